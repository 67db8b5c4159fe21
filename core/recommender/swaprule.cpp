// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/swaprule.h"

#include "recommender/evaluation/metrics.h"

#include <array>
#include <vector>

namespace undersong::recommender {

namespace {

bool isProbability(double value)
{
    return value >= 0 && value <= 1;
}

double lossOf(double probability, bool isLiked)
{
    return *logLoss(std::array{Outcome{.probability = probability, .isLiked = isLiked}});
}

} // namespace

SwapDecision decideSwap(std::span<const PairedPrediction> pairs)
{
    std::vector<double> differences;
    bool isSound = true;
    for (const PairedPrediction &pair : pairs) {
        isSound = isSound && isProbability(pair.retrained);
        if (isProbability(pair.inUse) && isProbability(pair.retrained))
            differences.push_back(lossOf(pair.retrained, pair.isLiked) - lossOf(pair.inUse, pair.isLiked));
    }
    const Summary summary = summarise(differences);
    const bool isTooFew = summary.count < kFewestSwapPairs;
    return {.mayReplace = isSound && (isTooFew || summary.mean <= summary.standardError),
            .count = summary.count,
            .difference = summary.mean,
            .standardError = summary.standardError};
}

} // namespace undersong::recommender
