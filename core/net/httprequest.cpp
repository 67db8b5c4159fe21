// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/httprequest.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace undersong::net {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

//! Longest pause taken at its word; what is more is a mistake of the server.
constexpr qint64 kLongestRetryAfterSeconds = qint64{7} * 24 * 3600;

} // namespace

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_ba;
    case Verb::Head:
        return "HEAD"_ba;
    case Verb::Post:
        return "POST"_ba;
    case Verb::Put:
        return "PUT"_ba;
    case Verb::Delete:
        return "DELETE"_ba;
    }
    return {};
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpReply::isJson() const
{
    const QByteArray type = header("content-type").split(';').first().trimmed().toLower();
    return type == "application/json" || type.endsWith("+json");
}

std::optional<milliseconds> retryAfter(const QByteArray &value, TimePoint now)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return milliseconds(1000 * std::min(seconds, kLongestRetryAfterSeconds));
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    const milliseconds wait = fromMilliseconds(date.toMSecsSinceEpoch()) - now;
    return std::clamp(wait, milliseconds(0), milliseconds(1000 * kLongestRetryAfterSeconds));
}

} // namespace undersong::net
