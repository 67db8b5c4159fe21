// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/candidates.h"

#include "storage/sqlvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace undersong::storage::candidates {

using namespace Qt::StringLiterals;

namespace {

//! Shown after the time to be bound, and nothing said to it since.
const QString kOfferedLately =
    u"EXISTS (SELECT 1 FROM recommendations o WHERE o.song_id = s.id AND o.shown_at > ? "
    "AND NOT EXISTS (SELECT 1 FROM reactions_in_force a WHERE a.song_id = s.id AND a.at >= o.shown_at))"_s;
//! Played after the time to be bound.
const QString kPlayedLately = u"EXISTS (SELECT 1 FROM song_sources p WHERE p.song_id = s.id "
                              "AND p.source = 'recent' AND p.added_at > ?)"_s;

//! In this order: 1 = known songs stay out, rests given after this count, not-nows from then on, shown after
//! this, played after this.
const QString &openSongs()
{
    static const QString sql =
        u"FROM songs s WHERE s.spotify_id IS NOT NULL AND s.is_playable = 1 "
        "AND (? = 0 OR NOT EXISTS (SELECT 1 FROM song_sources x WHERE x.song_id = s.id AND x.role = "
        "'known')) "
        "AND s.id NOT IN (SELECT song_id FROM reactions_in_force WHERE kind IN ('like', 'dislike') "
        "OR (kind = 'rest' AND at > ?) OR (kind = 'not_now' AND at >= ?)) AND NOT "_s +
        kOfferedLately + u" AND NOT "_s + kPlayedLately;
    return sql;
}

QVariantList values(const Rules &rules)
{
    return {rules.known == KnownSongs::LeaveOut ? 1 : 0, toMilliseconds(rules.now - rules.restWindow),
            toMilliseconds(rules.dayStart), toMilliseconds(rules.now - rules.offeredWindow),
            toMilliseconds(rules.now - rules.playedWindow)};
}

//! What the listener said of one artist's songs.
struct Standing
{
    bool isLiked = false;
    QSet<qint64> disliked;
    qint64 newest = 0; //!< dislike, in milliseconds
};

Result<QStringList> pausedArtists(Connection &connection, const Rules &rules)
{
    QHash<QString, Standing> standings;
    const auto done =
        connection.run(u"SELECT p.song_id, p.preference, p.at, l.artists FROM user_preferences p "
                       "JOIN learner_songs l ON l.song_id = p.song_id WHERE l.artists <> '[]'"_s,
                       {}, [&standings](const QSqlQuery &row) {
                           const QStringList artists = jsonStrings(row.value(3));
                           for (const QString &artist : artists) {
                               Standing &standing = standings[artist];
                               if (row.value(1).toString() == "like"_L1) {
                                   standing.isLiked = true;
                                   continue;
                               }
                               standing.disliked.insert(row.value(0).toLongLong());
                               standing.newest = std::max(standing.newest, row.value(2).toLongLong());
                           }
                       });
    if (!done)
        return std::unexpected(done.error());
    const qint64 since = toMilliseconds(rules.now - rules.artistPause);
    QStringList paused;
    for (auto artist = standings.cbegin(); artist != standings.cend(); ++artist) {
        if (!artist->isLiked && artist->disliked.size() >= kDislikesToPause && artist->newest > since)
            paused.append(artist.key());
    }
    return paused;
}

//! The songs of artists that pause.
Result<QSet<qint64>> pausedSongs(Connection &connection, const Rules &rules)
{
    const auto artists = pausedArtists(connection, rules);
    if (!artists)
        return std::unexpected(artists.error());
    QSet<qint64> songs;
    for (const QString &artist : *artists) {
        // The list is compact JSON: an artist stands in it as this text, quotes and all, and no other does.
        const QString list = jsonText(QJsonArray{artist});
        const auto done = connection.run(u"SELECT song_id FROM learner_songs WHERE instr(artists, ?) > 0"_s,
                                         {list.sliced(1, list.size() - 2)}, [&songs](const QSqlQuery &row) {
                                             songs.insert(row.value(0).toLongLong());
                                         });
        if (!done)
            return std::unexpected(done.error());
    }
    return songs;
}

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Unplayable:
        return u"unplayable"_s;
    case Rule::Liked:
        return u"liked"_s;
    case Rule::Disliked:
        return u"disliked"_s;
    case Rule::Resting:
        return u"resting"_s;
    case Rule::NotNow:
        return u"not-now"_s;
    case Rule::Known:
        return u"known"_s;
    case Rule::PlayedLately:
        return u"played-lately"_s;
    case Rule::ArtistPaused:
        return u"artist-paused"_s;
    case Rule::OfferedLately:
        return u"offered-lately"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<catalog::SongId>> all(Connection &connection, const Rules &rules)
{
    const auto paused = pausedSongs(connection, rules);
    if (!paused)
        return std::unexpected(paused.error());
    QList<catalog::SongId> ids;
    const auto done = connection.run(u"SELECT s.id "_s + openSongs() + u" ORDER BY s.id"_s, values(rules),
                                     [&ids, &paused](const QSqlQuery &row) {
                                         const qint64 id = row.value(0).toLongLong();
                                         if (!paused->contains(id))
                                             ids.append(catalog::SongId(id));
                                     });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<qint64> count(Connection &connection, const Rules &rules)
{
    const auto open = all(connection, rules);
    if (!open)
        return std::unexpected(open.error());
    return open->size();
}

Result<std::optional<Rule>> ruleAgainst(Connection &connection, catalog::SongId song, const Rules &rules)
{
    const auto paused = pausedSongs(connection, rules);
    if (!paused)
        return std::unexpected(paused.error());
    std::optional<std::optional<Rule>> verdict;
    const auto done = connection.run(
        u"SELECT s.spotify_id IS NULL OR s.is_playable = 0, "
        "(SELECT preference FROM user_preferences p WHERE p.song_id = s.id), "
        "EXISTS (SELECT 1 FROM reactions_in_force r WHERE r.song_id = s.id AND r.kind = "
        "'rest' AND r.at > ?), "
        "EXISTS (SELECT 1 FROM reactions_in_force r WHERE r.song_id = s.id AND r.kind = "
        "'not_now' AND r.at >= ?), "
        "EXISTS (SELECT 1 FROM song_sources x WHERE x.song_id = s.id AND x.role = 'known'), "_s +
            kOfferedLately + u", "_s + kPlayedLately + u" FROM songs s WHERE s.id = ?"_s,
        {toMilliseconds(rules.now - rules.restWindow), toMilliseconds(rules.dayStart),
         toMilliseconds(rules.now - rules.offeredWindow), toMilliseconds(rules.now - rules.playedWindow),
         song.value()},
        [&](const QSqlQuery &row) {
            verdict.emplace();
            if (row.value(0).toBool())
                *verdict = Rule::Unplayable;
            else if (row.value(1).toString() == "like"_L1)
                *verdict = Rule::Liked;
            else if (row.value(1).toString() == "dislike"_L1)
                *verdict = Rule::Disliked;
            else if (row.value(2).toBool())
                *verdict = Rule::Resting;
            else if (row.value(3).toBool())
                *verdict = Rule::NotNow;
            else if (row.value(4).toBool() && rules.known == KnownSongs::LeaveOut)
                *verdict = Rule::Known;
            else if (row.value(6).toBool())
                *verdict = Rule::PlayedLately;
            else if (paused->contains(song.value()))
                *verdict = Rule::ArtistPaused;
            else if (row.value(5).toBool())
                *verdict = Rule::OfferedLately;
        });
    if (!done)
        return std::unexpected(done.error());
    if (!verdict)
        return fail(ErrorKind::NotFound, u"no such song"_s);
    return *verdict;
}

} // namespace undersong::storage::candidates
