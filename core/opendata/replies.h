// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/jsonreader.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace undersong::opendata {

//! \p text as MusicBrainz writes its identifiers (lower case, with dashes); empty where it is none.
QString normalisedMbid(const QString &text);
//! The identifiers among \p texts, each once. One that is none would cost the others their answer: the
//! services refuse a whole batch for it.
QStringList normalisedMbids(const QStringList &texts);

//! "GB-AYE-69-00531" and "gbaye6900531" -> "GBAYE6900531"; empty where it is no ISRC (ISO 3901).
QString normalisedIsrc(const QString &text);

//! Member \p name as an identifier; empty where it is absent or none.
QString mbidIn(const JsonReader &object, QLatin1StringView name);
//! Member \p name as a finite number, also where it is written as text.
std::optional<double> numberIn(const JsonReader &object, QLatin1StringView name);
//! Member \p name as a whole number from 0 to 2^53, also where it is written as text.
std::optional<qint64> countIn(const JsonReader &object, QLatin1StringView name);

//! \p body where it is a JSON array; BadReply otherwise. \p service is the name in the log.
Result<JsonReader> arrayIn(const QByteArray &body, QLatin1StringView service);
//! \p body where it is a JSON object; BadReply otherwise.
Result<JsonReader> objectIn(const QByteArray &body, QLatin1StringView service);

} // namespace undersong::opendata
