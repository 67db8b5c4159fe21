// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/learner.h"

#include "storage/sqlvalues.h"
#include "storage/trust.h"

#include <algorithm>

namespace undersong::storage::learner {

using namespace Qt::StringLiterals;

namespace {

const QString &viewColumns()
{
    static const QString sql =
        u"SELECT song_id, features, artists, tags, popularity, duration_ms, first_release "
        "FROM learner_songs "_s;
    return sql;
}

void appendNew(QStringList &list, const QStringList &more)
{
    for (const QString &one : more) {
        if (!list.contains(one))
            list.append(one);
    }
}

//! Of "1994", "1994-05" or "1994-05-17".
std::optional<int> yearIn(const QString &date)
{
    bool isNumber = false;
    const int year = date.left(4).toInt(&isNumber);
    return isNumber && year >= 1000 ? std::optional(year) : std::nullopt;
}

void merge(Input &input, const QSqlQuery &row)
{
    const catalog::AudioFeatures features = catalog::audioFeaturesFromJson(jsonObject(row.value(1)));
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
        if (!(input.features.*field.member))
            input.features.*field.member = features.*field.member;
    }
    appendNew(input.artists, jsonStrings(row.value(2)));
    appendNew(input.tags, jsonStrings(row.value(3)));
    if (!input.popularity)
        input.popularity = optionalInt(row.value(4));
    if (!input.duration && !row.value(5).isNull())
        input.duration = std::chrono::milliseconds(row.value(5).toLongLong());
    if (!input.firstReleaseYear)
        input.firstReleaseYear = yearIn(row.value(6).toString());
}

//! Rows come ordered by song, then by trust in their source.
void take(QList<Input> &inputs, const QSqlQuery &row)
{
    const catalog::SongId song(row.value(0).toLongLong());
    if (inputs.isEmpty() || inputs.last().song != song)
        inputs.append(Input{.song = song,
                            .features = {},
                            .artists = {},
                            .tags = {},
                            .popularity = {},
                            .duration = {},
                            .firstReleaseYear = {}});
    merge(inputs.last(), row);
}

} // namespace

Result<QList<Input>> all(Connection &connection)
{
    QList<Input> inputs;
    const auto done = connection.run(viewColumns() + u"ORDER BY song_id, "_s + byTrust() + u", entry_id"_s,
                                     {}, [&inputs](const QSqlQuery &row) { take(inputs, row); });
    if (!done)
        return std::unexpected(done.error());
    return inputs;
}

Result<QList<Input>> of(Connection &connection, const QList<catalog::SongId> &songs)
{
    QList<catalog::SongId> sorted = songs;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QList<Input> inputs;
    for (const catalog::SongId song : sorted) {
        const auto done =
            connection.run(viewColumns() +
                               u"WHERE entry_id IN (SELECT g.song_id FROM song_groups g "
                               u"WHERE g.root_id = ?) ORDER BY "_s +
                               byTrust() + u", entry_id"_s,
                           {song.value()}, [&inputs](const QSqlQuery &row) { take(inputs, row); });
        if (!done)
            return std::unexpected(done.error());
    }
    return inputs;
}

} // namespace undersong::storage::learner
