// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/songtraits.h"

#include <algorithm>
#include <cmath>

namespace undersong::audio {

namespace {

double within(const std::optional<double> &value, double fallback, double low, double high)
{
    return value && std::isfinite(*value) ? std::clamp(*value, low, high) : fallback;
}

} // namespace

SongTraits traitsFrom(const catalog::AudioFeatures &features)
{
    return {.danceability = within(features.danceability, 0.6, 0, 1),
            .energy = within(features.energy, 0.5, 0, 1),
            .acousticness = within(features.acousticness, 0.4, 0, 1),
            .instrumentalness = within(features.instrumentalness, 0.3, 0, 1),
            .speechiness = within(features.speechiness, 0.05, 0, 1),
            .valence = within(features.valence, 0.5, 0, 1),
            .tempo = within(features.tempo, 110, 40, 220),
            .loudness = within(features.loudness, -14, -50, -5),
            .key = static_cast<int>(std::lround(within(features.key, 0, 0, 11))),
            .isMajor = within(features.mode, 1, 0, 1) >= 0.5,
            .beatsPerBar = within(features.timeSignature, 4, 1, 12) == 3 ? 3 : 4};
}

} // namespace undersong::audio
