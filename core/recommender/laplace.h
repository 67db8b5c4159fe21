// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Eigen/Core>

namespace undersong::recommender {

//! What a Gaussian-process classifier learns from: n songs, their covariance and what was said of them.
struct Evidence
{
    Eigen::MatrixXd covariance; //!< n x n, symmetric
    Eigen::VectorXd liked;      //!< 1 liked, 0 disliked
    Eigen::VectorXd weight;     //!< > 0; a factor on each song's log-likelihood
    Eigen::VectorXd prior;      //!< logits: the mean of each song before anything was said

    Eigen::Index size() const { return liked.size(); }
};

//! The Laplace approximation of the posterior at its mode (Rasmussen & Williams 2006, section 3.4).
struct Posterior
{
    Eigen::VectorXd alpha;  //!< gradient of the log-likelihood at the mode; mean(x) = prior + k(x).alpha
    Eigen::VectorXd mode;   //!< latent values of the n songs
    Eigen::VectorXd root;   //!< square roots of W, the negative second derivatives of the log-likelihood
    Eigen::MatrixXd lower;  //!< Cholesky factor of I + W^1/2 K W^1/2, in the lower triangle
    double logMarginal = 0; //!< the approximate log marginal likelihood
};

//! Finds the mode from nothing.
//!
//! Newton's method in function space (algorithm 3.1), with two changes. A step reuses the last Cholesky
//! factor, at n^2 instead of n^3 / 3 operations, for as long as that divides the gradient's largest element
//! by at least four; and a step from a fresh factor is halved until the objective rises. It ends where the
//! gradient is below 1e-13 or at the limit of the arithmetic, so that the result does not depend on the
//! start.
Posterior fitPosterior(const Evidence &evidence);

//! The same from a good guess: \p alpha of the first songs of \p evidence, 0 for the others.
Posterior fitPosterior(const Evidence &evidence, const Eigen::VectorXd &alpha);

//! The same after one song was added at the end of the evidence of \p before. The factor of \p before gets
//! one row more (n^2 operations) and serves the first steps.
Posterior extendPosterior(const Evidence &evidence, const Posterior &before);

} // namespace undersong::recommender
