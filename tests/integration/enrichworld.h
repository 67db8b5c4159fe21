// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "integration/enrichparts.h"
#include "storage/reactions.h"
#include "storage/songs.h"
#include "support/opendata/brainzcatalogue.h"
#include "support/opendata/fakeacousticbrainz.h"
#include "support/opendata/fakedeezer.h"
#include "support/opendata/fakelastfm.h"
#include "support/opendata/fakelistenbrainz.h"
#include "support/opendata/fakemusicbrainz.h"
#include "support/opendata/fakereccobeats.h"
#include "support/scriptedserver/manualclock.h"

#include <algorithm>
#include <limits>

//! Every open-data service on loopback, and profiles to fill from them.
namespace undersong::test {

using namespace Qt::StringLiterals;

inline constexpr int kSongs = 300;
inline constexpr int kLiked = 40;
inline constexpr int kKnown = 60;
inline constexpr qint64 kAll = std::numeric_limits<qint64>::max();

//! The world of those songs, and an older one that was given the ISRC of the first.
inline std::shared_ptr<const BrainzCatalogue> worldOf(const QList<FakeSong> &songs)
{
    BrainzCatalogue world = brainzCatalogueOf(songs);
    BrainzRecording other = world.recordings.first();
    other.mbid = u"b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s;
    other.title = u"Another song"_s;
    other.lengthMs = *other.lengthMs + 60'000;
    other.firstRelease = u"1931"_s;
    world.recordings.append(other);
    return std::make_shared<const BrainzCatalogue>(std::move(world));
}

//! Every service, as strict as its client is told to be and a little more.
struct Services
{
    explicit Services(FakeLimit limit = {.calls = kCallsPerSecond * 3 / 2,
                                         .window = std::chrono::milliseconds(1'000)})
        : reccoBeats(songs, limit), musicBrainz(world, limit), acousticBrainz(world, limit),
          listenBrainz(world, limit),
          labs(world, {opendata::ListenBrainzLabsOptions().similarRecordingsAlgorithm}, limit),
          lastFm(songs, limit), deezer(songs, limit)
    {}

    OpenDataPlaces places() const
    {
        return {.reccoBeats = reccoBeats.baseUrl(),
                .musicBrainz = musicBrainz.baseUrl(),
                .acousticBrainz = acousticBrainz.baseUrl(),
                .listenBrainz = listenBrainz.baseUrl(),
                .labs = labs.baseUrl(),
                .lastFm = lastFm.baseUrl(),
                .deezer = deezer.baseUrl()};
    }
    QList<FakeService *> all()
    {
        return {&reccoBeats, &musicBrainz, &acousticBrainz, &listenBrainz, &labs, &lastFm, &deezer};
    }
    QList<int> calls()
    {
        QList<int> counts;
        for (const FakeService *service : all())
            counts.append(service->calls());
        return counts;
    }
    //! MetaBrainz knows every song.
    qint64 known(const QString &service) const
    {
        return service.endsWith("brainz"_L1) ? songs.size()
                                             : std::ranges::count_if(songs, [&](const FakeSong &song) {
                                                   return isKnownTo(service, song);
                                               });
    }

    QList<FakeSong> songs = fakeSongs(kSongs);
    std::shared_ptr<const BrainzCatalogue> world = worldOf(songs);
    FakeReccoBeats reccoBeats;
    FakeMusicBrainz musicBrainz;
    FakeAcousticBrainz acousticBrainz;
    FakeListenBrainz listenBrainz;
    FakeLabs labs;
    FakeLastFm lastFm;
    FakeDeezer deezer;
};

inline const QStringList kSources{u"reccobeats"_s,   u"musicbrainz"_s, u"acousticbrainz"_s,
                                  u"listenbrainz"_s, u"lastfm"_s,      u"deezer"_s};

inline catalog::Track trackOf(const FakeSong &song)
{
    catalog::Track track;
    track.id = catalog::SpotifyId(song.spotifyId);
    track.title = song.title;
    track.artists = {{.id = catalog::SpotifyId(u"a%1"_s.arg(song.artistNumber)), .name = song.artist}};
    track.isrc = song.isrc;
    track.duration = song.duration;
    return track;
}

//! Fills a new profile: songs, likes, songs known, and which services may be asked.
inline Result<void> fill(EnrichParts &parts, const QList<FakeSong> &songs, const QStringList &switchedOn)
{
    auto filling = parts.database.run<void>([songs](storage::Connection &connection) -> Result<void> {
        QList<catalog::Track> tracks;
        for (const FakeSong &song : songs)
            tracks.append(trackOf(song));
        const TimePoint now = SystemClock().now();
        const auto stored = storage::songs::store(connection, tracks, catalog::Provenance::SpotifyApi, now);
        Result<void> done = stored ? Result<void>() : std::unexpected(stored.error());
        for (int i = 0; done && i < kLiked + kKnown; ++i) {
            const catalog::SongId song = stored->ids.at(i * 2);
            if (i < kLiked) {
                const auto liked =
                    storage::reactions::append(connection, song, catalog::ReactionKind::Like, now);
                done = liked ? Result<void>() : std::unexpected(liked.error());
            } else {
                done = connection.run(u"INSERT INTO song_sources (song_id, source, role, provenance) "
                                      "VALUES (?, 'saved', 'known', 'spotify_api')"_s,
                                      {song.value()});
            }
        }
        return done;
    });
    auto done = QCoro::waitFor(std::move(filling));
    const auto status = QCoro::waitFor(parts.enricher.status());
    for (const discovery::SourceStatus &service : status.value_or(QList<discovery::SourceStatus>())) {
        if (done && switchedOn.contains(service.source))
            done = QCoro::waitFor(parts.settings.set(service.isEnabled, true));
    }
    return done;
}

inline std::unique_ptr<EnrichParts> open(const Services &services, const QString &path, const Clock &clock)
{
    auto parts = std::make_unique<EnrichParts>(path, services.places(), clock);
    if (!QCoro::waitFor(parts->database.open()) || !QCoro::waitFor(parts->settings.reload()) ||
        !QCoro::waitFor(parts->secrets.write(discovery::kLastFmKey, FakeLastFm::goodKey())))
        qFatal("no profile");
    return parts;
}

inline Result<discovery::EnrichReport>
enrich(EnrichParts &parts, discovery::EnrichScope scope = discovery::EnrichScope::Everything)
{
    return QCoro::waitFor(parts.enricher.run(kAll, scope, {}));
}

inline QStringList rows(EnrichParts &parts, const QString &sql)
{
    auto query =
        parts.database.run<QStringList>([sql](storage::Connection &connection) -> Result<QStringList> {
            QStringList lines;
            const auto done = connection.run(
                sql, {}, [&lines](const QSqlQuery &row) { lines.append(row.value(0).toString()); });
            if (!done)
                return std::unexpected(done.error());
            return lines;
        });
    const auto found = QCoro::waitFor(std::move(query));
    if (!found)
        qWarning("%s", qPrintable(found.error().detail));
    return found.value_or(QStringList());
}

//! Everything that was learned, without when.
inline QStringList learned(EnrichParts &parts)
{
    return rows(
        parts, u"SELECT 'fact ' || song_id || source || ifnull(title, '') || artists || tags || features || "
               "ifnull(popularity, '') || ifnull(duration_ms, '') FROM song_facts "
               "UNION ALL SELECT 'ask ' || song_id || source || topic || outcome FROM fact_asks "
               "UNION ALL SELECT 'mbid ' || song_id || source || rank || mbid FROM song_mbids "
               "UNION ALL SELECT 'song ' || song_id || source || rank || ifnull(title, '') || ifnull(artist, "
               "'') || score "
               "FROM similar_songs "
               "UNION ALL SELECT 'artist ' || source || rank || name || score FROM similar_artists "
               "ORDER BY 1"_s);
}

inline qint64 count(EnrichParts &parts, const QString &sql)
{
    return rows(parts, u"SELECT count(*) FROM "_s + sql).value(0).toLongLong();
}

} // namespace undersong::test
