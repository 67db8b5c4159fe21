// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/predictors.h"

#include <algorithm>

namespace undersong::audio {

namespace {

using catalog::AudioFeatures;
using enum Descriptor;

// Busy, bright, full of strokes.
constexpr std::array kEnergy{Centroid, Rolloff,         Flux,  Fall,      OnsetRate, LowEnergyShare,
                             Flatness, PercussiveShare, Crest, Cepstrum1, Cepstrum2, Spread1};
// A strong beat that keeps its time.
constexpr std::array kDanceability{BeatStrength,    BeatRegularity, OnsetRate, Crest,   LowEnergyShare,
                                   PercussiveShare, CentroidSpread, Tempo,     Spread1, Spread2};
// Tones that are struck and die away, with few partials.
constexpr std::array kAcousticness{
    Centroid,  CentroidSpread, Rolloff,   Flatness,  Fall,      PercussiveShare, PitchHold, LowEnergyShare,
    Cepstrum1, Cepstrum2,      Cepstrum3, Cepstrum4, Cepstrum5, Spread1,         Spread2,   Spread3};
// No formants, no sliding pitch.
constexpr std::array kInstrumentalness{PitchUnrest, PitchHold, SyllableRhythm, Height,    Cepstrum1,
                                       Cepstrum2,   Cepstrum3, Cepstrum4,      Cepstrum5, Cepstrum6,
                                       Spread2,     Spread3,   Spread4,        Spread5,   Spread6};
// Register, mode, consonance, short tones.
constexpr std::array kValence{Height, Majorness,   MajorTriads, Roughness,      KeyClarity,
                              Fall,   PitchUnrest, Centroid,    LowEnergyShare, OnsetRate};
// Syllables, hisses, pitch that never holds.
constexpr std::array kSpeechiness{SyllableRhythm, PitchUnrest, PitchHold, CentroidSpread, KeyClarity,
                                  Roughness,      Height,      Spread1,   Spread2,        Spread3,
                                  Spread4,        Spread5,     Spread6,   Cepstrum2,      Cepstrum3};

const std::array kBases{Basis{&AudioFeatures::energy, "energy", kEnergy},
                        Basis{&AudioFeatures::danceability, "danceability", kDanceability},
                        Basis{&AudioFeatures::acousticness, "acousticness", kAcousticness},
                        Basis{&AudioFeatures::instrumentalness, "instrumentalness", kInstrumentalness},
                        Basis{&AudioFeatures::valence, "valence", kValence},
                        Basis{&AudioFeatures::speechiness, "speechiness", kSpeechiness}};

//! Root mean square of the deviations from the mean: the made-up songs stay below 2.2, sounds without their
//! upper half are often above, tones and noise above 3.
constexpr double kFarthest = 2.4;

} // namespace

std::span<const Basis> predictorBases()
{
    return kBases;
}

std::optional<double> predict(const Predictor &predictor, const Descriptors &descriptors)
{
    double value = predictor.base;
    double squares = 0;
    for (const Term &term : predictor.terms) {
        const double distance = (descriptors[indexOf(term.descriptor)] - term.mean) / term.deviation;
        value += term.weight * std::clamp(distance, -3.0, 3.0);
        squares += distance * distance;
    }
    if (squares > kFarthest * kFarthest * static_cast<double>(predictor.terms.size()))
        return {};
    return std::clamp(value, 0.0, 1.0);
}

} // namespace undersong::audio
