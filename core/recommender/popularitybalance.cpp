// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/popularitybalance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_set>

namespace undersong::recommender {

namespace {

//! Fifths of a standard normal.
constexpr std::array kCuts = {-0.8416, -0.2533, 0.2533, 0.8416};
static_assert(kCuts.size() + 1 == PopularityBalance::kShares);
constexpr double kSmoothing = 0.01;

std::size_t shareAt(double popularity)
{
    return static_cast<std::size_t>(std::ranges::upper_bound(kCuts, popularity) - kCuts.begin());
}

} // namespace

PopularityBalance::PopularityBalance(const Taste &taste)
{
    std::unordered_set<std::uint64_t> likedIds;
    for (const Example &example : taste.examples()) {
        if (example.liked)
            likedIds.insert(example.song);
    }
    const Points &points = taste.points();
    const auto column = static_cast<Eigen::Index>(kPopularityDimension);
    double known = 0;
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
        if (points.unknown(i, column) > 0 || !likedIds.contains(points.ids[static_cast<std::size_t>(i)]))
            continue;
        m_liked.at(shareAt(points.sound(i, column))) += 1;
        ++known;
    }
    m_isActive = known >= static_cast<double>(kFewestLiked);
    if (!m_isActive)
        return;
    for (double &share : m_liked)
        share /= known;
    refresh();
}

std::optional<std::size_t> PopularityBalance::shareOf(const Songs &songs, Row row)
{
    if ((unsigned{songs.unknownAt(row)} & (1U << kPopularityDimension)) != 0)
        return {};
    return shareAt(static_cast<double>(songs.soundAt(row)[kPopularityDimension]));
}

void PopularityBalance::take(std::optional<std::size_t> share)
{
    if (!m_isActive || !share)
        return;
    m_taken.at(*share) += 1;
    refresh();
}

double PopularityBalance::divergenceWith(std::optional<std::size_t> share) const
{
    return m_divergences.at(share.value_or(kShares));
}

void PopularityBalance::refresh()
{
    const double before = std::accumulate(m_taken.begin(), m_taken.end(), 0.0);
    for (std::size_t one = 0; one <= kShares; ++one) {
        const double songs = before + (one < kShares ? 1 : 0);
        double divergence = 0;
        for (std::size_t s = 0; s < kShares; ++s) {
            if (!(m_liked.at(s) > 0))
                continue;
            const double given = songs > 0 ? (m_taken.at(s) + (s == one ? 1 : 0)) / songs : m_liked.at(s);
            divergence +=
                m_liked.at(s) * std::log(m_liked.at(s) / std::lerp(given, m_liked.at(s), kSmoothing));
        }
        m_divergences.at(one) = divergence;
    }
}

} // namespace undersong::recommender
