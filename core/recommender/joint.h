// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"

#include <Eigen/Core>

#include <cmath>

namespace undersong::recommender {

template<class Scalar>
using MatrixOf = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;

//! The joint part of the kernel (see KernelWeights) between the rows of two tables, 0..1, by three or fewer
//! matrix products. \p unknownA and \p unknownB hold 1 where the sound is unknown and 0 elsewhere; the sound
//! itself must be 0 there.
template<class Scalar>
MatrixOf<Scalar> jointOf(const MatrixOf<Scalar> &soundA, const MatrixOf<Scalar> &unknownA,
                         const MatrixOf<Scalar> &soundB, const MatrixOf<Scalar> &unknownB, double length)
{
    using Column = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    const double square = length * length;
    const auto near = static_cast<Scalar>(0.5 / square);
    const MatrixOf<Scalar> squareA = soundA.array().square();
    const MatrixOf<Scalar> squareB = soundB.array().square();
    MatrixOf<Scalar> joint = (soundA * (2 * near)) * soundB.transpose();
    joint.colwise() -= squareA.rowwise().sum() * near;
    joint.rowwise() -= (squareB.rowwise().sum() * near).transpose();
    const Column lacksA = unknownA.rowwise().sum();
    const Column lacksB = unknownB.rowwise().sum();
    const bool allKnown = lacksA.maxCoeff() <= 0 && lacksB.maxCoeff() <= 0;
    if (!allKnown) {
        // near: what the square of a value counts where both songs have it; averaged: where one lacks it.
        const Scalar less = near - static_cast<Scalar>(0.5 / (square + 1));
        const auto one = static_cast<Scalar>(0.5 * std::log(square / (square + 1)));
        const auto both = static_cast<Scalar>(0.5 * std::log(square / (square + 2)));
        joint.noalias() += (unknownA * less) * squareB.transpose();
        joint.noalias() += (squareA * less) * unknownB.transpose();
        joint.noalias() += (unknownA * (both - 2 * one)) * unknownB.transpose();
        joint.colwise() += lacksA * one;
        joint.rowwise() += (lacksB * one).transpose();
    }
    joint = joint.array().min(Scalar(0)).exp();
    if (!allKnown) {
        for (Eigen::Index i = 0; i < lacksA.size(); ++i) {
            if (lacksA(i) > kUnknownAllowed)
                joint.row(i).setZero();
        }
        for (Eigen::Index j = 0; j < lacksB.size(); ++j) {
            if (lacksB(j) > kUnknownAllowed)
                joint.col(j).setZero();
        }
    }
    return joint;
}

} // namespace undersong::recommender
