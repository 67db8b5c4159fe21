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
    bool isSound = true; //!< every prediction of retrained is a probability
    std::size_t count = 0;
    std::size_t likes = 0;    //!< of them
    double difference = 0;    //!< mean log-loss of retrained minus that of in use; above 0 is worse
    double standardError = 0; //!< of the difference
};

//! With fewer answers there is no telling, and the newer model is taken.
inline constexpr std::size_t kFewestSwapPairs = 10;

//! Log-loss, in nats, by which a model may be worse all the same: old answers that fade make a difference of
//! thousandths that is no worse taste, yet the same in every answer and so beyond any standard error.
inline constexpr double kNegligibleLoss = 0.005;

//! Whether a retrained model may replace the one in use: unless its log-loss on the same answers is worse by
//! more than kNegligibleLoss and one standard error of the paired difference, or one of its predictions is no
//! probability.
//! Answers that the model in use has no probability for are left out.
SwapDecision decideSwap(std::span<const PairedPrediction> pairs);

} // namespace undersong::recommender
