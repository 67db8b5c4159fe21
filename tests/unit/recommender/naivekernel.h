// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

//! The kernel once more, as it is written down in KernelWeights: slow, pair by pair, without any of the real
//! one's means.
namespace undersong::recommender::madeup {

inline bool isKnownAt(const Songs &songs, Row row, std::size_t dimension)
{
    return ((songs.unknownAt(row) >> dimension) & 1U) == 0;
}

inline double naiveNearness(const Songs &songs, Row a, Row b, std::size_t d, double length)
{
    if (!isKnownAt(songs, a, d) || !isKnownAt(songs, b, d))
        return 0;
    const double apart = static_cast<double>(songs.soundAt(a)[d]) - static_cast<double>(songs.soundAt(b)[d]);
    return std::exp(-apart * apart / (2 * length * length));
}

inline double naiveJoint(const Songs &songs, Row a, Row b, double length)
{
    int unknownOfA = 0;
    int unknownOfB = 0;
    double product = 1;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const bool knowsA = isKnownAt(songs, a, d);
        const bool knowsB = isKnownAt(songs, b, d);
        unknownOfA += knowsA ? 0 : 1;
        unknownOfB += knowsB ? 0 : 1;
        const double x = static_cast<double>(songs.soundAt(a)[d]);
        const double y = static_cast<double>(songs.soundAt(b)[d]);
        const double own = length / std::sqrt(kRelevance[d]);
        if (knowsA && knowsB) {
            product *= std::exp(-(x - y) * (x - y) / (2 * own * own));
        } else if (knowsA || knowsB) {
            const double value = knowsA ? x : y;
            product *= own / std::sqrt(own * own + 1) * std::exp(-value * value / (2 * (own * own + 1)));
        } else {
            product *= own / std::sqrt(own * own + 2);
        }
    }
    return unknownOfA > kUnknownAllowed || unknownOfB > kUnknownAllowed ? 0 : product;
}

inline double naiveLinear(const Songs &songs, Row a, Row b)
{
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const double x = static_cast<double>(songs.soundAt(a)[d]);
        const double y = static_cast<double>(songs.soundAt(b)[d]);
        product += kRelevance[d] * x * y;
        squareA += kRelevance[d] * x * x;
        squareB += kRelevance[d] * y * y;
    }
    // The table keeps the scale in single precision.
    const auto scale = [](double square) {
        return static_cast<double>(static_cast<float>(std::min(1.0, std::sqrt(kRelevanceSum / square))));
    };
    return product * scale(squareA) * scale(squareB) / kRelevanceSum;
}

inline double naiveArtists(const Songs &songs, Row a, Row b)
{
    const std::set<std::uint32_t> left(songs.artistsAt(a).begin(), songs.artistsAt(a).end());
    std::set<std::uint32_t> all = left;
    double shared = 0;
    for (const std::uint32_t artist : songs.artistsAt(b)) {
        shared += left.contains(artist) ? 1 : 0;
        all.insert(artist);
    }
    return all.empty() ? 0 : shared / static_cast<double>(all.size());
}

inline double naiveTags(const Songs &songs, Row a, Row b)
{
    std::map<std::uint32_t, double> weights;
    for (const Tag &tag : songs.tagsAt(a))
        weights[tag.id] = static_cast<double>(tag.weight);
    double product = 0;
    for (const Tag &tag : songs.tagsAt(b)) {
        if (const auto found = weights.find(tag.id); found != weights.end())
            product += found->second * static_cast<double>(tag.weight);
    }
    return product;
}

inline double naiveListeners(const Songs &songs, Row a, Row b)
{
    const Songs::ListenersPoint left = songs.listenersAt(a);
    const Songs::ListenersPoint right = songs.listenersAt(b);
    int product = 0;
    for (std::size_t d = 0; d < songs.listenerDimensions(); ++d)
        product += left.numbers[d] * right.numbers[d];
    return product * static_cast<double>(left.scale) * static_cast<double>(right.scale);
}

inline double naiveKernel(const Songs &songs, Row a, Row b, const KernelWeights &weights)
{
    if (songs.idAt(a) == songs.idAt(b))
        return weights.total();
    const auto near = [&](std::size_t d) { return naiveNearness(songs, a, b, d, weights.additiveLength); };
    double additive = 0;
    double pairs = 0;
    double allPairs = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        additive += kRelevance[d] * near(d);
        for (std::size_t other = d + 1; other < kHeardDimensions; ++other) {
            pairs += kRelevance[d] * near(d) * kRelevance[other] * near(other);
            allPairs += kRelevance[d] * kRelevance[other];
        }
    }
    return weights.additive * additive / kRelevanceSum + weights.popularity * near(kPopularityDimension) +
           weights.age * near(kAgeDimension) + weights.pairwise * pairs / allPairs +
           weights.joint * naiveJoint(songs, a, b, weights.jointLength) +
           weights.linear * naiveLinear(songs, a, b) + weights.artist * naiveArtists(songs, a, b) +
           weights.tags * naiveTags(songs, a, b) + weights.listeners * naiveListeners(songs, a, b) +
           weights.bias;
}

} // namespace undersong::recommender::madeup
