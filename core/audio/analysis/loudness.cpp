// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/loudness.h"

#include "audio/format.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <ebur128.h>

namespace undersong::audio {

namespace {

//! Nothing that can be heard is this soft.
constexpr double kSilence = -70;

std::optional<double> ifHeard(double decibels)
{
    return std::isfinite(decibels) && decibels > kSilence ? std::optional(decibels) : std::nullopt;
}

} // namespace

struct Loudness::State
{
    explicit State(int mode) : meter(ebur128_init(kChannels, kSampleRate, mode)) {}
    ~State() { ebur128_destroy(&meter); }
    Q_DISABLE_COPY_MOVE(State)

    ebur128_state *meter;
};

Loudness::Loudness(Measure measure)
{
    const int mode =
        measure == Measure::Integrated ? EBUR128_MODE_I : EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK;
    // The histogram keeps the memory of a ten-hour file at that of a song's.
    m_state = std::make_unique<State>(mode | EBUR128_MODE_HISTOGRAM);
}

Loudness::~Loudness() = default;

void Loudness::add(std::span<const float> stereo)
{
    ebur128_add_frames_float(m_state->meter, stereo.data(), stereo.size() / kChannels);
}

std::optional<double> Loudness::integrated() const
{
    double loudness = -HUGE_VAL;
    ebur128_loudness_global(m_state->meter, &loudness);
    return ifHeard(loudness);
}

std::optional<double> Loudness::truePeak() const
{
    double highest = 0;
    for (unsigned channel = 0; channel < kChannels; ++channel) {
        double peak = 0;
        if (ebur128_true_peak(m_state->meter, channel, &peak) == EBUR128_SUCCESS)
            highest = std::max(highest, peak);
    }
    return ifHeard(20 * std::log10(highest));
}

} // namespace undersong::audio
