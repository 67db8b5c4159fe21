// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/selfreport.h"

#include "discovery/reasonrecord.h"

#include <algorithm>
#include <utility>

namespace undersong::discovery {

using recommender::OfferOutcome;

namespace {

constexpr double kMostPopular = 100;

recommender::SlotKind toSlot(SlotKind slot)
{
    switch (slot) {
    case SlotKind::Main:
        return recommender::SlotKind::Main;
    case SlotKind::Exploration:
        return recommender::SlotKind::Exploration;
    case SlotKind::Start:
        return recommender::SlotKind::Start;
    }
    Q_UNREACHABLE();
}

OfferOutcome toOffer(const storage::outcomes::Outcome &outcome)
{
    OfferOutcome offer{.atMs = toMilliseconds(outcome.at),
                       .probability = outcome.probability,
                       .isLiked = outcome.isLiked,
                       .slot = toSlot(slotFromName(outcome.slot)),
                       .propensity = outcome.propensity,
                       .lastWeek = outcome.probabilityBefore};
    if (outcome.popularity)
        offer.popularity = std::clamp(*outcome.popularity / kMostPopular, 0.0, 1.0);
    if (outcome.targetPropensity && outcome.targetExpected) {
        offer.target = recommender::TargetChoice{.propensity = *outcome.targetPropensity,
                                                 .expected = *outcome.targetExpected};
    }
    return offer;
}

//! Predictions and answers, in the order of the answers.
using Predicted = std::vector<std::pair<double, bool>>;

recommender::HitRate upperHalfOf(Predicted predicted)
{
    std::ranges::stable_sort(predicted, std::ranges::greater(), &std::pair<double, bool>::first);
    predicted.resize(predicted.size() / 2);
    const auto liked = std::ranges::count(predicted, true, &std::pair<double, bool>::second);
    return recommender::hitRate(static_cast<std::size_t>(liked), predicted.size());
}

UpperHalf compare(const std::vector<OfferOutcome> &offers, std::optional<double> OfferOutcome::*other)
{
    Predicted theirs;
    Predicted ours;
    for (const OfferOutcome &offer : offers) {
        if (const auto &prediction = offer.*other) {
            theirs.emplace_back(*prediction, offer.isLiked);
            ours.emplace_back(offer.probability, offer.isLiked);
        }
    }
    return {.hits = upperHalfOf(std::move(theirs)), .model = upperHalfOf(std::move(ours))};
}

} // namespace

SelfReport selfReport(const QList<storage::outcomes::Outcome> &outcomes)
{
    std::vector<OfferOutcome> offers;
    offers.reserve(static_cast<std::size_t>(outcomes.size()));
    for (const auto &outcome : outcomes)
        offers.push_back(toOffer(outcome));
    return {.answered = outcomes.size(),
            .evaluation = recommender::evaluateSelf(offers),
            .lastWeek = compare(offers, &OfferOutcome::lastWeek),
            .popular = compare(offers, &OfferOutcome::popularity)};
}

} // namespace undersong::discovery
