// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakedeezer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qint64 kFirstTrack = 1000;
constexpr qint64 kFirstChart = 900;

Response object(const QJsonObject &body)
{
    return Response::json(QJsonDocument(body));
}

Response error(int code, const QString &type, const QString &message)
{
    return object({{u"error"_s, QJsonObject{{u"type"_s, type}, {u"message"_s, message}, {u"code"_s, code}}}});
}

Response noData()
{
    return error(800, u"DataException"_s, u"no data"_s);
}

QJsonObject artistOf(const FakeSong &song)
{
    return {{u"id"_s, song.artistNumber},
            {u"name"_s, song.artist},
            {u"link"_s, u"https://www.deezer.com/artist/%1"_s.arg(song.artistNumber)},
            {u"type"_s, u"artist"_s}};
}

//! As lists have it: without isrc and bpm.
QJsonObject shortTrack(const FakeSong &song)
{
    return {{u"id"_s, kFirstTrack + song.number},
            {u"readable"_s, true},
            {u"title"_s, song.title},
            {u"title_short"_s, song.title},
            {u"duration"_s, qint64{song.duration.count() / 1000}},
            {u"rank"_s, song.listeners * 10},
            {u"explicit_lyrics"_s, false},
            {u"preview"_s, u"https://cdnt-preview.dzcdn.net/%1.mp3?hdnea=exp=1~hmac=2"_s.arg(song.number)},
            {u"artist"_s, artistOf(song)},
            {u"type"_s, u"track"_s}};
}

QJsonObject fullTrack(const FakeSong &song)
{
    QJsonObject item = shortTrack(song);
    item.insert(u"isrc"_s, song.isrc);
    item.insert(u"bpm"_s, song.number % 3 == 0 ? 0 : *song.features.tempo);
    item.insert(u"gain"_s, -8.5);
    item.insert(u"release_date"_s, u"%1-01-01"_s.arg(song.year + 20));
    item.insert(u"available_countries"_s, QJsonArray{u"AT"_s, u"DE"_s});
    return item;
}

//! The songs, and what may be asked about them.
class Service
{
public:
    explicit Service(QList<FakeSong> songs) : m_songs(std::move(songs)) {}

    Response track(const Request &request) const
    {
        const QString id = request.capture(u"id");
        const QString isrc = id.startsWith("isrc:"_L1) ? id.sliced(5).toUpper() : QString();
        const auto song = std::ranges::find_if(m_songs, [&](const FakeSong &one) {
            return isrc.isEmpty() ? id == QString::number(kFirstTrack + one.number) : one.isrc == isrc;
        });
        const bool isKnown =
            song != m_songs.end() && isKnownTo(QString::fromLatin1(FakeDeezer::kName), *song);
        return isKnown ? object(fullTrack(*song)) : noData();
    }

    Response search(const Request &request) const
    {
        const QString words = request.queryItem(u"q").value_or(QString());
        if (words.isEmpty())
            return error(501, u"MissingParameterException"_s, u"Missing parameters: q"_s);
        return page(request, [&](const FakeSong &song) {
            return song.title.contains(words, Qt::CaseInsensitive) ||
                   song.artist.contains(words, Qt::CaseInsensitive);
        });
    }

    Response top(const Request &request) const
    {
        const int artist = request.capture(u"id").toInt();
        return page(request, [&](const FakeSong &song) { return song.artistNumber == artist; });
    }

    Response related(const Request &request) const
    {
        const int artist = request.capture(u"id").toInt();
        if (std::ranges::find(m_songs, artist, &FakeSong::artistNumber) == m_songs.end())
            return noData();
        QJsonArray items;
        for (const FakeSong &song : m_songs) {
            const int distance = song.artistNumber - artist;
            if (distance > 0 && distance < 5 && song.number % 5 == 0)
                items.append(artistOf(song));
        }
        return object({{u"data"_s, items}, {u"total"_s, items.size()}});
    }

    static Response charts(const Request &request)
    {
        QJsonArray items;
        // The account's loved songs come first, as everybody's do.
        const QStringList titles{u"Loved Tracks"_s, u"Top Worldwide"_s, u"Top Germany"_s, u"Top UK"_s};
        if (request.queryItem(u"index").value_or(u"0"_s).toInt() == 0) {
            for (qsizetype i = 0; i < titles.size(); ++i) {
                items.append(QJsonObject{
                    {u"id"_s, kFirstChart + i}, {u"title"_s, titles.at(i)}, {u"type"_s, u"playlist"_s}});
            }
        }
        return object({{u"data"_s, items}, {u"total"_s, titles.size()}});
    }

    Response chart(const Request &request) const
    {
        const qint64 number = request.capture(u"id").toLongLong() - kFirstChart;
        if (number < 0 || number > 3)
            return noData();
        return page(request, [&](const FakeSong &song) { return song.number % 4 == number; });
    }

private:
    template<class Filter>
    Response page(const Request &request, Filter filter) const
    {
        const int limit = request.queryItem(u"limit").value_or(u"25"_s).toInt();
        if (limit > 100)
            return error(100, u"Exception"_s, u"Items limit exceeded"_s);
        QJsonArray items;
        for (const FakeSong &song : m_songs) {
            if (items.size() < limit && filter(song))
                items.append(shortTrack(song));
        }
        return object({{u"data"_s, items}, {u"total"_s, items.size()}});
    }

    QList<FakeSong> m_songs;
};

http::Handler answers(QList<FakeSong> songs)
{
    const auto service = std::make_shared<const Service>(std::move(songs));
    http::Router router;
    const auto add = [&](const QString &pattern, Response (Service::*answer)(const Request &) const) {
        router.add(Method::Get, pattern,
                   [service, answer](const Request &request) { return (*service.*answer)(request); });
    };
    add(u"/track/{id}"_s, &Service::track);
    add(u"/search"_s, &Service::search);
    add(u"/artist/{id}/top"_s, &Service::top);
    add(u"/artist/{id}/related"_s, &Service::related);
    add(u"/playlist/{id}/tracks"_s, &Service::chart);
    router.add(Method::Get, u"/user/637006841/playlists"_s, &Service::charts);
    return [router](const Request &request) {
        return router.patternFor(request).isEmpty()
                   ? error(600, u"InvalidQueryException"_s, u"Unknown path components"_s)
                   : router.handle(request);
    };
}

} // namespace

FakeDeezer::FakeDeezer(QList<FakeSong> songs, FakeLimit limit)
    : FakeService({.limit = limit,
                   .refuse = [] { return error(4, u"Exception"_s, u"Quota limit exceeded"_s); },
                   .answer = answers(std::move(songs))})
{}

} // namespace undersong::test
