// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>

//! How services write values that have one type in their documentation and several in their answers.
namespace undersong::opendata {

//! A number, or a text that holds one; nothing for anything else and for what is not finite.
std::optional<double> numberIn(const QJsonValue &value);
std::optional<qint64> integerIn(const QJsonValue &value);

//! The elements of an array; a single object counts as an array of one; nothing else has elements.
QJsonArray elementsOf(const QJsonValue &value);

//! "us-abc-12-34567" -> "USABC1234567".
QString plainIsrc(const QString &isrc);

} // namespace undersong::opendata
