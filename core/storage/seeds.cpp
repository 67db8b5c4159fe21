// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/seeds.h"

namespace undersong::storage::seeds {

using namespace Qt::StringLiterals;

namespace {

//! Each song the listener knows or judged, with how much it speaks for looking around it.
const QString kWeights =
    u"WITH weights (song_id, weight) AS ("
    "  SELECT song_id, 1 FROM song_sources WHERE role = 'known'"
    "  UNION ALL"
    "  SELECT song_id, CASE preference WHEN 'like' THEN 2 ELSE -2 END FROM user_preferences"
    ") "_s;

} // namespace

Result<QList<QString>> artists(Connection &connection, qint64 limit)
{
    QList<QString> names;
    const QString sql =
        kWeights +
        u"SELECT json_extract(artist.value, '$.name') AS name, SUM(weight) AS total "
        "FROM weights JOIN songs ON songs.id = weights.song_id, json_each(songs.artists) AS artist "
        "WHERE name <> '' GROUP BY name HAVING total > 0 ORDER BY total DESC, name LIMIT ?"_s;
    const auto read =
        connection.run(sql, {limit}, [&](const QSqlQuery &row) { names.append(row.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return names;
}

Result<QList<int>> years(Connection &connection, qint64 limit)
{
    QList<int> years;
    const QString sql =
        kWeights + u"SELECT CAST(substr(songs.release_date, 1, 4) AS INTEGER) AS year, SUM(weight) AS total "
                   "FROM weights JOIN songs ON songs.id = weights.song_id "
                   "WHERE year > 0 GROUP BY year HAVING total > 0 ORDER BY total DESC, year LIMIT ?"_s;
    const auto read =
        connection.run(sql, {limit}, [&](const QSqlQuery &row) { years.append(row.value(0).toInt()); });
    if (!read)
        return std::unexpected(read.error());
    return years;
}

} // namespace undersong::storage::seeds
