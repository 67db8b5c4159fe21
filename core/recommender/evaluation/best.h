// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/songs.h"

#include <span>

namespace undersong::recommender {

//! The row with the highest \p score(row), of equal ones the first. \p rows must not be empty.
template<class Score>
Row bestBy(std::span<const Row> rows, const Score &score)
{
    Row best = rows.front();
    double bestScore = score(best);
    for (const Row row : rows.subspan(1)) {
        const double own = score(row);
        if (own > bestScore) {
            best = row;
            bestScore = own;
        }
    }
    return best;
}

} // namespace undersong::recommender
