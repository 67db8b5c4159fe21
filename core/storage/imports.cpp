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

//! The reading of \p source that is under way; for one without a cursor, a new one.
Result<qint64> runOf(Connection &connection, const QString &source)
{
    const Result<QVariant> run =
        connection.value(u"SELECT COALESCE((SELECT run FROM import_cursors WHERE source = ?), "
                         "(SELECT max(run) FROM song_sources WHERE source = ?) + 1, 1)"_s,
                         {source, source});
    if (!run)
        return std::unexpected(run.error());
    return run->toLongLong();
}

Result<void> storeBelonging(Connection &connection, const Page &page, const PageItem &item,
                            catalog::SongId song, qint64 run)
{
    return connection.run(
        u"INSERT INTO song_sources (song_id, source, role, position, added_at, provenance, run) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (song_id, source) DO UPDATE SET role = excluded.role, position = excluded.position, "
        "added_at = excluded.added_at, provenance = excluded.provenance, run = excluded.run"_s,
        {song.value(), page.cursor.source, roleName(page.role), sqlValue(item.position),
         sqlValue(item.addedAt), catalog::provenanceName(page.provenance), run});
}

Result<void> storeCursor(Connection &connection, const Page &page, qint64 run)
{
    const Cursor &cursor = page.cursor;
    return connection.run(
        u"INSERT INTO import_cursors (source, cursor, done, rows, provenance, run, "
        "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (source) DO UPDATE SET cursor = excluded.cursor, done = "
        "excluded.done, rows = excluded.rows, "
        "provenance = excluded.provenance, run = excluded.run, updated_at = excluded.updated_at"_s,
        {cursor.source, jsonText(cursor.position), cursor.isDone ? 1 : 0, cursor.rows,
         catalog::provenanceName(page.provenance), run, toMilliseconds(cursor.updatedAt)});
}

Result<void> storeItems(Connection &connection, const Page &page, qint64 run, PageOutcome &outcome)
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
        if (auto done = storeBelonging(connection, page, items[i], stored->ids[i], run); !done)
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
            const QString source = page.cursor.source;
            const Result<qint64> run = runOf(connection, source);
            if (!run)
                return std::unexpected(run.error());
            if (auto stored = storeItems(connection, page, *run, outcome); !stored)
                return stored;
            if (auto stored = storeCursor(connection, page, *run); !stored || !page.cursor.isDone)
                return stored;
            return connection.run(u"DELETE FROM song_sources WHERE source = ? AND run < ?"_s, {source, *run});
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
    return connection.run(u"DELETE FROM import_cursors WHERE source = ?"_s, {source});
}

Result<void> forgetOthers(Connection &connection, const QString &prefix, const QStringList &kept)
{
    return connection.transaction([&]() -> Result<void> {
        QStringList gone;
        const auto read =
            connection.run(u"SELECT source FROM song_sources UNION SELECT source FROM import_cursors"_s, {},
                           [&](const QSqlQuery &row) {
                               const QString source = row.value(0).toString();
                               if (source.startsWith(prefix) && !kept.contains(source))
                                   gone.append(source);
                           });
        if (!read)
            return read;
        for (const QString &source : std::as_const(gone)) {
            if (auto done = startAnew(connection, source); !done)
                return done;
            const auto forgotten = connection.run(u"DELETE FROM song_sources WHERE source = ?"_s, {source});
            if (!forgotten)
                return forgotten;
        }
        return {};
    });
}

} // namespace undersong::storage::imports
