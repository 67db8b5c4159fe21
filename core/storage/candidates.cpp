// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/candidates.h"

#include "storage/samesongs.h"
#include "storage/sqlvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace undersong::storage::candidates {

using namespace Qt::StringLiterals;

namespace {

//! The songs of the entries in \p table (with the short name \p as) to which \p condition applies, each by
//! the entry that stands for it. Whole sets: a hundred thousand songs are looked up in them, not each by
//! itself.
QString songsOf(const QString &table, const QString &as, const QString &condition)
{
    return u"(SELECT COALESCE(m.into_id, %2.song_id) FROM %1 %2 LEFT JOIN song_merges m "
           "ON m.song_id = %2.song_id WHERE %3)"_s.arg(table, as, condition);
}

//! Known to the listener.
const QString kKnown = songsOf(u"song_sources"_s, u"x"_s, u"x.role = 'known'"_s);
//! Shown after the time to be bound, every day or in this session, and nothing said to it since.
const QString kOfferedLately = songsOf(
    u"recommendations"_s, u"o"_s,
    u"o.shown_at > ? AND (o.session_id IS NULL OR o.session_id = (SELECT session_id FROM session_now)) "
    "AND NOT EXISTS (SELECT 1 FROM reactions_in_force a WHERE a.song_id IN "
    "(SELECT g.song_id FROM song_groups g WHERE g.root_id = COALESCE(m.into_id, o.song_id)) "
    "AND a.at >= o.shown_at)"_s);
//! Played after the time to be bound, twice: by what Spotify played last, and by the listener's own history.
const QString kPlayedLately =
    u"(SELECT * FROM "_s + songsOf(u"song_sources"_s, u"p"_s, u"p.source = 'recent' AND p.added_at > ?"_s) +
    u" UNION ALL SELECT * FROM "_s + songsOf(u"heard_songs"_s, u"h"_s, u"h.newest_at > ?"_s) + u')';

//! In this order: 1 = known songs stay out, rests given after this count, not-nows from then on, shown after
//! this, played after this, twice.
const QString &openSongs()
{
    static const QString sql =
        u"FROM songs s WHERE s.spotify_id IS NOT NULL AND s.is_playable = 1 "
        "AND s.id NOT IN (SELECT song_id FROM song_merges) AND (? = 0 OR s.id NOT IN "_s +
        kKnown + u") AND s.id NOT IN "_s +
        songsOf(u"reactions_in_force"_s, u"r"_s,
                u"r.kind IN ('like', 'dislike') OR (r.kind = 'rest' AND r.at > ?) "
                "OR (r.kind = 'not_now' AND r.at >= ?)"_s) +
        u" AND s.id NOT IN "_s + kOfferedLately + u" AND s.id NOT IN "_s + kPlayedLately;
    return sql;
}

QVariantList values(const Rules &rules)
{
    return {rules.known == KnownSongs::LeaveOut ? 1 : 0,
            toMilliseconds(rules.now - rules.restWindow),
            toMilliseconds(rules.dayStart),
            toMilliseconds(rules.now - rules.offeredWindow),
            toMilliseconds(rules.now - rules.playedWindow),
            toMilliseconds(rules.now - rules.playedWindow)};
}

//! What the listener said of one artist's songs.
struct Standing
{
    bool isLiked = false;
    QSet<qint64> disliked;
    qint64 newest = 0; //!< dislike, in milliseconds
};

//! Artists that pause, and the newest dislike of each, in milliseconds.
Result<QHash<QString, qint64>> pausedArtists(Connection &connection, const Rules &rules)
{
    QHash<QString, Standing> standings;
    const auto done =
        connection.run(u"SELECT p.song_id, p.preference, p.at, l.artists FROM judgements_in_force p "
                       "JOIN song_groups g ON g.root_id = p.song_id "
                       "JOIN learner_songs l ON l.entry_id = g.song_id WHERE l.artists <> '[]'"_s,
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
    QHash<QString, qint64> paused;
    for (auto artist = standings.cbegin(); artist != standings.cend(); ++artist) {
        if (!artist->isLiked && artist->disliked.size() >= kDislikesToPause && artist->newest > since)
            paused.insert(artist.key(), artist->newest);
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
    for (auto artist = artists->cbegin(); artist != artists->cend(); ++artist) {
        // The list is compact JSON: an artist stands in it as this text, quotes and all, and no other does.
        const QString list = jsonText(QJsonArray{artist.key()});
        const auto done = connection.run(u"SELECT song_id FROM learner_songs WHERE instr(artists, ?) > 0"_s,
                                         {list.sliced(1, list.size() - 2)}, [&songs](const QSqlQuery &row) {
                                             songs.insert(row.value(0).toLongLong());
                                         });
        if (!done)
            return std::unexpected(done.error());
    }
    return songs;
}

//! The newest dislike of those that make the song's artists pause, in milliseconds.
Result<QVariant> pausedSince(Connection &connection, catalog::SongId root, const Rules &rules)
{
    const auto artists = pausedArtists(connection, rules);
    if (!artists)
        return std::unexpected(artists.error());
    QVariant since;
    const auto read = connection.run(u"SELECT artists FROM learner_songs WHERE song_id = ?"_s, {root.value()},
                                     [&](const QSqlQuery &row) {
                                         const QStringList own = jsonStrings(row.value(0));
                                         for (const QString &artist : own) {
                                             if (artists->contains(artist))
                                                 since = std::max(since.toLongLong(), artists->value(artist));
                                         }
                                     });
    if (!read)
        return std::unexpected(read.error());
    return since;
}

//! The newest of what makes \p rule hold for the song, in milliseconds; nothing where that has no time.
Result<QVariant> sinceWhen(Connection &connection, catalog::SongId root, Rule rule, const Rules &rules)
{
    const QString entries = u"(SELECT song_id FROM song_groups WHERE root_id = ?)"_s;
    const auto said = [&](const QString &kinds) {
        return connection.value(
            u"SELECT max(at) FROM reactions_in_force WHERE kind IN (%1) AND song_id IN "_s.arg(kinds) +
                entries,
            {root.value()});
    };
    switch (rule) {
    case Rule::Liked:
    case Rule::Disliked:
        return said(u"'like', 'dislike'"_s);
    case Rule::Resting:
        return said(u"'rest'"_s);
    case Rule::NotNow:
        return said(u"'not_now'"_s);
    case Rule::PlayedLately:
        return connection.value(
            u"SELECT max(at) FROM (SELECT max(added_at) AS at FROM song_sources WHERE source = 'recent' "
            "AND song_id IN "_s +
                entries + u" UNION ALL SELECT max(newest_at) FROM heard_songs WHERE song_id IN "_s + entries +
                u')',
            {root.value(), root.value()});
    case Rule::OfferedLately:
        return connection.value(u"SELECT max(shown_at) FROM recommendations WHERE song_id IN "_s + entries,
                                {root.value()});
    case Rule::ArtistPaused:
        return pausedSince(connection, root, rules);
    case Rule::Unplayable:
    case Rule::Known:
        break;
    }
    return QVariant();
}

std::optional<TimePoint> untilWhen(Rule rule, TimePoint since, const Rules &rules)
{
    switch (rule) {
    case Rule::Resting:
        return since + rules.restWindow;
    case Rule::NotNow:
        return rules.dayEnd;
    case Rule::PlayedLately:
        return since + rules.playedWindow;
    case Rule::ArtistPaused:
        return since + rules.artistPause;
    case Rule::OfferedLately:
        return since + rules.offeredWindow;
    case Rule::Unplayable:
    case Rule::Liked:
    case Rule::Disliked:
    case Rule::Known:
        break;
    }
    return {};
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
    const auto root = samesongs::rootOf(connection, song);
    if (!root)
        return std::unexpected(root.error());
    const auto paused = pausedSongs(connection, rules);
    if (!paused)
        return std::unexpected(paused.error());
    std::optional<std::optional<Rule>> verdict;
    const auto done = connection.run(
        u"SELECT s.spotify_id IS NULL OR s.is_playable = 0, "
        "(SELECT preference FROM judgements_in_force p WHERE p.song_id = s.id), "
        "s.id IN "_s +
            songsOf(u"reactions_in_force"_s, u"r"_s, u"r.kind = 'rest' AND r.at > ?"_s) + u", s.id IN "_s +
            songsOf(u"reactions_in_force"_s, u"r"_s, u"r.kind = 'not_now' AND r.at >= ?"_s) +
            u", s.id IN "_s + kKnown + u", s.id IN "_s + kOfferedLately + u", s.id IN "_s + kPlayedLately +
            u" FROM songs s WHERE s.id = ?"_s,
        {toMilliseconds(rules.now - rules.restWindow), toMilliseconds(rules.dayStart),
         toMilliseconds(rules.now - rules.offeredWindow), toMilliseconds(rules.now - rules.playedWindow),
         toMilliseconds(rules.now - rules.playedWindow), root->value()},
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
            else if (paused->contains(root->value()))
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

Result<std::optional<Ruling>> rulingAgainst(Connection &connection, catalog::SongId song, const Rules &rules)
{
    const auto rule = ruleAgainst(connection, song, rules);
    if (!rule)
        return std::unexpected(rule.error());
    if (!*rule)
        return std::optional<Ruling>();
    const auto root = samesongs::rootOf(connection, song);
    if (!root)
        return std::unexpected(root.error());
    const auto since = sinceWhen(connection, *root, **rule, rules);
    if (!since)
        return std::unexpected(since.error());
    Ruling ruling{.rule = **rule, .since = optionalTime(*since)};
    if (ruling.since)
        ruling.until = untilWhen(ruling.rule, *ruling.since, rules);
    return std::optional(ruling);
}

} // namespace undersong::storage::candidates
