// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/descriptors.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace undersong::audio {

namespace {

struct Statistic
{
    double count = 0;
    double sum = 0;
    double squares = 0;

    void add(double value)
    {
        ++count;
        sum += value;
        squares += value * value;
    }
    double mean() const { return count > 0 ? sum / count : 0; }
    double spread() const
    {
        return count > 0 ? std::sqrt(std::max(0.0, squares / count - mean() * mean())) : 0;
    }
};

//! How the loudness of the voice band moves: speech has its syllables, most at four a second (Scheirer and
//! Slaney, "Construction and evaluation of a robust multifeature speech/music discriminator", ICASSP 1997).
double syllableRhythm(std::span<const Frame> frames)
{
    constexpr int kWindow = 256; // three seconds
    double syllables = 0;
    double all = 1e-9;
    for (std::size_t begin = 0; begin + kWindow <= frames.size(); begin += kWindow / 2) {
        double mean = 0;
        for (std::size_t i = 0; i < kWindow; ++i)
            mean += static_cast<double>(frames[begin + i].voiceBand) / kWindow;
        // Some modulations of 0.7 to 15 Hz; a whole transform is not needed for them.
        for (int k = 2; k <= 44; ++k) {
            const double c = 2 * std::cos(2 * std::numbers::pi * k / kWindow);
            double first = 0;
            double second = 0;
            for (std::size_t i = 0; i < kWindow; ++i) {
                const double next =
                    static_cast<double>(frames[begin + i].voiceBand) - mean + c * first - second;
                second = first;
                first = next;
            }
            const double power = first * first + second * second - c * first * second;
            const double frequency = k * kFramesPerSecond / kWindow;
            all += power;
            syllables += frequency >= 3 && frequency <= 7 ? power : 0;
        }
    }
    return syllables / all;
}

struct PitchMotion
{
    double unrest = 0;
    double hold = 0;
};

//! Voices slide and tremble inside a tone; strings that were struck stay where they are.
PitchMotion pitchMotion(std::span<const Frame> frames)
{
    Statistic moves;
    double held = 0;
    double seen = 0;
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const double here = static_cast<double>(frames[i].peakPitch);
        const double before = static_cast<double>(frames[i - 1].peakPitch);
        if (here == 0 || before == 0)
            continue;
        ++seen;
        const double semitones = 12 * std::abs(here - before);
        if (semitones > 1)
            continue;
        moves.add(semitones);
        held += semitones < 0.05 ? 1 : 0;
    }
    return {.unrest = moves.mean(), .hold = seen > 0 ? held / seen : 0};
}

//! Frames softer than half the mean (Tzanetakis and Cook 2002).
double lowEnergyShare(std::span<const Frame> frames, double meanPower)
{
    const auto low = std::ranges::count_if(
        frames, [&](const Frame &frame) { return static_cast<double>(frame.power) < 0.5 * meanPower; });
    return static_cast<double>(low) / static_cast<double>(frames.size());
}

} // namespace

Descriptors describe(std::span<const Frame> frames, const std::optional<Beat> &beat, const Tonality &tonality)
{
    Statistic power;
    for (const Frame &frame : frames)
        power.add(static_cast<double>(frame.power));
    Statistic centroid;
    Statistic rolloff;
    Statistic flatness;
    Statistic rise;
    Statistic fall;
    Statistic percussive;
    std::array<Statistic, kCepstra> cepstra;
    double peak = 1e-12;
    for (const Frame &frame : frames) {
        // What is 40 dB below the mean has no timbre that could be heard.
        if (static_cast<double>(frame.power) < 1e-4 * power.mean())
            continue;
        centroid.add(static_cast<double>(frame.centroid));
        rolloff.add(static_cast<double>(frame.rolloff));
        flatness.add(static_cast<double>(frame.flatness));
        rise.add(static_cast<double>(frame.onset));
        fall.add(static_cast<double>(frame.fall));
        percussive.add(static_cast<double>(frame.percussive));
        for (std::size_t c = 0; c < kCepstra; ++c)
            cepstra[c].add(static_cast<double>(frame.cepstra[c]));
        peak = std::max(peak, static_cast<double>(frame.power));
    }
    const PitchMotion motion = pitchMotion(frames);
    Descriptors d{};
    const auto set = [&d](Descriptor descriptor, double value) { d[indexOf(descriptor)] = value; };
    set(Descriptor::Centroid, centroid.mean());
    set(Descriptor::CentroidSpread, centroid.spread());
    set(Descriptor::Rolloff, rolloff.mean());
    set(Descriptor::Flatness, flatness.mean());
    set(Descriptor::Flux, rise.mean());
    set(Descriptor::Fall, fall.mean());
    set(Descriptor::OnsetRate, beat ? beat->onsetRate : 0);
    set(Descriptor::BeatStrength, beat ? beat->strength : 0);
    set(Descriptor::BeatRegularity, beat ? beat->regularity : 0);
    set(Descriptor::LowEnergyShare, lowEnergyShare(frames, power.mean()));
    set(Descriptor::PercussiveShare, percussive.mean());
    set(Descriptor::Crest, 10 * std::log10(peak / std::max(power.mean(), 1e-12)));
    set(Descriptor::SyllableRhythm, syllableRhythm(frames));
    set(Descriptor::PitchUnrest, motion.unrest);
    set(Descriptor::PitchHold, motion.hold);
    set(Descriptor::KeyClarity, tonality.clarity);
    set(Descriptor::Majorness, tonality.majorness);
    set(Descriptor::MajorTriads, tonality.majorTriads);
    set(Descriptor::Roughness, tonality.roughness);
    set(Descriptor::Height, tonality.height);
    set(Descriptor::Tempo, beat ? std::log2(beat->tempo / 60) : 1);
    for (std::size_t c = 1; c <= 6; ++c) {
        d[indexOf(Descriptor::Cepstrum1) + c - 1] = cepstra[c].mean();
        d[indexOf(Descriptor::Spread1) + c - 1] = cepstra[c].spread();
    }
    return d;
}

} // namespace undersong::audio
