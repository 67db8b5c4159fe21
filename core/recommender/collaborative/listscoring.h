// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/ials.h"
#include "recommender/collaborative/listmetrics.h"
#include "recommender/collaborative/neighbours.h"

#include <cstddef>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! Fills a row of scores of all items for each of the listeners; called from several threads.
using Scorer = std::function<void(std::span<const std::uint32_t> listeners, Factors &scores)>;

//! The models must outlive their scorer.
Scorer scorerOf(const Ials &model);
Scorer scorerOf(const Neighbours &model, const Interactions &known);
//! Likes of each item, for everybody.
Scorer popularityScorer(const Interactions &known);
//! The sum of all, each brought to mean 0 and deviation 1 over the items of a listener and then times its
//! share. One that says nothing of a listener counts nothing.
Scorer blendOf(std::vector<std::pair<Scorer, double>> parts);

//! The best \p count items by score without those of \p known (sorted), equal ones by id.
std::vector<std::uint32_t> bestOf(std::span<const float> scores, std::span<const std::uint32_t> known,
                                  std::size_t count);

struct MeasureOptions
{
    unsigned threads = 1;
    //! Of those with a test, evenly picked; 0: all.
    std::size_t mostListeners = 0;
};

//! Lists by \p scorer for the listeners of \p test, without what \p known has of them. A listener
//! of whom nothing is known gets the popular ones.
ListMetrics measure(const Interactions &known, const Interactions &test, const Scorer &scorer,
                    const MeasureOptions &options = {});

} // namespace undersong::recommender
