// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>

namespace undersong::recommender {

//! A score as a whole number of millionths: what is compared, so that the last bits of a sum cannot decide.
//! What is no number, or past all those here, is the lowest; the negative of each is a number too.
inline std::int64_t quantised(double score)
{
    constexpr double kMost = 1e12;
    return std::abs(score) <= kMost ? std::llround(score * 1e6) : -INT64_MAX;
}

} // namespace undersong::recommender
