// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/tonality.h"

#include "audio/format.h"

#include <algorithm>
#include <cmath>

namespace undersong::audio {

namespace {

constexpr int kStretch = 8192;
constexpr double kBinWidth = static_cast<double>(kSampleRate) / kStretch;
constexpr double kLowest = 60;    // Hz
constexpr double kHighest = 2100; // Hz

using Profile = std::array<double, 12>;

//! Krumhansl and Kessler's probe-tone ratings: C. L. Krumhansl, "Cognitive Foundations of Musical Pitch",
//! Oxford 1990.
constexpr Profile kMajor{6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
constexpr Profile kMinor{6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

std::size_t wrapped(std::size_t pitchClass)
{
    return pitchClass % 12;
}

double correlation(const Profile &chroma, const Profile &profile, std::size_t key)
{
    double meanA = 0;
    double meanB = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        meanA += chroma[i] / 12;
        meanB += profile[i] / 12;
    }
    double ab = 0;
    double aa = 1e-12;
    double bb = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        const double a = chroma[wrapped(i + key)] - meanA;
        const double b = profile[i] - meanB;
        ab += a * b;
        aa += a * a;
        bb += b * b;
    }
    return ab / std::sqrt(aa * bb);
}

} // namespace

TonalityFinder::TonalityFinder() : m_fourier(kStretch) {}

void TonalityFinder::add(std::span<const float> stereo)
{
    for (std::size_t i = 0; i + 1 < stereo.size(); i += kChannels)
        m_mono.push_back(0.5F * (stereo[i] + stereo[i + 1]));
    std::size_t begin = 0;
    for (; begin + kStretch <= m_mono.size(); begin += kStretch / 2)
        addStretch(std::span(m_mono).subspan(begin, kStretch));
    m_mono.erase(m_mono.begin(), m_mono.begin() + static_cast<std::ptrdiff_t>(begin));
}

//! Peaks of the spectrum, each to the pitch class it is nearest to, the less the further off it is.
void TonalityFinder::addStretch(std::span<const float> samples)
{
    const auto power = m_fourier.power(samples);
    const auto first = static_cast<std::size_t>(kLowest / kBinWidth);
    const auto last = static_cast<std::size_t>(kHighest / kBinWidth);
    const float loudest = *std::max_element(power.begin() + static_cast<std::ptrdiff_t>(first),
                                            power.begin() + static_cast<std::ptrdiff_t>(last));
    if (loudest < 1e-9F)
        return;
    Profile chroma{};
    for (std::size_t bin = first; bin <= last; ++bin) {
        const float here = power[bin];
        if (here < 1e-4F * loudest || here <= power[bin - 1] || here < power[bin + 1])
            continue;
        const double before = std::log(power[bin - 1] + 1e-20F);
        const double after = std::log(power[bin + 1] + 1e-20F);
        const double curve = before - 2 * std::log(here) + after;
        const double offset = curve < -1e-6 ? std::clamp(0.5 * (before - after) / curve, -0.5, 0.5) : 0;
        const double frequency = (static_cast<double>(bin) + offset) * kBinWidth;
        const double semitones = 12 * std::log2(frequency / 440) + 69;
        const double nearest = std::round(semitones);
        const double weight =
            std::sqrt(static_cast<double>(here)) * (1 - 1.6 * std::abs(semitones - nearest));
        if (weight <= 0)
            continue;
        // High partials say more of the timbre than of the harmony.
        chroma[wrapped(static_cast<std::size_t>(nearest))] += weight * std::min(1.0, 600 / frequency);
        m_heightWeight += weight;
        m_heightSum += weight * std::log2(frequency / 100);
    }
    double total = 0;
    for (const double value : chroma)
        total += value;
    if (total <= 0)
        return;
    for (std::size_t i = 0; i < 12; ++i) {
        chroma[i] /= total;
        m_chroma[i] += chroma[i];
    }
    addTriad(chroma);
}

void TonalityFinder::addTriad(const Profile &chroma)
{
    double major = 0;
    double minor = 0;
    for (std::size_t root = 0; root < 12; ++root) {
        const double fifth = chroma[root] + chroma[wrapped(root + 7)];
        major = std::max(major, fifth + chroma[wrapped(root + 4)]);
        minor = std::max(minor, fifth + chroma[wrapped(root + 3)]);
        m_rough += std::min(chroma[root], chroma[wrapped(root + 1)]);
    }
    ++m_pairs;
    if (std::max(major, minor) > 0.5) {
        ++m_triads;
        m_majorTriads += major > minor ? 1 : 0;
    }
}

Tonality TonalityFinder::result() const
{
    Tonality tonality;
    double total = 1e-12;
    for (const double value : m_chroma)
        total += value;
    for (std::size_t i = 0; i < 12; ++i)
        tonality.chroma[i] = m_chroma[i] / total;
    double bestMajor = -1;
    double bestMinor = -1;
    for (std::size_t key = 0; key < 12; ++key) {
        const double major = correlation(tonality.chroma, kMajor, key);
        const double minor = correlation(tonality.chroma, kMinor, key);
        if (std::max(major, minor) > std::max(bestMajor, bestMinor)) {
            tonality.key = static_cast<int>(key);
            tonality.isMajor = major > minor;
        }
        bestMajor = std::max(bestMajor, major);
        bestMinor = std::max(bestMinor, minor);
    }
    tonality.clarity = std::max(0.0, std::max(bestMajor, bestMinor));
    tonality.majorness = bestMajor - bestMinor;
    tonality.majorTriads = m_triads > 0 ? m_majorTriads / m_triads : 0.5;
    tonality.roughness = m_pairs > 0 ? m_rough / m_pairs : 0;
    tonality.height = m_heightWeight > 0 ? m_heightSum / m_heightWeight : 0;
    return tonality;
}

} // namespace undersong::audio
