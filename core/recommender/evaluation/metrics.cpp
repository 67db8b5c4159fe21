// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace undersong::recommender {

namespace {

constexpr double kEdge = 1e-15;

//! The mean of \p value over all outcomes.
template<class Value>
std::optional<double> meanOver(std::span<const Outcome> outcomes, const Value &value)
{
    if (outcomes.empty())
        return {};
    double sum = 0;
    for (const Outcome &outcome : outcomes)
        sum += value(outcome);
    return sum / static_cast<double>(outcomes.size());
}

} // namespace

std::optional<double> auc(std::span<const Outcome> outcomes)
{
    if (!std::ranges::all_of(outcomes, [](const Outcome &o) { return std::isfinite(o.probability); }))
        return {};
    std::vector<Outcome> sorted(outcomes.begin(), outcomes.end());
    std::ranges::sort(sorted, {}, &Outcome::probability);
    const auto liked = static_cast<double>(std::ranges::count(sorted, true, &Outcome::isLiked));
    const double disliked = static_cast<double>(sorted.size()) - liked;
    if (liked == 0 || disliked == 0)
        return {};
    double dislikedBefore = 0;
    double pairs = 0;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::find_if(begin, sorted.end(),
                                      [&](const Outcome &o) { return o.probability != begin->probability; });
        const auto tiedLikes =
            static_cast<double>(std::count_if(begin, end, [](const Outcome &o) { return o.isLiked; }));
        const double tiedDislikes = static_cast<double>(end - begin) - tiedLikes;
        pairs += tiedLikes * (dislikedBefore + tiedDislikes / 2);
        dislikedBefore += tiedDislikes;
        begin = end;
    }
    return pairs / (liked * disliked);
}

double lossOf(const Outcome &outcome)
{
    const double inside = std::clamp(outcome.probability, kEdge, 1 - kEdge);
    return -std::log(outcome.isLiked ? inside : 1 - inside);
}

std::optional<double> logLoss(std::span<const Outcome> outcomes)
{
    return meanOver(outcomes, lossOf);
}

std::optional<double> brier(std::span<const Outcome> outcomes)
{
    return meanOver(outcomes, [](const Outcome &outcome) {
        const double error = outcome.probability - (outcome.isLiked ? 1 : 0);
        return error * error;
    });
}

std::optional<double> calibrationError(std::span<const Outcome> outcomes, std::size_t bins)
{
    if (outcomes.empty() || bins == 0)
        return {};
    std::vector<double> excess(bins);
    for (const Outcome &outcome : outcomes) {
        const double place = std::floor(outcome.probability * static_cast<double>(bins));
        const auto bin = static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(bins - 1)));
        excess[bin] += outcome.probability - (outcome.isLiked ? 1 : 0);
    }
    // |mean prediction - share| * count is |sum of differences|.
    const double sum = std::accumulate(excess.begin(), excess.end(), 0.0,
                                       [](double total, double value) { return total + std::abs(value); });
    return sum / static_cast<double>(outcomes.size());
}

std::optional<double> accuracy(std::span<const Outcome> outcomes)
{
    return meanOver(outcomes, [](const Outcome &outcome) {
        return (outcome.probability >= 0.5) == outcome.isLiked ? 1.0 : 0.0;
    });
}

Summary summarise(std::span<const double> values)
{
    Summary summary{.count = values.size()};
    if (values.empty())
        return summary;
    const auto count = static_cast<double>(values.size());
    summary.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (values.size() > 1) {
        double squares = 0;
        for (const double value : values)
            squares += (value - summary.mean) * (value - summary.mean);
        summary.standardError = std::sqrt(squares / (count - 1) / count);
    }
    return summary;
}

} // namespace undersong::recommender
