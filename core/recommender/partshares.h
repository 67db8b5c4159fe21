// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! The parts of the kernel as a listener would tell them apart.
enum class Part : std::uint8_t {
    Heard, //!< the sound: additive, pairwise, joint and linear
    Artists,
    Tags,
    Listeners,
    Popularity,
    Age,
};

//! How much a part counts.
struct PartShare
{
    Part part = Part::Heard;
    //! Of the variance before anything was said: what it may come to count.
    double allowed = 0;
    //! Of the variance of the means over some songs: cov(part, whole) / var(whole). All add up to 1; below 0
    //! where a part mostly speaks against the others.
    double explained = 0;
};

//! Over the songs at \p rows, one a part, in the order of Part. All 0 in \c explained where fewer than two
//! songs are given or nothing was learned yet.
std::vector<PartShare> partShares(const Taste &taste, const Songs &songs, std::span<const Row> rows);

} // namespace undersong::recommender
