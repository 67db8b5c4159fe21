// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/frames.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace undersong::audio {

namespace {

constexpr float kFloor = 1e-10F; // of power: -100 dB
constexpr int kBins = kFrameSize / 2 + 1;
constexpr double kBinWidth = static_cast<double>(kSampleRate) / kFrameSize;

double mel(double hertz)
{
    return 2595 * std::log10(1 + hertz / 700);
}

double hertz(double mel)
{
    return 700 * (std::pow(10, mel / 2595) - 1);
}

//! The nearest bin; a constant expression, which lround is not.
constexpr int binOf(double frequency)
{
    const auto halves = static_cast<int>(2 * frequency / kBinWidth);
    return (halves + 1) / 2;
}

} // namespace

FrameSeries::FrameSeries()
    : m_fourier(kFrameSize), m_magnitude(kBins), m_magnitudeBefore(kBins), m_octaves(kBins)
{
    const double low = mel(40);
    const double high = mel(14'000);
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const double at = low + (high - low) * static_cast<double>(i) / (kMelBands + 1);
        const int least = i == 0 ? 1 : m_edges[i - 1] + 1;
        m_edges[i] = std::max(least, binOf(hertz(at)));
    }
    for (std::size_t c = 0; c < kCepstra; ++c) {
        for (std::size_t b = 0; b < kMelBands; ++b) {
            const double angle =
                std::numbers::pi * static_cast<double>(c) * (static_cast<double>(b) + 0.5) / kMelBands;
            m_cosines[c][b] = static_cast<float>(std::cos(angle) / kMelBands);
        }
    }
    for (int bin = 0; bin < kBins; ++bin)
        m_octaves[static_cast<std::size_t>(bin)] =
            static_cast<float>(std::log2(std::max(bin, 1) * kBinWidth / 100));
}

void FrameSeries::add(std::span<const float> stereo)
{
    for (std::size_t i = 0; i + 1 < stereo.size(); i += kChannels)
        m_mono.push_back(0.5F * (stereo[i] + stereo[i + 1]));
    std::size_t begin = 0;
    for (; begin + kFrameSize <= m_mono.size(); begin += kFrameHop)
        addFrame(std::span(m_mono).subspan(begin, kFrameSize));
    m_mono.erase(m_mono.begin(), m_mono.begin() + static_cast<std::ptrdiff_t>(begin));
}

void FrameSeries::addFrame(std::span<const float> samples)
{
    Frame frame;
    for (const float sample : samples)
        frame.power += sample * sample;
    frame.power /= kFrameSize;
    const auto power = m_fourier.power(samples);
    for (std::size_t bin = 0; bin < m_magnitude.size(); ++bin)
        m_magnitude[bin] = std::sqrt(power[bin]);
    readShape(power, frame);
    readBands(power, frame);
    readChange(power, frame);
    readPeak(power, frame);
    std::swap(m_magnitude, m_magnitudeBefore);
    m_frames.push_back(frame);
}

//! Centroid and rolloff as in Tzanetakis and Cook, "Musical genre classification of audio signals", IEEE
//! Trans. Speech Audio Process. 10 (2002).
void FrameSeries::readShape(std::span<const float> power, Frame &frame) const
{
    float weight = kFloor;
    float weighted = 0;
    float total = kFloor;
    for (std::size_t bin = 1; bin < power.size(); ++bin) {
        weight += m_magnitude[bin];
        weighted += m_magnitude[bin] * static_cast<float>(bin);
        total += power[bin];
    }
    const double centre = std::max(1.0, static_cast<double>(weighted / weight)) * kBinWidth;
    frame.centroid = static_cast<float>(std::log2(centre / 100));
    float below = 0;
    std::size_t bin = 1;
    while (bin + 1 < power.size() && (below += power[bin]) < 0.85F * total)
        ++bin;
    frame.rolloff = m_octaves[bin];
}

//! Triangular mel bands, their cosine transform (Davis and Mermelstein, IEEE Trans. ASSP 28, 1980), flatness,
//! and the rise and fall against the frame before.
void FrameSeries::readBands(std::span<const float> power, Frame &frame)
{
    std::array<float, kMelBands> logs{};
    float sum = 0;
    float logSum = 0;
    float voice = kFloor;
    for (std::size_t band = 0; band < kMelBands; ++band) {
        const int left = m_edges[band];
        const int middle = m_edges[band + 1];
        const int right = m_edges[band + 2];
        float value = kFloor;
        for (int bin = left; bin < middle; ++bin)
            value += power[static_cast<std::size_t>(bin)] * static_cast<float>(bin - left) /
                     static_cast<float>(middle - left);
        for (int bin = middle; bin < right; ++bin)
            value += power[static_cast<std::size_t>(bin)] * static_cast<float>(right - bin) /
                     static_cast<float>(right - middle);
        logs[band] = std::log(value);
        sum += value;
        logSum += logs[band];
        if (middle >= binOf(300) && middle <= binOf(3400))
            voice += value;
    }
    frame.flatness = std::exp(logSum / kMelBands) / (sum / kMelBands);
    frame.voiceBand = std::log(voice);
    for (std::size_t c = 0; c < kCepstra; ++c) {
        for (std::size_t band = 0; band < kMelBands; ++band)
            frame.cepstra[c] += m_cosines[c][band] * logs[band];
    }
    if (!m_frames.empty()) {
        // What is 60 dB below the loudest band is not heard beside it.
        const float audible = *std::ranges::max_element(logs) - 14;
        for (std::size_t band = 0; band < kMelBands; ++band) {
            const float change = std::max(logs[band], audible) - std::max(m_logBands[band], audible);
            (change > 0 ? frame.onset : frame.fall) += std::abs(change) / kMelBands;
        }
    }
    m_logBands = logs;
}

//! Steady partials are lines along time, strokes are lines along frequency: after the anisotropic smoothness
//! of Ono et al., "Separation of a monaural audio signal into harmonic/percussive components", EUSIPCO 2008.
void FrameSeries::readChange(std::span<const float> power, Frame &frame)
{
    float strokes = 0;
    float total = kFloor;
    for (std::size_t bin = 2; bin < power.size(); ++bin) {
        const float inTime = std::abs(m_magnitude[bin] - m_magnitudeBefore[bin]);
        const float inFrequency = std::abs(m_magnitude[bin] - m_magnitude[bin - 2]);
        strokes += inTime > 0.5F * inFrequency ? m_magnitude[bin] : 0;
        total += m_magnitude[bin];
    }
    frame.percussive = strokes / total;
}

void FrameSeries::readPeak(std::span<const float> power, Frame &frame) const
{
    constexpr int kFirst = binOf(150);
    constexpr int kLast = binOf(1500);
    int best = kFirst;
    for (int bin = kFirst; bin <= kLast; ++bin) {
        if (power[static_cast<std::size_t>(bin)] > power[static_cast<std::size_t>(best)])
            best = bin;
    }
    const auto at = static_cast<std::size_t>(best);
    const float before = std::log(power[at - 1] + kFloor);
    const float here = std::log(power[at] + kFloor);
    const float after = std::log(power[at + 1] + kFloor);
    const float curve = before - 2 * here + after;
    if (curve >= -0.01F || power[at] < 1e-7F)
        return;
    const double offset = std::clamp(static_cast<double>(0.5F * (before - after) / curve), -0.5, 0.5);
    frame.peakPitch = static_cast<float>(std::log2((best + offset) * kBinWidth / 100));
}

} // namespace undersong::audio
