// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace undersong::recommender {

//! False for what is no number as well.
constexpr bool isProbability(double value)
{
    return value >= 0 && value <= 1;
}

//! 1 / (1 + exp(-x)), without overflow.
inline double sigmoid(double x)
{
    return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

} // namespace undersong::recommender
