// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/lanes.h"
#include "recommender/lanetable.h"

#include <array>
#include <cstddef>

namespace undersong::recommender::inline UNDERSONG_LANES {

using Eight = LaneTable::Eight;
using WideEight = Lanes<double, LaneTable::kLanes>;

//! Rows of a matrix worked on at a time: one column of them after another makes a panel.
inline constexpr std::size_t kPanelRows = 4;
using PanelColumn = std::array<double, kPanelRows>;

//! The products of one panel with eight columns at a time, one sum for each of its rows.
struct PanelSums
{
    WideEight first = {};
    WideEight second = {};
    WideEight third = {};
    WideEight fourth = {};
};

UNDERSONG_INLINE void addProducts(const PanelColumn *panel, const Eight *columns, std::size_t count,
                                  PanelSums &sums)
{
    PanelSums all = sums;
    WideEight x;
    for (std::size_t i = 0; i < count; ++i) {
        load(columns[i].data(), x);
        all.first += panel[i][0] * x;
        all.second += panel[i][1] * x;
        all.third += panel[i][2] * x;
        all.fourth += panel[i][3] * x;
    }
    sums = all;
}

} // namespace undersong::recommender::inline UNDERSONG_LANES
