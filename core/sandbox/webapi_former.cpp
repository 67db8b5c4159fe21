// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <algorithm>
#include <array>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

struct Former
{
    Method method;
    QLatin1StringView path;
    int status; // what a new client ID is answered
};

// What was taken from new client IDs in November 2024 and February 2026, with the answers seen.
constexpr std::array kFormer{
    Former{Method::Get, "/v1/recommendations"_L1, 404},
    Former{Method::Get, "/v1/recommendations/available-genre-seeds"_L1, 404},
    Former{Method::Get, "/v1/audio-analysis/{id}"_L1, 403},
    Former{Method::Get, "/v1/artists/{id}/related-artists"_L1, 403},
    Former{Method::Get, "/v1/browse/new-releases"_L1, 403},
    Former{Method::Get, "/v1/browse/categories"_L1, 403},
    Former{Method::Get, "/v1/browse/featured-playlists"_L1, 403},
    Former{Method::Get, "/v1/markets"_L1, 403},
    Former{Method::Get, "/v1/users/{id}"_L1, 403},
    Former{Method::Get, "/v1/users/{id}/playlists"_L1, 403},
};

// The same, but given to older client IDs here.
constexpr std::array kOlderOnly{
    Former{Method::Get, "/v1/audio-features"_L1, 403},
    Former{Method::Get, "/v1/audio-features/{id}"_L1, 403},
    Former{Method::Get, "/v1/artists/{id}/top-tracks"_L1, 403},
    Former{Method::Get, "/v1/tracks"_L1, 403},
    Former{Method::Get, "/v1/albums"_L1, 403},
    Former{Method::Get, "/v1/artists"_L1, 403},
    Former{Method::Put, "/v1/me/tracks"_L1, 403},
    Former{Method::Delete, "/v1/me/tracks"_L1, 403},
    Former{Method::Get, "/v1/me/tracks/contains"_L1, 403},
    Former{Method::Post, "/v1/users/{id}/playlists"_L1, 403},
};

constexpr std::array kFormerItems{Method::Get, Method::Post, Method::Put, Method::Delete};

void addRefused(http::Router &router, World &world, const Former &former)
{
    router.add(former.method, former.path, guarded(world, {}, [status = former.status](const Request &) {
                   return apiError(status, status == 404 ? u"Not found"_s : u"Forbidden"_s);
               }));
}

// {"<name>":[...]}: one entry an id asked for, null for an unknown one.
http::Handler batch(World &world, QString name, int maximum,
                    std::function<QJsonValue(const QString &)> render)
{
    return guarded(world, {}, [name, maximum, render](const Request &request) {
        const QStringList ids = request.queryItem(u"ids").value_or(QString()).split(u',', Qt::SkipEmptyParts);
        if (ids.isEmpty() || ids.size() > maximum)
            return apiError(400, ids.isEmpty() ? u"Missing ids"_s : u"Too many ids requested"_s);
        QJsonArray list;
        for (const QString &id : ids)
            list.append(render(id));
        return jsonObject({{name, list}});
    });
}

QJsonValue wholeAlbum(World &world, const QString &id)
{
    const Album *album = world.catalogue->album(id);
    if (album == nullptr)
        return QJsonValue(QJsonValue::Null);
    Request tracks;
    tracks.target = "/v1/albums/" + id.toLatin1() + "/tracks";
    QJsonObject object = world.render.album(*album);
    object.insert(u"tracks"_s,
                  paging(world, tracks, {.limit = 50, .offset = 0}, album->songs.size(), [&](qsizetype i) {
                      return world.render.simplifiedTrack(world.song(album->songs.at(i)));
                  }));
    return object;
}

void addBatches(http::Router &router, World &world)
{
    const QJsonValue none(QJsonValue::Null);
    router.add(Method::Get, "/v1/tracks"_L1, batch(world, u"tracks"_s, 50, [&world, none](const QString &id) {
                   const Song *song = world.catalogue->song(id);
                   return song == nullptr ? none : QJsonValue(world.render.track(*song));
               }));
    router.add(Method::Get, "/v1/artists"_L1,
               batch(world, u"artists"_s, 50, [&world, none](const QString &id) {
                   const Artist *artist = world.catalogue->artist(id);
                   return artist == nullptr ? none : QJsonValue(world.render.artist(*artist));
               }));
    router.add(Method::Get, "/v1/albums"_L1,
               batch(world, u"albums"_s, 20, [&world](const QString &id) { return wholeAlbum(world, id); }));
    router.add(Method::Get, "/v1/audio-features"_L1,
               batch(world, u"audio_features"_s, 100, [&world, none](const QString &id) {
                   const Song *song = world.catalogue->song(id);
                   return song == nullptr ? none : QJsonValue(world.render.audioFeatures(*song));
               }));
}

Response topTracks(World &world, const Request &request)
{
    const Artist *artist = world.catalogue->artist(request.capture(u"id"));
    if (artist == nullptr)
        return apiError(404, u"Resource not found"_s);
    QList<int> rows;
    for (const int album : artist->albums)
        rows += world.album(album).songs;
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [&world](int row) { return world.song(row).popularity; });
    QJsonArray list;
    for (const int row : rows.mid(0, 10))
        list.append(world.render.track(world.song(row)));
    return jsonObject({{u"tracks"_s, list}});
}

// PUT, DELETE and "contains" of saved tracks by ids in the query or in the body.
Response savedTracks(World &world, const Request &request)
{
    QStringList ids = request.queryItem(u"ids").value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty()) {
        for (const QJsonValue id : QJsonDocument::fromJson(request.body).object().value(u"ids"_s).toArray())
            ids.append(id.toString());
    }
    if (ids.isEmpty() || ids.size() > 50)
        return apiError(400, u"Invalid ids"_s);
    QJsonArray contained;
    for (const QString &id : std::as_const(ids)) {
        contained.append(world.library.contains(LibraryKind::Track, id));
        if (request.method == Method::Put && world.catalogue->song(id) != nullptr)
            world.library.save(LibraryKind::Track, id, world.clock.now());
        if (request.method == Method::Delete)
            world.library.remove(LibraryKind::Track, id);
    }
    return request.method == Method::Get ? Response::json(QJsonDocument(contained)) : Response::empty(200);
}

void addOlder(http::Router &router, World &world)
{
    addBatches(router, world);
    router.add(Method::Get, "/v1/audio-features/{id}"_L1, guarded(world, {}, [&world](const Request &r) {
                   const Song *song = world.catalogue->song(r.capture(u"id"));
                   return song == nullptr ? apiError(404, u"analysis not found"_s)
                                          : jsonObject(world.render.audioFeatures(*song));
               }));
    router.add(Method::Get, "/v1/artists/{id}/top-tracks"_L1,
               guarded(world, {}, [&world](const Request &r) { return topTracks(world, r); }));
    const auto saved = [&world](const Request &r) { return savedTracks(world, r); };
    router.add(Method::Put, "/v1/me/tracks"_L1, guarded(world, {u"user-library-modify"_s}, saved));
    router.add(Method::Delete, "/v1/me/tracks"_L1, guarded(world, {u"user-library-modify"_s}, saved));
    router.add(Method::Get, "/v1/me/tracks/contains"_L1, guarded(world, {u"user-library-read"_s}, saved));
}

} // namespace

void addFormerRoutes(http::Router &router, World &world)
{
    for (const Former &former : kFormer)
        addRefused(router, world, former);
    if (world.render.shape() == Shape::Older) {
        addOlder(router, world);
        return;
    }
    for (const Former &former : kOlderOnly)
        addRefused(router, world, former);
    for (const Method method : kFormerItems)
        addRefused(router, world, {method, "/v1/playlists/{id}/tracks"_L1, 403});
}

} // namespace undersong::sandbox
