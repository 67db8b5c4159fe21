// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/library.h"

#include "storage/songs.h"
#include "storage/songtexts.h"
#include "storage/sqlvalues.h"

namespace undersong::storage::library {

using namespace Qt::StringLiterals;

namespace {

//! The part of a statement that says which saved songs are meant, with its values.
struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const Wish &wish)
{
    Condition condition{.sql = u" FROM song_sources x JOIN songs s ON s.id = x.song_id "
                               "JOIN song_texts t ON t.song_id = s.id WHERE x.source = 'saved'"_s,
                        .values = {}};
    if (const QString query = songtexts::queryFor(wish.words); !query.isEmpty()) {
        condition.sql += u" AND s.id IN (SELECT rowid FROM song_search WHERE song_search MATCH ?)"_s;
        condition.values.append(query);
    }
    if (!wish.album.isEmpty()) {
        condition.sql += u" AND s.album = ? AND s.artist = ?"_s;
        condition.values << wish.album << wish.albumArtist;
    }
    return condition;
}

QString orderOf(Order order)
{
    switch (order) {
    case Order::Newest:
        return u" ORDER BY x.added_at DESC, s.id"_s;
    case Order::Title:
        return u" ORDER BY t.title, s.id"_s;
    case Order::Artist:
        return u" ORDER BY t.artist, t.album, t.title, s.id"_s;
    case Order::Album:
        return u" ORDER BY t.album, t.artist, s.id"_s;
    }
    Q_UNREACHABLE();
}

QString albumOrderOf(Order order)
{
    switch (order) {
    case Order::Newest:
        return u" ORDER BY max(x.added_at) DESC, s.id"_s;
    case Order::Artist:
        return u" ORDER BY t.artist, t.album, s.id"_s;
    case Order::Title:
    case Order::Album:
        return u" ORDER BY t.album, t.artist, s.id"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<SavedSong>> songs(Connection &connection, const Wish &wish, qint64 limit, qint64 offset,
                               TimePoint now)
{
    if (auto ready = songtexts::catchUp(connection); !ready)
        return std::unexpected(ready.error());
    Condition condition = conditionOf(wish);
    condition.values << limit << offset;
    struct Row
    {
        catalog::SongId song;
        std::optional<TimePoint> savedAt;
    };
    QList<Row> rows;
    const auto read = connection.run(u"SELECT s.id, x.added_at"_s + condition.sql + orderOf(wish.order) +
                                         u" LIMIT ? OFFSET ?"_s,
                                     condition.values, [&rows](const QSqlQuery &row) {
                                         rows.append({.song = catalog::SongId(row.value(0).toLongLong()),
                                                      .savedAt = optionalTime(row.value(1))});
                                     });
    if (!read)
        return std::unexpected(read.error());
    QList<SavedSong> found;
    for (const Row &row : std::as_const(rows)) {
        const auto song = songs::find(connection, row.song, now);
        if (!song)
            return std::unexpected(song.error());
        found.append({.song = *song, .savedAt = row.savedAt});
    }
    return found;
}

Result<qint64> count(Connection &connection, const Wish &wish)
{
    if (auto ready = songtexts::catchUp(connection); !ready)
        return std::unexpected(ready.error());
    const Condition condition = conditionOf(wish);
    const auto number = connection.value(u"SELECT count(*)"_s + condition.sql, condition.values);
    if (!number)
        return std::unexpected(number.error());
    return number->toLongLong();
}

Result<QList<Album>> albums(Connection &connection, const Wish &wish, qint64 limit, qint64 offset)
{
    if (auto ready = songtexts::catchUp(connection); !ready)
        return std::unexpected(ready.error());
    Wish whole = wish;
    whole.album.clear();
    Condition condition = conditionOf(whole);
    condition.values << limit << offset;
    QList<Album> albums;
    // Albums are told apart by title and the artists of their songs, so any song's date and cover will do.
    const auto read = connection.run(
        u"SELECT s.album, s.artist, COALESCE(s.release_date, ''), COALESCE(s.cover_url, ''), count(*)"_s +
            condition.sql + u" AND s.album <> '' GROUP BY s.album, s.artist"_s + albumOrderOf(wish.order) +
            u" LIMIT ? OFFSET ?"_s,
        condition.values, [&albums](const QSqlQuery &row) {
            albums.append({.title = row.value(0).toString(),
                           .artist = row.value(1).toString(),
                           .releaseDate = row.value(2).toString(),
                           .coverUrl = QUrl(row.value(3).toString()),
                           .songs = row.value(4).toLongLong()});
        });
    if (!read)
        return std::unexpected(read.error());
    return albums;
}

Result<void> noteSaved(Connection &connection, catalog::SongId song, TimePoint at)
{
    // Of the reading under way, so that its end does not take the song for one that is gone.
    return connection.run(
        u"INSERT INTO song_sources (song_id, source, role, added_at, provenance, run) "
        "VALUES (?, 'saved', 'known', ?, 'spotify_api', COALESCE((SELECT run FROM import_cursors WHERE "
        "source = 'saved'), (SELECT max(run) FROM song_sources WHERE source = 'saved'), 0)) "
        "ON CONFLICT (song_id, source) DO UPDATE SET added_at = excluded.added_at, run = excluded.run"_s,
        {song.value(), toMilliseconds(at)});
}

Result<void> noteRemoved(Connection &connection, catalog::SongId song)
{
    return connection.run(u"DELETE FROM song_sources WHERE song_id = ? AND source = 'saved'"_s,
                          {song.value()});
}

} // namespace undersong::storage::library
