// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/onlinemodel.h"

#include <algorithm>

namespace undersong::recommender {

std::vector<Pick> OnlineModel::pickList(std::span<const Row> remaining, std::size_t count)
{
    std::vector<Row> rows(remaining.begin(), remaining.end());
    std::vector<Pick> list;
    while (list.size() < count && !rows.empty()) {
        list.push_back({.row = pick(rows)});
        std::erase(rows, list.back().row);
    }
    return list;
}

} // namespace undersong::recommender
