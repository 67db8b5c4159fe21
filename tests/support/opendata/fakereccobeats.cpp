// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakereccobeats.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kMaxIds = 40;

using Render = QJsonObject (*)(const FakeSong &);
using Songs = QHash<QString, FakeSong>;

QJsonObject identityOf(const FakeSong &song)
{
    const QString id =
        QUuid::createUuidV5(QUuid(), u"reccobeats/"_s + song.isrc).toString(QUuid::WithoutBraces);
    return {{u"id"_s, id},
            {u"href"_s, u"https://open.spotify.com/track/"_s + song.spotifyId},
            {u"isrc"_s, song.isrc}};
}

QJsonObject features(const FakeSong &song)
{
    QJsonObject item = catalog::toJson(song.features);
    const QJsonObject identity = identityOf(song);
    for (auto it = identity.begin(); it != identity.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

QJsonObject track(const FakeSong &song)
{
    QJsonObject item = identityOf(song);
    item.insert(u"trackTitle"_s, song.title);
    item.insert(u"artists"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, song.artist}}});
    item.insert(u"durationMs"_s, static_cast<qint64>(song.duration.count()));
    item.insert(u"popularity"_s, static_cast<int>(song.listeners / 1000));
    return item;
}

Response listing(const Request &request, const Songs &songs, Render render)
{
    QStringList ids;
    for (const auto &[name, value] : request.query) {
        if (name == "ids"_L1)
            ids += value.split(u',', Qt::SkipEmptyParts);
    }
    if (ids.isEmpty() || ids.size() > kMaxIds) {
        const QJsonObject error{{u"timestamp"_s, 0},
                                {u"error"_s, u"ids"_s},
                                {u"path"_s, request.path},
                                {u"status"_s, 400},
                                {u"messages"_s, u"size must be between 1 and 40"_s}};
        return Response::json(QJsonDocument(error), 400);
    }
    // Not in the order asked for, and one of them twice.
    std::ranges::sort(ids, std::ranges::greater{});
    ids.append(ids.first());
    QJsonArray content;
    for (const QString &id : std::as_const(ids)) {
        const auto song = songs.constFind(id);
        if (song != songs.constEnd() && isKnownTo(QString::fromLatin1(FakeReccoBeats::kName), *song))
            content.append(render(*song));
    }
    return Response::json(QJsonDocument(QJsonObject{{u"content"_s, content}}));
}

Response refusal()
{
    return Response::text("Too many requests", 429).setHeader("Retry-After", "1");
}

http::Handler answers(const QList<FakeSong> &list)
{
    Songs songs;
    for (const FakeSong &song : list) {
        songs.insert(song.spotifyId, song);
        songs.insert(song.isrc, song);
    }
    http::Router router;
    router.add(Method::Get, u"/v1/audio-features"_s,
               [songs](const Request &request) { return listing(request, songs, features); });
    router.add(Method::Get, u"/v1/track"_s,
               [songs](const Request &request) { return listing(request, songs, track); });
    return [router](const Request &request) { return router.handle(request); };
}

} // namespace

FakeReccoBeats::FakeReccoBeats(QList<FakeSong> songs, FakeLimit limit)
    : FakeService({.limit = limit, .refuse = refusal, .answer = answers(songs)})
{}

} // namespace undersong::test
