// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/lookups.h"

#include "discovery/genres.h"
#include "discovery/origins.h"
#include "storage/charts.h"
#include "storage/recommendedsongs.h"
#include "storage/seeds.h"

#include <QSet>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::Recording;
using storage::Connection;
namespace seeds = storage::seeds;

namespace {

constexpr qint64 kArtists = 40;
constexpr qsizetype kArtistsLookedAround = 20;
constexpr int kSimilarToEach = 5;
constexpr qint64 kSimilarSongs = 60;
constexpr qint64 kYears = 12;
constexpr qsizetype kChartEntries = 60;
constexpr qsizetype kRecommended = 100;
//! With these a listener begins of whom nothing is known.
constexpr qsizetype kFirstChartEntries = 20;
//! After which a look-up that came to its end is made again: Spotify has new songs by then, and a song it did
//! not have is seldom there soon.
constexpr std::chrono::milliseconds kListFreshFor = std::chrono::days(30);
constexpr std::chrono::milliseconds kSongFreshFor = std::chrono::days(90);

//! The place in a list where what stands there counts half.
constexpr double kHalfOfSeeds = 20;
constexpr double kHalfOfSimilar = 10;
constexpr double kHalfOfChart = 50;
constexpr double kHalfOfRecommended = 50;

double nearnessAt(qsizetype place, double half)
{
    return 1 / (1 + static_cast<double>(place) / half);
}

QString quoted(QString text)
{
    return u'"' + text.remove(u'"') + u'"';
}

QString artistQuery(const QString &name)
{
    return u"artist:"_s + quoted(name);
}

QString songQuery(const QString &title, const QString &artist)
{
    return u"track:%1 artist:%2"_s.arg(quoted(title), quoted(artist));
}

//! Collects look-ups, each query once.
class Collection
{
public:
    void add(const LookUp &lookUp)
    {
        if (m_queries.contains(lookUp.query))
            return;
        m_queries.insert(lookUp.query);
        m_lookUps.append(lookUp);
    }

    //! Tells of each what came of it, and adds those of before that nothing asks for now.
    QList<LookUp> completed(const QHash<QString, storage::lookups::Record> &records, TimePoint now)
    {
        for (LookUp &lookUp : m_lookUps) {
            if (const auto record = records.constFind(lookUp.query); record != records.cend())
                tell(lookUp, *record, now);
        }
        for (const storage::lookups::Record &record : records) {
            const auto origin = fromStored(record.basis);
            if (!origin || m_queries.contains(record.query))
                continue;
            LookUp past{.query = record.query, .origin = *origin};
            tell(past, record, now);
            past.isDone = true;
            m_lookUps.append(past);
        }
        return m_lookUps;
    }

private:
    static void tell(LookUp &lookUp, const storage::lookups::Record &record, TimePoint now)
    {
        const auto freshFor = lookUp.wanted ? kSongFreshFor : kListFreshFor;
        lookUp.likes = record.likes;
        lookUp.dislikes = record.dislikes;
        if (record.isDone && now - record.at > freshFor) {
            lookUp.isStale = true;
            return;
        }
        lookUp.origin = fromStored(record.basis).value_or(lookUp.origin);
        lookUp.isDone = record.isDone;
        lookUp.offset = record.offset;
        lookUp.calls = record.calls;
        lookUp.fresh = record.fresh;
    }

    QSet<QString> m_queries;
    QList<LookUp> m_lookUps;
};

OriginKind kindOf(seeds::Basis basis)
{
    switch (basis) {
    case seeds::Basis::Liked:
        return OriginKind::LikedArtist;
    case seeds::Basis::Played:
        return OriginKind::PlayedArtist;
    case seeds::Basis::Known:
        return OriginKind::KnownArtist;
    }
    Q_UNREACHABLE();
}

Result<void> addSimilar(Connection &connection, const QList<seeds::Artist> &artists, Collection &all)
{
    const auto songs = seeds::similarSongs(connection, kSimilarSongs);
    if (!songs)
        return std::unexpected(songs.error());
    for (const seeds::SimilarSong &song : *songs) {
        all.add(
            {.query = songQuery(song.title, song.artist),
             .origin = {.kind = OriginKind::SimilarSong, .subject = {}, .via = song.source, .song = song.to},
             .nearness = nearnessAt(song.rank, kHalfOfSimilar),
             .wanted = Recording{.title = song.title, .artists = {song.artist}}});
    }
    const QList<seeds::Artist> around = artists.first(std::min(artists.size(), kArtistsLookedAround));
    const auto similar = seeds::similarArtists(connection, around, kSimilarToEach);
    if (!similar)
        return std::unexpected(similar.error());
    for (const seeds::SimilarArtist &artist : *similar) {
        all.add({.query = artistQuery(artist.name),
                 .origin = {.kind = OriginKind::SimilarArtist,
                            .subject = artist.to,
                            .via = artist.source,
                            .song = {}},
                 .nearness = nearnessAt(artist.rank, kHalfOfSimilar)});
    }
    return {};
}

Result<void> addRecommended(Connection &connection, const LookUpWish &wish, Collection &all)
{
    if (wish.recommender.isEmpty() || wish.listener.isEmpty())
        return {};
    const auto entries = storage::recommendedsongs::entries(connection, wish.recommender, wish.listener);
    if (!entries)
        return std::unexpected(entries.error());
    for (qsizetype i = 0; i < std::min(entries->size(), kRecommended); ++i) {
        const storage::recommendedsongs::Entry &entry = entries->at(i);
        all.add(
            {.query = songQuery(entry.title, entry.artist),
             .origin = {.kind = OriginKind::Recommended, .subject = {}, .via = wish.recommender, .song = {}},
             .nearness = nearnessAt(i, kHalfOfRecommended),
             .wanted = Recording{.title = entry.title,
                                 .artists = {entry.artist},
                                 .length = entry.duration,
                                 .mbid = entry.mbid}});
    }
    return {};
}

Result<void> addChart(Connection &connection, const LookUpWish &wish, LookUp::Turn turn, Collection &all)
{
    if (wish.region.isEmpty() || wish.chartSource.isEmpty())
        return {};
    const auto entries = storage::charts::entries(connection, wish.chartSource, wish.region);
    if (!entries)
        return std::unexpected(entries.error());
    for (qsizetype i = 0; i < std::min(entries->size(), kChartEntries); ++i) {
        const storage::charts::Entry &entry = entries->at(i);
        all.add(
            {.query = entry.isrc.isEmpty() ? songQuery(entry.title, entry.artist) : u"isrc:"_s + entry.isrc,
             .origin =
                 {.kind = OriginKind::Chart, .subject = wish.region, .via = wish.chartSource, .song = {}},
             .nearness = nearnessAt(i, kHalfOfChart),
             .turn = i < kFirstChartEntries ? turn : LookUp::Turn::InOrder,
             .wanted = Recording{.title = entry.title,
                                 .artists = {entry.artist},
                                 .length = entry.duration,
                                 .isrc = entry.isrc}});
    }
    return {};
}

Result<void> addYears(Connection &connection, Collection &all)
{
    const auto years = seeds::years(connection, kYears);
    if (!years)
        return std::unexpected(years.error());
    for (qsizetype i = 0; i < years->size(); ++i) {
        const QString year = QString::number(years->at(i));
        all.add({.query = u"year:"_s + year,
                 .origin = {.kind = OriginKind::Year, .subject = year, .via = {}, .song = {}},
                 .nearness = nearnessAt(i, kHalfOfSeeds)});
    }
    return {};
}

void addGenres(const QStringList &genres, OriginKind kind, Collection &all)
{
    for (const QString &genre : genres) {
        all.add({.query = u"genre:"_s + quoted(genre),
                 .origin = {.kind = kind, .subject = genre, .via = {}, .song = {}}});
    }
}

} // namespace

Result<QList<LookUp>> lookUpsFor(Connection &connection, const LookUpWish &wish)
{
    const auto artists = seeds::artists(connection, kArtists);
    if (!artists)
        return std::unexpected(artists.error());
    Collection all;
    for (qsizetype i = 0; i < artists->size(); ++i) {
        const seeds::Artist &artist = artists->at(i);
        all.add({.query = artistQuery(artist.name),
                 .origin = {.kind = kindOf(artist.basis), .subject = artist.name, .via = {}, .song = {}},
                 .nearness = nearnessAt(i, kHalfOfSeeds)});
    }
    if (auto added = addSimilar(connection, *artists, all); !added)
        return std::unexpected(added.error());
    if (auto added = addRecommended(connection, wish, all); !added)
        return std::unexpected(added.error());
    const auto chartTurn = artists->isEmpty() ? LookUp::Turn::First : LookUp::Turn::InOrder;
    if (auto added = addChart(connection, wish, chartTurn, all); !added)
        return std::unexpected(added.error());
    addGenres(wish.genres, OriginKind::PickedGenre, all);
    if (auto added = addYears(connection, all); !added)
        return std::unexpected(added.error());
    // Who picked genres does not want a look into all others.
    if (wish.genres.isEmpty())
        addGenres(commonGenres(), OriginKind::Genre, all);
    const auto records = storage::lookups::all(connection);
    if (!records)
        return std::unexpected(records.error());
    return all.completed(*records, wish.now);
}

bool isWanted(const Recording &wanted, const catalog::Track &track)
{
    QStringList artists;
    for (const catalog::ArtistRef &artist : track.artists)
        artists.append(artist.name);
    const Recording found{.title = track.title,
                          .artists = artists,
                          .album = track.album,
                          .length = track.duration,
                          .isrc = track.isrc.value_or(QString()),
                          .mbid = {},
                          .spotifyId = track.id.value()};
    Recording asked = wanted;
    if (!asked.length)
        asked.length = found.length;
    const catalog::Match match = catalog::Identity(asked).compare(catalog::Identity(found));
    return match.verdict == catalog::Verdict::Same;
}

} // namespace undersong::discovery
