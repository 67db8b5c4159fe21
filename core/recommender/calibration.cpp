// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/calibration.h"

#include "recommender/probability.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace undersong::recommender {

namespace {

constexpr double kEdge = 1e-6; //!< predictions are kept so far from 0 and 1
//! Standard deviations of the priors of slope and offset.
constexpr double kSlopeWidth = 0.3;
constexpr double kOffsetWidth = 0.5;
constexpr int kMostSteps = 50;
constexpr double kStopAt = 1e-10; //!< length of a step that no longer counts

double logit(double probability)
{
    const double inside = std::clamp(probability, kEdge, 1 - kEdge);
    return std::log(inside) - std::log1p(-inside);
}

//! log(1 + exp(value)) without overflow.
double softplus(double value)
{
    return std::max(value, 0.0) + std::log1p(std::exp(-std::abs(value)));
}

struct Point
{
    double logit = 0;
    bool isLiked = false;
};

//! The sum of log-losses and half the squared distances from the prior: convex.
double objective(std::span<const Point> points, const Calibration &at)
{
    const double slope = (at.slope - 1) / kSlopeWidth;
    const double offset = at.offset / kOffsetWidth;
    double sum = (slope * slope + offset * offset) / 2;
    for (const Point &point : points) {
        const double value = at.slope * point.logit + at.offset;
        sum += softplus(point.isLiked ? -value : value);
    }
    return sum;
}

//! Gradient and second derivatives of the objective.
struct Slopes
{
    double bySlope = 0;
    double byOffset = 0;
    double slopeSlope = 1 / (kSlopeWidth * kSlopeWidth);
    double slopeOffset = 0;
    double offsetOffset = 1 / (kOffsetWidth * kOffsetWidth);
};

Slopes slopesAt(std::span<const Point> points, const Calibration &at)
{
    Slopes slopes;
    slopes.bySlope = (at.slope - 1) * slopes.slopeSlope;
    slopes.byOffset = at.offset * slopes.offsetOffset;
    for (const Point &point : points) {
        const double probability = sigmoid(at.slope * point.logit + at.offset);
        const double excess = probability - (point.isLiked ? 1 : 0);
        const double curvature = probability * (1 - probability);
        slopes.bySlope += excess * point.logit;
        slopes.byOffset += excess;
        slopes.slopeSlope += curvature * point.logit * point.logit;
        slopes.slopeOffset += curvature * point.logit;
        slopes.offsetOffset += curvature;
    }
    return slopes;
}

//! The step to the minimum of the quadratic model; of the offset alone where the slope is fixed.
Calibration newtonStep(const Slopes &slopes, bool isSlopeFixed)
{
    if (isSlopeFixed)
        return {.slope = 0, .offset = -slopes.byOffset / slopes.offsetOffset};
    const double determinant =
        slopes.slopeSlope * slopes.offsetOffset - slopes.slopeOffset * slopes.slopeOffset;
    return {
        .slope = (slopes.slopeOffset * slopes.byOffset - slopes.offsetOffset * slopes.bySlope) / determinant,
        .offset = (slopes.slopeOffset * slopes.bySlope - slopes.slopeSlope * slopes.byOffset) / determinant};
}

//! Newton's method with steps halved until the objective falls: it never ends above its start.
Calibration minimised(std::span<const Point> points, Calibration at, bool isSlopeFixed)
{
    double value = objective(points, at);
    for (int step = 0; step < kMostSteps; ++step) {
        const Calibration whole = newtonStep(slopesAt(points, at), isSlopeFixed);
        double share = 1;
        Calibration next = at;
        double nextValue = value;
        for (int halving = 0; halving < kMostSteps; ++halving, share /= 2) {
            next = {.slope = at.slope + share * whole.slope, .offset = at.offset + share * whole.offset};
            nextValue = objective(points, next);
            if (nextValue < value)
                break;
        }
        if (nextValue >= value)
            break;
        at = next;
        value = nextValue;
        if (std::hypot(whole.slope, whole.offset) * share < kStopAt)
            break;
    }
    return at;
}

} // namespace

double Calibration::apply(double probability) const
{
    // The identity leaves even probabilities near 0 and 1 as they are.
    return slope == 1 && offset == 0 ? probability : sigmoid(slope * logit(probability) + offset);
}

Calibration fitCalibration(std::span<const Outcome> outcomes)
{
    std::vector<Point> points;
    for (const Outcome &outcome : outcomes.last(std::min(outcomes.size(), kCalibrationOutcomes))) {
        if (std::isfinite(outcome.probability))
            points.push_back({.logit = logit(outcome.probability), .isLiked = outcome.isLiked});
    }
    if (points.size() < kFewestCalibrationOutcomes)
        return {};
    const Calibration free = minimised(points, {}, false);
    if (free.slope >= kLeastSlope && free.slope <= kMostSlope)
        return free;
    // The least of a convex function within bounds lies at the bound that was crossed.
    const double bound = std::clamp(free.slope, kLeastSlope, kMostSlope);
    return minimised(points, {.slope = bound, .offset = 0}, true);
}

} // namespace undersong::recommender
