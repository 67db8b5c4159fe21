// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <limits>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kMaxUris = 100;

Response refusal(const PlayerRefusal &refusal)
{
    return apiError(refusal.status, refusal.message, refusal.reason);
}

Response answer(const ConnectDevice::Outcome &outcome)
{
    return outcome ? Response::empty(204) : refusal(outcome.error());
}

QJsonObject deviceObject(const ConnectDevice &device, const DeviceSpec &spec)
{
    const DeviceSpec *active = device.activeDevice();
    return {{u"id"_s, spec.id},
            {u"is_active"_s, active != nullptr && active->id == spec.id},
            {u"is_private_session"_s, false},
            {u"is_restricted"_s, spec.isRestricted},
            {u"name"_s, spec.name},
            {u"type"_s, spec.type},
            {u"volume_percent"_s, spec.volumePercent},
            {u"supports_volume"_s, spec.supportsVolume}};
}

QString repeatName(Repeat repeat)
{
    switch (repeat) {
    case Repeat::Off:
        return u"off"_s;
    case Repeat::Context:
        return u"context"_s;
    case Repeat::Track:
        return u"track"_s;
    }
    return u"off"_s;
}

// What the player would refuse now; true means not allowed.
QJsonObject disallows(const DeviceView &view)
{
    QJsonObject flags;
    flags.insert(view.isPlaying ? u"resuming"_s : u"pausing"_s, true);
    if (!view.canSkipPrevious)
        flags.insert(u"skipping_prev"_s, true);
    if (view.upcoming.isEmpty() && view.repeat == Repeat::Off)
        flags.insert(u"skipping_next"_s, true);
    return flags;
}

QJsonObject playingObject(const World &world, const DeviceView &view)
{
    return {{u"context"_s, world.render.context(view.contextUri)},
            {u"timestamp"_s, toMilliseconds(view.at)},
            {u"progress_ms"_s, static_cast<qint64>(view.progress.count())},
            {u"is_playing"_s, view.isPlaying},
            {u"item"_s, world.render.track(world.song(view.song))},
            {u"currently_playing_type"_s, u"track"_s},
            {u"actions"_s, QJsonObject{{u"disallows"_s, disallows(view)}}}};
}

Response state(World &world)
{
    const DeviceView view = world.device.view();
    const DeviceSpec *active = world.device.activeDevice();
    if (active == nullptr || !view.hasPlayed || view.song < 0)
        return Response::empty(204);
    QJsonObject object = playingObject(world, view);
    object.insert(u"device"_s, deviceObject(world.device, *active));
    object.insert(u"repeat_state"_s, repeatName(view.repeat));
    object.insert(u"shuffle_state"_s, view.isShuffled);
    return jsonObject(object);
}

Response currentlyPlaying(World &world)
{
    const DeviceView view = world.device.view();
    if (world.device.activeDevice() == nullptr || !view.hasPlayed || view.song < 0)
        return Response::empty(204);
    return jsonObject(playingObject(world, view));
}

Response devices(World &world)
{
    QJsonArray list;
    for (const DeviceSpec &spec : world.device.devices())
        list.append(deviceObject(world.device, spec));
    return jsonObject({{u"devices"_s, list}});
}

Response queue(World &world)
{
    const DeviceView view = world.device.view();
    QJsonArray list;
    for (const int row : view.upcoming)
        list.append(world.render.track(world.song(row)));
    const bool plays = view.hasPlayed && view.song >= 0;
    return jsonObject({{u"currently_playing"_s, plays ? QJsonValue(world.render.track(world.song(view.song)))
                                                      : QJsonValue(QJsonValue::Null)},
                       {u"queue"_s, list}});
}

// The songs of an album, an artist or a playlist; empty for an unknown context.
QList<int> songsOf(const World &world, const QString &uri)
{
    if (const Album *album = world.catalogue->album(idOf(uri, "album"_L1)))
        return album->songs;
    QList<int> rows;
    if (const Artist *artist = world.catalogue->artist(idOf(uri, "artist"_L1))) {
        for (const int row : artist->albums)
            rows += world.album(row).songs;
    } else if (const StoredPlaylist *playlist = world.playlists.find(idOf(uri, "playlist"_L1))) {
        for (const PlaylistItem &item : playlist->items)
            rows.append(world.catalogue->songIndex(item.songId));
    }
    return rows;
}

std::expected<PlayOrder, Response> orderOf(const World &world, const QJsonObject &body)
{
    PlayOrder order{.songs = {}};
    const QJsonArray uris = body.value(u"uris"_s).toArray();
    const QString context = body.value(u"context_uri"_s).toString();
    if (!uris.isEmpty() && !context.isEmpty())
        return std::unexpected(apiError(400, u"Can't have both context_uri and uris"_s));
    if (uris.size() > kMaxUris)
        return std::unexpected(Response::text("Request Entity Too Large", 413));
    for (const QJsonValue uri : uris) {
        const int row = world.catalogue->songIndex(idOf(uri.toString(), "track"_L1));
        if (row < 0)
            return std::unexpected(apiError(400, u"Invalid track uri: %1"_s.arg(uri.toString())));
        order.songs.append(row);
    }
    if (!context.isEmpty()) {
        order.contextUri = context;
        order.songs = songsOf(world, context);
        if (order.songs.isEmpty())
            return std::unexpected(apiError(404, u"Context not found"_s));
    }
    const QJsonObject offset = body.value(u"offset"_s).toObject();
    if (!offset.isEmpty() && context.startsWith("spotify:artist:"_L1))
        return std::unexpected(apiError(400, u"Can't have offset for context type: ARTIST"_s));
    order.offset = offset.value(u"position"_s).toInt(0);
    if (const QString uri = offset.value(u"uri"_s).toString(); !uri.isEmpty())
        order.offset =
            static_cast<int>(order.songs.indexOf(world.catalogue->songIndex(idOf(uri, "track"_L1))));
    order.position = std::chrono::milliseconds(body.value(u"position_ms"_s).toInteger(0));
    if (order.position.count() < 0)
        return std::unexpected(apiError(400, u"Invalid position_ms"_s));
    return order;
}

Response play(World &world, const Request &request)
{
    if (request.body.trimmed().isEmpty())
        return answer(world.device.resume());
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    if (!body->contains(u"uris"_s) && !body->contains(u"context_uri"_s)) {
        if (body->contains(u"position_ms"_s))
            return answer(
                world.device.seek(std::chrono::milliseconds(body->value(u"position_ms"_s).toInteger())));
        return answer(world.device.resume());
    }
    const auto order = orderOf(world, *body);
    return order ? answer(world.device.play(*order)) : order.error();
}

Response transfer(World &world, const Request &request)
{
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    const QJsonArray ids = body->value(u"device_ids"_s).toArray();
    if (ids.isEmpty())
        return apiError(400, u"Missing required field: device_ids"_s);
    if (ids.size() > 1)
        return apiError(400, u"Too many device_ids"_s);
    return answer(world.device.transfer(ids.first().toString(), body->value(u"play"_s).toBool(false)));
}

// A whole number within bounds, nothing for anything else.
std::optional<int> numberOf(const Request &request, QStringView name, int low, int high)
{
    bool isNumber = false;
    const int number = request.queryItem(name).value_or(QString()).toInt(&isNumber);
    if (!isNumber || number < low || number > high)
        return std::nullopt;
    return number;
}

Response seek(World &world, const Request &request)
{
    const auto position = numberOf(request, u"position_ms", 0, std::numeric_limits<int>::max());
    if (!position)
        return apiError(400, u"Invalid position_ms"_s);
    return answer(world.device.seek(std::chrono::milliseconds(*position)));
}

Response volume(World &world, const Request &request)
{
    const auto percent = numberOf(request, u"volume_percent", 0, 100);
    return percent ? answer(world.device.setVolume(*percent)) : apiError(400, u"Invalid volume_percent"_s);
}

Response repeat(World &world, const Request &request)
{
    const QString asked = request.queryItem(u"state").value_or(QString());
    for (const Repeat kind : {Repeat::Off, Repeat::Context, Repeat::Track}) {
        if (asked == repeatName(kind))
            return answer(world.device.setRepeat(kind));
    }
    return apiError(400, u"Invalid state"_s);
}

Response shuffle(World &world, const Request &request)
{
    const QString asked = request.queryItem(u"state").value_or(QString());
    if (asked != "true"_L1 && asked != "false"_L1)
        return apiError(400, u"Invalid state"_s);
    return answer(world.device.setShuffle(asked == "true"_L1));
}

Response enqueue(World &world, const Request &request)
{
    const int row =
        world.catalogue->songIndex(idOf(request.queryItem(u"uri").value_or(QString()), "track"_L1));
    if (row < 0)
        return apiError(400, u"Invalid track uri"_s);
    return answer(world.device.enqueue(row));
}

using Command = Response (*)(World &, const Request &);

// A command for the device named in device_id or the active one.
http::Handler command(World &world, Command run)
{
    return guarded(world, {u"user-modify-playback-state"_s}, [&world, run](const Request &request) {
        const QString deviceId = request.queryItem(u"device_id").value_or(QString());
        if (const ConnectDevice::Outcome chosen = world.device.choose(deviceId); !chosen)
            return refusal(chosen.error());
        return run(world, request);
    });
}

} // namespace

void addPlayerRoutes(http::Router &router, World &world)
{
    const QStringList readState{u"user-read-playback-state"_s};
    const QStringList readPlaying{u"user-read-currently-playing"_s, u"user-read-playback-state"_s};
    const auto reading = [&](QLatin1StringView path, const QStringList &scopes, Response (*read)(World &)) {
        router.add(Method::Get, path,
                   guarded(world, scopes, [&world, read](const Request &) { return read(world); }));
    };
    reading("/v1/me/player"_L1, readState, state);
    reading("/v1/me/player/currently-playing"_L1, readPlaying, currentlyPlaying);
    reading("/v1/me/player/devices"_L1, readState, devices);
    reading("/v1/me/player/queue"_L1, readPlaying, queue);

    router.add(Method::Put, "/v1/me/player"_L1,
               guarded(world, {u"user-modify-playback-state"_s},
                       [&world](const Request &r) { return transfer(world, r); }));
    const auto commanding = [&](Method method, QLatin1StringView path, Command run) {
        router.add(method, path, command(world, run));
    };
    commanding(Method::Put, "/v1/me/player/play"_L1, play);
    commanding(Method::Put, "/v1/me/player/pause"_L1,
               [](World &w, const Request &) { return answer(w.device.pause()); });
    commanding(Method::Post, "/v1/me/player/next"_L1,
               [](World &w, const Request &) { return answer(w.device.next()); });
    commanding(Method::Post, "/v1/me/player/previous"_L1,
               [](World &w, const Request &) { return answer(w.device.previous()); });
    commanding(Method::Put, "/v1/me/player/seek"_L1, seek);
    commanding(Method::Put, "/v1/me/player/volume"_L1, volume);
    commanding(Method::Put, "/v1/me/player/repeat"_L1, repeat);
    commanding(Method::Put, "/v1/me/player/shuffle"_L1, shuffle);
    commanding(Method::Post, "/v1/me/player/queue"_L1, enqueue);
}

} // namespace undersong::sandbox
