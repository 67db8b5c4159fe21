// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

//! Values on their way into and out of columns.
namespace undersong::storage {

//! NULL for nothing.
inline QVariant sqlValue(const std::optional<QString> &value)
{
    return value ? QVariant(*value) : QVariant();
}
inline QVariant sqlValue(const std::optional<TimePoint> &value)
{
    return value ? QVariant(toMilliseconds(*value)) : QVariant();
}
inline QVariant sqlValue(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}
template<class Integer>
    requires std::is_integral_v<Integer>
QVariant sqlValue(const std::optional<Integer> &value)
{
    return value ? QVariant(static_cast<qint64>(*value)) : QVariant();
}

std::optional<QString> optionalText(const QVariant &value);
std::optional<int> optionalInt(const QVariant &value);
std::optional<double> optionalReal(const QVariant &value);
std::optional<TimePoint> optionalTime(const QVariant &value);

//! Compact JSON text, and back; what is not JSON of that shape reads as empty.
QString jsonText(const QJsonArray &array);
QString jsonText(const QJsonObject &object);
QJsonArray jsonArray(const QVariant &value);
QJsonObject jsonObject(const QVariant &value);
QStringList jsonStrings(const QVariant &value);

} // namespace undersong::storage
