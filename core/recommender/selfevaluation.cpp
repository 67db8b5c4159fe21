// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/selfevaluation.h"

#include "recommender/probability.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace undersong::recommender {

namespace {

constexpr std::size_t kBins = 10;
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr std::int64_t kWeekMs = 7 * kDayMs;
//! 1970 began on a Thursday.
constexpr std::int64_t kFirstMondayMs = 4 * kDayMs;

std::int64_t weekOf(std::int64_t atMs)
{
    std::int64_t past = (atMs - kFirstMondayMs) % kWeekMs;
    if (past < 0)
        past += kWeekMs;
    return atMs - past;
}

std::vector<Outcome> outcomesOf(std::span<const OfferOutcome> offers)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(offers.size());
    for (const OfferOutcome &offer : offers)
        outcomes.push_back({.probability = offer.probability, .isLiked = offer.isLiked});
    return outcomes;
}

//! The quality of another prediction, and of the model on the same offers.
struct Besides
{
    PredictionQuality other;
    PredictionQuality model;
};
Besides beside(std::span<const OfferOutcome> offers, std::optional<double> OfferOutcome::*prediction)
{
    std::vector<Outcome> others;
    std::vector<Outcome> models;
    for (const OfferOutcome &offer : offers) {
        const std::optional<double> &other = offer.*prediction;
        if (!other || !isProbability(*other))
            continue;
        others.push_back({.probability = *other, .isLiked = offer.isLiked});
        models.push_back({.probability = offer.probability, .isLiked = offer.isLiked});
    }
    return {.other = qualityOf(others), .model = qualityOf(models)};
}

HitRate hitsIn(std::span<const OfferOutcome> offers, SlotKind slot)
{
    std::size_t liked = 0;
    std::size_t count = 0;
    for (const OfferOutcome &offer : offers) {
        if (offer.slot != slot)
            continue;
        ++count;
        liked += offer.isLiked ? 1 : 0;
    }
    return hitRate(liked, count);
}

std::vector<CalibrationBin> binsOf(std::span<const Outcome> outcomes)
{
    std::vector<CalibrationBin> bins(kBins);
    std::vector<std::size_t> liked(kBins);
    std::vector<std::size_t> counts(kBins);
    for (const Outcome &outcome : outcomes) {
        const auto bin = std::min(static_cast<std::size_t>(outcome.probability * kBins), kBins - 1);
        ++counts[bin];
        liked[bin] += outcome.isLiked ? 1 : 0;
        bins[bin].meanPrediction += outcome.probability;
    }
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        bins[bin].low = static_cast<double>(bin) / kBins;
        bins[bin].high = static_cast<double>(bin + 1) / kBins;
        bins[bin].hits = hitRate(liked[bin], counts[bin]);
        if (counts[bin] > 0)
            bins[bin].meanPrediction /= static_cast<double>(counts[bin]);
    }
    return bins;
}

std::vector<WeekQuality> weeksOf(std::span<const OfferOutcome> offers)
{
    std::map<std::int64_t, std::vector<OfferOutcome>> byWeek;
    for (const OfferOutcome &offer : offers)
        byWeek[weekOf(offer.atMs)].push_back(offer);
    std::vector<WeekQuality> weeks;
    weeks.reserve(byWeek.size());
    for (const auto &[beginMs, inWeek] : byWeek) {
        weeks.push_back({.beginMs = beginMs,
                         .model = qualityOf(outcomesOf(inWeek)),
                         .main = hitsIn(inWeek, SlotKind::Main),
                         .exploration = hitsIn(inWeek, SlotKind::Exploration)});
    }
    return weeks;
}

std::optional<double> meanCandidateLikes(std::span<const OfferOutcome> offers)
{
    std::vector<double> shares;
    for (const OfferOutcome &offer : offers) {
        if (offer.candidateLikes && isProbability(*offer.candidateLikes))
            shares.push_back(*offer.candidateLikes);
    }
    if (shares.empty())
        return {};
    return summarise(shares).mean;
}

} // namespace

PredictionQuality qualityOf(std::span<const Outcome> outcomes)
{
    return {.count = outcomes.size(),
            .auc = auc(outcomes),
            .logLoss = logLoss(outcomes),
            .brier = brier(outcomes),
            .ece = calibrationError(outcomes, kBins)};
}

HitRate hitRate(std::size_t liked, std::size_t count)
{
    HitRate hits{.count = count, .liked = liked};
    if (count == 0)
        return hits;
    constexpr double kNormal95 = 1.959963984540054;
    constexpr double kSquare = kNormal95 * kNormal95;
    const auto n = static_cast<double>(count);
    const double rate = static_cast<double>(liked) / n;
    const double middle = (rate + kSquare / (2 * n)) / (1 + kSquare / n);
    const double width =
        kNormal95 / (1 + kSquare / n) * std::sqrt(rate * (1 - rate) / n + kSquare / (4 * n * n));
    hits.rate = rate;
    hits.low = std::max(middle - width, 0.0);
    hits.high = std::min(middle + width, 1.0);
    return hits;
}

SelfEvaluation evaluateSelf(std::span<const OfferOutcome> offers)
{
    std::vector<OfferOutcome> sound(offers.begin(), offers.end());
    std::erase_if(sound, [](const OfferOutcome &offer) { return !isProbability(offer.probability); });
    const std::vector<Outcome> outcomes = outcomesOf(sound);
    Besides lastWeek = beside(sound, &OfferOutcome::lastWeek);
    Besides popularity = beside(sound, &OfferOutcome::popularity);
    return {.model = qualityOf(outcomes),
            .lastWeek = lastWeek.other,
            .modelBesideLastWeek = lastWeek.model,
            .popularity = popularity.other,
            .modelBesidePopularity = popularity.model,
            .main = hitsIn(sound, SlotKind::Main),
            .exploration = hitsIn(sound, SlotKind::Exploration),
            .start = hitsIn(sound, SlotKind::Start),
            .random = meanCandidateLikes(sound),
            .bins = binsOf(outcomes),
            .weeks = weeksOf(sound),
            .offPolicy = evaluateOffPolicy(sound)};
}

} // namespace undersong::recommender
