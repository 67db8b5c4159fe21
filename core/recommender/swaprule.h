// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

namespace undersong::recommender {

//! One answer as two models predicted it before either had learned it.
struct PairedPrediction
{
    double inUse = 0;     //!< probability of a like by the model in use
    double retrained = 0; //!< by the one that may replace it
    bool isLiked = false;
};

struct SwapDecision
{
    bool mayReplace = false;
    std::size_t count = 0;
    double difference = 0;    //!< mean log-loss of retrained minus that of in use; above 0 is worse
    double standardError = 0; //!< of the difference
};

//! With fewer answers there is no telling, and the newer model is taken.
inline constexpr std::size_t kFewestSwapPairs = 10;

//! Whether a retrained model may replace the one in use: unless its log-loss on the same answers is worse by
//! more than one standard error of the paired difference, or one of its predictions is no probability.
//! Answers that the model in use has no probability for are left out.
SwapDecision decideSwap(std::span<const PairedPrediction> pairs);

} // namespace undersong::recommender
