// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/facts.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::facts {

using namespace Qt::StringLiterals;

namespace {

Result<void> storeOne(Connection &connection, const catalog::SongFacts &facts, TimePoint fetchedAt)
{
    QVariant duration;
    if (facts.duration)
        duration = static_cast<qint64>(facts.duration->count());
    const auto stored = connection.run(
        u"INSERT INTO song_facts (song_id, source, provenance, title, artists, tags, features, popularity, "
        "duration_ms, fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (song_id, source) DO UPDATE SET provenance = excluded.provenance, title = "
        "excluded.title, "
        "artists = excluded.artists, tags = excluded.tags, features = excluded.features, "
        "popularity = excluded.popularity, duration_ms = excluded.duration_ms, fetched_at = excluded.fetched_at"_s,
        {facts.song.value(), facts.source, catalog::provenanceName(facts.provenance),
         facts.title.isEmpty() ? QVariant() : QVariant(facts.title),
         jsonText(QJsonArray::fromStringList(facts.artists)),
         jsonText(QJsonArray::fromStringList(facts.tags)), jsonText(catalog::toJson(facts.features)),
         sqlValue(facts.popularity), duration, toMilliseconds(fetchedAt)});
    if (!stored)
        return stored;
    return connection.run(u"DELETE FROM fact_misses WHERE song_id = ? AND source = ?"_s,
                          {facts.song.value(), facts.source});
}

} // namespace

Result<void> store(Connection &connection, const QList<catalog::SongFacts> &facts, TimePoint fetchedAt)
{
    for (const catalog::SongFacts &one : facts) {
        if (!catalog::mayTeach(one.provenance)) {
            return fail(ErrorKind::InvalidArgument, u"facts of provenance %1 may not teach"_s.arg(
                                                        catalog::provenanceName(one.provenance)));
        }
    }
    return connection.transaction(
        [&]() -> Result<void> {
            for (const catalog::SongFacts &one : facts) {
                if (auto stored = storeOne(connection, one, fetchedAt); !stored)
                    return stored;
            }
            return {};
        },
        Durability::Relaxed);
}

Result<void> storeMisses(Connection &connection, const QString &source, const QList<catalog::SongId> &songs,
                         TimePoint at)
{
    return connection.transaction(
        [&]() -> Result<void> {
            for (const catalog::SongId song : songs) {
                const auto stored =
                    connection.run(u"INSERT INTO fact_misses (song_id, source, at) VALUES (?, ?, ?) "
                                   "ON CONFLICT (song_id, source) DO UPDATE SET at = excluded.at"_s,
                                   {song.value(), source, toMilliseconds(at)});
                if (!stored)
                    return stored;
            }
            return {};
        },
        Durability::Relaxed);
}

Result<QList<Question>> unasked(Connection &connection, const QString &source, TimePoint now,
                                std::chrono::milliseconds askAgainAfter, qint64 limit)
{
    QList<Question> questions;
    const auto done = connection.run(
        u"SELECT s.id, s.spotify_id, s.isrc FROM songs s WHERE s.spotify_id IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM song_facts f WHERE f.song_id = s.id AND f.source = ?) "
        "AND NOT EXISTS (SELECT 1 FROM fact_misses m WHERE m.song_id = s.id AND m.source = ? AND m.at > ?) "
        "ORDER BY s.id DESC LIMIT ?"_s,
        {source, source, toMilliseconds(now - askAgainAfter), limit}, [&questions](const QSqlQuery &row) {
            questions.append({.song = catalog::SongId(row.value(0).toLongLong()),
                              .spotifyId = catalog::SpotifyId(row.value(1).toString()),
                              .isrc = optionalText(row.value(2))});
        });
    if (!done)
        return std::unexpected(done.error());
    return questions;
}

} // namespace undersong::storage::facts
