// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/plays.h"

#include "storage/historysongs.h"
#include "storage/songtexts.h"
#include "storage/sqlvalues.h"

#include <QCryptographicHash>

namespace undersong::storage::plays {

using namespace Qt::StringLiterals;
using catalog::Ending;
using catalog::Play;
using catalog::PlayKind;
using catalog::PlaySource;

namespace {

constexpr qsizetype kKeyBytes = 16;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kSecond = 1000;

//! Records that may tell of the same play: Last.fm's and ListenBrainz's copy one another.
QString familyOf(const Play &play)
{
    if (play.kind == PlayKind::Kept)
        return u"kept"_s;
    if (play.source == PlaySource::LastFm || play.source == PlaySource::ListenBrainz)
        return u"scrobble"_s;
    return catalog::playSourceName(play.source);
}

//! When, as exactly as every record of the family tells it: Spotify's account export knows minutes.
QString timeOf(const Play &play)
{
    if (!play.at)
        return {};
    const qint64 unit = play.source == PlaySource::Spotify ? kMinute : kSecond;
    return QString::number(toMilliseconds(*play.at) / unit);
}

QByteArray keyOf(const Play &play)
{
    const QString heard = play.heard ? QString::number(play.heard->count()) : QString();
    const QString text =
        QStringList{familyOf(play), timeOf(play), heard, historysongs::foldedName(play.artist, play.title)}
            .join(u'\n');
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(kKeyBytes);
}

QVariant milliseconds(const std::optional<std::chrono::milliseconds> &duration)
{
    return duration ? QVariant(static_cast<qint64>(duration->count())) : QVariant();
}

Result<qint64> insert(Connection &connection, const QByteArray &key, catalog::SongId song, const Play &play,
                      Ending ending)
{
    return connection.change(u"INSERT INTO plays (key, song_id, source, kept, ending, at, heard_ms, stars) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                             {key, song.value(), catalog::playSourceName(play.source),
                              play.kind == PlayKind::Kept ? 1 : 0, catalog::endingName(ending),
                              sqlValue(play.at), milliseconds(play.heard), sqlValue(play.stars)});
}

Result<void> storeImport(Connection &connection, const Import &import, qint64 added)
{
    return connection.run(
        u"INSERT INTO history_imports (digest, name, cursor, report, done, added, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET name = excluded.name, "
        "cursor = excluded.cursor, report = excluded.report, done = excluded.done, "
        "added = CASE WHEN done = 1 THEN excluded.added ELSE added + excluded.added END, "
        "updated_at = excluded.updated_at"_s,
        {import.digest, import.name, jsonText(import.cursor), jsonText(import.report), import.isDone ? 1 : 0,
         added, toMilliseconds(import.updatedAt)});
}

} // namespace

Result<std::optional<Import>> findImport(Connection &connection, const QByteArray &digest)
{
    std::optional<Import> found;
    const auto done = connection.run(
        u"SELECT name, cursor, report, done, added, updated_at FROM history_imports WHERE digest = ?"_s,
        {digest}, [&](const QSqlQuery &row) {
            found = Import{.digest = digest,
                           .name = row.value(0).toString(),
                           .cursor = jsonObject(row.value(1)),
                           .report = jsonObject(row.value(2)),
                           .isDone = row.value(3).toBool(),
                           .added = row.value(4).toLongLong(),
                           .updatedAt = fromMilliseconds(row.value(5).toLongLong())};
        });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<Stored> store(Connection &connection, const QList<Play> &plays, const Import &import)
{
    Stored stored;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            historysongs::Finder finder(connection, import.updatedAt);
            for (const Play &play : plays) {
                const auto song = finder.songOf(play);
                if (!song)
                    return std::unexpected(song.error());
                const auto inserted = insert(connection, keyOf(play), *song, play, catalog::endingOf(play));
                if (!inserted)
                    return std::unexpected(inserted.error());
                stored.added += *inserted > 0 ? 1 : 0;
            }
            stored.songs = finder.added();
            if (auto found = songtexts::catchUp(connection); !found)
                return found;
            return storeImport(connection, import, stored.added);
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return stored;
}

Result<void> record(Connection &connection, catalog::SongId song, TimePoint at,
                    std::chrono::milliseconds heard, Ending ending)
{
    const Result<QVariant> known = connection.value(u"SELECT id FROM songs WHERE id = ?"_s, {song.value()});
    if (!known)
        return std::unexpected(known.error());
    if (!known->isValid())
        return fail(ErrorKind::NotFound, u"no such song"_s);
    const Play play{.source = PlaySource::Undersong, .at = at, .heard = heard};
    const QByteArray key =
        QCryptographicHash::hash(u"undersong\n%1\n%2"_s.arg(toMilliseconds(at)).arg(song.value()).toUtf8(),
                                 QCryptographicHash::Sha256);
    const auto inserted = insert(connection, key.left(kKeyBytes), song, play, ending);
    return inserted ? Result<void>() : std::unexpected(inserted.error());
}

Result<QList<HeardSong>> heardSongs(Connection &connection)
{
    QList<HeardSong> songs;
    const auto done = connection.run(
        // Of the entries of one song the one played here last says how that ended: with a single max(),
        // SQLite takes the other columns from its row.
        u"WITH own AS MATERIALIZED (SELECT COALESCE(m.into_id, o.song_id) AS root, o.own_ending AS ending, "
        "max(o.own_at) FROM heard_songs o LEFT JOIN song_merges m ON m.song_id = o.song_id "
        "WHERE o.own_at IS NOT NULL GROUP BY root) "
        "SELECT COALESCE(m.into_id, h.song_id) AS song, sum(h.finished), sum(h.heard), sum(h.skipped), "
        "max(h.kept), max(h.stars), max(h.heard_at), max(h.skipped_at), max(own.ending), max(h.own_at) "
        "FROM heard_songs h LEFT JOIN song_merges m ON m.song_id = h.song_id "
        "LEFT JOIN own ON own.root = COALESCE(m.into_id, h.song_id) GROUP BY song ORDER BY song"_s,
        {}, [&songs](const QSqlQuery &row) {
            songs.append({.song = catalog::SongId(row.value(0).toLongLong()),
                          .finished = row.value(1).toLongLong(),
                          .heard = row.value(2).toLongLong(),
                          .skipped = row.value(3).toLongLong(),
                          .isKept = row.value(4).toBool(),
                          .stars = optionalInt(row.value(5)),
                          .heardAt = optionalTime(row.value(6)),
                          .skippedAt = optionalTime(row.value(7)),
                          .ownEnding = catalog::endingFromName(row.value(8).toString()),
                          .ownAt = optionalTime(row.value(9))});
        });
    if (!done)
        return std::unexpected(done.error());
    return songs;
}

} // namespace undersong::storage::plays
