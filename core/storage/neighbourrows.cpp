// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/neighbourrows.h"

#include "storage/neighbours.h"
#include "storage/sqlvalues.h"

namespace undersong::storage::neighbourrows {

using namespace Qt::StringLiterals;
using catalog::SongId;

namespace {

SongId songIn(const QSqlQuery &row)
{
    return SongId(row.value(0).toLongLong());
}

//! \p columns of \p table of the entries within the two values, after the song that stands for the entry.
QString sqlFor(const QString &columns, const QString &table, const QString &rest)
{
    return u"SELECT COALESCE(m.into_id, t.song_id), %1 FROM %2 t LEFT JOIN song_merges m "
           "ON m.song_id = t.song_id WHERE t.song_id > ? AND t.song_id <= ? %3"_s.arg(columns, table, rest);
}

} // namespace

Result<qint64> lastSong(Connection &connection)
{
    const Result<QVariant> last = connection.value(u"SELECT COALESCE(max(id), 0) FROM songs"_s);
    if (!last)
        return std::unexpected(last.error());
    return last->toLongLong();
}

Result<SongPage> songs(Connection &connection, qint64 first, qint64 last)
{
    SongPage page;
    const QVariantList range{first, last};
    auto done = connection.run(sqlFor(u"t.source, t.rank, t.title, t.artist, t.mbid"_s, u"similar_songs"_s,
                                      u"ORDER BY t.song_id, t.source, t.rank"_s),
                               range, [&page](const QSqlQuery &row) {
                                   page.lines.append({.song = songIn(row),
                                                      .source = row.value(1).toString(),
                                                      .rank = row.value(2).toInt(),
                                                      .title = row.value(3).toString(),
                                                      .artist = row.value(4).toString(),
                                                      .mbid = row.value(5).toString()});
                               });
    if (done) {
        done = connection.run(
            sqlFor(u"t.title, t.artists"_s, u"song_facts"_s,
                   u"AND t.provenance IN ('open_data', 'own_history', 'own_file', 'listener', 'companion') "
                   "ORDER BY t.song_id, t.source"_s),
            range, [&page](const QSqlQuery &row) {
                page.names.append({.song = songIn(row),
                                   .title = row.value(1).toString(),
                                   .artists = jsonStrings(row.value(2))});
            });
    }
    if (done) {
        done = connection.run(
            sqlFor(u"t.title, t.artist, t.recording_mbid"_s, u"history_songs"_s, u"ORDER BY t.song_id"_s),
            range, [&page](const QSqlQuery &row) {
                page.names.append({.song = songIn(row),
                                   .title = row.value(1).toString(),
                                   .artists = {row.value(2).toString()}});
                if (const QString mbid = row.value(3).toString(); !mbid.isEmpty())
                    page.mbids.append({.song = songIn(row), .mbid = mbid});
            });
    }
    if (done) {
        done = connection.run(sqlFor(u"t.mbid"_s, u"song_mbids"_s, u"ORDER BY t.song_id, t.source, t.rank"_s),
                              range, [&page](const QSqlQuery &row) {
                                  page.mbids.append({.song = songIn(row), .mbid = row.value(1).toString()});
                              });
    }
    if (!done)
        return std::unexpected(done.error());
    return page;
}

Result<QList<ArtistLine>> artists(Connection &connection, const ArtistLine &after, qint64 limit)
{
    QList<ArtistLine> lines;
    const QByteArray key = after.artist.isNull() ? ""_ba : after.artist;
    const auto done = connection.run(
        u"SELECT artist, source, rank, name FROM similar_artists WHERE (artist, source, rank) > (?, ?, ?) "
        "ORDER BY artist, source, rank LIMIT ?"_s,
        {key, after.source.isNull() ? u""_s : after.source, after.rank, limit},
        [&lines](const QSqlQuery &row) {
            lines.append({.artist = row.value(0).toByteArray(),
                          .source = row.value(1).toString(),
                          .rank = row.value(2).toInt(),
                          .name = row.value(3).toString()});
        });
    if (!done)
        return std::unexpected(done.error());
    return lines;
}

Result<QList<QByteArray>> artistKeys(Connection &connection, const QStringList &names)
{
    QList<QByteArray> keys;
    keys.reserve(names.size());
    for (const QString &name : names) {
        const Result<QByteArray> key = neighbours::artistKey(connection, name);
        if (!key)
            return std::unexpected(key.error());
        keys.append(*key);
    }
    return keys;
}

} // namespace undersong::storage::neighbourrows
