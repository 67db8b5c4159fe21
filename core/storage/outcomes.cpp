// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/outcomes.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::outcomes {

using namespace Qt::StringLiterals;

Result<QList<Outcome>> all(Connection &connection)
{
    QList<Outcome> outcomes;
    const auto done = connection.run(
        u"SELECT p.reaction_id, p.song_id, p.at, p.preference = 'like', r.probability, r.uncalibrated, "
        "r.probability_before, r.target_propensity, r.target_expected, r.slot, r.propensity, "
        "(SELECT f.popularity FROM song_groups g JOIN learner_songs f ON f.entry_id = g.song_id "
        "WHERE g.root_id = p.song_id AND f.popularity IS NOT NULL "
        "ORDER BY f.source LIMIT 1) "
        "FROM user_preferences p JOIN recommendations r ON r.id = p.recommendation_id "
        "WHERE r.session_id IS NULL ORDER BY p.reaction_id"_s,
        {}, [&outcomes](const QSqlQuery &row) {
            outcomes.append({.reaction = row.value(0).toString(),
                             .song = catalog::SongId(row.value(1).toLongLong()),
                             .at = fromMilliseconds(row.value(2).toLongLong()),
                             .isLiked = row.value(3).toBool(),
                             .probability = row.value(4).toDouble(),
                             .uncalibrated = row.value(5).toDouble(),
                             .probabilityBefore = optionalReal(row.value(6)),
                             .targetPropensity = optionalReal(row.value(7)),
                             .targetExpected = optionalReal(row.value(8)),
                             .slot = row.value(9).toString(),
                             .propensity = row.value(10).toDouble(),
                             .popularity = optionalInt(row.value(11))});
        });
    if (!done)
        return std::unexpected(done.error());
    return outcomes;
}

} // namespace undersong::storage::outcomes
