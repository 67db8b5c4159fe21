// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//
// Written by tests/bench/audio_fit 300 20, then by clang-format.
#include "audio/analysis/predictors.h"

#include <array>

namespace undersong::audio {

namespace {

using enum Descriptor;

constexpr std::array kEnergy{
    Term{Centroid, 4.2256, 0.41788, 0.2343},     Term{Rolloff, 2.7914, 0.44094, -0.0317},
    Term{Flux, 0.23348, 0.05196, -0.0320},       Term{Fall, 0.23031, 0.049517, -0.0333},
    Term{OnsetRate, 2.1527, 0.60823, -0.0536},   Term{LowEnergyShare, 0.26526, 0.078605, -0.0086},
    Term{Flatness, 0.050963, 0.032754, -0.0118}, Term{PercussiveShare, 0.32074, 0.043353, -0.0284},
    Term{Crest, 5.6766, 0.90297, -0.0023},       Term{Cepstrum1, 1.6668, 0.32542, 0.0127},
    Term{Cepstrum2, -0.097393, 0.31908, 0.0656}, Term{Spread1, 0.81605, 0.26262, -0.0247}};

constexpr std::array kDanceability{
    Term{BeatStrength, 0.51392, 0.18571, 0.0124},     Term{BeatRegularity, 0.59463, 0.15233, 0.1775},
    Term{OnsetRate, 2.1527, 0.60823, 0.0075},         Term{Crest, 5.6766, 0.90297, 0.0258},
    Term{LowEnergyShare, 0.26526, 0.078605, -0.0158}, Term{PercussiveShare, 0.32074, 0.043353, 0.0540},
    Term{CentroidSpread, 1.0202, 0.23055, -0.0261},   Term{Tempo, 0.83228, 0.33864, 0.0291},
    Term{Spread1, 0.81605, 0.26262, 0.0510},          Term{Spread2, 0.67849, 0.23878, 0.0006}};

constexpr std::array kAcousticness{
    Term{Centroid, 4.2256, 0.41788, 0.0528},       Term{CentroidSpread, 1.0202, 0.23055, -0.0137},
    Term{Rolloff, 2.7914, 0.44094, 0.1628},        Term{Flatness, 0.050963, 0.032754, -0.2472},
    Term{Fall, 0.23031, 0.049517, -0.1244},        Term{PercussiveShare, 0.32074, 0.043353, -0.0059},
    Term{PitchHold, 0.35647, 0.12176, 0.0524},     Term{LowEnergyShare, 0.26526, 0.078605, -0.0064},
    Term{Cepstrum1, 1.6668, 0.32542, 0.0265},      Term{Cepstrum2, -0.097393, 0.31908, 0.3011},
    Term{Cepstrum3, 0.11989, 0.15824, 0.0829},     Term{Cepstrum4, 0.064752, 0.12672, 0.0109},
    Term{Cepstrum5, -0.0036696, 0.11969, -0.0440}, Term{Spread1, 0.81605, 0.26262, -0.0062},
    Term{Spread2, 0.67849, 0.23878, 0.1039},       Term{Spread3, 0.36962, 0.077751, 0.0154}};

constexpr std::array kInstrumentalness{
    Term{PitchUnrest, 0.12586, 0.049205, 0.1627},   Term{PitchHold, 0.35647, 0.12176, 0.1700},
    Term{SyllableRhythm, 0.31174, 0.10528, 0.0068}, Term{Height, 2.0398, 0.23112, -0.0412},
    Term{Cepstrum1, 1.6668, 0.32542, 0.0113},       Term{Cepstrum2, -0.097393, 0.31908, 0.1380},
    Term{Cepstrum3, 0.11989, 0.15824, 0.0700},      Term{Cepstrum4, 0.064752, 0.12672, -0.0749},
    Term{Cepstrum5, -0.0036696, 0.11969, -0.0629},  Term{Cepstrum6, -0.23278, 0.10183, 0.0659},
    Term{Spread2, 0.67849, 0.23878, 0.0482},        Term{Spread3, 0.36962, 0.077751, 0.0189},
    Term{Spread4, 0.36738, 0.074807, 0.0053},       Term{Spread5, 0.31177, 0.074278, 0.0091},
    Term{Spread6, 0.30954, 0.084606, 0.0348}};

constexpr std::array kValence{
    Term{Height, 2.0398, 0.23112, -0.0174},           Term{Majorness, 0.065142, 0.19042, -0.0191},
    Term{MajorTriads, 0.57239, 0.21678, 0.0523},      Term{Roughness, 0.15146, 0.04978, -0.0822},
    Term{KeyClarity, 0.87217, 0.058543, -0.0170},     Term{Fall, 0.23031, 0.049517, 0.1734},
    Term{PitchUnrest, 0.12586, 0.049205, -0.0216},    Term{Centroid, 4.2256, 0.41788, 0.0389},
    Term{LowEnergyShare, 0.26526, 0.078605, -0.0537}, Term{OnsetRate, 2.1527, 0.60823, -0.0921}};

constexpr std::array kSpeechiness{
    Term{SyllableRhythm, 0.31174, 0.10528, 0.0085}, Term{PitchUnrest, 0.12586, 0.049205, 0.0274},
    Term{PitchHold, 0.35647, 0.12176, -0.0374},     Term{CentroidSpread, 1.0202, 0.23055, 0.0390},
    Term{KeyClarity, 0.87217, 0.058543, 0.0096},    Term{Roughness, 0.15146, 0.04978, 0.0410},
    Term{Height, 2.0398, 0.23112, 0.0682},          Term{Spread1, 0.81605, 0.26262, 0.0574},
    Term{Spread2, 0.67849, 0.23878, 0.0022},        Term{Spread3, 0.36962, 0.077751, 0.0115},
    Term{Spread4, 0.36738, 0.074807, 0.0204},       Term{Spread5, 0.31177, 0.074278, -0.0008},
    Term{Spread6, 0.30954, 0.084606, -0.0468},      Term{Cepstrum2, -0.097393, 0.31908, 0.0734},
    Term{Cepstrum3, 0.11989, 0.15824, -0.0485}};

const std::array kPredictors{
    Predictor{&catalog::AudioFeatures::energy, "energy", 0.4711, kEnergy},
    Predictor{&catalog::AudioFeatures::danceability, "danceability", 0.5143, kDanceability},
    Predictor{&catalog::AudioFeatures::acousticness, "acousticness", 0.5351, kAcousticness},
    Predictor{&catalog::AudioFeatures::instrumentalness, "instrumentalness", 0.4757, kInstrumentalness},
    Predictor{&catalog::AudioFeatures::valence, "valence", 0.5289, kValence},
    Predictor{&catalog::AudioFeatures::speechiness, "speechiness", 0.1591, kSpeechiness}};

} // namespace

std::span<const Predictor> predictors()
{
    return kPredictors;
}

} // namespace undersong::audio
