// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/metrics.h"
#include "recommender/ranking.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

//! How well the recommender in use does, from its own log.
namespace undersong::recommender {

//! What another policy would have done in an exploration slot, for off-policy estimates.
struct TargetChoice
{
    //! The probability that it would have shown the song that was shown: 1 or 0 for a policy that takes the
    //! best of the slot's candidates.
    double propensity = 0;
    //! The model's expectation of a like for the song *it* would have shown (mean over its choices).
    double expected = 0;
};

//! A song that was offered and answered.
struct OfferOutcome
{
    std::int64_t atMs = 0;  //!< of the answer, since 1970 UTC
    double probability = 0; //!< of a like, predicted when it was offered
    bool isLiked = false;
    SlotKind slot = SlotKind::Main;
    double propensity = 0; //!< see Ranked::propensity
    //! Of a like, as last week's model, and popularity alone, would have predicted it at that time.
    std::optional<double> lastWeek = {};
    std::optional<double> popularity = {};
    //! Share of likes to be expected of a candidate drawn at random, for comparison.
    std::optional<double> candidateLikes = {};
    //! Exploration slots only: the policy to be judged.
    std::optional<TargetChoice> target = {};
};

//! How good predictions were; each says nothing where it has nothing to go by.
struct PredictionQuality
{
    std::size_t count = 0;
    std::optional<double> auc = {};
    std::optional<double> logLoss = {};
    std::optional<double> brier = {};
    std::optional<double> ece = {};
};

//! The share of likes among some slots, with the 95 % interval of Wilson 1927.
struct HitRate
{
    std::size_t count = 0;
    std::size_t liked = 0;
    std::optional<double> rate = {}; //!< nothing where count is 0
    double low = 0;
    double high = 1;
};

struct CalibrationBin
{
    double low = 0; //!< predictions from here
    double high = 0;
    HitRate hits = {};
    double meanPrediction = 0; //!< 0 where empty
};

//! Weeks run from Monday to Sunday, UTC.
struct WeekQuality
{
    std::int64_t beginMs = 0;
    PredictionQuality model = {};
    HitRate main = {};
    HitRate exploration = {};
};

//! What the likes per slot would be, had another policy filled the exploration slots.
struct OffPolicy
{
    static constexpr double kMostWeight = 20;
    static constexpr double kFewestEffective = 50;

    std::size_t samples = 0;
    //! (sum w)^2 / sum w^2 of w = min(kMostWeight, target's propensity / own propensity).
    double effectiveSamples = 0;
    //! All below say nothing while effectiveSamples < kFewestEffective: not enough data.
    bool isEnough = false;
    //! Mean over the slots where the policy would have shown the same song (Li et al. 2011). Exact where
    //! the own choice was even; needs kFewestEffective matches of its own.
    std::optional<double> replay = {};
    //! sum w r / sum w (Swaminathan & Joachims 2015), and its standard error.
    std::optional<double> snips = {};
    double snipsError = 0;
    //! mean of [expected + w (r - predicted)] (Dudik et al. 2011), and its standard error.
    std::optional<double> doublyRobust = {};
    double doublyRobustError = 0;
};

struct SelfEvaluation
{
    PredictionQuality model = {};
    //! The same offers predicted otherwise, and by the model: only offers that have both count, so the pairs
    //! compare.
    PredictionQuality lastWeek = {};
    PredictionQuality modelBesideLastWeek = {};
    PredictionQuality popularity = {};
    PredictionQuality modelBesidePopularity = {};
    HitRate main = {};
    HitRate exploration = {};              //!< sampled widely: the nearest there is to songs drawn at random
    HitRate start = {};                    //!< spread over the candidates, before anything was known
    std::optional<double> random = {};     //!< mean of candidateLikes where known
    std::vector<CalibrationBin> bins = {}; //!< ten of equal width, of model
    std::vector<WeekQuality> weeks = {};   //!< those with offers, oldest first
    OffPolicy offPolicy = {};
};

//! Offers in any order. Those whose prediction is no number in 0..1 are left out.
SelfEvaluation evaluateSelf(std::span<const OfferOutcome> offers);

//! Of the exploration slots among \p offers that have a target and a propensity above 0.
OffPolicy evaluateOffPolicy(std::span<const OfferOutcome> offers);

PredictionQuality qualityOf(std::span<const Outcome> outcomes);
HitRate hitRate(std::size_t liked, std::size_t count);

} // namespace undersong::recommender
