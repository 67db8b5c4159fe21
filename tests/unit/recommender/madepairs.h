// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/interactions.h"
#include "recommender/random.h"

#include <vector>

//! Made-up listeners of several circles, each with items of its own and a few of everybody's.
namespace undersong::recommender::madeup {

inline constexpr std::size_t kPairListeners = 120;
inline constexpr std::size_t kPairItems = 90;
inline constexpr std::uint32_t kCircles = 3;

inline std::vector<Interaction> madePairs(std::uint64_t seed)
{
    Random random(seed);
    std::vector<Interaction> pairs;
    for (std::uint32_t listener = 0; listener < kPairListeners; ++listener) {
        const std::size_t count = 2 + random.below(40);
        for (std::size_t k = 0; k < count; ++k) {
            const bool isOwn = random.uniform() < 0.8;
            const auto drawn = static_cast<std::uint32_t>(random.below(kPairItems / kCircles));
            const std::uint32_t circle =
                isOwn ? listener % kCircles : static_cast<std::uint32_t>(random.below(kCircles));
            pairs.push_back({.listener = listener, .item = drawn * kCircles + circle});
        }
    }
    return pairs;
}

inline Interactions madeInteractions(std::uint64_t seed)
{
    return Interactions(madePairs(seed), kPairListeners, kPairItems);
}

} // namespace undersong::recommender::madeup
