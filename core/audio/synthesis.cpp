// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/synthesis.h"

#include "audio/analysis/loudness.h"

#include <algorithm>
#include <cmath>

namespace undersong::audio {

namespace {

//! No sample goes beyond this; the peaks between samples stay under -1 dBTP.
constexpr float kCeiling = 0.76F;
constexpr double kMostDrive = 4; // 12 dB
constexpr double kFadeSeconds = 0.4;
//! So much of a song's beginning tells its level.
constexpr double kMeasuredSeconds = 24;

//! A soft limiter without memory, transparent to about half its ceiling: the first terms of the continued
//! fraction of tanh, which meet 1 at 3.
float limited(float sample)
{
    const float x = std::clamp(sample / kCeiling, -3.0F, 3.0F);
    return kCeiling * x * (27 + x * x) / (27 + 9 * x * x);
}

double loudnessOf(std::span<const float> stereo, double gain)
{
    Loudness meter;
    std::vector<float> scaled(stereo.size());
    std::ranges::transform(stereo, scaled.begin(),
                           [gain](float sample) { return limited(static_cast<float>(gain) * sample); });
    meter.add(scaled);
    return meter.integrated().value_or(-70);
}

float peakOf(std::span<const float> stereo)
{
    float peak = 1e-9F;
    for (const float sample : stereo)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

} // namespace

Synthesis::Synthesis(SynthesisOptions options)
    : m_traits(traitsFrom(options.features)), m_composer(m_traits, options.seed), m_orchestra(m_traits),
      m_frames(std::max<qint64>(0, options.duration.count() * kSampleRate / 1000))
{
    findLevel();
}

qint64 Synthesis::barStart(qint64 bar) const
{
    return std::llround(static_cast<double>(bar) * m_composer.secondsPerBar() * kSampleRate);
}

//! Loudness grows with the gain, one for one until the limiter works: a few corrections meet it.
void Synthesis::findLevel()
{
    std::vector<float> round;
    const double seconds =
        std::clamp(static_cast<double>(m_frames) / kSampleRate, m_composer.secondsPerBar(), kMeasuredSeconds);
    const auto bars = static_cast<qint64>(std::ceil(seconds / m_composer.secondsPerBar()));
    for (qint64 bar = 0; bar < bars; ++bar) {
        renderBar(bar);
        round.insert(round.end(), m_bar.begin(), m_bar.end());
    }
    const double most = kMostDrive * static_cast<double>(kCeiling / peakOf(round));
    double gain = most / 16;
    for (int i = 0; i < 5; ++i) {
        m_gain = static_cast<float>(gain);
        m_loudness = loudnessOf(round, gain);
        const double missing = m_traits.loudness - m_loudness;
        if (std::abs(missing) < 0.05 || (gain == most && missing > 0))
            break;
        // The limiter takes of what is added.
        const double step = m_loudness > -14 && missing > 0 ? 1.3 * missing : missing;
        gain = std::min(most, gain * std::pow(10, step / 20));
    }
    seek(0);
}

void Synthesis::renderBar(qint64 number)
{
    const auto size = static_cast<std::size_t>(barStart(number + 1) - barStart(number)) * kChannels;
    // What rings on may last one more bar, so that a bar and the one before it are all there is to know.
    std::vector<float> rendered(2 * size);
    m_orchestra.play(m_composer.bar(number), rendered);
    const std::size_t overlap = std::min(m_tail.size(), rendered.size());
    for (std::size_t i = 0; number == m_barNumber + 1 && i < overlap; ++i)
        rendered[i] += m_tail[i];
    m_tail.assign(rendered.begin() + static_cast<std::ptrdiff_t>(size), rendered.end());
    rendered.resize(size);
    m_bar = std::move(rendered);
    m_barNumber = number;
}

void Synthesis::seek(qint64 frame)
{
    m_position = std::clamp<qint64>(frame, 0, m_frames);
    m_barNumber = -2; // nothing rings
    m_tail.clear();
}

qint64 Synthesis::fill(std::span<float> stereo)
{
    const auto wanted = static_cast<qint64>(stereo.size()) / kChannels;
    const auto fade =
        std::max<qint64>(1, std::min<qint64>(std::llround(kFadeSeconds * kSampleRate), m_frames / 8));
    qint64 written = 0;
    while (written < wanted && m_position < m_frames) {
        auto bar = static_cast<qint64>(static_cast<double>(m_position) / static_cast<double>(kSampleRate) /
                                       m_composer.secondsPerBar());
        if (m_position >= barStart(bar + 1))
            ++bar;
        else if (m_position < barStart(bar))
            --bar;
        if (bar != m_barNumber) {
            if (bar > 0 && bar != m_barNumber + 1)
                renderBar(bar - 1);
            renderBar(bar);
        }
        const qint64 offset = m_position - barStart(bar);
        const qint64 count =
            std::min({wanted - written, barStart(bar + 1) - m_position, m_frames - m_position});
        for (qint64 i = 0; i < count; ++i) {
            const qint64 left = m_frames - m_position - i;
            const float level = left < fade ? static_cast<float>(left) / static_cast<float>(fade) : 1;
            for (qint64 c = 0; c < kChannels; ++c) {
                stereo[static_cast<std::size_t>((written + i) * kChannels + c)] =
                    level * limited(m_gain * m_bar[static_cast<std::size_t>((offset + i) * kChannels + c)]);
            }
        }
        written += count;
        m_position += count;
    }
    return written;
}

} // namespace undersong::audio
