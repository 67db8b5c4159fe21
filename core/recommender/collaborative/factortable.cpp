// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/factortable.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr float kLargest = 127;

} // namespace

FactorTable::FactorTable(const Factors &rows)
    : m_factors(static_cast<std::size_t>(rows.cols())), m_numbers(static_cast<std::size_t>(rows.size())),
      m_scales(static_cast<std::size_t>(rows.rows()))
{
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        const float largest = rows.cols() > 0 ? rows.row(row).cwiseAbs().maxCoeff() : 0.0F;
        const float scale = std::isfinite(largest) ? largest / kLargest : 0.0F;
        m_scales[static_cast<std::size_t>(row)] = scale;
        if (!std::isnormal(scale))
            continue;
        for (Eigen::Index k = 0; k < rows.cols(); ++k) {
            const float steps = std::clamp(std::round(rows(row, k) / scale), -kLargest, kLargest);
            m_numbers[static_cast<std::size_t>(row * rows.cols() + k)] = static_cast<std::int8_t>(steps);
        }
    }
}

FactorTable::FactorTable(std::size_t factors, std::vector<std::int8_t> numbers, std::vector<float> scales)
{
    const bool isWhole =
        factors > 0 && numbers.size() % factors == 0 && numbers.size() / factors == scales.size();
    const bool isSane = std::ranges::all_of(scales, [](float s) { return std::isfinite(s) && s >= 0; });
    if (!isWhole || !isSane)
        return;
    m_factors = factors;
    m_numbers = std::move(numbers);
    m_scales = std::move(scales);
}

Eigen::VectorXf FactorTable::at(std::size_t row) const
{
    Eigen::VectorXf values(static_cast<Eigen::Index>(m_factors));
    const auto numbers = numbersOf(row);
    for (std::size_t k = 0; k < m_factors; ++k)
        values(static_cast<Eigen::Index>(k)) = static_cast<float>(numbers[k]) * m_scales[row];
    return values;
}

Factors FactorTable::unpacked() const
{
    Factors all(static_cast<Eigen::Index>(rows()), static_cast<Eigen::Index>(m_factors));
    for (std::size_t row = 0; row < rows(); ++row)
        all.row(static_cast<Eigen::Index>(row)) = at(row);
    return all;
}

ListenerPrior priorOf(const Factors &listeners)
{
    const Eigen::Index size = listeners.cols();
    std::vector<Eigen::Index> known;
    for (Eigen::Index row = 0; row < listeners.rows(); ++row) {
        if (listeners.row(row).allFinite() && !listeners.row(row).isZero(0))
            known.push_back(row);
    }
    ListenerPrior prior{.mean = Eigen::VectorXd::Zero(size),
                        .covariance = ListenerPrior::kVarianceOfFew * Eigen::MatrixXd::Identity(size, size)};
    if (known.size() < ListenerPrior::kFewestListeners)
        return prior;
    prior.listeners = known.size();
    const auto count = static_cast<double>(known.size());
    for (const Eigen::Index row : known)
        prior.mean += listeners.row(row).transpose().cast<double>() / count;
    prior.covariance.setZero();
    for (const Eigen::Index row : known) {
        const Eigen::VectorXd away = listeners.row(row).transpose().cast<double>() - prior.mean;
        prior.covariance.selfadjointView<Eigen::Lower>().rankUpdate(away, 1 / (count - 1));
    }
    prior.covariance.triangularView<Eigen::StrictlyUpper>() = prior.covariance.transpose();
    return prior;
}

FeatureMap::FeatureMap(const Eigen::MatrixXd &features, const Factors &factors,
                       const Eigen::VectorXd &weights, double ridge)
    : m_featureMean(Eigen::VectorXd::Zero(features.cols())),
      m_factorMean(Eigen::VectorXd::Zero(factors.cols())),
      m_slopes(Eigen::MatrixXd::Zero(factors.cols(), features.cols()))
{
    const double total = weights.sum();
    if (features.cols() == 0 || !(total > 0))
        return;
    const Eigen::VectorXd share = weights / total;
    const Eigen::MatrixXd wanted = factors.cast<double>();
    m_featureMean = features.transpose() * share;
    m_factorMean = wanted.transpose() * share;
    const Eigen::MatrixXd x = features.rowwise() - m_featureMean.transpose();
    const Eigen::MatrixXd y = wanted.rowwise() - m_factorMean.transpose();
    Eigen::MatrixXd spread = x.transpose() * share.asDiagonal() * x;
    const double typical = spread.trace() / static_cast<double>(features.cols());
    if (!(typical > 0))
        return;
    spread.diagonal().array() += std::max(ridge, 1e-9) * typical;
    m_slopes = spread.llt().solve(x.transpose() * share.asDiagonal() * y).transpose();
}

Eigen::VectorXf FeatureMap::map(const Eigen::VectorXd &features) const
{
    if (features.size() != m_featureMean.size())
        return m_factorMean.cast<float>();
    return (m_factorMean + m_slopes * (features - m_featureMean)).cast<float>();
}

} // namespace undersong::recommender
