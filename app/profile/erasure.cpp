// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/erasure.h"

#include "discovery/sources/lastfmsources.h"
#include "discovery/sources/listenbrainzrecommended.h"
#include "profile/place.h"
#include "spotify/refreshtokenvault.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFileInfo>

namespace undersong::app {

using namespace Qt::StringLiterals;

namespace {

//! What Undersong writes into a profile's folder.
QStringList filesIn(const QDir &folder)
{
    const QString database = folder.filePath(kDatabaseName);
    QStringList paths = storage::backupFiles(database);
    // Those of SQLite's own are named in its file format's description.
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        paths.append(database + ending);
    for (const QString &name : {u"undersong.log"_s, u"undersong.log.1"_s})
        paths.append(folder.filePath(name));
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

QStringList sandboxesIn(const QDir &folder)
{
    return folder.entryList({u"sandbox"_s, u"sandbox-*"_s}, QDir::Dirs | QDir::NoSymLinks);
}

} // namespace

Erasure::Erasure(const QString &directory) : m_directory(directory), m_secrets(keychainService(directory)) {}

QStringList Erasure::files() const
{
    const QDir folder(m_directory);
    QStringList paths = filesIn(folder);
    const QStringList sandboxes = sandboxesIn(folder);
    for (const QString &sandbox : sandboxes)
        paths += filesIn(QDir(folder.filePath(sandbox)));
    return paths;
}

QCoro::Task<Result<void>> Erasure::run()
{
    const QStringList keys{QString(spotify::kRefreshTokenKey), QString(spotify::kClientIdKey),
                           discovery::kLastFmKey, discovery::kListenBrainzToken};
    for (const QString &key : keys) {
        const Result<void> removed = co_await m_secrets.remove(key);
        // Where there is no keychain nothing was kept in one.
        if (!removed && removed.error().kind != ErrorKind::KeychainMissing)
            co_return removed;
    }
    co_return deleteFiles();
}

Result<void> Erasure::deleteFiles() const
{
    const QStringList paths = files();
    for (const QString &path : paths) {
        if (!QFile::remove(path))
            return fail(ErrorKind::Storage,
                        u"%1 could not be deleted."_s.arg(QDir::toNativeSeparators(path)));
    }
    const QDir folder(m_directory);
    const QStringList sandboxes = sandboxesIn(folder);
    // Folders stay where something else is in them.
    for (const QString &sandbox : sandboxes)
        folder.rmdir(sandbox);
    return {};
}

} // namespace undersong::app
