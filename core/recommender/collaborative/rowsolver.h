// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Solves one row of alternating least squares after another: the x that makes least
//!
//!     sum_j w_j (t_j - z_j.x)^2 + sum_k d_k x_k^2
//!
//! for the gathered rows z_j and a diagonal d above 0. An object a thread: it keeps its room.
class RowSolver
{
public:
    static constexpr std::size_t kLanes = 16; //!< factors are padded to a multiple, with zeros

    struct Row
    {
        std::span<const float> z;       //!< weights.size() rows of diagonal.size() numbers
        std::span<const float> weights; //!< above 0
        std::span<const float> targets;
        std::span<const float> diagonal; //!< a multiple of kLanes
    };

    //! Exactly: by the pairs where they are fewer than the factors, else by the factors.
    void solveExactly(const Row &row, std::span<float> x);
    //! Some steps of conjugate gradients from \p x.
    void improve(const Row &row, std::size_t steps, std::span<float> x);

private:
    void solveByPairs(const Row &row, std::span<float> x);
    void solveByFactors(const Row &row, std::span<float> x);

    std::vector<float> m_scaled;
    std::vector<float> m_small;
    Eigen::MatrixXf m_system;
    Eigen::VectorXf m_right;
    std::vector<float> m_residual;
    std::vector<float> m_direction;
    std::vector<float> m_product;
};

//! a.b, both a multiple of RowSolver::kLanes long.
float dotOf(const float *a, const float *b, std::size_t size);

} // namespace undersong::recommender
