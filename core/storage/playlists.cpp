// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/playlists.h"

#include "storage/songs.h"
#include "storage/sqlvalues.h"

namespace undersong::storage::playlists {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"spotify_id, name, description, owner_id, snapshot_id, item_count, "
                         "is_collaborative, is_own, cover_url, web_url"_s;

QVariant urlValue(const QUrl &url)
{
    return url.isEmpty() ? QVariant() : QVariant(url.toString(QUrl::FullyEncoded));
}

Stored storedFrom(const QSqlQuery &row)
{
    return {.playlist = {.id = catalog::SpotifyId(row.value(0).toString()),
                         .name = row.value(1).toString(),
                         .description = row.value(2).toString(),
                         .ownerId = row.value(3).toString(),
                         .snapshotId = row.value(4).toString(),
                         .itemCount = optionalInt(row.value(5)),
                         .isCollaborative = row.value(6).toBool(),
                         .coverUrl = QUrl(row.value(8).toString()),
                         .webUrl = QUrl(row.value(9).toString())},
            .isOwn = row.value(7).toBool()};
}

Result<void> insert(Connection &connection, const Stored &one, qint64 position, TimePoint fetchedAt)
{
    const catalog::Playlist &playlist = one.playlist;
    return connection.run(
        u"INSERT INTO playlists (spotify_id, name, description, owner_id, snapshot_id, item_count, "
        "is_collaborative, is_own, cover_url, web_url, position, fetched_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (spotify_id) DO UPDATE SET name = excluded.name, description = excluded.description, "
        "owner_id = excluded.owner_id, snapshot_id = excluded.snapshot_id, item_count = excluded.item_count, "
        "is_collaborative = excluded.is_collaborative, is_own = excluded.is_own, "
        "cover_url = excluded.cover_url, web_url = excluded.web_url, position = excluded.position, "
        "fetched_at = excluded.fetched_at"_s,
        {playlist.id.value(), playlist.name, playlist.description, playlist.ownerId, playlist.snapshotId,
         sqlValue(playlist.itemCount), playlist.isCollaborative ? 1 : 0, one.isOwn ? 1 : 0,
         urlValue(playlist.coverUrl), urlValue(playlist.webUrl), position, toMilliseconds(fetchedAt)});
}

} // namespace

QString sourceOf(const catalog::SpotifyId &id)
{
    return u"playlist:"_s + id.value();
}

Result<void> replace(Connection &connection, const QList<Stored> &all, TimePoint fetchedAt)
{
    return connection.transaction(
        [&]() -> Result<void> {
            if (auto emptied = connection.run(u"DELETE FROM playlists"_s); !emptied)
                return emptied;
            qint64 position = 0;
            for (const Stored &one : all) {
                if (auto done = insert(connection, one, position++, fetchedAt); !done)
                    return done;
            }
            return {};
        },
        Durability::Relaxed);
}

Result<void> add(Connection &connection, const Stored &one, TimePoint fetchedAt)
{
    const auto first =
        connection.value(u"SELECT COALESCE((SELECT position FROM playlists WHERE spotify_id = ?), "
                         "(SELECT min(position) FROM playlists) - 1, 0)"_s,
                         {one.playlist.id.value()});
    if (!first)
        return std::unexpected(first.error());
    return insert(connection, one, first->toLongLong(), fetchedAt);
}

Result<QList<Stored>> all(Connection &connection)
{
    QList<Stored> stored;
    const auto read = connection.run(u"SELECT "_s + kColumns + u" FROM playlists ORDER BY position"_s, {},
                                     [&stored](const QSqlQuery &row) { stored.append(storedFrom(row)); });
    if (!read)
        return std::unexpected(read.error());
    return stored;
}

Result<Stored> find(Connection &connection, const catalog::SpotifyId &id)
{
    std::optional<Stored> stored;
    const auto read =
        connection.run(u"SELECT "_s + kColumns + u" FROM playlists WHERE spotify_id = ?"_s, {id.value()},
                       [&stored](const QSqlQuery &row) { stored = storedFrom(row); });
    if (!read)
        return std::unexpected(read.error());
    if (!stored)
        return fail(ErrorKind::NotFound, u"no such playlist"_s);
    return *stored;
}

Result<QList<catalog::Song>> songs(Connection &connection, const catalog::SpotifyId &id, TimePoint now)
{
    QList<catalog::SongId> ids;
    const auto read = connection.run(
        u"SELECT song_id FROM song_sources WHERE source = ? ORDER BY position, added_at, song_id"_s,
        {sourceOf(id)},
        [&ids](const QSqlQuery &row) { ids.append(catalog::SongId(row.value(0).toLongLong())); });
    if (!read)
        return std::unexpected(read.error());
    return storage::songs::find(connection, ids, now);
}

} // namespace undersong::storage::playlists
