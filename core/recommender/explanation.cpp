// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/explanation.h"

#include "recommender/scan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <map>

namespace undersong::recommender {

namespace {

//! Means closer than this part of a logit share a place: what single precision is good for.
constexpr float kPlacesALogit = 1e4F;

//! The linear part's share of each raw feature, and its whole per example.
struct LinearPart
{
    std::array<double, kRawFeatures> byFeature{};
    Eigen::VectorXd perExample;
};

LinearPart linearPart(const Taste &taste, const Points &song)
{
    const Points &examples = taste.points();
    LinearPart part{.perExample = Eigen::VectorXd::Zero(examples.rows())};
    const double share = taste.parameters().kernel.linear / static_cast<double>(kSoundDimensions);
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const auto column = static_cast<Eigen::Index>(d);
        const double own = share * song.linearScale(0) * song.sound(0, column);
        const Eigen::VectorXd products = examples.linearScale.cwiseProduct(examples.sound.col(column)) * own;
        part.perExample += products;
        part.byFeature.at(static_cast<std::size_t>(rawFeatureOf(d))) += products.dot(taste.pull());
    }
    return part;
}

//! The artist part by artist, and its whole per example.
struct ArtistPart
{
    std::map<std::uint32_t, double> byArtist;
    Eigen::VectorXd perExample;
};

ArtistPart artistPart(const Taste &taste, const Points &song)
{
    const Points &examples = taste.points();
    ArtistPart part{.byArtist = {}, .perExample = Eigen::VectorXd::Zero(examples.rows())};
    const std::vector<std::uint32_t> &own = song.artists.front();
    for (Eigen::Index j = 0; j < examples.rows(); ++j) {
        const std::vector<std::uint32_t> &others = examples.artists[static_cast<std::size_t>(j)];
        std::vector<std::uint32_t> shared;
        std::ranges::set_intersection(own, others, std::back_inserter(shared));
        if (shared.empty())
            continue;
        const double whole = taste.parameters().kernel.artist * artistOverlap(own, others);
        part.perExample(j) = whole;
        for (const std::uint32_t artist : shared)
            part.byArtist[artist] += taste.pull()(j) * whole / static_cast<double>(shared.size());
    }
    return part;
}

int directionOf(const Points &song, std::size_t feature)
{
    if (feature == static_cast<std::size_t>(RawFeature::Key))
        return 0;
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        if (static_cast<std::size_t>(rawFeatureOf(d)) == feature) {
            const double value = song.sound(0, static_cast<Eigen::Index>(d));
            return value > 0 ? 1 : (value < 0 ? -1 : 0);
        }
    }
    return 0;
}

} // namespace

std::vector<Term> explain(const Taste &taste, const Songs &songs, Row row)
{
    const Points song = Points::of(songs, std::array{row});
    const Points &examples = taste.points();
    const KernelWeights &weights = taste.parameters().kernel;
    std::vector<Term> terms;
    double prior = taste.parameters().priorMean;
    if (examples.rows() > 0) {
        const LinearPart linear = linearPart(taste, song);
        const ArtistPart artist = artistPart(taste, song);
        const Eigen::VectorXd whole = kernelBetween(examples, song, weights).col(0);
        for (Eigen::Index j = 0; j < examples.rows(); ++j) {
            const double rest = whole(j) - linear.perExample(j) - artist.perExample(j) - weights.bias;
            const double pull = taste.pull()(j);
            terms.push_back({.kind = pull >= 0 ? TermKind::LikedExample : TermKind::DislikedExample,
                             .weight = pull * rest,
                             .song = examples.ids[static_cast<std::size_t>(j)]});
        }
        for (const auto &[id, weight] : artist.byArtist) {
            terms.push_back({.kind = weight >= 0 ? TermKind::LikedArtist : TermKind::DislikedArtist,
                             .weight = weight,
                             .artist = id});
        }
        for (std::size_t feature = 0; feature < kRawFeatures; ++feature) {
            terms.push_back({.kind = TermKind::Feature,
                             .weight = linear.byFeature.at(feature),
                             .feature = static_cast<RawFeature>(feature),
                             .direction = directionOf(song, feature)});
        }
        prior += weights.bias * taste.pull().sum();
    }
    std::erase_if(terms, [](const Term &term) { return term.weight == 0; });
    terms.push_back({.kind = TermKind::Prior, .weight = prior});
    std::ranges::stable_sort(terms, std::greater(), [](const Term &term) { return std::abs(term.weight); });
    return terms;
}

std::size_t placeOf(const Taste &taste, const Songs &songs, std::span<const Row> candidates, Row row)
{
    const Scan scan(taste, songs);
    const auto orderOf = [&](Row candidate, float mean) {
        return std::pair(-std::lround(mean * kPlacesALogit), songs.idAt(candidate));
    };
    const std::vector<float> own = scan.means(std::array{row}, 1);
    const std::vector<float> means = scan.means(candidates, 1);
    std::size_t better = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        better += orderOf(candidates[i], means[i]) < orderOf(row, own.front()) ? 1U : 0U;
    return better + 1;
}

Counterfactual rankWithout(const Taste &taste, const Songs &songs, std::uint64_t example,
                           std::span<const Row> candidates, Row row)
{
    const Taste other = taste.without(example);
    return {.prediction = other.predict(songs, std::array{row}).front(),
            .place = placeOf(other, songs, candidates, row)};
}

} // namespace undersong::recommender
