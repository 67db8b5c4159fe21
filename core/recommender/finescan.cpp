// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/finescan.h"

#include "recommender/lanes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace undersong::recommender::inline UNDERSONG_LANES {

namespace {

using Sixteen = FineScan::Sixteen;
using Batch = FineScan::Batch;
using Weights = FineScan::Weights;

using Wide = Lanes<float, FineScan::kLanes>;

//! The song at hand, all its dimensions.
struct Seen
{
    std::array<float, kSoundDimensions> sound{}; //!< scaled as in Batch
    std::array<float, kSoundDimensions> known{};
    float joint = 0; //!< 1, or 0 where too much is unknown for the joint part
};

//! What is known of both songs in one dimension.
enum class Known { All, Some };

//! Nearness in one dimension, 0..1, and the square of the distance.
template<Known known>
UNDERSONG_INLINE void compare(const Batch &batch, const Seen &seen, std::size_t d, Wide &nearness,
                              Wide &square)
{
    Wide other;
    load(batch.sound[d].data(), other);
    const Wide apart = seen.sound[d] - other;
    square = apart * apart;
    raiseTwoToMinus<float, FineScan::kLanes>(square, nearness);
    if constexpr (known == Known::Some) {
        load(batch.known[d].data(), other);
        nearness *= seen.known[d] * other;
    }
}

//! What one batch of examples adds to the mean.
template<Known known>
UNDERSONG_INLINE void addTo(const Batch &batch, const Weights &weights, const Seen &seen, Wide &mean)
{
    Wide sum = {};
    Wide pairs = {};
    Wide away = {};
    Wide nearness;
    Wide square;
    Wide extra;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        compare<known>(batch, seen, d, nearness, square);
        const Wide term = weights.relevance[d] * nearness;
        pairs += term * sum;
        sum += term;
        if constexpr (known == Known::All) {
            away += weights.near[d] * square;
        } else {
            const float x = seen.sound[d];
            const float own = seen.known[d];
            const float far = (weights.missing[d] * x * x + weights.cost[d]) * own;
            load(batch.known[d].data(), extra);
            away += (weights.near[d] * own) * extra * square + far * (1.0F - extra);
            load(batch.lost[d].data(), extra);
            away += (1.0F - own) * extra;
        }
    }
    Wide alike = weights.additive * sum + weights.pairwise * pairs;
    compare<known>(batch, seen, kPopularityDimension, nearness, square);
    alike += weights.popularity * nearness;
    compare<known>(batch, seen, kAgeDimension, nearness, square);
    alike += weights.age * nearness;
    raiseTwoToMinus<float, FineScan::kLanes>(away, nearness);
    load(batch.pull.data(), extra);
    mean += extra * alike;
    load(batch.jointPull.data(), extra);
    mean += seen.joint * extra * nearness;
}

//! The mean of one song over all batches, in sixteen parts.
UNDERSONG_WIDE
void addBatches(const std::vector<Batch> &batches, const Weights &weights, const Seen &seen, bool isWhole,
                Sixteen &parts)
{
    Wide mean = {};
    for (const Batch &batch : batches) {
        if (isWhole && batch.isWhole)
            addTo<Known::All>(batch, weights, seen, mean);
        else
            addTo<Known::Some>(batch, weights, seen, mean);
    }
    store(mean, parts.data());
}

//! What squares of distances are multiplied by, so that nearness is 2 to minus the product.
double steepnessOf(const KernelWeights &kernel)
{
    return 0.5 * std::numbers::log2e / (kernel.additiveLength * kernel.additiveLength);
}

Weights weightsOf(const KernelWeights &kernel)
{
    Weights weights;
    weights.scale = static_cast<float>(std::sqrt(steepnessOf(kernel)));
    weights.additive = static_cast<float>(kernel.additive / kRelevanceSum);
    weights.pairwise = static_cast<float>(kernel.pairwise / kPairSum);
    weights.popularity = static_cast<float>(kernel.popularity);
    weights.age = static_cast<float>(kernel.age);
    const double square = kernel.jointLength * kernel.jointLength;
    const double unit = std::numbers::log2e / steepnessOf(kernel); // sounds are scaled
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const double r = kRelevance[d];
        weights.relevance[d] = static_cast<float>(r);
        weights.near[d] = static_cast<float>(0.5 * r / square * unit);
        weights.missing[d] = static_cast<float>(0.5 * r / (square + r) * unit);
        weights.cost[d] = static_cast<float>(-0.5 * std::log2(square / (square + r)));
    }
    return weights;
}

} // namespace

FineScan::FineScan(const Taste &taste) : m_weights(weightsOf(taste.parameters().kernel))
{
    const Points &points = taste.points();
    const KernelWeights &kernel = taste.parameters().kernel;
    const double square = kernel.jointLength * kernel.jointLength;
    const double scale = std::sqrt(steepnessOf(kernel));
    m_batches.resize((points.size() + kLanes - 1) / kLanes);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        Batch &batch = m_batches[i / kLanes];
        const std::size_t lane = i % kLanes;
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            const auto column = static_cast<Eigen::Index>(d);
            const double x = scale * points.sound(row, column);
            const bool isKnown = points.unknown(row, column) < 0.5;
            batch.isWhole = batch.isWhole && isKnown;
            batch.sound[d][lane] = static_cast<float>(x);
            batch.known[d][lane] = isKnown ? 1.0F : 0.0F;
            if (d < kHeardDimensions) {
                const double both = -0.5 * std::log2(square / (square + 2 * kRelevance[d]));
                const double one = static_cast<double>(m_weights.missing[d]) * x * x +
                                   static_cast<double>(m_weights.cost[d]);
                batch.lost[d][lane] = static_cast<float>(isKnown ? one : both);
            }
        }
        const double lacks = points.unknown.row(row).head<kHeardDimensions>().sum();
        batch.pull[lane] = static_cast<float>(taste.pull()(row));
        batch.jointPull[lane] =
            lacks > kUnknownAllowed ? 0.0F : static_cast<float>(kernel.joint * taste.pull()(row));
    }
}

float FineScan::meanOf(std::span<const float, kSoundDimensions> sound, SoundMask unknown) const
{
    Seen seen;
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        seen.sound[d] = m_weights.scale * sound[d];
        seen.known[d] = ((unknown >> d) & 1U) != 0 ? 0.0F : 1.0F;
    }
    seen.joint = unheardDimensions(unknown) > kUnknownAllowed ? 0.0F : 1.0F;
    Sixteen parts{};
    addBatches(m_batches, m_weights, seen, unknown == 0, parts);
    float sum = 0;
    for (const float part : parts)
        sum += part;
    return sum;
}

} // namespace undersong::recommender::inline UNDERSONG_LANES
