// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/analysis/descriptors.h"
#include "catalog/audiofeatures.h"

#include <optional>
#include <span>

namespace undersong::audio {

//! One descriptor's part in a prediction: \c weight times how many standard deviations it is from the mean it
//! had in the songs the weights were fitted on, cut at three.
struct Term
{
    Descriptor descriptor;
    double mean;
    double deviation;
    double weight;
};

//! A feature as a line through a few descriptors that have a reason to say something of it.
struct Predictor
{
    std::optional<double> catalog::AudioFeatures::*feature;
    const char *name;
    double base; //!< the feature's mean
    std::span<const Term> terms;
};

//! Which descriptors speak for which feature.
struct Basis
{
    std::optional<double> catalog::AudioFeatures::*feature;
    const char *name;
    std::span<const Descriptor> descriptors;
};

//! What could be predicted, for the fit.
std::span<const Basis> predictorBases();
//! What is: the features whose error on songs that were held out is well below that of their mean. Fitted on
//! synthesised songs by tests/bench/audio_fit; on other music the error is not known.
std::span<const Predictor> predictors();

//! 0..1; nothing for a sound too unlike the songs the line was fitted on.
std::optional<double> predict(const Predictor &predictor, const Descriptors &descriptors);

} // namespace undersong::audio
