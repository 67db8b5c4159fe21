// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/facts.h"

#include "storage/sqlvalues.h"
#include "storage/trust.h"

#include <QRegularExpression>

namespace undersong::storage::facts {

using namespace Qt::StringLiterals;

namespace {

Result<void> storeOne(Connection &connection, const catalog::SongFacts &facts, TimePoint fetchedAt)
{
    QVariant duration;
    if (facts.duration)
        duration = static_cast<qint64>(facts.duration->count());
    return connection.run(
        u"INSERT INTO song_facts (song_id, source, provenance, title, artists, tags, features, popularity, "
        "duration_ms, first_release, fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (song_id, source) DO UPDATE SET provenance = excluded.provenance, "
        "title = COALESCE(excluded.title, title), "
        "artists = CASE excluded.artists WHEN '[]' THEN artists ELSE excluded.artists END, "
        "tags = CASE excluded.tags WHEN '[]' THEN tags ELSE excluded.tags END, "
        "features = CASE excluded.features WHEN '{}' THEN features ELSE excluded.features END, "
        "popularity = COALESCE(excluded.popularity, popularity), "
        "duration_ms = COALESCE(excluded.duration_ms, duration_ms), "
        "first_release = COALESCE(excluded.first_release, first_release), "
        "fetched_at = excluded.fetched_at"_s,
        {facts.song.value(), facts.source, catalog::provenanceName(facts.provenance),
         facts.title.isEmpty() ? QVariant() : QVariant(facts.title),
         jsonText(QJsonArray::fromStringList(facts.artists)),
         jsonText(QJsonArray::fromStringList(facts.tags)), jsonText(catalog::toJson(facts.features)),
         sqlValue(facts.popularity), duration,
         facts.firstRelease.isEmpty() ? QVariant() : QVariant(facts.firstRelease),
         toMilliseconds(fetchedAt)});
}

//! "b1a9c0e9-d987-4042-ae91-78d6a3267d69".
bool isMbid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    return form.match(text).hasMatch();
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

Result<void> storeIsrc(Connection &connection, catalog::SongId song, const QString &isrc)
{
    return connection.run(u"UPDATE songs SET isrc = ? WHERE id = ? AND coalesce(isrc, '') = ''"_s,
                          {isrc, song.value()});
}

Result<void> storeMbids(Connection &connection, catalog::SongId song, const QString &source,
                        const QStringList &mbids, TimePoint fetchedAt)
{
    return connection.transaction(
        [&]() -> Result<void> {
            auto done = connection.run(u"DELETE FROM song_mbids WHERE song_id = ? AND source = ?"_s,
                                       {song.value(), source});
            int rank = 0;
            for (const QString &mbid : mbids) {
                const QString plain = mbid.toLower();
                if (!done)
                    return done;
                if (!isMbid(plain))
                    continue;
                done = connection.run(
                    u"INSERT INTO song_mbids (song_id, source, rank, mbid, fetched_at) VALUES (?, ?, ?, ?, ?)"_s,
                    {song.value(), source, rank++, plain, toMilliseconds(fetchedAt)});
            }
            return done;
        },
        Durability::Relaxed);
}

Result<QStringList> mbidsOf(Connection &connection, catalog::SongId song)
{
    QStringList mbids;
    const auto done = connection.run(
        u"SELECT mbid FROM (SELECT source, rank, mbid FROM song_mbids WHERE song_id = ? UNION ALL "
        "SELECT 'history', 0, recording_mbid FROM history_songs WHERE song_id = ? AND recording_mbid <> '') "
        "ORDER BY "_s +
            byTrust() + u", rank"_s,
        {song.value(), song.value()},
        [&mbids](const QSqlQuery &row) { mbids.append(row.value(0).toString()); });
    if (!done)
        return std::unexpected(done.error());
    mbids.removeDuplicates();
    return mbids;
}

} // namespace undersong::storage::facts
