// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The open-data services that speak of recordings by MBID: as much of MusicBrainz and ListenBrainz as the
//! program asks.

#include "sandbox/crowd.h"
#include "sandbox/webapi.h"

#include <QUuid>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

//! The share of songs the encyclopaedia has never heard of.
constexpr double kUnknownShare = 0.1;
constexpr qsizetype kNeighbours = 50;

QString mbidOf(const QString &kind, const QString &id)
{
    return QUuid::createUuidV5(QUuid(), kind + u'/' + id).toString(QUuid::WithoutBraces);
}

//! Recordings by MBID, and what is listened to with them; made at the first question.
class Recordings
{
public:
    Recordings(const Catalogue &catalogue, quint64 seed) : m_crowd(catalogue, seed)
    {
        const std::vector<Song> &songs = catalogue.songs();
        for (std::size_t row = 0; row < songs.size(); ++row) {
            if (hashedUniform(u"brainz/"_s + songs[row].id) >= kUnknownShare)
                m_rows.insert(mbidOf(u"recording"_s, songs[row].id), static_cast<int>(row));
        }
    }

    const Crowd &crowd() const { return m_crowd; }
    //! -1 for an unknown one.
    int rowOf(const QString &mbid) const { return m_rows.value(mbid.toLower(), -1); }
    bool knows(const Song &song) const { return rowOf(mbidOf(u"recording"_s, song.id)) >= 0; }

private:
    Crowd m_crowd;
    QHash<QString, int> m_rows;
};

//! Handlers run one at a time.
class Brainz
{
public:
    explicit Brainz(const World &world) : m_world(world) {}

    Response isrc(const Request &request)
    {
        const QString code = request.capture(u"isrc").toUpper();
        const Song *song = m_world.catalogue->songByIsrc(code);
        if (song == nullptr || !recordings().knows(*song))
            return jsonObject({{u"error"_s, u"Not Found"_s}}, 404);
        return jsonObject({{u"isrc"_s, code}, {u"recordings"_s, QJsonArray{recordingJson(*song)}}});
    }

    Response recording(const Request &request)
    {
        const int row = recordings().rowOf(request.capture(u"mbid"));
        if (row < 0)
            return jsonObject({{u"error"_s, u"Not Found"_s}}, 404);
        const Song &song = m_world.song(row);
        QJsonObject body = recordingJson(song);
        body.insert(u"isrcs"_s, QJsonArray{song.isrc});
        QJsonArray genres;
        if (!song.genre.isEmpty()) {
            genres.append(QJsonObject{
                {u"id"_s, mbidOf(u"genre"_s, song.genre)}, {u"name"_s, song.genre}, {u"count"_s, 3}});
        }
        body.insert(u"tags"_s, genres);
        body.insert(u"genres"_s, genres);
        return jsonObject(body);
    }

    Response similarRecordings(const Request &request)
    {
        const QJsonObject question = QJsonDocument::fromJson(request.body).array().first().toObject();
        const QString seed = question.value("recording_mbids"_L1).toArray().first().toString();
        QJsonArray rows;
        if (const int row = recordings().rowOf(seed); row >= 0) {
            for (const auto &[other, listeners] : recordings().crowd().neighboursOf(row, kNeighbours)) {
                const Song &song = m_world.song(other);
                rows.append(QJsonObject{{u"recording_mbid"_s, mbidOf(u"recording"_s, song.id)},
                                        {u"score"_s, listeners},
                                        {u"reference_mbid"_s, seed}});
            }
        }
        return Response::json(QJsonDocument(rows));
    }

    Response popularity(const Request &request)
    {
        QJsonArray rows;
        for (const QString &mbid : postedMbids(request)) {
            const int row = recordings().rowOf(mbid);
            const qint64 listeners = row < 0 ? 0 : recordings().crowd().listenersOf(row);
            rows.append(QJsonObject{{u"recording_mbid"_s, mbid},
                                    {u"total_listen_count"_s, row < 0 ? QJsonValue() : 9 * listeners},
                                    {u"total_user_count"_s, row < 0 ? QJsonValue() : QJsonValue(listeners)}});
        }
        return Response::json(QJsonDocument(rows));
    }

    Response metadata(const Request &request)
    {
        QJsonObject body;
        for (const QString &mbid : postedMbids(request)) {
            const int row = recordings().rowOf(mbid);
            if (row < 0)
                continue;
            const Song &song = m_world.song(row);
            QJsonArray tags;
            if (!song.genre.isEmpty())
                tags.append(QJsonObject{{u"tag"_s, song.genre}, {u"count"_s, 3}});
            body.insert(mbid, QJsonObject{{u"recording"_s, QJsonObject{{u"name"_s, song.title}}},
                                          {u"tag"_s, QJsonObject{{u"recording"_s, tags},
                                                                 {u"artist"_s, QJsonArray()},
                                                                 {u"release_group"_s, QJsonArray()}}}});
        }
        return jsonObject(body);
    }

private:
    const Recordings &recordings()
    {
        if (!m_recordings)
            m_recordings.emplace(*m_world.catalogue, kSeed);
        return *m_recordings;
    }

    static QStringList postedMbids(const Request &request)
    {
        QStringList mbids;
        const QJsonValue list = QJsonDocument::fromJson(request.body).object().value("recording_mbids"_L1);
        for (const QJsonValue mbid : list.toArray())
            mbids.append(mbid.toString());
        return mbids;
    }

    QJsonObject recordingJson(const Song &song) const
    {
        QJsonArray credits;
        for (const int row : song.artists) {
            const Artist &artist = m_world.artist(row);
            credits.append(QJsonObject{
                {u"name"_s, artist.name},
                {u"joinphrase"_s, credits.size() + 1 < song.artists.size() ? u" & "_s : QString()},
                {u"artist"_s,
                 QJsonObject{{u"id"_s, mbidOf(u"artist"_s, artist.id)}, {u"name"_s, artist.name}}}});
        }
        return {{u"id"_s, mbidOf(u"recording"_s, song.id)},
                {u"title"_s, song.title},
                {u"disambiguation"_s, QString()},
                {u"length"_s, static_cast<qint64>(song.duration.count())},
                {u"first-release-date"_s, m_world.album(song.album).releaseDate},
                {u"video"_s, false},
                {u"artist-credit"_s, credits}};
    }

    static constexpr quint64 kSeed = 1;

    const World &m_world;
    std::optional<Recordings> m_recordings;
};

} // namespace

void addBrainzRoutes(http::Router &router, World &world)
{
    const auto brainz = std::make_shared<Brainz>(world);
    const auto add = [&](Method method, const QString &pattern, Response (Brainz::*answer)(const Request &)) {
        router.add(method, pattern,
                   [brainz, answer](const Request &request) { return (brainz.get()->*answer)(request); });
    };
    add(Method::Get, u"/musicbrainz/ws/2/isrc/{isrc}"_s, &Brainz::isrc);
    add(Method::Get, u"/musicbrainz/ws/2/recording/{mbid}"_s, &Brainz::recording);
    add(Method::Post, u"/listenbrainz/labs/similar-recordings/json"_s, &Brainz::similarRecordings);
    add(Method::Post, u"/listenbrainz/1/popularity/recording"_s, &Brainz::popularity);
    add(Method::Post, u"/listenbrainz/1/metadata/recording"_s, &Brainz::metadata);
}

} // namespace undersong::sandbox
