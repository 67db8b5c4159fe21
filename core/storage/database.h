// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QString>
#include <QThreadPool>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <QtConcurrent/QtConcurrentRun>

namespace undersong::storage {

//! The open SQLite connection. Exists on the database thread only; stores take it by reference.
class Connection
{
public:
    explicit Connection(QSqlDatabase database) : m_database(std::move(database)) {}

    //! Runs one statement with positional values and hands each row to \p row. Statements are prepared once
    //! and kept. Storage, StorageBusy or StorageFull on failure, with the statement's text in the detail
    //! and never a value.
    Result<void> run(const QString &sql, const QVariantList &values = {},
                     const std::function<void(const QSqlQuery &)> &row = {});
    //! As \c run, for a statement that changes rows: how many it changed.
    Result<qint64> change(const QString &sql, const QVariantList &values = {});
    qint64 lastInsertId() const;

    //! Runs \p work inside BEGIN IMMEDIATE .. COMMIT; rolls back when it fails. Not nestable.
    Result<void> transaction(const std::function<Result<void>()> &work);

private:
    QSqlDatabase m_database;
};

} // namespace undersong::storage
