// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/firstquestions.h"

#include <QSet>

namespace undersong::storage::firstquestions {

using namespace Qt::StringLiterals;
using catalog::SongId;

namespace {

//! So many are looked at for each that is asked about, to find other artists.
constexpr qint64 kChoice = 20;

} // namespace

Result<QList<SongId>> songs(Connection &connection, qint64 limit)
{
    QList<SongId> chosen;
    QList<SongId> repeated;
    QSet<QString> artists;
    const auto done = connection.run(
        u"SELECT s.id, COALESCE(s.artist, ''), MIN(CASE WHEN x.source LIKE 'top-tracks:%' THEN 0 "
        "WHEN x.source = 'saved' THEN 1 WHEN x.source = 'recent' THEN 2 ELSE 3 END) AS kind, "
        "MIN(COALESCE(x.position, 1000000)) AS place "
        "FROM song_sources x JOIN songs s ON s.id = x.song_id "
        "WHERE x.role = 'known' AND s.spotify_id IS NOT NULL AND s.is_playable = 1 AND s.title IS NOT NULL "
        "AND s.id NOT IN (SELECT song_id FROM song_merges) "
        "AND s.id NOT IN (SELECT song_id FROM user_preferences) "
        "GROUP BY s.id ORDER BY kind, place, s.id LIMIT ?"_s,
        {limit * kChoice}, [&](const QSqlQuery &row) {
            const SongId song(row.value(0).toLongLong());
            const QString artist = row.value(1).toString();
            if (artists.contains(artist))
                repeated.append(song);
            else
                chosen.append(song);
            artists.insert(artist);
        });
    if (!done)
        return std::unexpected(done.error());
    chosen += repeated;
    chosen.resize(std::min<qsizetype>(chosen.size(), limit));
    return chosen;
}

} // namespace undersong::storage::firstquestions
