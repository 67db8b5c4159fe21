// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "storage/settingvalues.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <qcoro/qcorotask.h>

namespace undersong::storage {

class Database;

//! The listener's settings: typed, kept in the database, read from memory. GUI thread. No secret is ever a
//! setting: only the constants of settingvalues.h can be stored.
class Settings : public QObject
{
    Q_OBJECT

public:
    //! Until \c reload all settings are at their defaults. \p database must outlive this.
    explicit Settings(Database &database);

    //! Reads the table: at the start, and again after something else changed it (a wipe). \c changed tells
    //! the differences.
    QCoro::Task<Result<void>> reload();

    //! The stored value, or the default where none or an unreadable one is stored. No input or output.
    template<class T>
    T get(const Setting<T> &setting) const
    {
        return settingFromJson<T>(m_values.value(setting.key)).value_or(setting.defaultValue());
    }

    //! Whether the listener or the program ever set it.
    template<class T>
    bool isSet(const Setting<T> &setting) const
    {
        return settingFromJson<T>(m_values.value(setting.key)).has_value();
    }

    //! Takes effect at once and is written in the background; wait for the task to know that it is on the
    //! disk. A failure is logged and told by \c saveFailed too, so the task may be left alone. Cancelled when
    //! the database is shut down meanwhile: nobody is told then, but what was set before is still written.
    template<class T>
    QCoro::Task<Result<void>> set(Setting<T> setting, T value)
    {
        return write(setting.key, settingToJson(value));
    }
    //! Back to the default.
    template<class T>
    QCoro::Task<Result<void>> reset(Setting<T> setting)
    {
        return write(setting.key, QJsonValue(QJsonValue::Undefined));
    }

Q_SIGNALS:
    void changed(const QString &key);
    void saveFailed(const undersong::Error &error);

private:
    QCoro::Task<Result<void>> write(QLatin1StringView key, QJsonValue value);

    Database &m_database;
    QHash<QString, QJsonValue> m_values;
};

} // namespace undersong::storage
