// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Eigen/Core>

namespace undersong::recommender {

//! Weights of a logistic regression, and how it came about.
struct LogisticFit
{
    Eigen::VectorXd weights; //!< one a column
    double intercept = 0;
    int steps = 0; //!< Newton steps taken
};

//! Minimises |weights|^2 / 2 + c * sum of log-losses by Newton's method with halved steps, from \p start
//! where it has weights. The intercept bears a penalty of 1e-6, so that it stays finite with one kind of
//! answer.
LogisticFit fitLogistic(const Eigen::MatrixXd &features, const Eigen::VectorXd &liked, double c,
                        const LogisticFit &start = {});

} // namespace undersong::recommender
