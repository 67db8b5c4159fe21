// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/interactions.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! One row of factors a listener or an item.
using Factors = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

enum class IalsSolver : std::uint8_t {
    ConjugateGradient, //!< exact for rows of few pairs, else steps from where the row was
    Cholesky,          //!< exact
};

struct IalsOptions
{
    std::size_t factors = 64;
    //! alpha0: what a pair nobody spoke of weighs, against 1 for a like.
    double unobserved = 0.03;
    double regularisation = 0.3;
    //! nu: how the regularisation grows with what is known of a row.
    double degreePower = 0.5;
    //! A like of an item that d listeners like weighs d^-this, scaled so that the mean like weighs 1.
    double popularityPower = 0.15;
    //! Of a dislike of value -1, an observed pair of target 0.
    double dislikeWeight = 0.5;
    std::size_t epochs = 8;
    IalsSolver solver = IalsSolver::ConjugateGradient;
    std::size_t steps = 3; //!< of conjugate gradients
    std::uint64_t seed = 1;
    unsigned threads = 1;
};

//! Implicit alternating least squares with the loss of Rendle et al. 2021 (arXiv 2110.14037):
//!
//!     sum over observed w (t - x.y)^2 + alpha0 * sum over all pairs (x.y)^2
//!       + reg * sum over rows (n + alpha0 * N)^nu |x|^2,
//!
//! t = 1 for a like and 0 for a dislike, n the sum of w in the row, N the rows of the other side. Before a
//! side is solved, both are turned into the axes in which the Gram matrix of the fixed side is diagonal:
//! scores do not change, and "all pairs" costs one multiplication a factor instead of a matrix. A row of few
//! pairs is then solved exactly by a system of its pairs instead of its factors (Woodbury), the others by
//! conjugate gradients (Takacs, Pilaszy, Tikk 2011) whose preconditioner is that diagonal.
//! The same for any number of threads.
class Ials
{
public:
    //! \p interactions must outlive the training, not the model's use.
    explicit Ials(const Interactions &interactions, const IalsOptions &options = {});

    //! Solves all listeners, then all items.
    void runEpoch();
    //! Solves the listeners for the items as they are, so that a listener's factors are what foldIn gives.
    void finish();
    //! The loss above; for checks, its cost is that of a small epoch.
    double objective() const;

    const IalsOptions &options() const { return m_options; }
    const Factors &listeners() const { return m_listeners; }
    const Factors &items() const { return m_items; }
    //! Of a listener with those reactions, exact, in the axes of items() after finish(). Ids beyond the items
    //! say nothing.
    Eigen::VectorXf foldIn(Interactions::Line line) const;
    //! Of all items for a listener of such factors.
    void score(const Eigen::VectorXf &listener, std::span<float> scores) const;

private:
    enum class Side : std::uint8_t { Listeners, Items };

    struct Gathered;

    void weigh(const Interactions &interactions);
    void solve(Side side);
    void solveBlock(Side side, std::size_t block, const Eigen::VectorXd &gram);
    void gather(Side side, std::size_t at, Interactions::Line line, Gathered &gathered) const;
    void setDiagonal(Side side, const Eigen::VectorXd &gram, Gathered &gathered) const;
    double regularisationOf(Side side, double weight) const;
    float weightOf(float value, std::size_t item) const;

    const Interactions *m_interactions = nullptr;
    IalsOptions m_options;
    std::vector<float> m_itemWeight; //!< of a like, by item
    Factors m_listeners;
    Factors m_items;
    Eigen::VectorXd m_itemGram; //!< its diagonal, in the axes of the last solve of the listeners
};

//! runEpoch as often as the options say, then finish.
Ials fitIals(const Interactions &interactions, const IalsOptions &options = {});

} // namespace undersong::recommender
