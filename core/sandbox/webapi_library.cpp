// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <array>
#include <utility>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kMaxUris = 40;

struct LibraryItem
{
    LibraryKind kind;
    QString id;
};

std::optional<LibraryItem> itemOf(const QString &uri)
{
    static const std::array kKinds{
        std::pair{"track"_L1, LibraryKind::Track}, std::pair{"album"_L1, LibraryKind::Album},
        std::pair{"artist"_L1, LibraryKind::Artist}, std::pair{"playlist"_L1, LibraryKind::Playlist}};
    for (const auto &[name, kind] : kKinds) {
        if (const QString id = idOf(uri, name); !id.isEmpty())
            return LibraryItem{kind, id};
    }
    return std::nullopt;
}

// The items a library call names; they stand in the query, not in the body.
std::expected<QList<LibraryItem>, Response> itemsOf(const Request &request)
{
    const QStringList uris = request.queryItem(u"uris").value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (uris.isEmpty())
        return std::unexpected(apiError(400, u"Missing required field: uris"_s));
    if (uris.size() > kMaxUris)
        return std::unexpected(apiError(400, u"Too many uris"_s));
    QList<LibraryItem> items;
    for (const QString &uri : uris) {
        const auto item = itemOf(uri);
        if (!item)
            return std::unexpected(apiError(400, u"Invalid uri"_s));
        items.append(*item);
    }
    return items;
}

bool exists(const World &world, const LibraryItem &item)
{
    switch (item.kind) {
    case LibraryKind::Track:
        return world.catalogue->song(item.id) != nullptr;
    case LibraryKind::Album:
        return world.catalogue->album(item.id) != nullptr;
    case LibraryKind::Artist:
        return world.catalogue->artist(item.id) != nullptr;
    case LibraryKind::Playlist:
        return world.playlists.find(item.id) != nullptr;
    }
    return false;
}

Response change(World &world, const Request &request)
{
    const auto items = itemsOf(request);
    if (!items)
        return items.error();
    for (const LibraryItem &item : *items) {
        if (!exists(world, item))
            return apiError(400, u"Invalid uri"_s);
    }
    for (const LibraryItem &item : *items) {
        if (request.method == Method::Put)
            world.library.save(item.kind, item.id, world.clock.now());
        else
            world.library.remove(item.kind, item.id);
    }
    return Response::empty(200);
}

Response contains(World &world, const Request &request)
{
    const auto items = itemsOf(request);
    if (!items)
        return items.error();
    QJsonArray answer;
    for (const LibraryItem &item : *items)
        answer.append(world.library.contains(item.kind, item.id));
    return Response::json(QJsonDocument(answer));
}

Response savedTracks(World &world, const Request &request)
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    const QList<LibraryEntry> &entries = world.library.entries(LibraryKind::Track);
    return jsonObject(paging(world, request, *window, entries.size(), [&](qsizetype i) {
        return QJsonObject{{u"added_at"_s, Render::time(entries.at(i).at)},
                           {u"track"_s, world.render.track(*world.catalogue->song(entries.at(i).id))}};
    }));
}

Response savedAlbums(World &world, const Request &request)
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    const QList<LibraryEntry> &entries = world.library.entries(LibraryKind::Album);
    return jsonObject(paging(world, request, *window, entries.size(), [&](qsizetype i) {
        const Album &album = *world.catalogue->album(entries.at(i).id);
        Request tracks = request;
        tracks.target = "/v1/albums/" + album.id.toLatin1() + "/tracks";
        tracks.query.clear();
        QJsonObject object = world.render.album(album);
        object.insert(u"tracks"_s,
                      paging(world, tracks, {.limit = 50, .offset = 0}, album.songs.size(), [&](qsizetype j) {
                          return world.render.simplifiedTrack(world.song(album.songs.at(j)));
                      }));
        return QJsonObject{{u"added_at"_s, Render::time(entries.at(i).at)}, {u"album"_s, object}};
    }));
}

} // namespace

void addLibraryRoutes(http::Router &router, World &world)
{
    const QStringList read{u"user-library-read"_s};
    const QStringList modify{u"user-library-modify"_s, u"user-follow-modify"_s, u"playlist-modify-public"_s,
                             u"playlist-modify-private"_s};
    router.add(Method::Get, "/v1/me/tracks"_L1,
               guarded(world, read, [&world](const Request &r) { return savedTracks(world, r); }));
    router.add(Method::Get, "/v1/me/albums"_L1,
               guarded(world, read, [&world](const Request &r) { return savedAlbums(world, r); }));
    router.add(Method::Put, "/v1/me/library"_L1,
               guarded(world, modify, [&world](const Request &r) { return change(world, r); }));
    router.add(Method::Delete, "/v1/me/library"_L1,
               guarded(world, modify, [&world](const Request &r) { return change(world, r); }));
    router.add(Method::Get, "/v1/me/library/contains"_L1,
               guarded(world, read + QStringList{u"user-follow-read"_s, u"playlist-read-private"_s},
                       [&world](const Request &r) { return contains(world, r); }));
}

} // namespace undersong::sandbox
