// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakelastfm.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

Response object(const QJsonObject &body, int status = 200)
{
    return Response::json(QJsonDocument(body), status);
}

Response error(int code, const QString &message, int status)
{
    return object({{u"error"_s, code}, {u"message"_s, message}, {u"links"_s, QJsonArray()}}, status);
}

//! As the service writes lists: one element stands alone.
QJsonValue listOf(const QJsonArray &items)
{
    return items.size() == 1 ? items.first() : QJsonValue(items);
}

QString linkTo(const QString &artist)
{
    return u"https://www.last.fm/music/"_s + QString::fromLatin1(QUrl::toPercentEncoding(artist));
}

//! The songs by name, and what may be asked about them.
class Service
{
public:
    explicit Service(QList<FakeSong> songs) : m_songs(std::move(songs))
    {
        for (const FakeSong &song : std::as_const(m_songs))
            m_artists.append(song.artist);
        m_artists.removeDuplicates();
    }

    Response answer(const Request &request) const
    {
        if (request.header("User-Agent").isEmpty())
            return Response::text("Forbidden", 403);
        const auto item = [&](const QString &name) { return request.queryItem(name).value_or(QString()); };
        if (item(u"api_key"_s) != FakeLastFm::goodKey())
            return error(10, u"Invalid API key - You must be granted a valid key by last.fm"_s, 403);
        if (item(u"format"_s) != "json"_L1)
            return Response::text("<lfm status=\"ok\"></lfm>");
        const QString method = item(u"method"_s).toLower();
        const int limit = request.queryItem(u"limit").value_or(u"50"_s).toInt();
        if (method == "tag.gettoptracks"_L1)
            return tagTracks(item(u"tag"_s), limit);
        const QString artist = item(u"artist"_s);
        if (artist.isEmpty())
            return error(6, u"Your request is missing a required parameter"_s, 400);
        if (method == "artist.getsimilar"_L1)
            return similarArtists(artist, limit);
        if (method == "artist.gettoptags"_L1)
            return artistTags(artist);
        const FakeSong *song = find(artist, item(u"track"_s));
        if (!song)
            return error(6, u"Track not found"_s, 400);
        if (method == "track.getinfo"_L1)
            return info(*song);
        if (method == "track.getsimilar"_L1)
            return similarSongs(*song, limit);
        if (method == "track.gettoptags"_L1)
            return object({{u"toptags"_s, tagsOf(*song)}});
        return error(3, u"Invalid Method - No method with that name in this package"_s, 400);
    }

private:
    const FakeSong *find(const QString &artist, const QString &title) const
    {
        const auto song = std::ranges::find_if(m_songs, [&](const FakeSong &one) {
            return one.artist.compare(artist, Qt::CaseInsensitive) == 0 &&
                   one.title.compare(title, Qt::CaseInsensitive) == 0;
        });
        return song != m_songs.end() && isKnownTo(QString::fromLatin1(FakeLastFm::kName), *song) ? &*song
                                                                                                 : nullptr;
    }

    static QJsonObject tagsOf(const FakeSong &song)
    {
        QJsonArray tags;
        for (int i = 0; i < song.tags.size() && i <= song.number % 2; ++i) {
            tags.append(QJsonObject{{u"count"_s, 100 - 40 * i},
                                    {u"name"_s, song.tags.at(i).toUpper()},
                                    {u"url"_s, u"https://www.last.fm/tag/x"_s}});
        }
        return {{u"tag"_s, listOf(tags)},
                {u"@attr"_s, QJsonObject{{u"artist"_s, song.artist}, {u"track"_s, song.title}}}};
    }

    static QJsonObject artistObject(const FakeSong &song)
    {
        return {{u"name"_s, song.artist}, {u"mbid"_s, QString()}, {u"url"_s, linkTo(song.artist)}};
    }

    static QJsonObject songObject(const FakeSong &song, double match)
    {
        // As the service has it: a number at one time, text at another.
        const QJsonValue written =
            song.number % 2 == 0 ? QJsonValue(match) : QJsonValue(QString::number(match));
        return {{u"name"_s, song.title},
                {u"playcount"_s, song.listeners * 3},
                {u"mbid"_s, song.mbid},
                {u"match"_s, written},
                {u"url"_s, linkTo(song.artist)},
                {u"duration"_s, qint64{song.duration.count() / 1000}},
                {u"artist"_s, artistObject(song)},
                {u"image"_s, QJsonArray{QJsonObject{{u"#text"_s, QString()}, {u"size"_s, u"small"_s}}}}};
    }

    static Response info(const FakeSong &song)
    {
        QJsonObject tags = tagsOf(song);
        tags.remove(u"@attr"_s);
        const QString duration = song.number % 5 == 0 ? u"0"_s : QString::number(song.duration.count());
        return object({{u"track"_s, QJsonObject{{u"name"_s, song.title},
                                                {u"mbid"_s, song.mbid},
                                                {u"url"_s, linkTo(song.artist)},
                                                {u"duration"_s, duration},
                                                {u"listeners"_s, QString::number(song.listeners)},
                                                {u"playcount"_s, QString::number(song.listeners * 3)},
                                                {u"artist"_s, artistObject(song)},
                                                {u"toptags"_s, tags}}}});
    }

    Response similarSongs(const FakeSong &song, int limit) const
    {
        QJsonArray items;
        for (int step = 1; step <= std::min<qsizetype>(limit, 6) && step < m_songs.size(); ++step) {
            const FakeSong &other = m_songs.at((song.number + step * 7) % m_songs.size());
            items.append(songObject(other, 1.0 / step));
        }
        if (song.number % 11 == 0 && !items.isEmpty())
            items = QJsonArray{items.first()};
        return object(
            {{u"similartracks"_s, QJsonObject{{u"track"_s, listOf(items)},
                                              {u"@attr"_s, QJsonObject{{u"artist"_s, song.artist}}}}}});
    }

    Response similarArtists(const QString &artist, int limit) const
    {
        const QStringList &names = m_artists;
        const qsizetype place = names.indexOf(artist);
        if (place < 0)
            return error(6, u"The artist you supplied could not be found"_s, 400);
        QJsonArray items;
        for (qsizetype step = 1; step <= std::min(limit, 4) && step < names.size(); ++step) {
            const QString name = names.at((place + step) % names.size());
            items.append(QJsonObject{{u"name"_s, name},
                                     {u"mbid"_s, QString()},
                                     {u"match"_s, QString::number(1.0 / static_cast<double>(step))},
                                     {u"url"_s, linkTo(name)}});
        }
        return object({{u"similarartists"_s, QJsonObject{{u"artist"_s, listOf(items)},
                                                         {u"@attr"_s, QJsonObject{{u"artist"_s, artist}}}}}});
    }

    Response artistTags(const QString &artist) const
    {
        const auto song = std::ranges::find(m_songs, artist, &FakeSong::artist);
        if (song == m_songs.end())
            return error(6, u"The artist you supplied could not be found"_s, 400);
        return object({{u"toptags"_s, tagsOf(*song)}});
    }

    Response tagTracks(const QString &tag, int limit) const
    {
        QJsonArray items;
        for (const FakeSong &song : m_songs) {
            if (items.size() == limit)
                break;
            if (!song.tags.contains(tag))
                continue;
            QJsonObject item = songObject(song, 0);
            item.remove(u"match"_s);
            items.append(item);
        }
        return object({{u"tracks"_s, QJsonObject{{u"track"_s, listOf(items)},
                                                 {u"@attr"_s, QJsonObject{{u"tag"_s, tag}}}}}});
    }

    QList<FakeSong> m_songs;
    QStringList m_artists; //!< each once, in the order of their first songs
};

} // namespace

FakeLastFm::FakeLastFm(QList<FakeSong> songs, FakeLimit limit)
    : FakeService(
          {.limit = limit,
           .refuse =
               [] { return error(29, u"Rate Limit Exceeded - Your IP has made too many requests"_s, 200); },
           .answer = [service = Service(std::move(songs))](
                         const Request &request) { return service.answer(request); }})
{}

} // namespace undersong::test
