// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/seeds.h"

#include "storage/neighbours.h"

#include <algorithm>
#include <cmath>

namespace undersong::storage::seeds {

using namespace Qt::StringLiterals;

namespace {

//! Plays after which a song or an artist counts as played often.
constexpr qint64 kOften = 3;

//! Each song the listener knows, plays or judged.
const QString kSongs =
    u"WITH spoken (song_id, liked, disliked, played, known) AS ("
    "  SELECT DISTINCT song_id, 0, 0, 0, 1 FROM song_sources WHERE role = 'known'"
    "  UNION ALL"
    "  SELECT song_id, 0, 0, finished + heard, 0 FROM heard_songs"
    "  UNION ALL"
    "  SELECT song_id, preference = 'like', preference = 'dislike', 0, 0 FROM user_preferences"
    ") "_s;

Artist artistIn(const QSqlQuery &row)
{
    const qint64 liked = row.value(1).toLongLong();
    const qint64 disliked = row.value(2).toLongLong();
    const qint64 played = row.value(3).toLongLong();
    const double weight = 2.0 * static_cast<double>(liked - disliked) + row.value(4).toDouble() +
                          std::log2(1 + static_cast<double>(played));
    return {.name = row.value(0).toString(),
            .basis = liked > 0          ? Basis::Liked
                     : played >= kOften ? Basis::Played
                                        : Basis::Known,
            .weight = weight};
}

} // namespace

Result<QList<Artist>> artists(Connection &connection, qint64 limit)
{
    QList<Artist> found;
    const auto read = connection.run(
        kSongs + u"SELECT json_extract(artist.value, '$.name') AS name, SUM(liked), SUM(disliked), "
                 "SUM(played), SUM(known) FROM spoken JOIN songs ON songs.id = spoken.song_id, "
                 "json_each(songs.artists) AS artist WHERE name <> '' GROUP BY name ORDER BY name"_s,
        {}, [&found](const QSqlQuery &row) {
            const Artist artist = artistIn(row);
            if (artist.weight > 0)
                found.append(artist);
        });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::stable_sort(found, std::ranges::greater(), &Artist::weight);
    found.resize(std::min<qsizetype>(found.size(), limit));
    return found;
}

Result<QList<int>> years(Connection &connection, qint64 limit)
{
    QList<int> years;
    const auto read = connection.run(
        kSongs + u"SELECT CAST(substr(songs.release_date, 1, 4) AS INTEGER) AS year, "
                 "SUM(2 * liked - 2 * disliked + known) AS total FROM spoken JOIN songs ON songs.id = "
                 "spoken.song_id "
                 "WHERE year > 0 GROUP BY year HAVING total > 0 ORDER BY total DESC, year LIMIT ?"_s,
        {limit}, [&](const QSqlQuery &row) { years.append(row.value(0).toInt()); });
    if (!read)
        return std::unexpected(read.error());
    return years;
}

Result<QList<SimilarSong>> similarSongs(Connection &connection, qint64 limit)
{
    QList<SimilarSong> songs;
    const auto read = connection.run(
        u"SELECT n.song_id, n.source, n.title, n.artist, n.rank FROM similar_songs n "
        "LEFT JOIN user_preferences p ON p.song_id = n.song_id "
        "LEFT JOIN heard_songs h ON h.song_id = n.song_id "
        "WHERE n.title IS NOT NULL AND n.artist IS NOT NULL AND (p.preference = 'like' OR "
        "(p.preference IS NULL AND h.finished + h.heard >= ?)) AND NOT EXISTS (SELECT 1 FROM songs k "
        "WHERE k.title = n.title COLLATE NOCASE AND k.artist = n.artist COLLATE NOCASE) "
        "ORDER BY n.rank, p.at IS NULL, p.at DESC, n.song_id, n.source LIMIT ?"_s,
        {kOften, limit}, [&songs](const QSqlQuery &row) {
            songs.append({.to = catalog::SongId(row.value(0).toLongLong()),
                          .source = row.value(1).toString(),
                          .title = row.value(2).toString(),
                          .artist = row.value(3).toString(),
                          .rank = row.value(4).toInt()});
        });
    if (!read)
        return std::unexpected(read.error());
    return songs;
}

Result<QList<SimilarArtist>> similarArtists(Connection &connection, const QList<Artist> &artists, int most)
{
    QList<SimilarArtist> similar;
    for (const Artist &artist : artists) {
        const auto neighbours = neighbours::ofArtist(connection, artist.name);
        if (!neighbours)
            return std::unexpected(neighbours.error());
        QString source;
        int rank = 0;
        for (const neighbours::Neighbour &one : *neighbours) {
            rank = one.source == source ? rank + 1 : 0;
            source = one.source;
            if (rank < most)
                similar.append({.to = artist.name, .source = source, .name = one.artist, .rank = rank});
        }
    }
    return similar;
}

} // namespace undersong::storage::seeds
