// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

//! How good predictions and choices were. Each metric says nothing where it has nothing to go by.
namespace undersong::recommender {

//! One prediction and what came of it.
struct Outcome
{
    double probability = 0; //!< predicted, of a like
    bool isLiked = false;
};

//! The chance that a liked song got a higher prediction than a disliked one, a tie counting half (Mann and
//! Whitney 1947). Nothing unless both kinds are there and every prediction is
//! a number.
std::optional<double> auc(std::span<const Outcome> outcomes);
//! -log of what was predicted for what came; predictions are kept 1e-15 away from 0 and 1.
double lossOf(const Outcome &outcome);
//! Mean of -log of what was predicted for what came; predictions are kept 1e-15 away from 0 and 1.
std::optional<double> logLoss(std::span<const Outcome> outcomes);
//! Mean square of the difference of prediction and outcome.
std::optional<double> brier(std::span<const Outcome> outcomes);
//! Expected calibration error over \p bins bins of equal width: the difference between mean prediction and
//! share of likes, weighted by the number of predictions in each.
std::optional<double> calibrationError(std::span<const Outcome> outcomes, std::size_t bins = 10);
//! Share of outcomes on the predicted side of one half; one half itself is a like.
std::optional<double> accuracy(std::span<const Outcome> outcomes);

//! A mean and its standard error (0 for a single value).
struct Summary
{
    double mean = 0;
    double standardError = 0;
    std::size_t count = 0;
};
Summary summarise(std::span<const double> values);

} // namespace undersong::recommender
