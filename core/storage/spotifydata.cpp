// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/spotifydata.h"

#include "catalog/audiofeatures.h"
#include "storage/historysongs.h"
#include "storage/migrator.h"
#include "storage/settingvalues.h"
#include "storage/songtexts.h"
#include "storage/sqlvalues.h"
#include "storage/storedreasons.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace undersong::storage::spotifydata {

using namespace Qt::StringLiterals;

namespace {

//! Rows to which \p condition applies: those without reactions and plays go, the others lose what Spotify
//! said. What the listener's own history says of them stays.
Result<Removed> clearSongs(Connection &connection, const QString &condition, const QVariantList &values,
                           const QString &alsoCleared)
{
    const QString of = u" WHERE provenance = 'spotify_api' AND "_s + condition;
    const QString isTold = u"(EXISTS (SELECT 1 FROM reactions r WHERE r.song_id = songs.id) OR "
                           "EXISTS (SELECT 1 FROM plays p WHERE p.song_id = songs.id))"_s;
    if (auto restored = historysongs::restore(connection, condition, values); !restored)
        return std::unexpected(restored.error());
    const Result<qint64> stripped = connection.change(
        u"UPDATE songs SET title = NULL, artist = NULL, album = NULL, genre = NULL, features = NULL, "
        "popularity = NULL, preview_url = NULL, isrc = NULL, duration_ms = NULL, is_explicit = 0, "
        "is_playable = 1, "
        "release_date = NULL, cover_url = NULL, web_url = NULL, artists = NULL"_s +
            alsoCleared + of + u" AND "_s + isTold,
        values);
    if (!stripped)
        return std::unexpected(stripped.error());
    const Result<qint64> deleted =
        connection.change(u"DELETE FROM songs"_s + of + u" AND NOT "_s + isTold, values);
    if (!deleted)
        return std::unexpected(deleted.error());
    return Removed{.songs = *deleted, .stripped = *stripped};
}

//! Feature names, and artists as sources other than Spotify name them.
Result<QSet<QString>> keptSubjects(Connection &connection)
{
    QSet<QString> subjects;
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields())
        subjects.insert(QString(field.name));
    const auto done =
        connection.run(u"SELECT DISTINCT a.value FROM song_facts f, json_each(f.artists) a"_s, {},
                       [&subjects](const QSqlQuery &row) { subjects.insert(row.value(0).toString()); });
    if (!done)
        return std::unexpected(done.error());
    return subjects;
}

//! Empties the subjects of logged reasons that no other source accounts for. Their weights stay.
Result<void> scrubReasons(Connection &connection)
{
    const Result<QSet<QString>> kept = keptSubjects(connection);
    if (!kept)
        return std::unexpected(kept.error());
    QList<std::pair<qint64, QString>> changes;
    const auto read =
        connection.run(u"SELECT id, reasons FROM recommendations"_s, {}, [&](const QSqlQuery &row) {
            QList<StoredReason> reasons = reasonsFrom(row.value(1));
            bool isChanged = false;
            for (StoredReason &reason : reasons) {
                if (!reason.subject.isEmpty() && !kept->contains(reason.subject)) {
                    reason.subject.clear();
                    isChanged = true;
                }
            }
            if (isChanged)
                changes.append({row.value(0).toLongLong(), reasonsText(reasons)});
        });
    if (!read)
        return read;
    for (const auto &[id, reasons] : changes) {
        const auto written =
            connection.run(u"UPDATE recommendations SET reasons = ? WHERE id = ?"_s, {reasons, id});
        if (!written)
            return written;
    }
    return {};
}

//! Offers that were logged and never put before anybody. Those somebody reacted to all the same stay.
Result<void> removeUnshown(Connection &connection, TimePoint olderThan)
{
    return connection.run(u"DELETE FROM recommendations WHERE shown = 0 AND created_at < ? AND NOT EXISTS "
                          "(SELECT 1 FROM reactions r WHERE r.recommendation_id = recommendations.id)"_s,
                          {toMilliseconds(olderThan)});
}

//! What was removed is in the pages of the index of names until they are written anew.
Result<void> forgetNames(Connection &connection, const Removed &removed)
{
    if (removed.songs + removed.stripped == 0)
        return {};
    if (auto done = songtexts::catchUp(connection); !done)
        return done;
    return connection.run(u"INSERT INTO song_search (song_search) VALUES ('optimize')"_s);
}

Result<void> clearAccount(Connection &connection)
{
    const QStringList statements = {
        u"DELETE FROM song_sources WHERE provenance = 'spotify_api'"_s,
        u"DELETE FROM import_cursors WHERE provenance = 'spotify_api'"_s,
        u"DELETE FROM playlists"_s,
        u"UPDATE users SET display_name = '', spotify_account_id = NULL, access_token_ref = NULL, "
        "refresh_token_ref = NULL, granted_scopes = '', consent_at = NULL"_s,
    };
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    const QList<QLatin1StringView> keys = spotifySettingKeys();
    for (const QLatin1StringView key : keys) {
        if (auto done = connection.run(u"DELETE FROM settings WHERE key = ?"_s, {QString(key)}); !done)
            return done;
    }
    return {};
}

//! The main file's path, as SQLite has it.
Result<QString> databasePath(Connection &connection)
{
    const Result<QVariant> path =
        connection.value(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    if (!path)
        return std::unexpected(path.error());
    return path->toString();
}

Result<void> removeBackups(Connection &connection, const std::optional<TimePoint> &olderThan)
{
    const Result<QString> path = databasePath(connection);
    if (!path)
        return std::unexpected(path.error());
    const QStringList backups = backupFiles(*path);
    for (const QString &backup : backups) {
        const qint64 written = QFileInfo(backup).lastModified().toMSecsSinceEpoch();
        if (olderThan && written >= toMilliseconds(*olderThan))
            continue;
        if (!QFile::remove(backup))
            return fail(ErrorKind::Storage, u"cannot delete the backup %1"_s.arg(backup));
    }
    return {};
}

//! Rewrites the file without its free pages and empties the write-ahead log.
Result<void> compact(Connection &connection)
{
    if (auto rewritten = connection.run(u"VACUUM"_s); !rewritten)
        return rewritten;
    const Result<QVariant> busy = connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return std::unexpected(busy.error());
    if (busy->toInt() != 0)
        return fail(ErrorKind::StorageBusy, u"another process reads the file; its old pages remain"_s);
    return {};
}

} // namespace

Result<Removed> expire(Connection &connection, TimePoint now, std::chrono::milliseconds maxAge)
{
    Removed removed;
    const QVariantList limit = {toMilliseconds(now - maxAge)};
    const auto done = connection.transaction([&]() -> Result<void> {
        const QString stale = u"fetched_at < ?"_s;
        const QString lost = u"(SELECT x.source FROM song_sources x JOIN songs s ON s.id = x.song_id "
                             "WHERE x.provenance = 'spotify_api' AND s.provenance = 'spotify_api' "
                             "AND s.fetched_at < ?)"_s;
        if (auto anew = connection.run(u"DELETE FROM import_cursors WHERE source IN "_s + lost, limit); !anew)
            return anew;
        const auto forgotten =
            connection.run(u"DELETE FROM song_sources WHERE provenance = 'spotify_api' AND song_id IN "
                           "(SELECT id FROM songs WHERE provenance = 'spotify_api' AND fetched_at < ?)"_s,
                           limit);
        if (!forgotten)
            return forgotten;
        const auto cleared = clearSongs(connection, stale + u" AND title IS NOT NULL"_s, limit, {});
        if (!cleared)
            return std::unexpected(cleared.error());
        removed = *cleared;
        if (auto unshown = removeUnshown(connection, now - kUnshownMaxAge); !unshown)
            return unshown;
        if (auto unlisted = connection.run(u"DELETE FROM playlists WHERE fetched_at < ?"_s, limit); !unlisted)
            return unlisted;
        if (auto unsaid = forgetNames(connection, removed); !unsaid)
            return unsaid;
        // Reads the whole log, so only where a subject may have lost its ground.
        return removed.songs + removed.stripped > 0 ? scrubReasons(connection) : Result<void>();
    });
    if (!done)
        return std::unexpected(done.error());
    if (auto backups = removeBackups(connection, now - kBackupMaxAge); !backups)
        return std::unexpected(backups.error());
    return removed;
}

Result<Removed> wipe(Connection &connection)
{
    Removed removed;
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto cleared = clearSongs(connection, u"TRUE"_s, {}, u", spotify_id = NULL, fetched_at = 0"_s);
        if (!cleared)
            return std::unexpected(cleared.error());
        removed = *cleared;
        if (auto account = clearAccount(connection); !account)
            return account;
        if (auto unsaid = songtexts::rebuild(connection); !unsaid)
            return unsaid;
        return scrubReasons(connection);
    });
    if (!done)
        return std::unexpected(done.error());
    if (auto backups = removeBackups(connection, {}); !backups)
        return std::unexpected(backups.error());
    if (auto compacted = compact(connection); !compacted)
        return std::unexpected(compacted.error());
    return removed;
}

} // namespace undersong::storage::spotifydata
