// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/samesongs.h"

#include "storage/sqlvalues.h"

#include <QHash>

#include <algorithm>

namespace undersong::storage::samesongs {

using namespace Qt::StringLiterals;
using catalog::SongId;

namespace {

//! Names of artists out of the JSON of songs.artists, or the one name there is.
QStringList artistNames(const QVariant &list, const QString &artist)
{
    QStringList names;
    const QJsonArray artists = jsonArray(list);
    for (const QJsonValue &one : artists) {
        const QString name = one[u"name"].toString();
        if (!name.isEmpty())
            names.append(name);
    }
    if (names.isEmpty() && !artist.isEmpty())
        names.append(artist);
    return names;
}

Entry entryFrom(const QSqlQuery &row)
{
    Entry entry{.song = SongId(row.value(0).toLongLong()),
                .recording = {.title = row.value(1).toString(),
                              .artists = artistNames(row.value(2), row.value(3).toString()),
                              .album = row.value(4).toString(),
                              .length = {},
                              .isrc = row.value(6).toString(),
                              .mbid = row.value(7).toString(),
                              .spotifyId = row.value(8).toString()},
                .isPlayable = row.value(9).toBool()};
    const qint64 length = row.value(5).toLongLong();
    if (length > 0)
        entry.recording.length = std::chrono::milliseconds(length);
    return entry;
}

Pair pairFrom(const QSqlQuery &row)
{
    return {SongId(row.value(0).toLongLong()), SongId(row.value(1).toLongLong())};
}

//! "(?, ?)" is bound with both, the smaller id first.
QVariantList ordered(SongId one, SongId other)
{
    return {std::min(one.value(), other.value()), std::max(one.value(), other.value())};
}

} // namespace

Result<std::vector<Entry>> entriesAfter(Connection &connection, SongId after, qint64 limit)
{
    std::vector<Entry> entries;
    // A length that only other sources know is as good; of a recording's MBIDs the likeliest alone, and the
    // one of the listener's own history before all.
    const auto done = connection.run(
        u"SELECT s.id, COALESCE(s.title, h.title), s.artists, COALESCE(s.artist, h.artist), "
        "COALESCE(s.album, h.album), COALESCE(s.duration_ms, (SELECT f.duration_ms FROM song_facts f "
        "WHERE f.song_id = s.id AND f.duration_ms > 0 ORDER BY f.source LIMIT 1)), COALESCE(s.isrc, h.isrc), "
        "COALESCE(h.recording_mbid, (SELECT m.mbid FROM song_mbids m WHERE m.song_id = s.id AND m.rank = 0 "
        "AND m.source = 'musicbrainz')), COALESCE(s.spotify_id, h.spotify_id), "
        "s.spotify_id IS NOT NULL AND s.is_playable = 1 "
        "FROM songs s LEFT JOIN history_songs h ON h.song_id = s.id WHERE s.id > ? ORDER BY s.id LIMIT ?"_s,
        {after.value(), limit}, [&entries](const QSqlQuery &row) { entries.push_back(entryFrom(row)); });
    if (!done)
        return std::unexpected(done.error());
    return entries;
}

Result<Verdicts> verdicts(Connection &connection)
{
    Verdicts all;
    const auto done = connection.run(
        u"SELECT first_id, second_id, verdict = 'same' FROM song_verdicts ORDER BY first_id, second_id"_s, {},
        [&all](const QSqlQuery &row) {
            (row.value(2).toBool() ? all.same : all.apart).push_back(pairFrom(row));
        });
    if (!done)
        return std::unexpected(done.error());
    return all;
}

namespace {

Result<void> write(Connection &connection, const QList<Merge> &merges, const QList<Doubt> &doubts)
{
    auto done = connection.run(u"DELETE FROM song_merges"_s);
    if (done)
        done = connection.run(u"DELETE FROM song_doubts"_s);
    for (auto merge = merges.cbegin(); done && merge != merges.cend(); ++merge) {
        done = connection.run(u"INSERT INTO song_merges (song_id, into_id, evidence) SELECT s.id, r.id, ? "
                              "FROM songs s, songs r WHERE s.id = ? AND r.id = ?"_s,
                              {merge->evidence, merge->song.value(), merge->into.value()});
    }
    for (auto doubt = doubts.cbegin(); done && doubt != doubts.cend(); ++doubt) {
        done = connection.run(u"INSERT INTO song_doubts (evidence, first_id, second_id) SELECT ?, a.id, b.id "
                              "FROM songs a, songs b WHERE a.id = ? AND b.id = ?"_s,
                              QVariantList{doubt->evidence} + ordered(doubt->first, doubt->second));
    }
    return done;
}

} // namespace

Result<bool> replace(Connection &connection, const QList<Merge> &wanted, const QList<Doubt> &doubted)
{
    bool isChanged = false;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            const auto before = merges(connection);
            if (!before)
                return std::unexpected(before.error());
            const auto doubtedBefore = doubts(connection);
            if (!doubtedBefore)
                return std::unexpected(doubtedBefore.error());
            if (*before == wanted && *doubtedBefore == doubted)
                return {};
            if (auto written = write(connection, wanted, doubted); !written)
                return written;
            const auto now = merges(connection);
            if (!now)
                return std::unexpected(now.error());
            isChanged = *before != *now;
            return {};
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return isChanged;
}

Result<QList<Merge>> merges(Connection &connection)
{
    QList<Merge> found;
    const auto done = connection.run(
        u"SELECT song_id, into_id, evidence FROM song_merges ORDER BY into_id, song_id"_s, {},
        [&found](const QSqlQuery &row) {
            const Pair pair = pairFrom(row);
            found.append({.song = pair.first, .into = pair.second, .evidence = row.value(2).toString()});
        });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<QList<Doubt>> doubts(Connection &connection)
{
    QList<Doubt> found;
    const auto done = connection.run(
        u"SELECT first_id, second_id, evidence FROM song_doubts ORDER BY first_id, second_id"_s, {},
        [&found](const QSqlQuery &row) {
            const Pair pair = pairFrom(row);
            found.append({.first = pair.first, .second = pair.second, .evidence = row.value(2).toString()});
        });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<void> say(Connection &connection, SongId one, SongId other, Verdict verdict, TimePoint at)
{
    if (one == other)
        return fail(ErrorKind::InvalidArgument, u"one entry cannot be compared with itself"_s);
    const Result<QVariant> known =
        connection.value(u"SELECT count(*) FROM songs WHERE id IN (?, ?)"_s, ordered(one, other));
    if (!known)
        return std::unexpected(known.error());
    if (known->toInt() != 2)
        return fail(ErrorKind::NotFound, u"no such song"_s);
    return connection.transaction([&] {
        return connection.run(
            u"INSERT INTO song_verdicts (first_id, second_id, verdict, at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (first_id, second_id) DO UPDATE SET verdict = excluded.verdict, at = excluded.at"_s,
            ordered(one, other) +
                QVariantList{verdict == Verdict::Same ? u"same"_s : u"apart"_s, toMilliseconds(at)});
    });
}

Result<SongId> rootOf(Connection &connection, SongId song)
{
    const Result<QVariant> root =
        connection.value(u"SELECT into_id FROM song_merges WHERE song_id = ?"_s, {song.value()});
    if (!root)
        return std::unexpected(root.error());
    return root->isValid() ? SongId(root->toLongLong()) : song;
}

Result<QList<SongId>> groupOf(Connection &connection, SongId song)
{
    const auto root = rootOf(connection, song);
    if (!root)
        return std::unexpected(root.error());
    QList<SongId> group;
    const auto done = connection.run(
        u"SELECT song_id FROM song_groups WHERE root_id = ? ORDER BY song_id"_s, {root->value()},
        [&group](const QSqlQuery &row) { group.append(SongId(row.value(0).toLongLong())); });
    if (!done)
        return std::unexpected(done.error());
    return group;
}

} // namespace undersong::storage::samesongs
