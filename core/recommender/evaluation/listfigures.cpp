// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/listfigures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace undersong::recommender {

namespace {

constexpr std::size_t kPopularityShares = 5;
constexpr std::size_t kFewestLiked = 5;
constexpr double kSmoothing = 0.01;

//! Root of the mean square difference over the heard dimensions known of both; nothing where there is none.
std::optional<double> soundDistance(const Songs &songs, Row a, Row b)
{
    const auto left = songs.soundAt(a);
    const auto right = songs.soundAt(b);
    const unsigned unknown = unsigned{songs.unknownAt(a)} | unsigned{songs.unknownAt(b)};
    double squares = 0;
    std::size_t known = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        if ((unknown & (1U << d)) != 0)
            continue;
        const double difference = static_cast<double>(left[d]) - static_cast<double>(right[d]);
        squares += difference * difference;
        ++known;
    }
    if (known == 0)
        return {};
    return std::sqrt(squares / static_cast<double>(known));
}

//! By row: the share of the songs of known popularity that are less popular, ties counting half.
std::vector<std::optional<double>> percentilesOf(std::span<const double> popularity)
{
    std::vector<double> sorted;
    std::ranges::copy_if(popularity, std::back_inserter(sorted), [](double one) { return !std::isnan(one); });
    std::ranges::sort(sorted);
    std::vector<std::optional<double>> percentiles(popularity.size());
    for (std::size_t row = 0; row < popularity.size(); ++row) {
        if (std::isnan(popularity[row]))
            continue;
        const auto equal = std::ranges::equal_range(sorted, popularity[row]);
        const auto below = static_cast<double>(equal.begin() - sorted.begin());
        percentiles[row] =
            (below + static_cast<double>(equal.size()) / 2) / static_cast<double>(sorted.size());
    }
    return percentiles;
}

std::optional<double> meanOver(std::span<const ListFigures> lists, std::optional<double> ListFigures::*figure)
{
    std::vector<double> values;
    for (const ListFigures &list : lists) {
        if (list.*figure)
            values.push_back(*(list.*figure));
    }
    return values.empty() ? std::nullopt : std::optional(summarise(values).mean);
}

} // namespace

ListFigures meanOf(std::span<const ListFigures> lists)
{
    return {.distance = meanOver(lists, &ListFigures::distance),
            .artistCoverage = meanOver(lists, &ListFigures::artistCoverage),
            .popularityPercentile = meanOver(lists, &ListFigures::popularityPercentile),
            .popularityDivergence = meanOver(lists, &ListFigures::popularityDivergence),
            .repeats = meanOver(lists, &ListFigures::repeats),
            .exploration = meanOver(lists, &ListFigures::exploration)};
}

ListExaminer::ListExaminer(const Pool &pool) : m_pool(pool), m_percentiles(percentilesOf(pool.popularity)) {}

ListFigures ListExaminer::examine(std::span<const Pick> list, const std::vector<bool> &isOnOffer,
                                  std::span<const Row> liked) const
{
    if (list.empty())
        return {};
    std::unordered_set<Row> seen;
    const auto repeats = std::ranges::count_if(
        list, [&](const Pick &pick) { return !isOnOffer[pick.row] || !seen.insert(pick.row).second; });
    const auto size = static_cast<double>(list.size());
    const auto explored = std::ranges::count(list, true, &Pick::isExploration);
    return {.distance = distanceOf(list),
            .artistCoverage = coverageOf(list),
            .popularityPercentile = percentileOf(list),
            .popularityDivergence = divergenceOf(list, liked),
            .repeats = static_cast<double>(repeats) / size,
            .exploration = static_cast<double>(explored) / size};
}

std::optional<double> ListExaminer::distanceOf(std::span<const Pick> list) const
{
    std::vector<double> distances;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (const auto distance = soundDistance(m_pool.songs, list[i].row, list[j].row))
                distances.push_back(*distance);
        }
    }
    return distances.empty() ? std::nullopt : std::optional(summarise(distances).mean);
}

std::optional<double> ListExaminer::coverageOf(std::span<const Pick> list) const
{
    std::unordered_set<std::uint32_t> artists;
    double known = 0;
    double fresh = 0;
    for (const Pick &pick : list) {
        const auto own = m_pool.songs.artistsAt(pick.row);
        if (own.empty())
            continue;
        ++known;
        if (std::ranges::none_of(own, [&](std::uint32_t artist) { return artists.contains(artist); }))
            ++fresh;
        artists.insert(own.begin(), own.end());
    }
    return known > 0 ? std::optional(fresh / known) : std::nullopt;
}

std::optional<double> ListExaminer::percentileOf(std::span<const Pick> list) const
{
    std::vector<double> percentiles;
    for (const Pick &pick : list) {
        if (const auto percentile = m_percentiles[pick.row])
            percentiles.push_back(*percentile);
    }
    return percentiles.empty() ? std::nullopt : std::optional(summarise(percentiles).mean);
}

std::optional<double> ListExaminer::divergenceOf(std::span<const Pick> list, std::span<const Row> liked) const
{
    using Shares = std::array<double, kPopularityShares>;
    const auto sharesOf = [this](const auto &songs, const auto &rowOf) {
        Shares shares{};
        double count = 0;
        for (const auto &song : songs) {
            if (const auto percentile = m_percentiles[rowOf(song)]) {
                const double place = *percentile * static_cast<double>(kPopularityShares);
                shares.at(std::min(static_cast<std::size_t>(place), kPopularityShares - 1)) += 1;
                ++count;
            }
        }
        for (double &share : shares)
            share /= std::max(count, 1.0);
        return std::pair(shares, count);
    };
    const auto [wanted, likes] = sharesOf(liked, [](Row row) { return row; });
    const auto [given, offered] = sharesOf(list, [](const Pick &pick) { return pick.row; });
    if (likes < static_cast<double>(kFewestLiked) || offered == 0)
        return {};
    double divergence = 0;
    for (std::size_t s = 0; s < kPopularityShares; ++s) {
        if (wanted.at(s) > 0)
            divergence +=
                wanted.at(s) *
                std::log(wanted.at(s) / ((1 - kSmoothing) * given.at(s) + kSmoothing * wanted.at(s)));
    }
    return divergence;
}

} // namespace undersong::recommender
