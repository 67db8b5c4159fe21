// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/migrator.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

//! "UnSg" in the file's header (PRAGMA application_id): whose database it is.
constexpr int kApplicationId = 0x556e5367;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<int> intPragma(Connection &connection, const QString &name)
{
    const Result<QVariant> value = connection.value(u"PRAGMA "_s + name);
    if (!value)
        return std::unexpected(value.error());
    return value->toInt();
}

Result<void> makeBackup(Connection &connection, const QString &target)
{
    // VACUUM INTO accepts an empty file, and making it first keeps others from reading it.
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, kOwnerOnly))
        return fail(ErrorKind::Storage, u"cannot write the backup %1: %2"_s.arg(target, file.errorString()));
    file.close();
    return connection.run(u"VACUUM INTO ?"_s, {target});
}

Result<void> requireSound(Connection &connection)
{
    const Result<QVariant> verdict = connection.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->toString() != "ok"_L1)
        return fail(ErrorKind::Storage, u"the file is damaged: %1"_s.arg(verdict->toString()));
    return {};
}

} // namespace

Migrator::Migrator(QList<Migration> migrations) : m_migrations(std::move(migrations)) {}

Migrator Migrator::fromResources()
{
    QList<Migration> migrations;
    const QDir folder(u":/undersong/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // part of the program
        Q_UNUSED(isOpen);
        migrations.append(
            {.version = name.section(u'_', 0, 0).toInt(), .sql = QString::fromUtf8(file.readAll())});
    }
    return Migrator(migrations);
}

int Migrator::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
}

Result<void> Migrator::check(Connection &connection) const
{
    const Result<int> version = intPragma(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const Result<int> application = intPragma(connection, u"application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (*application != kApplicationId) {
        const Result<QVariant> objects = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
        if (!objects)
            return std::unexpected(objects.error());
        if (*application != 0 || *version != 0 || objects->toInt() != 0)
            return fail(ErrorKind::Storage, u"the file is a database of another program"_s);
    }
    if (*version > newestVersion()) {
        return fail(
            ErrorKind::StorageNewer,
            u"the file has schema %1, this program knows up to %2"_s.arg(*version).arg(newestVersion()));
    }
    return {};
}

Result<void> Migrator::migrate(Connection &connection, const QString &path) const
{
    const Result<int> version = intPragma(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version == newestVersion())
        return {};
    if (*version > 0) {
        if (auto sound = requireSound(connection); !sound)
            return sound;
        if (auto saved = makeBackup(connection, backupPath(path, *version)); !saved)
            return saved;
    }
    // Rebuilding a table would otherwise delete the rows that point to it; each step checks them at its end.
    if (auto off = connection.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        const auto applied = connection.transaction([&] { return apply(connection, migration); });
        if (!applied)
            return applied;
        qCInfo(lcStorage) << "schema is now version" << migration.version;
    }
    return {};
}

Result<void> Migrator::apply(Connection &connection, const Migration &migration) const
{
    // Another process may have been quicker.
    const Result<int> version = intPragma(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version >= migration.version)
        return {};
    const QStringList statements = splitStatements(migration.sql);
    for (const QString &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    bool isSound = true;
    const auto checked =
        connection.run(u"PRAGMA foreign_key_check"_s, {}, [&isSound](const QSqlQuery &) { isSound = false; });
    if (!checked)
        return checked;
    if (!isSound)
        return fail(ErrorKind::Storage, u"schema %1 leaves rows that point nowhere"_s.arg(migration.version));
    if (auto marked = connection.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !marked)
        return marked;
    return connection.run(u"PRAGMA user_version = %1"_s.arg(migration.version));
}

QString backupPath(const QString &databasePath, int version)
{
    return u"%1.backup-v%2"_s.arg(databasePath).arg(version);
}

QStringList backupFiles(const QString &databasePath)
{
    const QFileInfo info(databasePath);
    QStringList paths;
    const QStringList names = info.absoluteDir().entryList(QDir::Files, QDir::Name);
    const QString prefix = info.fileName() + ".backup-v"_L1;
    for (const QString &name : names) {
        if (name.startsWith(prefix))
            paths.append(info.absoluteDir().filePath(name));
    }
    return paths;
}

} // namespace undersong::storage
