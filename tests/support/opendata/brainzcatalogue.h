// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/fakecatalogue.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace undersong::test {

struct BrainzArtist
{
    QString mbid;
    QString name;
    QString spotifyId;
};

//! What the extractor of AcousticBrainz and its classifiers said.
struct BrainzSound
{
    double bpm = 120;
    QString key = QStringLiteral("C");
    QString scale = QStringLiteral("major");
    double danceability = 1.1;
    double averageLoudness = 0.8;
    double acoustic = 0.5;
    double instrumental = 0.5;
    double happy = 0.5;
};

struct BrainzRecording
{
    QString mbid;
    QString title;
    QString disambiguation;
    QStringList isrcs;
    QList<BrainzArtist> artists;
    std::optional<qint64> lengthMs;
    QString firstRelease;
    QMap<QString, int> tags; //!< "rock", "folk" and "soul" are genres
    std::optional<qint64> listens;
    qint64 listeners = 0;
    QStringList spotifyIds;
    std::optional<BrainzSound> sound;
};

//! MBID and score, in the order they are answered in.
using BrainzScores = QList<std::pair<QString, double>>;

//! What MetaBrainz' services know: one world for all the fakes.
struct BrainzCatalogue
{
    QList<BrainzRecording> recordings;
    QHash<QString, BrainzScores> similarRecordings; //!< by MBID
    QHash<QString, BrainzScores> similarArtists;    //!< by MBID
    //! By user name; no list: no model was learned yet.
    QHash<QString, std::optional<BrainzScores>> recommendations;
    QStringList heard; //!< MBIDs of what everybody listened to lately
    QString token;

    const BrainzRecording *recording(const QString &mbid) const;
    const BrainzArtist *artist(const QString &mbid) const;
};

//! A few recordings with everything that is awkward: two of one ISRC, no ISRC, no length, two artists,
//! punctuation for a title, other scripts.
BrainzCatalogue awkwardCatalogue();

//! \p songs as MetaBrainz knows them: each similar to the next of its artist, artists to their neighbours.
BrainzCatalogue brainzCatalogueOf(const QList<FakeSong> &songs);

//! An MBID made of \p text, the same each time.
QString fakeMbid(const QString &text);

bool isGenre(const QString &tag);

} // namespace undersong::test
