// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/connection.h"

#include "base/logging.h"
#include "storage/sqlerror.h"

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

//! Qt binds null strings as NULL; to us they are empty strings.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(u""_s);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QVariant(QByteArray(""));
    return value;
}

} // namespace

Connection::Connection(QSqlDatabase database) : m_database(std::move(database)) {}

Connection::~Connection() = default;

Result<QSqlQuery> Connection::prepared(const QString &sql)
{
    // Taken out while in use, so that the same statement can run inside its own rows.
    if (auto kept = m_statements.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(sqlError(query.lastError(), sql));
    return query;
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values,
                                   const std::function<void(const QSqlQuery &)> &row)
{
    Result<QSqlQuery> query = prepared(sql);
    if (!query)
        return std::unexpected(query.error());
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bindable(values[i]));
    if (!query->exec())
        return std::unexpected(sqlError(query->lastError(), sql));
    while (query->next()) {
        if (row)
            row(*query);
    }
    if (query->lastError().isValid())
        return std::unexpected(sqlError(query->lastError(), sql));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    m_statements.insert_or_assign(sql, std::move(*query));
    return changed;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values,
                             const std::function<void(const QSqlQuery &)> &row)
{
    const Result<qint64> changed = execute(sql, values, row);
    if (!changed)
        return std::unexpected(changed.error());
    return {};
}

Result<qint64> Connection::change(const QString &sql, const QVariantList &values)
{
    return execute(sql, values, {});
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    std::optional<QVariant> first;
    const auto done = run(sql, values, [&first](const QSqlQuery &row) {
        if (!first)
            first = row.value(0);
    });
    if (!done)
        return std::unexpected(done.error());
    return first.value_or(QVariant());
}

Result<qint64> Connection::lastInsertId()
{
    const Result<QVariant> id = value(u"SELECT last_insert_rowid()"_s);
    if (!id)
        return std::unexpected(id.error());
    return id->toLongLong();
}

Result<void> Connection::setDurability(Durability durability)
{
    if (durability == m_durability)
        return {};
    const auto done = run(durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s
                                                         : u"PRAGMA synchronous = NORMAL"_s);
    if (done)
        m_durability = durability;
    return done;
}

Result<void> Connection::transaction(const std::function<Result<void>()> &work, Durability durability)
{
    if (m_inTransaction) {
        Result<void> done = work();
        m_doomed = m_doomed || !done;
        return done;
    }
    if (auto set = setDurability(durability); !set)
        return set;
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    m_doomed = false;
    Result<void> done = work();
    if (done && m_doomed)
        done = fail(ErrorKind::Storage, u"a transaction that was joined failed"_s);
    if (done)
        done = run(u"COMMIT"_s);
    if (!done) {
        // SQLite may have rolled back by itself (a full disk, for one); then there is nothing left to do.
        if (const auto undone = run(u"ROLLBACK"_s); !undone)
            qCDebug(lcStorage) << "no rollback:" << undone.error().detail;
    }
    m_inTransaction = false;
    if (const auto restored = setDurability(Durability::Full); !restored && done)
        return restored;
    return done;
}

} // namespace undersong::storage
