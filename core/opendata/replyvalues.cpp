// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/replyvalues.h"

#include <cmath>

namespace undersong::opendata {

namespace {

//! Beyond this a double no longer tells whole numbers apart.
constexpr double kLargestExact = 9'007'199'254'740'992.0;

} // namespace

std::optional<double> numberIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> integerIn(const QJsonValue &value)
{
    const auto number = numberIn(value);
    if (!number || std::abs(*number) > kLargestExact)
        return {};
    return static_cast<qint64>(*number);
}

QJsonArray elementsOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isObject() ? QJsonArray{value} : QJsonArray();
}

QString plainIsrc(const QString &isrc)
{
    QString plain = isrc.trimmed().toUpper();
    plain.remove(u'-');
    return plain;
}

} // namespace undersong::opendata
