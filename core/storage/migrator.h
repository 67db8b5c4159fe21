// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <QList>
#include <QString>

namespace undersong::storage {

//! One numbered step of the schema.
struct Migration
{
    int version = 0;
    QString sql; //!< any number of statements
};

//! Brings a file's schema up to the newest version.
class Migrator
{
public:
    //! \p migrations numbered 1, 2, 3, ... without gaps.
    explicit Migrator(QList<Migration> migrations);
    //! The steps that come with the program (core/storage/migrations/*.sql).
    static Migrator fromResources();

    int newestVersion() const;

    //! Looks without writing: StorageNewer for a file of a later version, Storage for a damaged one or a
    //! database of another program.
    Result<void> check(Connection &connection) const;
    //! Runs each missing step in a transaction of its own together with the version number. A file that
    //! holds a schema already is copied to "<file>.backup-v<version>" (owner's eyes only) first.
    Result<void> migrate(Connection &connection, const QString &path) const;

private:
    Result<void> apply(Connection &connection, const Migration &migration) const;

    QList<Migration> m_migrations;
};

//! Where the copy made before leaving \p version goes.
QString backupPath(const QString &databasePath, int version);
//! The copies there are.
QStringList backupFiles(const QString &databasePath);

//! Cuts a script at the semicolons that end statements: not those in strings, quoted names, comments or
//! trigger bodies. Comments outside statements are dropped.
QStringList splitStatements(const QString &script);

} // namespace undersong::storage
