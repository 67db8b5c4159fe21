// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/recommendations.h"

#include "storage/sqlvalues.h"
#include "storage/storedreasons.h"
#include "storage/users.h"

#include <bit>

namespace undersong::storage {

using namespace Qt::StringLiterals;

QString reasonsText(const QList<StoredReason> &reasons)
{
    QJsonArray array;
    for (const StoredReason &reason : reasons) {
        QJsonObject object{{u"kind"_s, reason.kind}, {u"weight"_s, reason.weight}};
        if (!reason.subject.isEmpty())
            object.insert(u"subject"_s, reason.subject);
        if (reason.direction != 0)
            object.insert(u"direction"_s, reason.direction);
        if (reason.song)
            object.insert(u"song"_s, reason.song->value());
        array.append(object);
    }
    return jsonText(array);
}

QList<StoredReason> reasonsFrom(const QVariant &value)
{
    QList<StoredReason> reasons;
    const QJsonArray array = jsonArray(value);
    for (const QJsonValue &element : array) {
        StoredReason reason{.kind = element["kind"_L1].toString(),
                            .weight = element["weight"_L1].toDouble(),
                            .subject = element["subject"_L1].toString(),
                            .direction = element["direction"_L1].toInt()};
        if (const QJsonValue song = element["song"_L1]; song.isDouble())
            reason.song = catalog::SongId(song.toInteger());
        reasons.append(reason);
    }
    return reasons;
}

namespace {

const QString kSelect = u"SELECT id, song_id, score, probability, reasons, seed, model_version, slot, "
                        "propensity, rank, created_at, shown_at, uncalibrated, probability_before, "
                        "target_propensity, target_expected, is_new_artist, new_artists_asked, "
                        "new_artist_wanted FROM recommendations "_s;

std::optional<bool> optionalBool(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toBool());
}

Recommendation recommendationFrom(const QSqlQuery &row)
{
    return {.id = catalog::RecommendationId(row.value(0).toLongLong()),
            .song = catalog::SongId(row.value(1).toLongLong()),
            .score = row.value(2).toDouble(),
            .probability = row.value(3).toDouble(),
            .uncalibrated = row.value(12).toDouble(),
            .probabilityBefore = optionalReal(row.value(13)),
            .targetPropensity = optionalReal(row.value(14)),
            .targetExpected = optionalReal(row.value(15)),
            .reasons = reasonsFrom(row.value(4)),
            .seed = std::bit_cast<quint64>(row.value(5).toLongLong()),
            .modelVersion = row.value(6).toString(),
            .slot = row.value(7).toString(),
            .propensity = row.value(8).toDouble(),
            .rank = row.value(9).toInt(),
            .createdAt = fromMilliseconds(row.value(10).toLongLong()),
            .shownAt = optionalTime(row.value(11)),
            .isNewArtist = optionalBool(row.value(16)),
            .newArtistsAsked = optionalInt(row.value(17)),
            .newArtistWanted = optionalBool(row.value(18))};
}

} // namespace

namespace recommendations {

Result<QList<catalog::RecommendationId>> log(Connection &connection, const QList<Recommendation> &list)
{
    QList<catalog::RecommendationId> ids;
    const auto done = connection.transaction([&]() -> Result<void> {
        for (const Recommendation &one : list) {
            const auto stored = connection.run(
                u"INSERT INTO recommendations (user_id, song_id, score, probability, reasons, seed, "
                u"model_version, "
                "slot, propensity, rank, created_at, uncalibrated, probability_before, target_propensity, "
                "target_expected, is_new_artist, new_artists_asked, new_artist_wanted, session_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "(SELECT session_id FROM session_now))"_s,
                {kLocalUser, one.song.value(), one.score, one.probability, reasonsText(one.reasons),
                 std::bit_cast<qint64>(one.seed), one.modelVersion, one.slot, one.propensity, one.rank,
                 toMilliseconds(one.createdAt), one.uncalibrated, sqlValue(one.probabilityBefore),
                 sqlValue(one.targetPropensity), sqlValue(one.targetExpected), sqlValue(one.isNewArtist),
                 sqlValue(one.newArtistsAsked), sqlValue(one.newArtistWanted)});
            if (!stored)
                return stored;
            const Result<qint64> id = connection.lastInsertId();
            if (!id)
                return std::unexpected(id.error());
            ids.append(catalog::RecommendationId(*id));
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<void> markShown(Connection &connection, catalog::RecommendationId id, TimePoint at)
{
    const Result<qint64> changed = connection.change(
        u"UPDATE recommendations SET shown = 1, shown_at = COALESCE(shown_at, ?) WHERE id = ?"_s,
        {toMilliseconds(at), id.value()});
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed == 0)
        return fail(ErrorKind::NotFound, u"no such recommendation"_s);
    return {};
}

Result<Recommendation> find(Connection &connection, catalog::RecommendationId id)
{
    std::optional<Recommendation> found;
    const auto done = connection.run(kSelect + u"WHERE id = ?"_s, {id.value()},
                                     [&found](const QSqlQuery &row) { found = recommendationFrom(row); });
    if (!done)
        return std::unexpected(done.error());
    if (!found)
        return fail(ErrorKind::NotFound, u"no such recommendation"_s);
    return *found;
}

Result<QList<Recommendation>> shownLately(Connection &connection, qint64 limit)
{
    QList<Recommendation> shown;
    const auto done =
        connection.run(kSelect + u"WHERE shown = 1 AND session_id IS (SELECT session_id FROM session_now) "
                                 "ORDER BY shown_at DESC, id DESC LIMIT ?"_s,
                       {limit}, [&shown](const QSqlQuery &row) { shown.append(recommendationFrom(row)); });
    if (!done)
        return std::unexpected(done.error());
    return shown;
}

} // namespace recommendations
} // namespace undersong::storage
