// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

//! Saving and following as older client IDs do it: one call for each kind of thing, by ids.
namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

bool exists(const World &world, LibraryKind kind, const QString &id)
{
    switch (kind) {
    case LibraryKind::Track:
        return world.catalogue->song(id) != nullptr;
    case LibraryKind::Album:
        return world.catalogue->album(id) != nullptr;
    case LibraryKind::Artist:
        return world.catalogue->artist(id) != nullptr;
    case LibraryKind::Playlist:
        return world.playlists.find(id) != nullptr;
    }
    Q_UNREACHABLE();
}

// PUT, DELETE or "contains" of the things with these ids; a change answers \p changed.
Response apply(World &world, const Request &request, LibraryKind kind, const QStringList &ids, int changed)
{
    QJsonArray contained;
    for (const QString &id : ids) {
        contained.append(world.library.contains(kind, id));
        if (request.method == Method::Put && exists(world, kind, id))
            world.library.save(kind, id, world.clock.now());
        if (request.method == Method::Delete)
            world.library.remove(kind, id);
    }
    return request.method == Method::Get ? Response::json(QJsonDocument(contained))
                                         : Response::empty(changed);
}

// The ids stand in the query or, in changes, in the body.
std::expected<QStringList, Response> idsOf(const Request &request)
{
    constexpr qsizetype kMaxIds = 50;
    QStringList ids = request.queryItem(u"ids").value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty()) {
        for (const QJsonValue id : QJsonDocument::fromJson(request.body).object().value(u"ids"_s).toArray())
            ids.append(id.toString());
    }
    if (ids.isEmpty() || ids.size() > kMaxIds)
        return std::unexpected(apiError(400, u"Invalid ids"_s));
    return ids;
}

http::Handler byIds(World &world, LibraryKind kind, int changed)
{
    return [&world, kind, changed](const Request &request) {
        const auto ids = idsOf(request);
        return ids ? apply(world, request, kind, *ids, changed) : ids.error();
    };
}

// Only artists can be followed: there is one listener here.
http::Handler following(World &world)
{
    return [artists = byIds(world, LibraryKind::Artist, 204)](const Request &request) {
        return request.queryItem(u"type") == u"artist"_s ? artists(request)
                                                         : apiError(400, u"Invalid type"_s);
    };
}

http::Handler playlistFollowers(World &world)
{
    return [&world](const Request &request) {
        const QString id = request.capture(u"id");
        if (!exists(world, LibraryKind::Playlist, id))
            return apiError(404, u"Resource not found"_s);
        return apply(world, request, LibraryKind::Playlist, {id}, 200);
    };
}

struct Scopes
{
    QString read;
    QStringList modify;
};

void addKind(http::Router &router, World &world, const QString &path, const Scopes &scopes,
             const http::Handler &handler)
{
    router.add(Method::Put, path, guarded(world, scopes.modify, handler));
    router.add(Method::Delete, path, guarded(world, scopes.modify, handler));
    router.add(Method::Get, path + "/contains"_L1, guarded(world, {scopes.read}, handler));
}

} // namespace

void addSavedRoutes(http::Router &router, World &world)
{
    const Scopes library{u"user-library-read"_s, {u"user-library-modify"_s}};
    addKind(router, world, u"/v1/me/tracks"_s, library, byIds(world, LibraryKind::Track, 200));
    addKind(router, world, u"/v1/me/albums"_s, library, byIds(world, LibraryKind::Album, 200));
    addKind(router, world, u"/v1/me/following"_s, {u"user-follow-read"_s, {u"user-follow-modify"_s}},
            following(world));
    addKind(router, world, u"/v1/playlists/{id}/followers"_s,
            {u"playlist-read-private"_s, {u"playlist-modify-public"_s, u"playlist-modify-private"_s}},
            playlistFollowers(world));
}

} // namespace undersong::sandbox
