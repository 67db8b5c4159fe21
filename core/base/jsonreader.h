// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace undersong {

//! Reads a JSON value member by member and remembers the path of the first fault.
//!
//! Required members that are absent or of the wrong type set the fault and yield a default; optional ones
//! yield an empty optional for absent, null and wrong type alike. Unknown members are ignored. A reader
//! shares its fault with the readers it hands out, so a parser checks \c fault() once, at its end.
class JsonReader
{
public:
    //! Parses \p bytes; a syntax error is the first fault, at the root.
    static JsonReader parse(const QByteArray &bytes);
    explicit JsonReader(const QJsonValue &value);

    bool isObject() const { return m_value.isObject(); }
    bool isArray() const { return m_value.isArray(); }
    bool isNull() const { return m_value.isNull() || m_value.isUndefined(); }
    const QJsonValue &value() const { return m_value; }

    //! The member \p name, undefined where there is none.
    JsonReader member(QLatin1StringView name) const;

    QString string(QLatin1StringView name) const;
    qint64 integer(QLatin1StringView name) const;
    double number(QLatin1StringView name) const;
    bool boolean(QLatin1StringView name) const;

    std::optional<QString> optionalString(QLatin1StringView name) const;
    std::optional<qint64> optionalInteger(QLatin1StringView name) const;
    std::optional<double> optionalNumber(QLatin1StringView name) const;
    std::optional<bool> optionalBoolean(QLatin1StringView name) const;

    //! Calls \p visit for each element. Each element gets a fault of its own, so one bad element never
    //! loses the page; \p visit asks its reader. The array itself is required.
    void forEach(QLatin1StringView name, const std::function<void(const JsonReader &)> &visit) const;
    void forEachElement(const std::function<void(const JsonReader &)> &visit) const;

    //! "tracks.items[3].id: expected a string", or empty.
    QString fault() const;
    //! BadReply with the fault, or nothing.
    std::optional<Error> error() const;

private:
    JsonReader(QJsonValue value, QString path, std::shared_ptr<QString> fault);
    void setFault(QLatin1StringView name, QLatin1StringView expected) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<QString> m_fault;
};

} // namespace undersong
