// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/ials.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Factors of items in a byte each, and a scale a row: what a device downloads. 68 bytes an item of 64
//! factors instead of 256; each number is off by at most half a step, the row's largest over 254.
class FactorTable
{
public:
    FactorTable() = default;
    explicit FactorTable(const Factors &rows);
    //! As bytes came from elsewhere. Empty where the sizes do not go together or a scale is not a number that
    //! is 0 or more.
    FactorTable(std::size_t factors, std::vector<std::int8_t> numbers, std::vector<float> scales);

    std::size_t rows() const { return m_scales.size(); }
    std::size_t factors() const { return m_factors; }
    std::span<const std::int8_t> numbersOf(std::size_t row) const
    {
        return {m_numbers.data() + row * m_factors, m_factors};
    }
    float scaleOf(std::size_t row) const { return m_scales[row]; }
    std::size_t bytes() const { return m_numbers.size() + m_scales.size() * sizeof(float); }

    Eigen::VectorXf at(std::size_t row) const;
    Factors unpacked() const;

private:
    std::size_t m_factors = 0;
    std::vector<std::int8_t> m_numbers;
    std::vector<float> m_scales;
};

//! What the factors of a listener nobody knows yet may be: a normal distribution.
struct ListenerPrior
{
    static constexpr std::size_t kFewestListeners = 50;
    static constexpr double kVarianceOfFew = 0.05;

    Eigen::VectorXd mean;
    Eigen::MatrixXd covariance;
    std::size_t listeners = 0; //!< that it was made of; 0: too few, so mean 0 and kVarianceOfFew in each axis
};

//! Of the rows that are not all 0. Of fewer than 50 listeners nothing is told, so that no one of them can be
//! made out.
ListenerPrior priorOf(const Factors &listeners);

//! Guesses the factors of an item nobody has listened to from what is known of it (Gantner et al. 2010,
//! attribute-to-factor maps): ridge regression of factors on features.
class FeatureMap
{
public:
    FeatureMap() = default;
    //! Rows of \p features and \p factors belong together. \p weights: how sure the factors of a row are, for
    //! example its listeners; 0 leaves it out. \p ridge is against the mean square of a feature.
    FeatureMap(const Eigen::MatrixXd &features, const Factors &factors, const Eigen::VectorXd &weights,
               double ridge = 0.1);

    //! The weighted mean of the factors where there was nothing to learn from.
    Eigen::VectorXf map(const Eigen::VectorXd &features) const;

private:
    Eigen::VectorXd m_featureMean;
    Eigen::VectorXd m_factorMean;
    Eigen::MatrixXd m_slopes; //!< factors x features
};

} // namespace undersong::recommender
