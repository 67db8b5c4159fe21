// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/start.h"

#include "recommender/kernel.h"
#include "recommender/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace undersong::recommender {

namespace {

constexpr std::size_t kMostSongs = 4096;
constexpr double kInnerShare = 0.8;

float squareDistance(std::span<const float, kSoundDimensions> a, std::span<const float, kSoundDimensions> b)
{
    float sum = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d)
        sum += (a[d] - b[d]) * (a[d] - b[d]);
    return sum;
}

//! How many of \p rows, which it reorders, make the inner part.
std::size_t bringInnerForward(const Songs &songs, std::span<Row> rows)
{
    constexpr std::array<float, kSoundDimensions> kMiddle{};
    const auto inner = static_cast<std::size_t>(std::lround(kInnerShare * static_cast<double>(rows.size())));
    std::ranges::sort(rows, {}, [&](Row row) {
        return std::pair(squareDistance(songs.soundAt(row), kMiddle), songs.idAt(row));
    });
    return inner;
}

} // namespace

void spread(const Songs &songs, std::span<const Row> rows, std::size_t count, std::uint64_t seed,
            const std::function<bool(Row)> &isAllowed, const std::function<void(Row)> &take)
{
    const auto seededOrder = [&](Row row) {
        return std::pair(mixed(seed, songs.idAt(row)), songs.idAt(row));
    };
    std::vector<Row> order(rows.begin(), rows.end());
    const auto soundless = std::ranges::partition(
        order, [&](Row row) { return unheardDimensions(songs.unknownAt(row)) <= kUnknownAllowed; });
    const std::span<Row> known(order.begin(), soundless.begin());
    std::ranges::sort(known, {}, seededOrder);
    std::ranges::sort(soundless, {}, seededOrder);

    const std::span<Row> sample = known.first(std::min(known.size(), kMostSongs));
    const std::span<Row> inner = sample.first(bringInnerForward(songs, sample));
    std::ranges::sort(inner, {}, seededOrder);
    std::vector<float> distance(inner.size(), std::numeric_limits<float>::max());
    std::vector<bool> isDone(inner.size(), false);
    std::size_t taken = 0;
    while (taken < count) {
        std::size_t best = inner.size();
        for (std::size_t i = 0; i < inner.size(); ++i) {
            if (!isDone[i] && (best == inner.size() || distance[i] > distance[best]) && isAllowed(inner[i]))
                best = i;
        }
        if (best == inner.size())
            break;
        isDone[best] = true;
        take(inner[best]);
        ++taken;
        for (std::size_t i = 0; i < inner.size(); ++i)
            distance[i] =
                std::min(distance[i], squareDistance(songs.soundAt(inner[i]), songs.soundAt(inner[best])));
    }
    const std::span<const Row> rest = std::span<const Row>(order).subspan(inner.size());
    for (std::size_t i = 0; i < rest.size() && taken < count; ++i) {
        if (isAllowed(rest[i])) {
            take(rest[i]);
            ++taken;
        }
    }
}

} // namespace undersong::recommender
