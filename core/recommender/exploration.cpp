// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/exploration.h"

#include "recommender/quantise.h"
#include "recommender/random.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace undersong::recommender {

namespace {

//! Added to each variance so that the factor is well conditioned; logits squared.
constexpr double kJitter = 1e-4;

} // namespace

Explorer::Explorer(const Taste &taste, const Songs &songs, std::vector<Row> surely, std::span<const Row> rows,
                   std::uint64_t seed)
    : m_rows(std::move(surely))
{
    std::ranges::sort(m_rows);
    std::vector<Row> others;
    std::ranges::copy_if(rows, std::back_inserter(others),
                         [this](Row row) { return !std::ranges::binary_search(m_rows, row); });
    const std::size_t room = kSongs - std::min(kSongs, m_rows.size());
    if (others.size() > room) {
        const auto end = others.begin() + static_cast<std::ptrdiff_t>(room);
        std::ranges::nth_element(others, end, {}, [&](Row row) {
            return std::pair(mixed(seed, songs.idAt(row)), songs.idAt(row));
        });
        others.erase(end, others.end());
    }
    m_rows.insert(m_rows.end(), others.begin(), others.end());
    if (m_rows.empty())
        return;
    std::ranges::sort(m_rows, {}, [&](Row row) { return songs.idAt(row); });
    Taste::Joint joint = taste.jointPosterior(Points::of(songs, m_rows));
    m_mean = std::move(joint.mean);
    m_variance = joint.covariance.diagonal().cwiseMax(0.0);
    // Samples stray only where there is something to learn, see unlearnableVariance.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        joint.covariance.diagonal()(static_cast<Eigen::Index>(i)) -=
            taste.amplitude() * unlearnableVariance(songs, m_rows[i], taste.parameters().kernel);
    }
    double jitter = kJitter;
    joint.covariance.diagonal().array() += jitter;
    Eigen::LLT<Eigen::MatrixXd> factor(joint.covariance);
    while (factor.info() != Eigen::Success && jitter < 1) {
        jitter *= 10;
        joint.covariance.diagonal().array() += jitter;
        factor.compute(joint.covariance);
    }
    Random random(seed);
    Eigen::MatrixXd normals(m_mean.size(), static_cast<Eigen::Index>(kDraws));
    for (Eigen::Index draw = 0; draw < normals.cols(); ++draw) {
        for (Eigen::Index i = 0; i < normals.rows(); ++i)
            normals(i, draw) = random.normal();
    }
    m_samples = factor.matrixL() * normals;
    m_samples *= kWidth;
    m_samples.colwise() += m_mean;
}

std::optional<Explorer::Draw> Explorer::draw(std::size_t number,
                                             const std::function<bool(Row)> &isAllowed) const
{
    std::vector<Eigen::Index> allowed;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isAllowed(m_rows[i]))
            allowed.push_back(static_cast<Eigen::Index>(i));
    }
    if (allowed.empty())
        return {};
    const auto bestOf = [&](Eigen::Index sample) {
        return *std::ranges::max_element(allowed, {},
                                         [&](Eigen::Index i) { return quantised(m_samples(i, sample)); });
    };
    const auto own = static_cast<Eigen::Index>(number % kDraws);
    const Eigen::Index best = bestOf(own);
    std::size_t same = 0;
    for (Eigen::Index sample = 0; sample < m_samples.cols(); ++sample)
        same += bestOf(sample) == best ? 1U : 0U;
    return Draw{.row = m_rows[static_cast<std::size_t>(best)],
                .mean = m_mean(best),
                .variance = m_variance(best),
                .sample = m_samples(best, own),
                .propensity = static_cast<double>(same) / static_cast<double>(kDraws)};
}

} // namespace undersong::recommender
