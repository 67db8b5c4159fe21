// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/ials.h"
#include "recommender/collaborative/neighbours.h"

#include <cstddef>
#include <cstdint>

namespace undersong::recommender {

// Wrong regularisation costs iALS up to half of its hits, and what is right depends on how dense the data is.
// So parameters are chosen by NDCG@20 on pairs kept apart: whenever there is half as much data again.

//! Pairs to learn from, and pairs of the same listeners to judge by.
struct HeldOut
{
    Interactions train;
    Interactions valid;
};

//! Keeps apart about one like in \p oneIn of every listener with at least five, the same for the same seed.
HeldOut holdOut(const Interactions &interactions, std::size_t oneIn, std::uint64_t seed);

//! How much better, as a share, a setting must be to be preferred to one tried before: below it is noise.
inline constexpr double kTuningStep = 0.003;
//! Listeners that a setting is judged by, at most.
inline constexpr std::size_t kTuningListeners = 4000;

//! Searches, from \p start, one parameter after another: listenerPower and sharpness.
NeighboursOptions tuneNeighbours(const HeldOut &data, const NeighboursOptions &start);
//! The same for regularisation, unobserved and popularityPower.
IalsOptions tuneIals(const HeldOut &data, const IalsOptions &start);

} // namespace undersong::recommender
