// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"
#include "recommender/lanetable.h"
#include "recommender/taste.h"

#include <span>
#include <vector>

//! What the recommender does in lanes, as a compiler without vectors builds it and for no processor in
//! particular.
namespace undersong::recommender::plain {

std::vector<float> means(const Taste &taste, const Songs &songs, std::span<const Row> rows);
std::vector<float> roughMeans(const Taste &taste, const Songs &songs, std::span<const Row> rows);
LaneTable covariances(const Points &songs, const Points &others, const KernelWeights &weights);

struct Look
{
    std::vector<double> mean;
    std::vector<double> variance;
};
Look closeLook(const Taste &taste, const Points &songs);

} // namespace undersong::recommender::plain
