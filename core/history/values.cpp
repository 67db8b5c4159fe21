// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/values.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 500;
constexpr qsizetype kSpotifyIdLength = 22;
constexpr qint64 kYear1990 = 631'152'000'000;
constexpr qint64 kYear2100 = 4'102'444'800'000;
//! From here on a number is milliseconds: as seconds it would be the year 5138.
constexpr double kLeastMilliseconds = 1e11;

std::optional<TimePoint> sensible(qint64 milliseconds)
{
    if (milliseconds < kYear1990 || milliseconds >= kYear2100)
        return {};
    return fromMilliseconds(milliseconds);
}

bool isAlphanumeric(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

std::optional<TimePoint> writtenTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        static const QLocale kEnglish(QLocale::C);
        static const std::array kFormats = {u"yyyy-MM-dd HH:mm"_s,     u"yyyy-MM-dd HH:mm:ss"_s,
                                            u"d MMM yyyy, HH:mm"_s,    u"d MMM yyyy HH:mm"_s,
                                            u"d MMM yyyy, HH:mm:ss"_s, u"d MMM yyyy HH:mm:ss"_s};
        for (const QString &format : kFormats) {
            time = kEnglish.toDateTime(text, format);
            if (time.isValid())
                break;
        }
    }
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return sensible(time.toMSecsSinceEpoch());
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean = text;
    std::ranges::replace_if(clean, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    clean = clean.trimmed();
    if (clean.size() > kLongestText) {
        clean.truncate(kLongestText);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
    }
    return clean;
}

std::optional<TimePoint> timeFrom(double sinceEpoch)
{
    if (!std::isfinite(sinceEpoch) || sinceEpoch < 0 || sinceEpoch > 1e15)
        return {};
    const double milliseconds = sinceEpoch < kLeastMilliseconds ? sinceEpoch * 1000 : sinceEpoch;
    return sensible(static_cast<qint64>(milliseconds));
}

std::optional<TimePoint> timeFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 40)
        return {};
    bool isNumber = false;
    const double number = trimmed.toDouble(&isNumber);
    return isNumber ? timeFrom(number) : writtenTime(trimmed);
}

catalog::SpotifyId trackIdFrom(const QString &text)
{
    QString id = text.trimmed();
    for (const QLatin1StringView prefix :
         {"spotify:track:"_L1, "https://open.spotify.com/track/"_L1, "http://open.spotify.com/track/"_L1}) {
        if (id.startsWith(prefix)) {
            id = id.sliced(prefix.size()).section(u'?', 0, 0);
            break;
        }
    }
    const bool isId = id.size() == kSpotifyIdLength && std::ranges::all_of(id, isAlphanumeric);
    return isId ? catalog::SpotifyId(id) : catalog::SpotifyId();
}

std::optional<QString> isrcFrom(const QString &text)
{
    QString isrc = text.trimmed().toUpper();
    isrc.remove(u'-');
    const bool isIsrc = isrc.size() == 12 && std::ranges::all_of(isrc, isAlphanumeric) &&
                        std::all_of(isrc.begin() + 5, isrc.end(), [](QChar c) { return c.isDigit(); });
    return isIsrc ? std::optional(isrc) : std::nullopt;
}

QString mbidFrom(const QString &text)
{
    const QString mbid = text.trimmed().toLower();
    if (mbid.size() != 36)
        return {};
    for (qsizetype i = 0; i < mbid.size(); ++i) {
        const QChar c = mbid[i];
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? c != u'-' : !((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return {};
    }
    return mbid;
}

} // namespace undersong::history
