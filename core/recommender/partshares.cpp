// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/partshares.h"

#include <array>

namespace undersong::recommender {

namespace {

constexpr std::array kParts = {Part::Heard,     Part::Artists,    Part::Tags,
                               Part::Listeners, Part::Popularity, Part::Age};

//! \p weights with that part alone.
KernelWeights only(Part part, const KernelWeights &weights)
{
    KernelWeights kept{.additive = 0,
                       .popularity = 0,
                       .age = 0,
                       .pairwise = 0,
                       .joint = 0,
                       .linear = 0,
                       .artist = 0,
                       .tags = 0,
                       .listeners = 0,
                       .bias = 0,
                       .additiveLength = weights.additiveLength,
                       .jointLength = weights.jointLength};
    switch (part) {
    case Part::Heard:
        kept.additive = weights.additive;
        kept.pairwise = weights.pairwise;
        kept.joint = weights.joint;
        kept.linear = weights.linear;
        break;
    case Part::Artists:
        kept.artist = weights.artist;
        break;
    case Part::Tags:
        kept.tags = weights.tags;
        break;
    case Part::Listeners:
        kept.listeners = weights.listeners;
        break;
    case Part::Popularity:
        kept.popularity = weights.popularity;
        break;
    case Part::Age:
        kept.age = weights.age;
        break;
    }
    return kept;
}

} // namespace

std::vector<PartShare> partShares(const Taste &taste, const Songs &songs, std::span<const Row> rows)
{
    const KernelWeights &weights = taste.parameters().kernel;
    std::vector<PartShare> shares;
    std::vector<Eigen::VectorXd> parts;
    const bool isTold = rows.size() >= 2 && taste.points().rows() > 0;
    const Points points = Points::of(songs, isTold ? rows : std::span<const Row>());
    Eigen::VectorXd whole = Eigen::VectorXd::Zero(points.rows());
    for (const Part part : kParts) {
        const KernelWeights kept = only(part, weights);
        shares.push_back({.part = part, .allowed = kept.total() / (weights.total() - weights.bias)});
        if (!isTold)
            continue;
        Eigen::VectorXd own = kernelBetween(taste.points(), points, kept).transpose() * taste.pull();
        own.array() -= own.mean();
        whole += own;
        parts.push_back(std::move(own));
    }
    const double variance = isTold ? whole.squaredNorm() : 0;
    for (std::size_t i = 0; i < parts.size() && variance > 0; ++i)
        shares[i].explained = parts[i].dot(whole) / variance;
    return shares;
}

} // namespace undersong::recommender
