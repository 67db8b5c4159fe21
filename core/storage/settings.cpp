// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/settings.h"

#include "base/logging.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QJsonValue>;

//! JSON documents hold arrays and objects alone, so a value travels in an array.
QString textOf(const QJsonValue &value)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return array.sliced(1, array.size() - 2);
}

QJsonValue valueOf(const QString &text)
{
    return QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8()).array().at(0);
}

Result<Values> readAll(Connection &connection)
{
    Values values;
    const auto done =
        connection.run(u"SELECT key, value FROM settings"_s, {}, [&values](const QSqlQuery &row) {
            values.insert(row.value(0).toString(), valueOf(row.value(1).toString()));
        });
    if (!done)
        return std::unexpected(done.error());
    return values;
}

Result<bool> writeOne(Connection &connection, const QString &key, const QJsonValue &value)
{
    const auto done = value.isUndefined()
                          ? connection.run(u"DELETE FROM settings WHERE key = ?"_s, {key})
                          : connection.run(u"INSERT INTO settings (key, value) VALUES (?, ?) "
                                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                           {key, textOf(value)});
    if (!done)
        return std::unexpected(done.error());
    return true;
}

} // namespace

Settings::Settings(Database &database) : m_database(database) {}

QCoro::Task<Result<void>> Settings::reload()
{
    const std::function<Result<Values>(Connection &)> work = &readAll;
    const Result<Values> read = co_await m_database.run<Values>(work);
    if (!read)
        co_return std::unexpected(read.error());
    const Values before = std::exchange(m_values, *read);
    const QList<QLatin1StringView> keys = settingKeys();
    for (const QLatin1StringView key : keys) {
        if (before.value(key) != m_values.value(key))
            Q_EMIT changed(key);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Settings::write(QLatin1StringView key, QJsonValue value)
{
    if (!settingKeys().contains(key))
        co_return fail(ErrorKind::InvalidArgument, u"no such setting"_s);
    const QString name = key;
    const QJsonValue before = m_values.value(name, QJsonValue(QJsonValue::Undefined));
    if (value == before)
        co_return Result<void>();
    if (value.isUndefined())
        m_values.remove(name);
    else
        m_values.insert(name, value);
    Q_EMIT changed(name);
    const std::function<Result<bool>(Connection &)> work = [name, value](Connection &connection) {
        const Result<bool> done = writeOne(connection, name, value);
        if (!done)
            qCWarning(lcStorage) << "setting" << name << "was not saved:" << done.error().detail;
        return done;
    };
    const bool isAccepted = !m_database.isShutDown();
    const Result<bool> written = co_await m_database.run<bool>(work);
    if (written)
        co_return Result<void>();
    // Closing ends the wait, not the work.
    const bool isStillWritten = isAccepted && written.error().kind == ErrorKind::Cancelled;
    if (!isStillWritten)
        Q_EMIT saveFailed(written.error());
    co_return std::unexpected(written.error());
}

} // namespace undersong::storage
