// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/lenses.h"

#include <QHash>

namespace undersong::storage::lenses {

using namespace Qt::StringLiterals;

namespace {

QString kindName(LensKind kind)
{
    return kind == LensKind::More ? u"more"_s : u"out"_s;
}

Result<void> requireOne(const Result<qint64> &changed)
{
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed == 0)
        return fail(ErrorKind::NotFound, u"no such lens"_s);
    return {};
}

} // namespace

Result<qint64> add(Connection &connection, const Lens &lens)
{
    qint64 id = 0;
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto stored =
            connection.run(u"INSERT INTO lenses (kind, x, y, radius, anchor_x, anchor_y, created_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           {kindName(lens.kind), lens.x, lens.y, lens.radius, lens.anchorX, lens.anchorY,
                            toMilliseconds(lens.createdAt)});
        if (!stored)
            return stored;
        const auto inserted = connection.lastInsertId();
        if (!inserted)
            return std::unexpected(inserted.error());
        id = *inserted;
        for (const catalog::SongId song : lens.songs) {
            const auto anchored = connection.run(
                u"INSERT OR IGNORE INTO lens_songs (lens_id, song_id) VALUES (?, ?)"_s, {id, song.value()});
            if (!anchored)
                return anchored;
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return id;
}

Result<void> remove(Connection &connection, qint64 id, TimePoint at)
{
    return requireOne(connection.change(
        u"UPDATE lenses SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s, {toMilliseconds(at), id}));
}

Result<void> restore(Connection &connection, qint64 id)
{
    return requireOne(connection.change(
        u"UPDATE lenses SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL"_s, {id}));
}

Result<QList<Lens>> all(Connection &connection)
{
    QList<Lens> lenses;
    QHash<qint64, qsizetype> places;
    const auto read = connection.run(
        u"SELECT id, kind, x, y, radius, anchor_x, anchor_y, created_at FROM lenses "
        "WHERE removed_at IS NULL ORDER BY id"_s,
        {}, [&](const QSqlQuery &row) {
            places.insert(row.value(0).toLongLong(), lenses.size());
            lenses.append({.id = row.value(0).toLongLong(),
                           .kind = row.value(1).toString() == u"more" ? LensKind::More : LensKind::Out,
                           .x = row.value(2).toDouble(),
                           .y = row.value(3).toDouble(),
                           .radius = row.value(4).toDouble(),
                           .anchorX = row.value(5).toDouble(),
                           .anchorY = row.value(6).toDouble(),
                           .createdAt = fromMilliseconds(row.value(7).toLongLong()),
                           .songs = {}});
        });
    if (!read)
        return std::unexpected(read.error());
    // An entry that was found to be another song's since stands for nothing by itself.
    const auto anchored =
        connection.run(u"SELECT a.lens_id, COALESCE(m.into_id, a.song_id) FROM lens_songs a "
                       "LEFT JOIN song_merges m ON m.song_id = a.song_id ORDER BY 1, 2"_s,
                       {}, [&](const QSqlQuery &row) {
                           const auto place = places.constFind(row.value(0).toLongLong());
                           if (place != places.constEnd())
                               lenses[*place].songs.append(catalog::SongId(row.value(1).toLongLong()));
                       });
    if (!anchored)
        return std::unexpected(anchored.error());
    return lenses;
}

} // namespace undersong::storage::lenses
