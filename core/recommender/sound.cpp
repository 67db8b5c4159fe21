// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/sound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace undersong::recommender {

namespace {

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

constexpr std::array<RawFeature, kSoundDimensions> kRawOf = {
    RawFeature::Danceability, RawFeature::Energy,        RawFeature::Key,
    RawFeature::Key,          RawFeature::Loudness,      RawFeature::Mode,
    RawFeature::Speechiness,  RawFeature::Acousticness,  RawFeature::Instrumentalness,
    RawFeature::Liveness,     RawFeature::Valence,       RawFeature::Tempo,
    RawFeature::DurationMs,   RawFeature::TimeSignature, RawFeature::Popularity,
    RawFeature::Age,
};

constexpr std::size_t kKeyCosine = 3;

double logit(double share, double floor)
{
    const double inside = std::clamp(share, floor, 1 - floor);
    return std::log(inside / (1 - inside));
}

//! Position of a pitch class on the circle of fifths, as an angle.
double fifthsAngle(double pitchClass)
{
    const int steps = static_cast<int>(std::lround(std::min(pitchClass, 11.0))) * 7 % 12;
    return 2 * std::numbers::pi * steps / 12;
}

double transformedValue(std::size_t dimension, double value)
{
    const double share = std::clamp(value, 0.0, 1.0);
    switch (kRawOf[dimension]) {
    case RawFeature::Danceability:
    case RawFeature::Energy:
    case RawFeature::Valence:
        return share;
    case RawFeature::Key: {
        const double angle = fifthsAngle(value);
        return dimension == kKeyCosine ? std::cos(angle) : std::sin(angle);
    }
    case RawFeature::Loudness:
        return -std::log(1 - std::clamp(value, -100.0, 0.0));
    case RawFeature::Mode:
        return value >= 0.5 ? 1 : 0;
    case RawFeature::Speechiness:
    case RawFeature::Liveness:
        return std::log(share + 0.02);
    case RawFeature::Acousticness:
        return logit(share, 0.01);
    case RawFeature::Instrumentalness:
        return logit(share, 0.001);
    case RawFeature::Tempo:
        return std::log(std::clamp(value, 40.0, 240.0));
    case RawFeature::DurationMs:
        return std::log(std::clamp(value, 1000.0, 7'200'000.0));
    case RawFeature::TimeSignature:
        return std::lround(std::min(value, 100.0)) == 4 ? 1 : 0;
    case RawFeature::Popularity:
        return std::clamp(value, 0.0, 100.0);
    case RawFeature::Age:
        return -std::log1p(std::min(value, 1000.0));
    }
    return 0;
}

bool isKnown(RawFeature feature, float value)
{
    if (!std::isfinite(value))
        return false;
    switch (feature) {
    case RawFeature::Key:
    case RawFeature::Age:
        return value >= 0;
    case RawFeature::Tempo:
    case RawFeature::DurationMs:
    case RawFeature::TimeSignature:
        return value > 0;
    default:
        return true;
    }
}

} // namespace

RawFeature rawFeatureOf(std::size_t dimension)
{
    return kRawOf.at(dimension);
}

Sound transformed(const RawSound &raw)
{
    Sound sound{};
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const float value = raw[static_cast<std::size_t>(kRawOf[d])];
        sound[d] = isKnown(kRawOf[d], value)
                       ? static_cast<float>(transformedValue(d, static_cast<double>(value)))
                       : kUnknown;
    }
    return sound;
}

const Standardisation &Standardisation::catalogue()
{
    static const Standardisation statistics = {
        .version = 1,
        .mean = {0.6503, 0.7019, 0.0805, 0.0116, -1.9848, 0.5668, -2.2963, -2.3863, -5.3510, -1.7578, 0.5067,
                 4.7725, 12.3007, 0.92, 39.759, -1.7658},
        .deviation = {0.1465, 0.1823, 0.6618, 0.7453, 0.3752, 0.4955, 0.6312, 1.8341, 2.7575, 0.6054, 0.2355,
                      0.2208, 0.2635, 0.27, 23.975, 1.0150},
    };
    return statistics;
}

Standardisation Standardisation::of(std::span<const Song> songs)
{
    std::array<double, kSoundDimensions> count{};
    std::array<double, kSoundDimensions> squares{};
    Standardisation result;
    // Welford's running mean and sum of squares: one pass, no cancellation.
    for (const Song &song : songs) {
        const Sound sound = transformed(song.sound);
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            if (std::isnan(sound[d]))
                continue;
            const double value = static_cast<double>(sound[d]);
            const double before = value - result.mean[d];
            count[d] += 1;
            result.mean[d] += before / count[d];
            squares[d] += before * (value - result.mean[d]);
        }
    }
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const double deviation = count[d] > 1 ? std::sqrt(squares[d] / count[d]) : 0;
        result.deviation[d] = deviation > 1e-9 ? deviation : 1;
    }
    return result;
}

Sound Standardisation::apply(const Sound &sound) const
{
    Sound result{};
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const double value = (static_cast<double>(sound[d]) - mean[d]) / deviation[d];
        result[d] =
            std::isnan(value) ? kUnknown : std::clamp(static_cast<float>(value), -kSoundLimit, kSoundLimit);
    }
    return result;
}

} // namespace undersong::recommender
