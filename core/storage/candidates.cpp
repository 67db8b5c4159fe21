// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/candidates.h"

namespace undersong::storage::candidates {

using namespace Qt::StringLiterals;

namespace {

//! In this order: 1 = known songs stay out, rests given after this count, not-nows from then on, shown after
//! this.
const QString &openSongs()
{
    static const QString sql =
        u"FROM songs s WHERE s.spotify_id IS NOT NULL AND s.is_playable = 1 "
        "AND (? = 0 OR NOT EXISTS (SELECT 1 FROM song_sources x WHERE x.song_id = s.id AND x.role = "
        "'known')) "
        "AND s.id NOT IN (SELECT song_id FROM reactions_in_force WHERE kind IN ('like', 'dislike') "
        "OR (kind = 'rest' AND at > ?) OR (kind = 'not_now' AND at >= ?)) "
        "AND NOT EXISTS (SELECT 1 FROM recommendations o WHERE o.song_id = s.id AND o.shown_at > ?)"_s;
    return sql;
}

QVariantList values(const Rules &rules)
{
    return {rules.known == KnownSongs::LeaveOut ? 1 : 0, toMilliseconds(rules.now - rules.restWindow),
            toMilliseconds(rules.dayStart), toMilliseconds(rules.now - rules.offeredWindow)};
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
    case Rule::OfferedLately:
        return u"offered-lately"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<catalog::SongId>> all(Connection &connection, const Rules &rules)
{
    QList<catalog::SongId> ids;
    const auto done = connection.run(
        u"SELECT s.id "_s + openSongs() + u" ORDER BY s.id"_s, values(rules),
        [&ids](const QSqlQuery &row) { ids.append(catalog::SongId(row.value(0).toLongLong())); });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<qint64> count(Connection &connection, const Rules &rules)
{
    const Result<QVariant> number = connection.value(u"SELECT count(*) "_s + openSongs(), values(rules));
    if (!number)
        return std::unexpected(number.error());
    return number->toLongLong();
}

Result<std::optional<Rule>> ruleAgainst(Connection &connection, catalog::SongId song, const Rules &rules)
{
    std::optional<std::optional<Rule>> verdict;
    const auto done =
        connection.run(u"SELECT s.spotify_id IS NULL OR s.is_playable = 0, "
                       "(SELECT preference FROM user_preferences p WHERE p.song_id = s.id), "
                       "EXISTS (SELECT 1 FROM reactions_in_force r WHERE r.song_id = s.id AND r.kind = "
                       "'rest' AND r.at > ?), "
                       "EXISTS (SELECT 1 FROM reactions_in_force r WHERE r.song_id = s.id AND r.kind = "
                       "'not_now' AND r.at >= ?), "
                       "EXISTS (SELECT 1 FROM song_sources x WHERE x.song_id = s.id AND x.role = 'known'), "
                       "EXISTS (SELECT 1 FROM recommendations o WHERE o.song_id = s.id AND o.shown_at > ?) "
                       "FROM songs s WHERE s.id = ?"_s,
                       {toMilliseconds(rules.now - rules.restWindow), toMilliseconds(rules.dayStart),
                        toMilliseconds(rules.now - rules.offeredWindow), song.value()},
                       [&verdict, &rules](const QSqlQuery &row) {
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
