// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/neighbours.h"

#include "catalog/foldedtext.h"
#include "storage/identitykey.h"
#include "storage/sqlvalues.h"
#include "storage/trust.h"

namespace undersong::storage::neighbours {

using namespace Qt::StringLiterals;

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Result<QByteArray> artistKey(Connection &connection, const QString &name)
{
    const Result<QByteArray> key = identityKey(connection);
    if (!key)
        return key;
    return keyedHash("artist:" + catalog::nameForm(name).toUtf8(), *key);
}

Result<void> storeSongs(Connection &connection, catalog::SongId song, const QString &source,
                        const QList<Neighbour> &songs, TimePoint fetchedAt)
{
    return connection.transaction(
        [&]() -> Result<void> {
            auto done = connection.run(u"DELETE FROM similar_songs WHERE song_id = ? AND source = ?"_s,
                                       {song.value(), source});
            int rank = 0;
            for (const Neighbour &one : songs) {
                if (!done)
                    return done;
                if (one.mbid.isEmpty() && (one.title.isEmpty() || one.artist.isEmpty()))
                    continue;
                done = connection.run(
                    u"INSERT INTO similar_songs (song_id, source, rank, title, artist, mbid, score, "
                    "fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {song.value(), source, rank++, textOrNull(one.title), textOrNull(one.artist),
                     textOrNull(one.mbid), one.score, toMilliseconds(fetchedAt)});
            }
            return done;
        },
        Durability::Relaxed);
}

Result<void> storeArtists(Connection &connection, const QByteArray &artist, const QString &source,
                          const QList<Neighbour> &artists, TimePoint fetchedAt)
{
    return connection.transaction(
        [&]() -> Result<void> {
            auto done = connection.run(u"DELETE FROM similar_artists WHERE artist = ? AND source = ?"_s,
                                       {artist, source});
            int rank = 0;
            for (const Neighbour &one : artists) {
                if (!done)
                    return done;
                if (one.artist.isEmpty())
                    continue;
                done =
                    connection.run(u"INSERT INTO similar_artists (artist, source, rank, name, mbid, score, "
                                   "fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                   {artist, source, rank++, one.artist, textOrNull(one.mbid), one.score,
                                    toMilliseconds(fetchedAt)});
            }
            return done;
        },
        Durability::Relaxed);
}

Result<QList<Neighbour>> ofSong(Connection &connection, catalog::SongId song)
{
    QList<Neighbour> songs;
    const auto done =
        connection.run(u"SELECT source, title, artist, mbid, score FROM similar_songs WHERE song_id = ? "
                       "ORDER BY "_s +
                           byTrust() + u", rank"_s,
                       {song.value()}, [&songs](const QSqlQuery &row) {
                           songs.append({.source = row.value(0).toString(),
                                         .title = row.value(1).toString(),
                                         .artist = row.value(2).toString(),
                                         .mbid = row.value(3).toString(),
                                         .score = row.value(4).toDouble()});
                       });
    if (!done)
        return std::unexpected(done.error());
    return songs;
}

Result<QList<Neighbour>> ofArtist(Connection &connection, const QString &name)
{
    const Result<QByteArray> key = artistKey(connection, name);
    if (!key)
        return std::unexpected(key.error());
    QList<Neighbour> artists;
    const auto done =
        connection.run(u"SELECT source, name, mbid, score FROM similar_artists WHERE artist = ? ORDER BY "_s +
                           byTrust() + u", rank"_s,
                       {*key}, [&artists](const QSqlQuery &row) {
                           artists.append({.source = row.value(0).toString(),
                                           .title = {},
                                           .artist = row.value(1).toString(),
                                           .mbid = row.value(2).toString(),
                                           .score = row.value(3).toDouble()});
                       });
    if (!done)
        return std::unexpected(done.error());
    return artists;
}

} // namespace undersong::storage::neighbours
