// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/swaprule.h"

#include "recommender/evaluation/metrics.h"
#include "recommender/probability.h"

#include <vector>

namespace undersong::recommender {

SwapDecision decideSwap(std::span<const PairedPrediction> pairs)
{
    SwapDecision decision;
    std::vector<double> differences;
    for (const PairedPrediction &pair : pairs) {
        decision.isSound = decision.isSound && isProbability(pair.retrained);
        if (!isProbability(pair.inUse) || !isProbability(pair.retrained))
            continue;
        const Outcome before{.probability = pair.inUse, .isLiked = pair.isLiked};
        const Outcome after{.probability = pair.retrained, .isLiked = pair.isLiked};
        differences.push_back(lossOf(after) - lossOf(before));
        decision.likes += pair.isLiked ? 1 : 0;
    }
    const Summary summary = summarise(differences);
    const bool isTooFew = summary.count < kFewestSwapPairs;
    const bool isWorse = summary.mean >= kNegligibleLoss && summary.mean > summary.standardError;
    decision.mayReplace = decision.isSound && (isTooFew || !isWorse);
    decision.count = summary.count;
    decision.difference = summary.mean;
    decision.standardError = summary.standardError;
    return decision;
}

} // namespace undersong::recommender
