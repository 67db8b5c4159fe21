// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/algorithmname.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRefusal = 256 * 1024;
constexpr qsizetype kMostNames = 200;
constexpr qsizetype kLongestName = 300;

//! "session_based_days_7500_filter_True" -> {session_based_days: 7500, filter: True}. Words behind the last
//! value are a parameter without one.
QMap<QString, QString> parametersOf(const QString &name)
{
    QMap<QString, QString> parameters;
    QStringList words;
    for (const QString &part : name.split(u'_', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        part.toULongLong(&isNumber);
        if (isNumber || part == "True"_L1 || part == "False"_L1) {
            parameters.insert(words.join(u'_'), part);
            words.clear();
        } else {
            words.append(part);
        }
    }
    if (!words.isEmpty())
        parameters.insert(words.join(u'_'), QString());
    return parameters;
}

double distance(const QString &a, const QString &b)
{
    if (a == b)
        return 0;
    const double x = a.toDouble();
    const double y = b.toDouble();
    if (x <= 0 || y <= 0)
        return 1;
    const double ratio = std::abs(std::log(x / y));
    return ratio / (1 + ratio);
}

double distance(const QMap<QString, QString> &a, const QMap<QString, QString> &b)
{
    double sum = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        const auto other = b.constFind(it.key());
        sum += other == b.cend() ? 1 : distance(it.value(), *other);
    }
    for (auto it = b.begin(); it != b.end(); ++it)
        sum += a.contains(it.key()) ? 0 : 1;
    return sum;
}

} // namespace

QStringList permittedAlgorithms(const QByteArray &refusal, const QString &refused)
{
    // Quotes as HTML writes them, then whole words between two of the same kind. The validator shortens the
    // value it refuses with dots, which keeps its halves out.
    QString text = QString::fromUtf8(refusal.left(kLongestRefusal));
    for (const auto &quote : {"&#39;"_L1, "&#x27;"_L1, "&apos;"_L1})
        text.replace(quote, "'"_L1);
    for (const auto &quote : {"&#34;"_L1, "&quot;"_L1, "\\\""_L1})
        text.replace(quote, "\""_L1);
    static const QRegularExpression kName(uR"((["'])([A-Za-z0-9]+(?:_[A-Za-z0-9]+){4,})\1)"_s);
    QStringList names;
    auto matches = kName.globalMatch(text);
    while (matches.hasNext() && names.size() < kMostNames) {
        const QString name = matches.next().captured(2);
        if (name.size() <= kLongestName && name != refused && !names.contains(name))
            names.append(name);
    }
    return names;
}

std::optional<QString> nearestAlgorithm(const QString &wanted, const QStringList &permitted)
{
    const QMap<QString, QString> parameters = parametersOf(wanted);
    std::optional<QString> nearest;
    double least = 0;
    for (const QString &name : permitted) {
        const double far = distance(parameters, parametersOf(name));
        if (!nearest || far < least || (far == least && name < *nearest)) {
            nearest = name;
            least = far;
        }
    }
    return nearest;
}

} // namespace undersong::opendata
