// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <array>
#include <optional>

namespace undersong::catalog {

//! What a song sounds like, in the vocabulary the open-data services share. Any of them may be unknown.
struct AudioFeatures
{
    std::optional<double> danceability;     //!< 0..1
    std::optional<double> energy;           //!< 0..1
    std::optional<double> key;              //!< pitch class, 0 = C .. 11 = B
    std::optional<double> loudness;         //!< dB relative to full scale, usually -60..0
    std::optional<double> mode;             //!< 1 major, 0 minor
    std::optional<double> speechiness;      //!< 0..1
    std::optional<double> acousticness;     //!< 0..1
    std::optional<double> instrumentalness; //!< 0..1
    std::optional<double> liveness;         //!< 0..1
    std::optional<double> valence;          //!< 0..1, low = sad or angry, high = glad
    std::optional<double> tempo;            //!< beats per minute
    std::optional<double> timeSignature;    //!< beats a bar

    bool operator==(const AudioFeatures &) const = default;
    bool isEmpty() const { return *this == AudioFeatures{}; }
};

//! One feature's stored name (Spotify's and ReccoBeats' member name) and the member that holds it.
struct AudioFeatureField
{
    QLatin1StringView name;
    std::optional<double> AudioFeatures::*member;
};

//! Every field, in a fixed order.
const std::array<AudioFeatureField, 12> &audioFeatureFields();

//! Known features only; absent ones are left out.
QJsonObject toJson(const AudioFeatures &features);
//! Members that are absent, null or not numbers stay unknown.
AudioFeatures audioFeaturesFromJson(const QJsonObject &object);

} // namespace undersong::catalog
