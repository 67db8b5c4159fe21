// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callparts.h"
#include "spotify/client.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoContent = 204;
constexpr int kDeviceAway = 202;

QString repeatName(RepeatMode mode)
{
    switch (mode) {
    case RepeatMode::Off:
        return u"off"_s;
    case RepeatMode::Track:
        return u"track"_s;
    case RepeatMode::Context:
        return u"context"_s;
    }
    return {};
}

//! The device to command, where it is not left to Spotify.
QUrlQuery deviceQuery(const QString &deviceId)
{
    QUrlQuery query;
    if (!deviceId.isEmpty())
        addItem(query, u"device_id"_s, deviceId);
    return query;
}

QUrlQuery deviceQuery(const QString &deviceId, const QString &name, const QString &value)
{
    QUrlQuery query;
    addItem(query, name, value);
    if (!deviceId.isEmpty())
        addItem(query, u"device_id"_s, deviceId);
    return query;
}

Result<std::optional<PlayerReply>> parsedPlayer(const Result<net::HttpReply> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->status == kNoContent || reply->body.isEmpty())
        return std::optional<PlayerReply>();
    const Result<PlayerReply> player = readReply<PlayerReply>(*reply, readPlayer);
    if (!player)
        return std::unexpected(player.error());
    return std::optional(*player);
}

std::optional<QList<DeviceReply>> readDevices(const JsonReader &json)
{
    QList<DeviceReply> devices;
    json.forEach("devices"_L1, [&](const JsonReader &item) {
        if (auto device = readDevice(item))
            devices.append(std::move(*device));
    });
    return devices;
}

std::optional<QueueReply> readQueue(const JsonReader &json)
{
    QueueReply queue;
    queue.playing = readTrack(json.member("currently_playing"_L1));
    json.forEach("queue"_L1, [&](const JsonReader &item) {
        if (auto track = readTrack(item))
            queue.next.append(std::move(*track));
        else
            ++queue.skipped;
    });
    return queue;
}

QJsonObject playBody(const PlayOptions &options)
{
    QJsonObject body;
    if (!options.contextUri.isEmpty())
        body.insert("context_uri"_L1, options.contextUri);
    else
        body.insert("uris"_L1, QJsonArray::fromStringList(options.uris.mid(0, Client::kMaxPlayUris)));
    if (options.offset)
        body.insert("offset"_L1, QJsonObject{{u"position"_s, *options.offset}});
    body.insert("position_ms"_L1, static_cast<qint64>(options.position.count()));
    return body;
}

} // namespace

QCoro::Task<Result<std::optional<PlayerReply>>> Client::player(CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(u"/me/player"_s, {}, std::move(options));
    Result<std::optional<PlayerReply>> result = parsedPlayer(reply);
    co_return result;
}

QCoro::Task<Result<std::optional<PlayerReply>>> Client::currentlyPlaying(CallOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/player/currently-playing"_s, {}, std::move(options));
    Result<std::optional<PlayerReply>> result = parsedPlayer(reply);
    co_return result;
}

QCoro::Task<Result<QList<DeviceReply>>> Client::devices(CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(u"/me/player/devices"_s, {}, std::move(options));
    Result<QList<DeviceReply>> result;
    if (!reply || reply->status != kNoContent)
        result = parsed<QList<DeviceReply>>(reply, readDevices);
    co_return result;
}

QCoro::Task<Result<QueueReply>> Client::queue(CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(u"/me/player/queue"_s, {}, std::move(options));
    Result<QueueReply> result;
    if (!reply || reply->status != kNoContent)
        result = parsed<QueueReply>(reply, readQueue);
    co_return result;
}

//! Every 2xx counts, whatever its body: 204 by the book, 200 with text was seen.
QCoro::Task<Result<CommandOutcome>> Client::command(net::Verb verb, QString action, QUrlQuery query,
                                                    QByteArray body)
{
    Call call;
    call.verb = verb;
    call.path = u"/me/player"_s + action;
    call.query = std::move(query);
    if (!body.isEmpty())
        call.contentType = "application/json"_ba;
    call.body = std::move(body);
    call.retry = net::RetryPolicy::Never;
    const Result<net::HttpReply> reply = co_await perform(std::move(call));
    Result<CommandOutcome> result(CommandOutcome::Accepted);
    if (!reply)
        result = std::unexpected(reply.error());
    else if (reply->status == kDeviceAway)
        result = CommandOutcome::DeviceNotReachable;
    co_return result;
}

QCoro::Task<Result<CommandOutcome>> Client::play(PlayOptions options)
{
    Result<CommandOutcome> result;
    if (options.uris.isEmpty() == options.contextUri.isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"either URIs or a context"_s);
        co_return result;
    }
    const QUrlQuery query = deviceQuery(options.deviceId);
    const QByteArray body = compactJson(playBody(options));
    result = co_await command(net::Verb::Put, u"/play"_s, query, body);
    co_return result;
}

QCoro::Task<Result<CommandOutcome>> Client::resume(QString deviceId)
{
    return command(net::Verb::Put, u"/play"_s, deviceQuery(deviceId));
}

QCoro::Task<Result<CommandOutcome>> Client::pause(QString deviceId)
{
    return command(net::Verb::Put, u"/pause"_s, deviceQuery(deviceId));
}

QCoro::Task<Result<CommandOutcome>> Client::skipNext(QString deviceId)
{
    return command(net::Verb::Post, u"/next"_s, deviceQuery(deviceId));
}

QCoro::Task<Result<CommandOutcome>> Client::skipPrevious(QString deviceId)
{
    return command(net::Verb::Post, u"/previous"_s, deviceQuery(deviceId));
}

QCoro::Task<Result<CommandOutcome>> Client::seek(std::chrono::milliseconds position, QString deviceId)
{
    return command(
        net::Verb::Put, u"/seek"_s,
        deviceQuery(deviceId, u"position_ms"_s, QString::number(std::max<qint64>(0, position.count()))));
}

QCoro::Task<Result<CommandOutcome>> Client::setRepeat(RepeatMode mode, QString deviceId)
{
    return command(net::Verb::Put, u"/repeat"_s, deviceQuery(deviceId, u"state"_s, repeatName(mode)));
}

QCoro::Task<Result<CommandOutcome>> Client::setVolume(int percent, QString deviceId)
{
    return command(net::Verb::Put, u"/volume"_s,
                   deviceQuery(deviceId, u"volume_percent"_s, QString::number(std::clamp(percent, 0, 100))));
}

QCoro::Task<Result<CommandOutcome>> Client::setShuffle(Shuffle shuffle, QString deviceId)
{
    return command(net::Verb::Put, u"/shuffle"_s,
                   deviceQuery(deviceId, u"state"_s, shuffle == Shuffle::On ? u"true"_s : u"false"_s));
}

QCoro::Task<Result<CommandOutcome>> Client::enqueue(QString uri, QString deviceId)
{
    return command(net::Verb::Post, u"/queue"_s, deviceQuery(deviceId, u"uri"_s, uri));
}

QCoro::Task<Result<CommandOutcome>> Client::transfer(QString deviceId, AfterTransfer after)
{
    QJsonObject body{{u"device_ids"_s, QJsonArray{deviceId}}};
    if (after == AfterTransfer::Play)
        body.insert("play"_L1, true);
    return command(net::Verb::Put, {}, {}, compactJson(body));
}

} // namespace undersong::spotify
