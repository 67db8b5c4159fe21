// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "catalog/audiofeatures.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace undersong::opendata {

//! What the signal of a recording says (Essentia's extractor), as far as it was asked for.
struct AcousticBrainzLowLevel
{
    std::optional<double> bpm;             //!< 20..300; may be half or double of what people tap
    std::optional<int> key;                //!< pitch class, 0 = C .. 11 = B
    std::optional<bool> isMajor;           //!< of the key
    std::optional<double> danceability;    //!< 0..about 3, from detrended fluctuation analysis
    std::optional<double> averageLoudness; //!< 0..1, a measure of dynamics and not of level

    bool operator==(const AcousticBrainzLowLevel &) const = default;
};

//! What classifiers make of it: for each the probability 0..1 that the recording is of that class. Noisy.
struct AcousticBrainzHighLevel
{
    std::optional<double> danceable;
    std::optional<double> acoustic;
    std::optional<double> aggressive;
    std::optional<double> electronic;
    std::optional<double> happy;
    std::optional<double> party;
    std::optional<double> relaxed;
    std::optional<double> sad;
    std::optional<double> instrumental;

    bool operator==(const AcousticBrainzHighLevel &) const = default;
};

// What AcousticBrainz answers, read, by MBID. Recordings it lacks, or about which nothing of use is said, are
// missing. A body that is no object is BadReply.

//! /low-level?recording_ids=
Result<QHash<QString, AcousticBrainzLowLevel>> readLowLevelReply(const QByteArray &body);
//! /high-level?recording_ids=
Result<QHash<QString, AcousticBrainzHighLevel>> readHighLevelReply(const QByteArray &body);

//! What of it means the same as in AudioFeatures, in the same unit and range: tempo (beats per minute), key
//! and mode. Not danceability (another quantity on another scale) and not average loudness (no decibels).
catalog::AudioFeatures audioFeaturesOf(const AcousticBrainzLowLevel &lowLevel);

//! The same: acousticness and instrumentalness, which are probabilities 0..1 of the same statement on both
//! sides. Not danceability, energy and valence: those are degrees, and how sure a classifier is of "happy" or
//! "danceable" is not how happy or danceable a song is.
catalog::AudioFeatures audioFeaturesOf(const AcousticBrainzHighLevel &highLevel);

} // namespace undersong::opendata
