// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/play.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace undersong::history {

//! Something that could not be understood. Never a word of what stood there.
struct Fault
{
    QString file;
    qint64 place = 0; //!< the element, or the line of a CSV file, from 1; 0 for the file as a whole
    QString text;     //!< "it is no JSON"

    bool operator==(const Fault &) const = default;
};

//! What was and what was not understood.
struct Report
{
    static constexpr qsizetype kMostFaults = 20;
    static constexpr qsizetype kMostFiles = 20;

    qint64 plays = 0;
    qint64 spotify = 0; //!< of the plays, by whose record they are
    qint64 lastFm = 0;
    qint64 listenBrainz = 0;
    qint64 csv = 0;
    qint64 podcasts = 0;
    qint64 videos = 0;
    qint64 audiobooks = 0;
    qint64 privatePlays = 0; //!< in private sessions; left out
    qint64 nameless = 0;     //!< no title or artist
    qint64 foreign = 0;      //!< elements between plays that speak of something else
    qint64 broken = 0;
    qint64 files = 0;          //!< with plays in them
    QList<Fault> faults;       //!< the first of them
    QStringList leftAside;     //!< the first files without plays
    qint64 filesLeftAside = 0; //!< all of them

    void addPlay(catalog::PlaySource source);
    void addFault(const QString &file, qint64 place, const QString &text);
    void addLeftAside(const QString &file);

    bool operator==(const Report &) const = default;
};

QJsonObject toJson(const Report &report);
//! What is missing counts 0.
Report reportFromJson(const QJsonObject &object);

} // namespace undersong::history
