// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/report.h"

#include <QJsonArray>

#include <array>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

struct Count
{
    QLatin1StringView name;
    qint64 Report::*member;
};

constexpr std::array kCounts = {
    Count{"plays"_L1, &Report::plays},
    Count{"spotify"_L1, &Report::spotify},
    Count{"lastFm"_L1, &Report::lastFm},
    Count{"listenBrainz"_L1, &Report::listenBrainz},
    Count{"csv"_L1, &Report::csv},
    Count{"podcasts"_L1, &Report::podcasts},
    Count{"videos"_L1, &Report::videos},
    Count{"audiobooks"_L1, &Report::audiobooks},
    Count{"privatePlays"_L1, &Report::privatePlays},
    Count{"nameless"_L1, &Report::nameless},
    Count{"foreign"_L1, &Report::foreign},
    Count{"broken"_L1, &Report::broken},
    Count{"files"_L1, &Report::files},
    Count{"filesLeftAside"_L1, &Report::filesLeftAside},
};

} // namespace

void Report::addPlay(catalog::PlaySource source)
{
    ++plays;
    switch (source) {
    case catalog::PlaySource::Spotify:
        ++spotify;
        break;
    case catalog::PlaySource::LastFm:
        ++lastFm;
        break;
    case catalog::PlaySource::ListenBrainz:
        ++listenBrainz;
        break;
    case catalog::PlaySource::Csv:
        ++csv;
        break;
    case catalog::PlaySource::Undersong: // in no file
        break;
    }
}

void Report::addFault(const QString &file, qint64 place, const QString &text)
{
    ++broken;
    if (faults.size() < kMostFaults)
        faults.append({.file = file, .place = place, .text = text});
}

void Report::addLeftAside(const QString &file)
{
    ++filesLeftAside;
    if (leftAside.size() < kMostFiles)
        leftAside.append(file);
}

QJsonObject toJson(const Report &report)
{
    QJsonObject object;
    for (const Count &count : kCounts)
        object.insert(count.name, report.*count.member);
    QJsonArray faults;
    for (const Fault &fault : report.faults) {
        faults.append(
            QJsonObject{{u"file"_s, fault.file}, {u"place"_s, fault.place}, {u"text"_s, fault.text}});
    }
    object.insert(u"faults"_s, faults);
    object.insert(u"leftAside"_s, QJsonArray::fromStringList(report.leftAside));
    return object;
}

Report reportFromJson(const QJsonObject &object)
{
    Report report;
    for (const Count &count : kCounts)
        report.*count.member = object.value(count.name).toInteger();
    const QJsonArray faults = object.value("faults"_L1).toArray();
    for (const QJsonValue &fault : faults) {
        report.faults.append({.file = fault["file"_L1].toString(),
                              .place = fault["place"_L1].toInteger(),
                              .text = fault["text"_L1].toString()});
    }
    const QJsonArray files = object.value("leftAside"_L1).toArray();
    for (const QJsonValue &file : files)
        report.leftAside.append(file.toString());
    return report;
}

} // namespace undersong::history
