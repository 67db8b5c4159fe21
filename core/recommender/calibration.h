// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/metrics.h"

#include <cstddef>
#include <span>

namespace undersong::recommender {

//! A correction of predicted probabilities: sigmoid(slope * logit(p) + offset), after Platt 1999. The slope
//! is positive, so the order of songs stays.
struct Calibration
{
    double slope = 1;
    double offset = 0;

    double apply(double probability) const;

    bool operator==(const Calibration &) const = default;
};

inline constexpr std::size_t kCalibrationOutcomes = 200;
//! With fewer the identity is what is fitted.
inline constexpr std::size_t kFewestCalibrationOutcomes = 25;
//! Bounds of the slope that is fitted.
inline constexpr double kLeastSlope = 0.1;
inline constexpr double kMostSlope = 5;

//! The correction that suits the last kCalibrationOutcomes of \p outcomes, oldest first: what was predicted
//! *before* the answer was learned, and without correction. Maximum a posteriori with independent normal
//! priors around the identity, by Newton's method. The prior is 0 at the identity, so the log-loss on its own
//! data is never worse than without. Probabilities that are no numbers are left out.
Calibration fitCalibration(std::span<const Outcome> outcomes);

} // namespace undersong::recommender
