// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/analysis/fourier.h"

#include <array>
#include <span>
#include <vector>

namespace undersong::audio {

//! The tones of a song, whatever their octave.
struct Tonality
{
    std::array<double, 12> chroma{}; //!< share of each pitch class, from C
    int key = 0;                     //!< pitch class, 0 = C
    bool isMajor = true;
    double clarity = 0;     //!< 0..1: correlation with the best key's profile
    double majorness = 0;   //!< how much better the best major key fits than the best minor one
    double majorTriads = 0; //!< share of the stretches whose clearest triad is major
    double roughness = 0;   //!< 0..1: share of neighbouring semitones sounding together
    double height = 0;      //!< octaves above 100 Hz: mean pitch of the partials
};

//! Collects chroma from stretches of 186 ms and finds key and mode.
class TonalityFinder
{
public:
    TonalityFinder();

    void add(std::span<const float> stereo);
    Tonality result() const;

private:
    void addStretch(std::span<const float> samples);
    void addTriad(const std::array<double, 12> &chroma);

    Fourier m_fourier;
    std::vector<float> m_mono;
    std::array<double, 12> m_chroma{};
    double m_heightWeight = 0;
    double m_heightSum = 0;
    double m_rough = 0;
    double m_pairs = 0;
    double m_majorTriads = 0;
    double m_triads = 0;
};

} // namespace undersong::audio
