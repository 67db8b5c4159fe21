// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/imports.h"

#include "storage/songs.h"
#include "storage/sqlvalues.h"

namespace undersong::storage::imports {

using namespace Qt::StringLiterals;

namespace {

QString roleName(SourceRole role)
{
    switch (role) {
    case SourceRole::Known:
        return u"known"_s;
    case SourceRole::Candidate:
        return u"candidate"_s;
    }
    Q_UNREACHABLE();
}

Result<void> storeBelonging(Connection &connection, const Page &page, const PageItem &item,
                            catalog::SongId song)
{
    return connection.run(
        u"INSERT INTO song_sources (song_id, source, role, position, added_at, provenance) VALUES (?, ?, ?, "
        u"?, ?, ?) "
        "ON CONFLICT (song_id, source) DO UPDATE SET role = excluded.role, position = excluded.position, "
        "added_at = excluded.added_at, provenance = excluded.provenance"_s,
        {song.value(), page.cursor.source, roleName(page.role), sqlValue(item.position),
         sqlValue(item.addedAt), catalog::provenanceName(page.provenance)});
}

Result<void> storeCursor(Connection &connection, const Page &page)
{
    const Cursor &cursor = page.cursor;
    return connection.run(u"INSERT INTO import_cursors (source, cursor, done, rows, provenance, updated_at) "
                          u"VALUES (?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor, done = "
                          "excluded.done, rows = excluded.rows, "
                          "provenance = excluded.provenance, updated_at = excluded.updated_at"_s,
                          {cursor.source, jsonText(cursor.position), cursor.isDone ? 1 : 0, cursor.rows,
                           catalog::provenanceName(page.provenance), toMilliseconds(cursor.updatedAt)});
}

Result<void> storeItems(Connection &connection, const Page &page, PageOutcome &outcome)
{
    QList<PageItem> items;
    QList<catalog::Track> tracks;
    for (const PageItem &item : page.items) {
        if (item.track.id.value().isEmpty())
            continue;
        items.append(item);
        tracks.append(item.track);
    }
    const Result<songs::Stored> stored =
        songs::store(connection, tracks, page.provenance, page.cursor.updatedAt);
    if (!stored)
        return std::unexpected(stored.error());
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto done = storeBelonging(connection, page, items[i], stored->ids[i]); !done)
            return done;
    }
    outcome = {.stored = stored->ids.size(), .added = stored->added};
    return {};
}

Result<QList<Cursor>> cursorsWhere(Connection &connection, const QString &condition,
                                   const QVariantList &values)
{
    QList<Cursor> cursors;
    const auto done =
        connection.run(u"SELECT source, cursor, done, rows, updated_at FROM import_cursors "_s + condition,
                       values, [&cursors](const QSqlQuery &row) {
                           cursors.append({.source = row.value(0).toString(),
                                           .position = jsonObject(row.value(1)),
                                           .isDone = row.value(2).toBool(),
                                           .rows = row.value(3).toLongLong(),
                                           .updatedAt = fromMilliseconds(row.value(4).toLongLong())});
                       });
    if (!done)
        return std::unexpected(done.error());
    return cursors;
}

} // namespace

Result<PageOutcome> storePage(Connection &connection, const Page &page)
{
    PageOutcome outcome;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            if (auto stored = storeItems(connection, page, outcome); !stored)
                return stored;
            return storeCursor(connection, page);
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return outcome;
}

Result<std::optional<Cursor>> cursor(Connection &connection, const QString &source)
{
    const Result<QList<Cursor>> found = cursorsWhere(connection, u"WHERE source = ?"_s, {source});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Cursor>> cursors(Connection &connection)
{
    return cursorsWhere(connection, u"ORDER BY source"_s, {});
}

Result<void> startAnew(Connection &connection, const QString &source)
{
    return connection.transaction([&]() -> Result<void> {
        const auto forgotten = connection.run(u"DELETE FROM song_sources WHERE source = ?"_s, {source});
        if (!forgotten)
            return forgotten;
        return connection.run(u"DELETE FROM import_cursors WHERE source = ?"_s, {source});
    });
}

} // namespace undersong::storage::imports
