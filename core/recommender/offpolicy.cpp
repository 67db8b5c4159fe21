// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/selfevaluation.h"

#include <algorithm>
#include <cmath>
#include <vector>

//! What another policy would have earned, from the slots that were filled by chance.
namespace undersong::recommender {

namespace {

//! An exploration slot whose chances are known.
struct Sample
{
    double reward = 0;    //!< 1 liked
    double predicted = 0; //!< of the song shown
    double weight = 0;    //!< importance, clipped
    double target = 0;    //!< the target's propensity for the song shown
    double expected = 0;  //!< of the song the target would have shown
};

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

std::vector<Sample> samplesOf(std::span<const OfferOutcome> offers)
{
    std::vector<Sample> samples;
    for (const OfferOutcome &offer : offers) {
        if (offer.slot != SlotKind::Exploration || !offer.target || !isShare(offer.probability) ||
            !(offer.propensity > 0 && offer.propensity <= 1) || !isShare(offer.target->propensity) ||
            !isShare(offer.target->expected))
            continue;
        samples.push_back(
            {.reward = offer.isLiked ? 1.0 : 0.0,
             .predicted = offer.probability,
             .weight = std::min(offer.target->propensity / offer.propensity, OffPolicy::kMostWeight),
             .target = offer.target->propensity,
             .expected = offer.target->expected});
    }
    return samples;
}

//! Sums over the samples by some share of theirs.
struct Weighted
{
    double sum = 0;
    double squares = 0;
    double rewards = 0;

    //! Kish 1965: as many even samples would tell as much.
    double effective() const { return squares > 0 ? sum * sum / squares : 0; }
};
Weighted weightedBy(std::span<const Sample> samples, double Sample::*share)
{
    Weighted weighted;
    for (const Sample &sample : samples) {
        weighted.sum += sample.*share;
        weighted.squares += sample.*share * sample.*share;
        weighted.rewards += sample.*share * sample.reward;
    }
    return weighted;
}

//! Of the ratio of two sums, by the delta method.
double errorOfRatio(std::span<const Sample> samples, double sum, double ratio)
{
    double squares = 0;
    for (const Sample &sample : samples) {
        const double part = sample.weight * (sample.reward - ratio);
        squares += part * part;
    }
    return std::sqrt(squares) / sum;
}

} // namespace

OffPolicy evaluateOffPolicy(std::span<const OfferOutcome> offers)
{
    const std::vector<Sample> samples = samplesOf(offers);
    const Weighted byWeight = weightedBy(samples, &Sample::weight);
    OffPolicy result{.samples = samples.size(), .effectiveSamples = byWeight.effective()};
    result.isEnough = result.effectiveSamples >= OffPolicy::kFewestEffective;
    if (!result.isEnough)
        return result;
    const Weighted byMatch = weightedBy(samples, &Sample::target);
    if (byMatch.effective() >= OffPolicy::kFewestEffective)
        result.replay = byMatch.rewards / byMatch.sum;
    const double snips = byWeight.rewards / byWeight.sum;
    result.snips = snips;
    result.snipsError = errorOfRatio(samples, byWeight.sum, snips);
    std::vector<double> values;
    values.reserve(samples.size());
    for (const Sample &sample : samples)
        values.push_back(sample.expected + sample.weight * (sample.reward - sample.predicted));
    const Summary summary = summarise(values);
    result.doublyRobust = summary.mean;
    result.doublyRobustError = summary.standardError;
    return result;
}

} // namespace undersong::recommender
