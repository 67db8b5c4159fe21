// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"

namespace undersong::recommender {

//! Adds the parts of the kernel that follow from comparing dimension by dimension: additive, pairwise,
//! popularity and age. \p k is |a| x |b|.
void addNearness(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights);

} // namespace undersong::recommender
