// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <unordered_map>

namespace undersong::storage {

//! What a power cut may take back.
enum class Durability {
    Full,    //!< nothing that was committed: the commit waits for the disk (reactions, settings)
    Relaxed, //!< the last commits, never the file's consistency: for pages that can be fetched again
};

//! The open SQLite connection. Exists on the database thread only; stores take it by reference.
class Connection
{
public:
    explicit Connection(QSqlDatabase database);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    //! Runs one statement with positional values (plain ?, no numbers: Qt counts places)
    //! and hands each row to \p row. Statements are prepared once and kept. A default-constructed QVariant is
    //! NULL; a null QString or QByteArray is an empty one. Storage, StorageBusy or StorageFull on failure,
    //! with the statement's text in the detail and never a value.
    Result<void> run(const QString &sql, const QVariantList &values = {},
                     const std::function<void(const QSqlQuery &)> &row = {});
    //! As \c run, for a statement that changes rows: how many it changed.
    Result<qint64> change(const QString &sql, const QVariantList &values = {});
    //! The first column of the first row; an invalid QVariant where there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    //! The row identifier of the newest inserted row.
    Result<qint64> lastInsertId();

    //! Runs \p work inside BEGIN IMMEDIATE .. COMMIT; rolls back when it fails. Inside another transaction it
    //! joins that one; a failure then dooms the outer transaction as well.
    Result<void> transaction(const std::function<Result<void>()> &work,
                             Durability durability = Durability::Full);

private:
    Result<QSqlQuery> prepared(const QString &sql);
    Result<qint64> execute(const QString &sql, const QVariantList &values,
                           const std::function<void(const QSqlQuery &)> &row);
    Result<void> setDurability(Durability durability);

    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
    Durability m_durability = Durability::Full;
    bool m_inTransaction = false;
    bool m_doomed = false;
};

} // namespace undersong::storage
