// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/replies.h"

#include "opendata/replyvalues.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargestExact = 9007199254740992.0; // 2^53

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

Error unreadable(QLatin1StringView service, const QString &why)
{
    return {ErrorKind::BadReply, u"%1: %2"_s.arg(service, why)};
}

} // namespace

QString normalisedMbid(const QString &text)
{
    // QUuid reads braces and forms without dashes as well, which the services do not.
    const QString lower = text.trimmed().toLower();
    if (lower.size() != 36)
        return {};
    const QUuid uuid = QUuid::fromString(lower);
    return uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != lower ? QString() : lower;
}

QStringList normalisedMbids(const QStringList &texts)
{
    QStringList result;
    QSet<QString> seen;
    for (const QString &text : texts) {
        const QString mbid = normalisedMbid(text);
        if (mbid.isEmpty() || seen.contains(mbid))
            continue;
        seen.insert(mbid);
        result.append(mbid);
    }
    return result;
}

QString normalisedIsrc(const QString &text)
{
    const QString isrc = plainIsrc(text);
    if (isrc.size() != 12)
        return {};
    for (qsizetype i = 0; i < isrc.size(); ++i) {
        const bool isRight = i < 2   ? isLetter(isrc[i])
                             : i < 5 ? isLetter(isrc[i]) || isDigit(isrc[i])
                                     : isDigit(isrc[i]);
        if (!isRight)
            return {};
    }
    return isrc;
}

QString mbidIn(const JsonReader &object, QLatin1StringView name)
{
    return normalisedMbid(object.optionalString(name).value_or(QString()));
}

std::optional<double> numberIn(const JsonReader &object, QLatin1StringView name)
{
    return numberIn(object.member(name).value());
}

std::optional<qint64> countIn(const JsonReader &object, QLatin1StringView name)
{
    const auto number = numberIn(object, name);
    if (!number || *number < 0 || *number > kLargestExact || std::trunc(*number) != *number)
        return {};
    return static_cast<qint64>(*number);
}

Result<JsonReader> arrayIn(const QByteArray &body, QLatin1StringView service)
{
    const JsonReader reader = JsonReader::parse(body);
    if (const QString fault = reader.fault(); !fault.isEmpty())
        return std::unexpected(unreadable(service, fault));
    if (!reader.isArray())
        return std::unexpected(unreadable(service, u"expected an array"_s));
    return reader;
}

Result<JsonReader> objectIn(const QByteArray &body, QLatin1StringView service)
{
    const JsonReader reader = JsonReader::parse(body);
    if (const QString fault = reader.fault(); !fault.isEmpty())
        return std::unexpected(unreadable(service, fault));
    if (!reader.isObject())
        return std::unexpected(unreadable(service, u"expected an object"_s));
    return reader;
}

} // namespace undersong::opendata
