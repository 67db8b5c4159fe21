// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <QUuid>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kMaxIds = 40;
// The share of songs the service has never heard of.
constexpr double kUnknownShare = 0.08;

// As the open-data service names a song: an identifier of its own.
QString uuidOf(const Song &song)
{
    return QUuid::createUuidV5(QUuid(), u"open-data/"_s + song.id).toString(QUuid::WithoutBraces);
}

QString openHref(const QString &kind, const QString &id)
{
    return u"https://open.spotify.com/%1/%2"_s.arg(kind, id);
}

QJsonObject featuresItem(const World &, const Song &song)
{
    QJsonObject object = catalog::toJson(song.features);
    object.remove(u"time_signature"_s);
    object.insert(u"id"_s, uuidOf(song));
    object.insert(u"href"_s, openHref(u"track"_s, song.id));
    object.insert(u"isrc"_s, song.isrc);
    return object;
}

QJsonObject trackItem(const World &world, const Song &song)
{
    QJsonArray artists;
    for (const int row : song.artists) {
        const Artist &artist = world.artist(row);
        artists.append(QJsonObject{
            {u"id"_s, QUuid::createUuidV5(QUuid(), u"artist/"_s + artist.id).toString(QUuid::WithoutBraces)},
            {u"name"_s, artist.name},
            {u"href"_s, openHref(u"artist"_s, artist.id)}});
    }
    return {{u"id"_s, uuidOf(song)},
            {u"trackTitle"_s, song.title},
            {u"artists"_s, artists},
            {u"durationMs"_s, static_cast<qint64>(song.duration.count())},
            {u"isrc"_s, song.isrc},
            {u"ean"_s, QJsonValue(QJsonValue::Null)},
            {u"upc"_s, QJsonValue(QJsonValue::Null)},
            {u"href"_s, openHref(u"track"_s, song.id)},
            {u"availableCountries"_s, u"AT,DE,GB,US"_s},
            {u"popularity"_s, song.popularity}};
}

const Song *knownSong(const World &world, const QString &id)
{
    const Song *song = world.catalogue->song(id);
    if (song == nullptr)
        song = world.catalogue->songByIsrc(id.toUpper());
    const bool isKnown = song != nullptr && hashedUniform(u"open-data/"_s + song->id) >= kUnknownShare;
    return isKnown ? song : nullptr;
}

http::Handler listing(World &world, QJsonObject (*render)(const World &, const Song &))
{
    return [&world, render](const Request &request) {
        QStringList ids;
        for (const auto &[name, value] : request.query) {
            if (name == "ids"_L1)
                ids += value.split(u',', Qt::SkipEmptyParts);
        }
        if (ids.isEmpty() || ids.size() > kMaxIds) {
            return jsonObject({{u"status"_s, 400}, {u"error"_s, u"ids: size must be between 1 and 40"_s}},
                              400);
        }
        QJsonArray content;
        for (const QString &id : std::as_const(ids)) {
            if (const Song *song = knownSong(world, id))
                content.append(render(world, *song));
        }
        return jsonObject({{u"content"_s, content}});
    };
}

} // namespace

void addOpenDataRoutes(http::Router &router, World &world)
{
    router.add(Method::Get, "/reccobeats/v1/audio-features"_L1, listing(world, featuresItem));
    router.add(Method::Get, "/reccobeats/v1/track"_L1, listing(world, trackItem));
}

} // namespace undersong::sandbox
