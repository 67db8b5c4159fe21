// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callparts.h"
#include "spotify/client.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

bool isPlaylistBatch(const QStringList &uris)
{
    return !uris.isEmpty() && uris.size() <= Client::kMaxPlaylistUris;
}

QJsonObject toJson(const PlaylistDetails &details)
{
    QJsonObject object;
    if (details.name)
        object.insert("name"_L1, *details.name);
    if (details.description)
        object.insert("description"_L1, *details.description);
    if (details.visibility)
        object.insert("public"_L1, *details.visibility == PlaylistVisibility::Public);
    return object;
}

std::optional<QString> readSnapshot(const JsonReader &json)
{
    return json.optionalString("snapshot_id"_L1);
}

std::optional<QList<QUrl>> readImages(const JsonReader &json)
{
    QList<QUrl> images;
    json.forEachElement([&](const JsonReader &image) {
        if (const auto url = image.optionalString("url"_L1))
            images.append(QUrl(*url));
    });
    return images;
}

} // namespace

QCoro::Task<Result<Page<catalog::Playlist>>> Client::playlists(PageOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/playlists"_s, pageQuery(options, kMaxPageLimit), options.call);
    Result<Page<catalog::Playlist>> result = parsedPage<catalog::Playlist>(reply, readPlaylist);
    co_return result;
}

QCoro::Task<Result<PlaylistReply>> Client::playlist(QString id, CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(pathOf("/playlists/"_L1, id), {}, std::move(options));
    Result<PlaylistReply> result = parsed<PlaylistReply>(reply, readPlaylistWithItems);
    co_return result;
}

QCoro::Task<Result<Page<PlaylistItem>>> Client::playlistItems(QString id, PageOptions options)
{
    const Result<net::HttpReply> reply = co_await get(pathOf("/playlists/"_L1, id, "/items"_L1),
                                                      pageQuery(options, kMaxPageLimit), options.call);
    Result<Page<PlaylistItem>> result = parsedPage<PlaylistItem>(reply, readPlaylistItem);
    co_return result;
}

QCoro::Task<Result<PlaylistReply>> Client::createPlaylist(PlaylistDetails details, CallOptions options)
{
    Result<PlaylistReply> result;
    if (!details.name || details.name->trimmed().isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"a playlist needs a name"_s);
        co_return result;
    }
    Call call;
    call.verb = net::Verb::Post;
    call.path = u"/me/playlists"_s;
    call.body = compactJson(toJson(details));
    call.contentType = "application/json"_ba;
    call.options = std::move(options);
    const Result<net::HttpReply> reply = co_await perform(std::move(call));
    result = parsed<PlaylistReply>(reply, readPlaylistWithItems);
    co_return result;
}

QCoro::Task<Result<void>> Client::changePlaylist(QString id, PlaylistDetails details, CallOptions options)
{
    Call call;
    call.verb = net::Verb::Put;
    call.path = pathOf("/playlists/"_L1, id);
    call.body = compactJson(toJson(details));
    call.contentType = "application/json"_ba;
    call.options = std::move(options);
    const Result<net::HttpReply> reply = co_await perform(std::move(call));
    Result<void> result = succeeded(reply);
    co_return result;
}

//! \p call changes items; the answer is the snapshot after it.
QCoro::Task<Result<QString>> Client::changeItems(Call call)
{
    call.contentType = "application/json"_ba;
    const Result<net::HttpReply> reply = co_await perform(std::move(call));
    Result<QString> result = parsed<QString>(reply, readSnapshot);
    co_return result;
}

QCoro::Task<Result<QString>> Client::addToPlaylist(QString id, QStringList uris, std::optional<int> position,
                                                   CallOptions options)
{
    Result<QString> result;
    if (!isPlaylistBatch(uris)) {
        result = fail(ErrorKind::InvalidArgument, u"1 to 100 URIs"_s);
        co_return result;
    }
    QJsonObject body{{u"uris"_s, QJsonArray::fromStringList(uris)}};
    if (position)
        body.insert("position"_L1, *position);
    Call call;
    call.verb = net::Verb::Post;
    call.path = pathOf("/playlists/"_L1, id, "/items"_L1);
    call.body = compactJson(body);
    call.options = std::move(options);
    result = co_await changeItems(std::move(call));
    co_return result;
}

QCoro::Task<Result<QString>> Client::replacePlaylistItems(QString id, QStringList uris, CallOptions options)
{
    Result<QString> result;
    if (uris.size() > kMaxPlaylistUris) {
        result = fail(ErrorKind::InvalidArgument, u"at most 100 URIs"_s);
        co_return result;
    }
    Call call;
    call.verb = net::Verb::Put;
    call.path = pathOf("/playlists/"_L1, id, "/items"_L1);
    call.body = compactJson({{u"uris"_s, QJsonArray::fromStringList(uris)}});
    call.options = std::move(options);
    result = co_await changeItems(std::move(call));
    co_return result;
}

QCoro::Task<Result<QString>> Client::movePlaylistItems(QString id, MoveOptions move, CallOptions options)
{
    QJsonObject body{
        {u"range_start"_s, move.from}, {u"range_length"_s, move.count}, {u"insert_before"_s, move.before}};
    if (!move.snapshotId.isEmpty())
        body.insert("snapshot_id"_L1, move.snapshotId);
    Call call;
    call.verb = net::Verb::Put;
    call.path = pathOf("/playlists/"_L1, id, "/items"_L1);
    call.body = compactJson(body);
    call.retry = net::RetryPolicy::Never; // moving twice is not moving once
    call.options = std::move(options);
    Result<QString> result = co_await changeItems(std::move(call));
    co_return result;
}

QCoro::Task<Result<QString>> Client::removeFromPlaylist(QString id, QStringList uris, QString snapshotId,
                                                        CallOptions options)
{
    Result<QString> result;
    if (!isPlaylistBatch(uris)) {
        result = fail(ErrorKind::InvalidArgument, u"1 to 100 URIs"_s);
        co_return result;
    }
    QJsonArray items;
    for (const QString &uri : uris)
        items.append(QJsonObject{{u"uri"_s, uri}});
    QJsonObject body{{u"items"_s, items}};
    if (!snapshotId.isEmpty())
        body.insert("snapshot_id"_L1, snapshotId);
    Call call;
    call.verb = net::Verb::Delete;
    call.path = pathOf("/playlists/"_L1, id, "/items"_L1);
    call.body = compactJson(body);
    call.options = std::move(options);
    result = co_await changeItems(std::move(call));
    co_return result;
}

QCoro::Task<Result<QList<QUrl>>> Client::playlistImages(QString id, CallOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(pathOf("/playlists/"_L1, id, "/images"_L1), {}, std::move(options));
    Result<QList<QUrl>> result = parsed<QList<QUrl>>(reply, readImages);
    co_return result;
}

QCoro::Task<Result<void>> Client::setPlaylistImage(QString id, QByteArray jpeg, CallOptions options)
{
    Result<void> result;
    Call call;
    call.verb = net::Verb::Put;
    call.path = pathOf("/playlists/"_L1, id, "/images"_L1);
    call.body = jpeg.toBase64();
    call.contentType = "image/jpeg"_ba;
    call.options = std::move(options);
    if (jpeg.isEmpty() || call.body.size() > kMaxCoverBytes) {
        result = fail(ErrorKind::InvalidArgument, u"a JPEG of at most 256 KiB in base64"_s);
        co_return result;
    }
    const Result<net::HttpReply> reply = co_await perform(std::move(call));
    result = succeeded(reply);
    co_return result;
}

} // namespace undersong::spotify
