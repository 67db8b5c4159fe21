// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <algorithm>
#include <cmath>

//! What older client IDs may ask for: many things at once, and how songs sound.
namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

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
    // There are no podcasts here.
    for (const QString &name : {u"episodes"_s, u"shows"_s})
        router.add(Method::Get, "/v1/"_L1 + name,
                   batch(world, name, 50, [none](const QString &) { return none; }));
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

QJsonArray intervals(double duration, double length)
{
    QJsonArray list;
    for (double start = 0; start < duration; start += length)
        list.append(QJsonObject{{u"start"_s, start}, {u"duration"_s, length}, {u"confidence"_s, 0.9}});
    return list;
}

// The beats follow from the tempo; finer than a beat nothing is known of a made-up song.
Response audioAnalysis(const World &world, const Request &request)
{
    const Song *song = world.catalogue->song(request.capture(u"id"));
    if (song == nullptr)
        return apiError(404, u"analysis not found"_s);
    const catalog::AudioFeatures &features = song->features;
    const double duration = std::chrono::duration<double>(song->duration).count();
    const double tempo = std::max(30.0, features.tempo.value_or(120));
    const double beat = 60 / tempo;
    const int beats = static_cast<int>(std::lround(features.timeSignature.value_or(4)));
    QJsonObject whole{{u"loudness"_s, features.loudness.value_or(-10)},
                      {u"tempo"_s, tempo},
                      {u"tempo_confidence"_s, 0.9},
                      {u"key"_s, static_cast<int>(std::lround(features.key.value_or(-1)))},
                      {u"key_confidence"_s, 0.9},
                      {u"mode"_s, static_cast<int>(std::lround(features.mode.value_or(-1)))},
                      {u"mode_confidence"_s, 0.9},
                      {u"time_signature"_s, beats},
                      {u"time_signature_confidence"_s, 0.9},
                      {u"duration"_s, duration}};
    QJsonObject section = whole;
    section.insert(u"start"_s, 0);
    section.insert(u"confidence"_s, 1);
    return jsonObject({{u"track"_s, whole},
                       {u"bars"_s, intervals(duration, beat * std::max(1, beats))},
                       {u"beats"_s, intervals(duration, beat)},
                       {u"sections"_s, QJsonArray{section}},
                       {u"segments"_s, QJsonArray{}},
                       {u"tatums"_s, QJsonArray{}}});
}

} // namespace

void addBatchRoutes(http::Router &router, World &world)
{
    addBatches(router, world);
    router.add(Method::Get, "/v1/audio-features/{id}"_L1, guarded(world, {}, [&world](const Request &r) {
                   const Song *song = world.catalogue->song(r.capture(u"id"));
                   return song == nullptr ? apiError(404, u"analysis not found"_s)
                                          : jsonObject(world.render.audioFeatures(*song));
               }));
    router.add(Method::Get, "/v1/audio-analysis/{id}"_L1,
               guarded(world, {}, [&world](const Request &r) { return audioAnalysis(world, r); }));
    router.add(Method::Get, "/v1/artists/{id}/top-tracks"_L1,
               guarded(world, {}, [&world](const Request &r) { return topTracks(world, r); }));
}

} // namespace undersong::sandbox
