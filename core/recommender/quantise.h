// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>

namespace undersong::recommender {

//! A score as a whole number of millionths: what is compared, so that the last bits of a sum cannot decide.
inline std::int64_t quantised(double score)
{
    return std::isfinite(score) ? std::llround(score * 1e6) : INT64_MIN;
}

} // namespace undersong::recommender
