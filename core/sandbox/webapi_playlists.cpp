// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <algorithm>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kMaxUris = 100;

bool isShared(const World &world, const StoredPlaylist &playlist)
{
    return playlist.ownerId == world.render.listenerId() || playlist.isCollaborative;
}

// Older client IDs read everybody's.
bool isReadable(const World &world, const StoredPlaylist &playlist)
{
    return world.render.shape() == Shape::Older || isShared(world, playlist);
}

QJsonObject itemsPage(World &world, const Request &request, const StoredPlaylist &playlist, Window window)
{
    return paging(world, request, window, playlist.items.size(),
                  [&](qsizetype i) { return world.render.playlistItem(playlist.items.at(i)); });
}

// The listener's own and followed playlists, or those of them that \p owner owns.
Response listed(World &world, const Request &request, const QString &owner = {})
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    QList<const StoredPlaylist *> found;
    for (const LibraryEntry &entry : world.library.entries(LibraryKind::Playlist)) {
        const StoredPlaylist *playlist = world.playlists.find(entry.id);
        if (owner.isEmpty() || playlist->ownerId == owner)
            found.append(playlist);
    }
    return jsonObject(paging(world, request, *window, found.size(), [&](qsizetype i) {
        return world.render.playlist(*found.at(i), PlaylistDetail::Listed);
    }));
}

// Takes over what the body says; the fault, where it cannot be done.
std::optional<Response> applyDetails(StoredPlaylist &playlist, const QJsonObject &body)
{
    const bool isPublic = body.value(u"public"_s).toBool(playlist.isPublic);
    const bool isCollaborative = body.value(u"collaborative"_s).toBool(playlist.isCollaborative);
    if (isCollaborative && isPublic)
        return apiError(400, u"Collaborative playlists can only be private."_s);
    playlist.name = body.value(u"name"_s).toString(playlist.name);
    playlist.description = body.value(u"description"_s).toString(playlist.description);
    playlist.isPublic = isPublic;
    playlist.isCollaborative = isCollaborative;
    return std::nullopt;
}

Response create(World &world, const Request &request)
{
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    if (body->value(u"name"_s).toString().isEmpty())
        return apiError(400, u"Missing required field: name"_s);
    StoredPlaylist playlist{.id = {}, .name = {}, .ownerId = world.render.listenerId()};
    if (auto fault = applyDetails(playlist, *body))
        return *fault;
    const StoredPlaylist &stored = world.playlists.add(std::move(playlist));
    world.library.save(LibraryKind::Playlist, stored.id, world.clock.now());
    QJsonObject object = world.render.playlist(stored, PlaylistDetail::Metadata);
    Request items = request;
    items.target = u"/v1/playlists/%1/%2"_s.arg(stored.id, world.render.itemsName()).toLatin1();
    object.insert(world.render.itemsName(), itemsPage(world, items, stored, {.limit = 100, .offset = 0}));
    return jsonObject(object, 201);
}

Response one(World &world, const Request &request)
{
    const StoredPlaylist *playlist = world.playlists.find(request.capture(u"id"));
    if (playlist == nullptr)
        return apiError(404, u"Resource not found"_s);
    QJsonObject object = world.render.playlist(*playlist, PlaylistDetail::Metadata);
    if (isReadable(world, *playlist)) {
        Request items = request;
        items.target += '/' + world.render.itemsName().toLatin1();
        object.insert(world.render.itemsName(),
                      itemsPage(world, items, *playlist, {.limit = 100, .offset = 0}));
    }
    return jsonObject(object);
}

using PlaylistHandler = std::function<Response(StoredPlaylist &, const Request &)>;

// Finds the playlist and refuses strangers.
http::Handler onShared(World &world, QStringList scopes, PlaylistHandler handler)
{
    return guarded(world, std::move(scopes), [&world, handler = std::move(handler)](const Request &request) {
        StoredPlaylist *playlist = world.playlists.find(request.capture(u"id"));
        if (playlist == nullptr)
            return apiError(404, u"Resource not found"_s);
        const bool isReading = request.method == Method::Get;
        if (isReading ? !isReadable(world, *playlist) : !isShared(world, *playlist))
            return apiError(403, u"Forbidden"_s);
        return handler(*playlist, request);
    });
}

Response snapshot(StoredPlaylist &playlist, int status)
{
    ++playlist.revision;
    return jsonObject({{u"snapshot_id"_s, playlist.snapshotId()}}, status);
}

std::expected<QList<PlaylistItem>, Response> itemsFrom(const World &world, const QJsonArray &uris)
{
    if (uris.size() > kMaxUris)
        return std::unexpected(apiError(400, u"You can add a maximum of 100 tracks per request."_s));
    QList<PlaylistItem> items;
    for (const QJsonValue uri : uris) {
        const QString id = idOf(uri.toString(), "track"_L1);
        if (world.catalogue->song(id) == nullptr)
            return std::unexpected(apiError(400, u"Invalid track uri"_s));
        items.append({id, world.clock.now()});
    }
    return items;
}

// The URIs of the query or, where there are none, of the body.
QJsonArray urisOf(const Request &request, const QJsonObject &body)
{
    if (const auto text = request.queryItem(u"uris"))
        return QJsonArray::fromStringList(text->split(u',', Qt::SkipEmptyParts));
    return body.value(u"uris"_s).toArray();
}

Response append(World &world, StoredPlaylist &playlist, const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray uris = urisOf(request, body);
    if (uris.isEmpty())
        return apiError(400, u"Missing required field: uris"_s);
    const auto items = itemsFrom(world, uris);
    if (!items)
        return items.error();
    const QString asked = request.queryItem(u"position").value_or(QString());
    const int position = asked.isEmpty() ? body.value(u"position"_s).toInt(-1) : asked.toInt();
    if (position > playlist.items.size())
        return apiError(400, u"Index out of bounds"_s);
    playlist.items = position < 0 ? playlist.items + *items
                                  : playlist.items.mid(0, position) + *items + playlist.items.mid(position);
    return snapshot(playlist, 201);
}

Response reorder(StoredPlaylist &playlist, const QJsonObject &body)
{
    const int start = body.value(u"range_start"_s).toInt(-1);
    const int length = body.value(u"range_length"_s).toInt(1);
    const int before = body.value(u"insert_before"_s).toInt(-1);
    const auto count = playlist.items.size();
    if (start < 0 || length < 1 || start + length > count || before < 0 || before > count)
        return apiError(400, u"Index out of bounds"_s);
    const QList<PlaylistItem> moved = playlist.items.mid(start, length);
    if (before < start || before > start + length) {
        playlist.items.remove(start, length);
        const int at = before > start ? before - length : before;
        playlist.items = playlist.items.mid(0, at) + moved + playlist.items.mid(at);
    }
    return snapshot(playlist, 200);
}

Response replaceOrReorder(World &world, StoredPlaylist &playlist, const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const bool hasUris = body.contains(u"uris"_s) || request.queryItem(u"uris");
    if (hasUris && body.contains(u"range_start"_s))
        return apiError(400, u"uris and range_start exclude one another"_s);
    if (!hasUris)
        return reorder(playlist, body);
    const auto items = itemsFrom(world, urisOf(request, body));
    if (!items)
        return items.error();
    playlist.items = *items;
    return snapshot(playlist, 200);
}

// Takes out every occurrence of each URI; positions are ignored.
Response removeItems(StoredPlaylist &playlist, const Request &request)
{
    const auto body = bodyOf(request);
    if (!body)
        return body.error();
    const QString name = QString::fromLatin1(request.target).section(u'/', -1);
    const QJsonArray items = body->value(name).toArray();
    if (items.isEmpty())
        return apiError(400, u"Missing required field: %1"_s.arg(name));
    if (items.size() > kMaxUris)
        return apiError(400, u"Too many uris"_s);
    for (const QJsonValue item : items) {
        const QString id = idOf(item.toObject().value(u"uri"_s).toString(), "track"_L1);
        playlist.items.removeIf([&id](const PlaylistItem &stored) { return stored.songId == id; });
    }
    return snapshot(playlist, 200);
}

Response itemsOf(World &world, const StoredPlaylist &playlist, const Request &request)
{
    const auto window = windowOf(request, {.maximum = world.render.shape() == Shape::Older ? 100 : 50});
    return window ? jsonObject(itemsPage(world, request, playlist, *window)) : window.error();
}

} // namespace

void addPlaylistRoutes(http::Router &router, World &world)
{
    const QStringList read{u"playlist-read-private"_s, u"playlist-read-collaborative"_s};
    const QStringList modify{u"playlist-modify-private"_s, u"playlist-modify-public"_s};
    router.add(Method::Get, "/v1/me/playlists"_L1,
               guarded(world, read, [&world](const Request &r) { return listed(world, r); }));
    router.add(Method::Post, "/v1/me/playlists"_L1,
               guarded(world, modify, [&world](const Request &r) { return create(world, r); }));
    router.add(Method::Get, "/v1/playlists/{id}"_L1,
               guarded(world, {}, [&world](const Request &r) { return one(world, r); }));
    router.add(Method::Put, "/v1/playlists/{id}"_L1,
               onShared(world, modify, [](StoredPlaylist &playlist, const Request &r) {
                   const auto body = bodyOf(r);
                   if (!body)
                       return body.error();
                   return applyDetails(playlist, *body).value_or(Response::empty(200));
               }));
    const auto addItemRoutes = [&](QLatin1StringView path) {
        router.add(Method::Get, path,
                   onShared(world, read, [&world](const StoredPlaylist &p, const Request &r) {
                       return itemsOf(world, p, r);
                   }));
        router.add(Method::Post, path, onShared(world, modify, [&world](StoredPlaylist &p, const Request &r) {
                       return append(world, p, r);
                   }));
        router.add(Method::Put, path, onShared(world, modify, [&world](StoredPlaylist &p, const Request &r) {
                       return replaceOrReorder(world, p, r);
                   }));
        router.add(Method::Delete, path, onShared(world, modify, [](StoredPlaylist &p, const Request &r) {
                       return removeItems(p, r);
                   }));
    };
    addItemRoutes("/v1/playlists/{id}/items"_L1);
    if (world.render.shape() != Shape::Older)
        return;
    addItemRoutes("/v1/playlists/{id}/tracks"_L1);
    router.add(Method::Get, "/v1/users/{id}/playlists"_L1, guarded(world, read, [&world](const Request &r) {
                   return listed(world, r, r.capture(u"id"));
               }));
    router.add(Method::Post, "/v1/users/{id}/playlists"_L1,
               guarded(world, modify, [&world](const Request &r) {
                   return r.capture(u"id") == world.render.listenerId() ? create(world, r)
                                                                        : apiError(403, u"Forbidden"_s);
               }));
}

} // namespace undersong::sandbox
