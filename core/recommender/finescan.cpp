// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/finescan.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

// One function for every processor, and one for those with AVX2. No fused multiply-add: its results differ.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define UNDERSONG_FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define UNDERSONG_FOR_EACH_PROCESSOR
#endif

namespace undersong::recommender {

namespace {

using Lanes = FineScan::Lanes;
using Batch = FineScan::Batch;
using Weights = FineScan::Weights;
constexpr std::size_t kLanes = FineScan::kLanes;

//! exp(-x) for x >= 0, within 3e-7: 2^-k times a polynomial of the rest (Cody & Waite 1980), without branches
//! so that the compiler can take many at once.
inline float expOfMinus(float x)
{
    constexpr float kLog2E = 1.44269504F;
    constexpr float kLn2High = 0.693359375F;
    constexpr float kLn2Low = -2.12194440e-4F;
    constexpr float kRound = 12582912.0F; // 1.5 * 2^23: adding it leaves the nearest whole number
    const float z = -(x < 87.0F ? x : 87.0F);
    const float shifted = z * kLog2E + kRound;
    const float whole = shifted - kRound;
    const float rest = (z - whole * kLn2High) - whole * kLn2Low;
    float p = 1.9875691e-4F;
    p = p * rest + 1.3981999e-3F;
    p = p * rest + 8.3334519e-3F;
    p = p * rest + 4.1665795e-2F;
    p = p * rest + 1.6666665e-1F;
    p = p * rest + 5.0000001e-1F;
    p = p * rest * rest + rest + 1.0F;
    const auto exponent = std::bit_cast<std::int32_t>(shifted) << 23;
    return std::bit_cast<float>(std::bit_cast<std::int32_t>(p) + exponent);
}

//! The song at hand, all its dimensions.
struct Seen
{
    std::array<float, kSoundDimensions> sound{};
    std::array<float, kSoundDimensions> known{};
    float joint = 0; //!< 1, or 0 where too much is unknown for the joint part
};

//! What one batch of examples adds to the mean.
UNDERSONG_FOR_EACH_PROCESSOR
void addBatch(const Batch &batch, const Weights &weights, const Seen &seen, Lanes &mean)
{
    Lanes sum{};
    Lanes pairs{};
    Lanes away{};
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const float x = seen.sound[d];
        const float known = seen.known[d];
        const float r = weights.relevance[d] * known;
        const float near = weights.near[d] * known;
        const float far = (weights.missing[d] * x * x + weights.cost[d]) * known;
        const Lanes &others = batch.sound[d];
        const Lanes &othersKnown = batch.known[d];
        const Lanes &lost = batch.lost[d];
        for (std::size_t j = 0; j < kLanes; ++j) {
            const float apart = (x - others[j]) * (x - others[j]);
            const float term = r * othersKnown[j] * expOfMinus(apart * weights.steepness);
            pairs[j] += term * sum[j];
            sum[j] += term;
            away[j] += near * othersKnown[j] * apart + far * (1.0F - othersKnown[j]) + (1.0F - known) * lost[j];
        }
    }
    const auto beside = [&](std::size_t d, float weight, std::size_t j) {
        const float apart = seen.sound[d] - batch.sound[d][j];
        return weight * seen.known[d] * batch.known[d][j] * expOfMinus(apart * apart * weights.steepness);
    };
    for (std::size_t j = 0; j < kLanes; ++j) {
        const float alike = weights.additive * sum[j] + weights.pairwise * pairs[j] +
                            beside(kPopularityDimension, weights.popularity, j) +
                            beside(kAgeDimension, weights.age, j);
        const float joint = seen.joint * batch.jointPull[j] * expOfMinus(away[j] > 0 ? away[j] : 0);
        mean[j] += batch.pull[j] * alike + joint;
    }
}

Weights weightsOf(const KernelWeights &kernel)
{
    Weights weights;
    weights.steepness = static_cast<float>(0.5 / (kernel.additiveLength * kernel.additiveLength));
    weights.additive = static_cast<float>(kernel.additive / kRelevanceSum);
    weights.pairwise = static_cast<float>(kernel.pairwise / kPairSum);
    weights.popularity = static_cast<float>(kernel.popularity);
    weights.age = static_cast<float>(kernel.age);
    const double square = kernel.jointLength * kernel.jointLength;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const double r = kRelevance[d];
        weights.relevance[d] = static_cast<float>(r);
        weights.near[d] = static_cast<float>(0.5 * r / square);
        weights.missing[d] = static_cast<float>(0.5 * r / (square + r));
        weights.cost[d] = static_cast<float>(-0.5 * std::log(square / (square + r)));
    }
    return weights;
}

} // namespace

FineScan::FineScan(const Taste &taste) : m_weights(weightsOf(taste.parameters().kernel))
{
    const Points &points = taste.points();
    const KernelWeights &kernel = taste.parameters().kernel;
    const double square = kernel.jointLength * kernel.jointLength;
    m_batches.resize((points.size() + kLanes - 1) / kLanes);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        Batch &batch = m_batches[i / kLanes];
        const std::size_t lane = i % kLanes;
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            const auto column = static_cast<Eigen::Index>(d);
            const double x = points.sound(row, column);
            const bool isKnown = points.unknown(row, column) < 0.5;
            batch.sound[d][lane] = static_cast<float>(x);
            batch.known[d][lane] = isKnown ? 1.0F : 0.0F;
            if (d < kHeardDimensions) {
                const double both = -0.5 * std::log(square / (square + 2 * kRelevance[d]));
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
        seen.sound[d] = sound[d];
        seen.known[d] = ((unknown >> d) & 1U) != 0 ? 0.0F : 1.0F;
    }
    seen.joint = unheardDimensions(unknown) > kUnknownAllowed ? 0.0F : 1.0F;
    Lanes mean{};
    for (const Batch &batch : m_batches)
        addBatch(batch, m_weights, seen, mean);
    float sum = 0;
    for (const float lane : mean)
        sum += lane;
    return sum;
}

} // namespace undersong::recommender
