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

struct MusicBrainzArtist
{
    QString mbid;
    QString name; //!< as credited

    bool operator==(const MusicBrainzArtist &) const = default;
};

//! A recording: one take, which may be on many releases and have several ISRCs.
struct MusicBrainzRecording
{
    QString mbid;
    QString title;
    QString disambiguation; //!< what tells it from its namesakes, such as "live, 1998-07-04: Paris"
    QList<MusicBrainzArtist> artists;
    std::optional<qint64> lengthMs;
    QString firstReleaseDate; //!< "1969", "1969-09" or "1969-09-26"; empty where unknown

    bool operator==(const MusicBrainzRecording &) const = default;
};

struct MusicBrainzTag
{
    QString name;
    int count = 0; //!< votes, at least 1

    bool operator==(const MusicBrainzTag &) const = default;
};

struct MusicBrainzDetails
{
    MusicBrainzRecording recording;
    QStringList isrcs;
    QList<MusicBrainzTag> tags;
    QList<MusicBrainzTag> genres; //!< those of the tags that MusicBrainz counts as genres

    bool operator==(const MusicBrainzDetails &) const = default;
};

//! A recording that was searched for.
struct MusicBrainzMatch
{
    MusicBrainzRecording recording;
    int score = 0; //!< 0..100 for this search; not comparable between searches

    bool operator==(const MusicBrainzMatch &) const = default;
};

// What MusicBrainz answers, read. Elements that make no sense are left out and each recording comes once; a
// body that is no such answer at all is BadReply.

//! /isrc/\p isrc. An answer for another ISRC is BadReply.
Result<QList<MusicBrainzRecording>> readIsrcReply(const QByteArray &body, const QString &isrc);
//! /recording/<mbid>
Result<MusicBrainzDetails> readRecordingReply(const QByteArray &body);
//! /recording?query=
Result<QList<MusicBrainzMatch>> readSearchReply(const QByteArray &body);
//! /url?resource=, with one address or several: the artists by the Spotify id their address ends with.
Result<QHash<QString, QList<MusicBrainzArtist>>> readUrlReply(const QByteArray &body);

//! recording:"title" AND artist:"artist", with everything escaped that the search takes for syntax (Lucene's
//! query parser). Empty where \p title has no text.
QString searchQuery(const QString &artist, const QString &title, qsizetype longest);

} // namespace undersong::opendata
