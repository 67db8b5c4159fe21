// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"
#include "recommender/taste.h"

#include <span>
#include <vector>

//! What the recommender does in a version for each processor, built for none in particular.
namespace undersong::recommender::plain {

std::vector<float> fineMeans(const Taste &taste, const Songs &songs, std::span<const Row> rows);
void addNearness(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights);

} // namespace undersong::recommender::plain
