// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace undersong::opendata {

//! A recording or artist that the same people listen to.
struct Similar
{
    QString mbid;
    qint64 score = 0; //!< greater is nearer; comparable within one answer only

    bool operator==(const Similar &) const = default;
};

//! A recording found by its names.
struct FoundRecording
{
    QString mbid;
    QString title;
    QString artist;
    QString release;

    bool operator==(const FoundRecording &) const = default;
};

//! A tag of a recording, or of what it belongs to.
struct LabsTag
{
    QString name;
    int count = 0;
    double percent = 0; //!< how popular the recording is among those with that tag, 0..1
    QString source;     //!< "recording", "artist" or "release-group": what carries the tag

    bool operator==(const LabsTag &) const = default;
};

struct SimilarTag
{
    QString name;
    qint64 count = 0; //!< recordings with both tags

    bool operator==(const SimilarTag &) const = default;
};

// What the labs answer, read. Rows come in no order and more than once; those that make no sense are left
// out. A body that is no array is BadReply.

//! /similar-recordings/json, nearest first, without \p seed. Names and references in the rows are not
//! reliable and not read.
Result<QList<Similar>> readSimilarRecordingsReply(const QByteArray &body, const QString &seed);
//! /similar-artists/json, the same.
Result<QList<Similar>> readSimilarArtistsReply(const QByteArray &body, const QString &seed);
//! /recording-search/json and /acr-lookup/json, in their order: best match first.
Result<QList<FoundRecording>> readFoundReply(const QByteArray &body);
//! /bulk-tag-lookup/json, by MBID.
Result<QHash<QString, QList<LabsTag>>> readBulkTagsReply(const QByteArray &body);
//! /spotify-id-from-mbid/json: Spotify's track ids by MBID; who has none is missing.
Result<QHash<QString, QStringList>> readSpotifyIdsReply(const QByteArray &body);
//! /tag-similarity/json, most in common first.
Result<QList<SimilarTag>> readTagSimilarityReply(const QByteArray &body);

} // namespace undersong::opendata
