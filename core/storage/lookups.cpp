// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/lookups.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::lookups {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPrefix("search:");
constexpr QLatin1StringView kPlaylistPrefix("playlist:");
//! Songs a page held before calls were counted.
constexpr qint64 kPage = 10;

QJsonObject positionOf(const Record &record)
{
    QJsonObject position{{u"offset"_s, record.offset},
                         {u"calls"_s, record.calls},
                         {u"fresh"_s, record.fresh},
                         {u"kind"_s, record.basis.kind},
                         {u"subject"_s, record.basis.subject}};
    if (!record.basis.via.isEmpty())
        position.insert(u"via"_s, record.basis.via);
    if (record.basis.song)
        position.insert(u"song"_s, record.basis.song->value());
    return position;
}

Basis basisIn(const QJsonObject &position)
{
    Basis basis{.kind = position.value(u"kind").toString(),
                .via = position.value(u"via").toString(),
                .subject = position.value(u"subject").toString()};
    if (const qint64 song = position.value(u"song").toInteger(); song != 0)
        basis.song = catalog::SongId(song);
    return basis;
}

Record recordOf(const imports::Cursor &cursor)
{
    const QJsonObject &position = cursor.position;
    return {.query = cursor.source.sliced(kPrefix.size()),
            .basis = basisIn(position),
            .offset = position.value(u"offset").toInt(),
            .isDone = cursor.isDone,
            .calls = position.value(u"calls").toInteger((cursor.rows + kPage - 1) / kPage),
            .fresh = position.value(u"fresh").toInteger(cursor.rows),
            .at = cursor.updatedAt};
}

} // namespace

QString sourceOf(const QString &query)
{
    return kPrefix + query;
}

Result<QHash<QString, Record>> all(Connection &connection)
{
    const auto cursors = imports::cursors(connection);
    if (!cursors)
        return std::unexpected(cursors.error());
    QHash<QString, Record> records;
    for (const imports::Cursor &cursor : *cursors) {
        if (cursor.source.startsWith(kPrefix))
            records.insert(cursor.source.sliced(kPrefix.size()), recordOf(cursor));
    }
    const auto done = connection.run(
        u"SELECT x.source, SUM(p.preference = 'like'), SUM(p.preference = 'dislike') FROM song_sources x "
        "JOIN user_preferences p ON p.song_id = x.song_id WHERE x.role = 'candidate' GROUP BY x.source"_s,
        {}, [&records](const QSqlQuery &row) {
            const QString source = row.value(0).toString();
            const auto record =
                source.startsWith(kPrefix) ? records.find(source.sliced(kPrefix.size())) : records.end();
            if (record == records.end())
                return;
            record->likes = row.value(1).toLongLong();
            record->dislikes = row.value(2).toLongLong();
        });
    if (!done)
        return std::unexpected(done.error());
    return records;
}

Result<qint64> store(Connection &connection, const Record &record, const QList<catalog::Track> &tracks,
                     Reading reading)
{
    imports::Page page;
    page.role = imports::SourceRole::Candidate;
    for (const catalog::Track &track : tracks)
        page.items.append(imports::PageItem{.track = track});
    page.cursor = {.source = sourceOf(record.query),
                   .position = positionOf(record),
                   .isDone = record.isDone,
                   .rows = record.offset,
                   .updatedAt = record.at};
    qint64 added = 0;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            if (reading == Reading::Anew) {
                if (auto begun = imports::startAnew(connection, page.cursor.source); !begun)
                    return begun;
            }
            const auto stored = imports::storePage(connection, page);
            if (!stored)
                return std::unexpected(stored.error());
            added = stored->added;
            return connection.run(
                u"UPDATE import_cursors SET cursor = json_set(cursor, '$.fresh', ?) WHERE source = ?"_s,
                {record.fresh + added, page.cursor.source});
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return added;
}

Result<QHash<catalog::SongId, QList<Basis>>> ofSongs(Connection &connection,
                                                     const QList<catalog::SongId> &songs)
{
    QHash<catalog::SongId, QList<Basis>> bases;
    for (const catalog::SongId song : songs) {
        const auto done = connection.run(
            u"SELECT c.cursor, x.source FROM song_sources x JOIN import_cursors c ON c.source = x.source "
            "WHERE x.song_id = ? AND x.role = 'candidate' ORDER BY c.updated_at, c.source"_s,
            {song.value()}, [&](const QSqlQuery &row) {
                const bool isPlaylist = row.value(1).toString().startsWith(kPlaylistPrefix);
                const Basis basis = isPlaylist ? Basis{.kind = u"own-playlist"_s, .via = {}, .subject = {}}
                                               : basisIn(jsonObject(row.value(0)));
                if (!basis.kind.isEmpty())
                    bases[song].append(basis);
            });
        if (!done)
            return std::unexpected(done.error());
    }
    return bases;
}

} // namespace undersong::storage::lookups
