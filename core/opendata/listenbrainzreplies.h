// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace undersong::opendata {

//! How often a recording was played by users of ListenBrainz.
struct ListenCounts
{
    qint64 listens = 0;
    qint64 listeners = 0;

    bool operator==(const ListenCounts &) const = default;
};

struct TagCount
{
    QString name;
    int count = 0;
    bool isGenre = false; //!< MusicBrainz counts it as a genre

    bool operator==(const TagCount &) const = default;
};

//! Tags of a recording, and of what it belongs to.
struct RecordingTags
{
    QList<TagCount> recording;
    QList<TagCount> artist;
    QList<TagCount> releaseGroup;

    bool operator==(const RecordingTags &) const = default;
};

//! What a recording is called, and whose it is.
struct RecordingNames
{
    QString title;
    QString credit;      //!< all artists as they are written on it: "A feat. B"
    QStringList artists; //!< one by one; empty where the service does not tell
    std::optional<qint64> lengthMs;

    bool operator==(const RecordingNames &) const = default;
};

//! One of an artist's most played recordings.
struct TopRecording
{
    QString mbid;
    QString title;
    QString artist;
    QStringList artistMbids;
    std::optional<qint64> lengthMs;
    ListenCounts counts;

    bool operator==(const TopRecording &) const = default;
};

//! A recording that collaborative filtering recommends to one user. It may be one they know.
struct CfRecommendation
{
    QString mbid;
    double score = 0;     //!< greater is better; comparable within one list only
    bool isHeard = false; //!< the user listened to it lately

    bool operator==(const CfRecommendation &) const = default;
};

//! A page of such a list.
struct CfPage
{
    QList<CfRecommendation> recommendations;
    qsizetype size = 0; //!< elements of the page, those left out included
    std::optional<qint64> total;

    bool operator==(const CfPage &) const = default;
};

//! A recording from LB Radio. Which of the rest is there depends on the question.
struct RadioRecording
{
    QString mbid;
    std::optional<double> percent; //!< by tag: how popular, 0..1 as a share of the most popular
    QString artistMbid;            //!< by artist: whose it is
    QString artist;
    std::optional<qint64> listens;

    bool operator==(const RadioRecording &) const = default;
};

// What ListenBrainz answers, read. Elements that make no sense are left out, the first of each recording
// counts; a body that is no such answer at all is BadReply.

//! /popularity/recording; recordings nobody has played are missing.
Result<QHash<QString, ListenCounts>> readPopularityReply(const QByteArray &body);
//! /metadata/recording/ with inc=tag; recordings without any tag are there, unknown ones missing.
Result<QHash<QString, RecordingTags>> readTagsReply(const QByteArray &body);
//! /metadata/recording/ with inc=artist; unknown recordings, and those without a title or an artist, are
//! missing.
Result<QHash<QString, RecordingNames>> readNamesReply(const QByteArray &body);
//! /popularity/top-recordings-for-artist/<mbid>, most listens first.
Result<QList<TopRecording>> readTopRecordingsReply(const QByteArray &body);
//! /cf/recommendation/user/<name>/recording
Result<CfPage> readCfReply(const QByteArray &body);
//! /lb-radio/tags and /lb-radio/artist/<mbid>: a list, or lists by artist or by source.
Result<QList<RadioRecording>> readRadioReply(const QByteArray &body);

} // namespace undersong::opendata
