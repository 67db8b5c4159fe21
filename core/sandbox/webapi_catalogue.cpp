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

Response notFound()
{
    return apiError(404, u"Resource not found"_s);
}

Response albumTracks(World &world, const Request &request)
{
    const Album *album = world.catalogue->album(request.capture(u"id"));
    if (album == nullptr)
        return notFound();
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    return jsonObject(paging(world, request, *window, album->songs.size(), [&](qsizetype i) {
        return world.render.simplifiedTrack(world.song(album->songs.at(i)));
    }));
}

Response wholeAlbum(World &world, const Request &request)
{
    const Album *album = world.catalogue->album(request.capture(u"id"));
    if (album == nullptr)
        return notFound();
    Request tracks = request;
    tracks.target += "/tracks";
    QJsonObject object = world.render.album(*album);
    object.insert(u"tracks"_s,
                  paging(world, tracks, {.limit = 50, .offset = 0}, album->songs.size(), [&](qsizetype i) {
                      return world.render.simplifiedTrack(world.song(album->songs.at(i)));
                  }));
    return jsonObject(object);
}

// Which of album and single are asked for; compilations and guest albums are not in the catalogue.
QList<int> albumsOf(const World &world, const Artist &artist, const Request &request)
{
    const auto groups = request.queryItem(u"include_groups");
    QList<int> rows;
    for (const int row : artist.albums) {
        const QString group = world.album(row).songs.size() < 4 ? u"single"_s : u"album"_s;
        if (!groups || groups->split(u',').contains(group))
            rows.append(row);
    }
    return rows;
}

Response artistAlbums(World &world, const Request &request)
{
    const Artist *artist = world.catalogue->artist(request.capture(u"id"));
    if (artist == nullptr)
        return notFound();
    const bool isOlder = world.render.shape() == Shape::Older;
    const auto window = windowOf(request, {.standard = isOlder ? 20 : 5, .maximum = isOlder ? 50 : 10});
    if (!window)
        return window.error();
    const QList<int> rows = albumsOf(world, *artist, request);
    return jsonObject(paging(world, request, *window, rows.size(), [&](qsizetype i) {
        QJsonObject album = world.render.simplifiedAlbum(world.album(rows.at(i)));
        if (isOlder)
            album.insert(u"album_group"_s, album.value(u"album_type"_s));
        return album;
    }));
}

} // namespace

void addCatalogueRoutes(http::Router &router, World &world)
{
    router.add(Method::Get, "/v1/tracks/{id}"_L1, guarded(world, {}, [&world](const Request &r) {
                   const Song *song = world.catalogue->song(r.capture(u"id"));
                   return song == nullptr ? notFound() : jsonObject(world.render.track(*song));
               }));
    router.add(Method::Get, "/v1/albums/{id}"_L1,
               guarded(world, {}, [&world](const Request &r) { return wholeAlbum(world, r); }));
    router.add(Method::Get, "/v1/albums/{id}/tracks"_L1,
               guarded(world, {}, [&world](const Request &r) { return albumTracks(world, r); }));
    router.add(Method::Get, "/v1/artists/{id}"_L1, guarded(world, {}, [&world](const Request &r) {
                   const Artist *artist = world.catalogue->artist(r.capture(u"id"));
                   return artist == nullptr ? notFound() : jsonObject(world.render.artist(*artist));
               }));
    router.add(Method::Get, "/v1/artists/{id}/albums"_L1,
               guarded(world, {}, [&world](const Request &r) { return artistAlbums(world, r); }));
}

} // namespace undersong::sandbox
