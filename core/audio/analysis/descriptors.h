// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/analysis/frames.h"
#include "audio/analysis/tempo.h"
#include "audio/analysis/tonality.h"

#include <array>
#include <optional>
#include <span>

namespace undersong::audio {

//! What is measured of a song's sound, apart from tempo, key and loudness. resources/docs/audio.md has the
//! formulas.
enum class Descriptor {
    Centroid,        //!< octaves above 100 Hz
    CentroidSpread,  //!< its standard deviation
    Rolloff,         //!< octaves above 100 Hz
    Flatness,        //!< 0..1
    Flux,            //!< mean rise of a frame's bands
    Fall,            //!< mean fall of a frame's bands
    OnsetRate,       //!< a second
    BeatStrength,    //!< 0..1
    BeatRegularity,  //!< 0..1
    LowEnergyShare,  //!< share of frames under half the mean power
    PercussiveShare, //!< 0..1
    Crest,           //!< dB between peak frame and mean
    SyllableRhythm,  //!< share of the voice band's modulation at 3 .. 7 Hz
    PitchUnrest,     //!< semitones the strongest partial moves a frame
    PitchHold,       //!< share of frames where it stays
    KeyClarity,      //!< 0..1
    Majorness,       //!< best major key's fit less best minor key's
    MajorTriads,     //!< 0..1
    Roughness,       //!< 0..1
    Height,          //!< octaves above 100 Hz
    Tempo,           //!< octaves above 60 a minute
    Cepstrum1,       //!< means of the mel-frequency cepstrum, then spreads
    Cepstrum2,
    Cepstrum3,
    Cepstrum4,
    Cepstrum5,
    Cepstrum6,
    Spread1,
    Spread2,
    Spread3,
    Spread4,
    Spread5,
    Spread6,
};

inline constexpr std::size_t kDescriptorCount = static_cast<std::size_t>(Descriptor::Spread6) + 1;
using Descriptors = std::array<double, kDescriptorCount>;

constexpr std::size_t indexOf(Descriptor descriptor)
{
    return static_cast<std::size_t>(descriptor);
}

//! Sums a song up; \p frames holds at least one frame with sound.
Descriptors describe(std::span<const Frame> frames, const std::optional<Beat> &beat,
                     const Tonality &tonality);

} // namespace undersong::audio
