// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"

#include <Eigen/Core>

#include <cmath>

namespace undersong::recommender {

template<class Scalar>
using MatrixOf = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;

//! Songs as the joint part of the kernel wants them: the heard dimensions, each scaled by the square root of
//! its relevance.
template<class Scalar>
struct JointSide
{
    MatrixOf<Scalar> sound;   //!< 0 where unknown
    MatrixOf<Scalar> unknown; //!< 1 where unknown, else 0

    explicit JointSide(const Points &points)
        : sound(points.sound.leftCols<kHeardDimensions>().template cast<Scalar>()),
          unknown(points.unknown.leftCols<kHeardDimensions>().template cast<Scalar>())
    {
        for (std::size_t d = 0; d < kHeardDimensions; ++d)
            sound.col(static_cast<Eigen::Index>(d)) *= static_cast<Scalar>(std::sqrt(kRelevance[d]));
    }
};

//! The joint part of the kernel (see KernelWeights) between the rows of two tables, 0..1, by four or fewer
//! matrix products.
template<class Scalar>
MatrixOf<Scalar> jointOf(const JointSide<Scalar> &a, const JointSide<Scalar> &b, double length)
{
    using Column = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    using Line = Eigen::Matrix<Scalar, 1, Eigen::Dynamic>;
    const double square = length * length;
    const auto near = static_cast<Scalar>(0.5 / square);
    const MatrixOf<Scalar> squareA = a.sound.array().square();
    const MatrixOf<Scalar> squareB = b.sound.array().square();
    MatrixOf<Scalar> joint = (a.sound * (2 * near)) * b.sound.transpose();
    joint.colwise() -= squareA.rowwise().sum() * near;
    joint.rowwise() -= (squareB.rowwise().sum() * near).transpose();
    const Column lacksA = a.unknown.rowwise().sum();
    const Column lacksB = b.unknown.rowwise().sum();
    const bool allKnown = lacksA.maxCoeff() <= 0 && lacksB.maxCoeff() <= 0;
    if (!allKnown) {
        // less: what the square of a value counts less where the other song lacks it; one, both: what it
        // costs that one of two songs or both lack it.
        Line less(static_cast<Eigen::Index>(kHeardDimensions));
        Line one(less.size());
        Line both(less.size());
        for (std::size_t d = 0; d < kHeardDimensions; ++d) {
            const auto at = static_cast<Eigen::Index>(d);
            less(at) = near - static_cast<Scalar>(0.5 / (square + kRelevance[d]));
            one(at) = static_cast<Scalar>(0.5 * std::log(square / (square + kRelevance[d])));
            both(at) = static_cast<Scalar>(0.5 * std::log(square / (square + 2 * kRelevance[d])));
        }
        joint.noalias() += (a.unknown * less.asDiagonal()) * squareB.transpose();
        joint.noalias() += squareA * (b.unknown * less.asDiagonal()).transpose();
        joint.noalias() += (a.unknown * (both - 2 * one).asDiagonal()) * b.unknown.transpose();
        joint.colwise() += a.unknown * one.transpose();
        joint.rowwise() += (b.unknown * one.transpose()).transpose();
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
