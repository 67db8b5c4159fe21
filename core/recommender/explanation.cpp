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

//! The additive and linear part and those of popularity and age: what each raw feature brings beyond its
//! mean over the catalogue, that mean, and the whole by example.
struct FeaturePart
{
    std::array<double, kRawFeatures> byFeature{};
    double middle = 0;
    Eigen::VectorXd perExample;
};

double nearnessWeight(const KernelWeights &weights, std::size_t dimension)
{
    if (dimension == kPopularityDimension)
        return weights.popularity;
    if (dimension == kAgeDimension)
        return weights.age;
    return weights.additive * kRelevance[dimension] / kRelevanceSum;
}

FeaturePart featurePart(const Taste &taste, const Points &song)
{
    const Points &examples = taste.points();
    const KernelWeights &weights = taste.parameters().kernel;
    const double square = weights.additiveLength * weights.additiveLength;
    FeaturePart part{.perExample = Eigen::VectorXd::Zero(examples.rows())};
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const auto column = static_cast<Eigen::Index>(d);
        if (song.unknown(0, column) > 0.5)
            continue;
        const double own = song.sound(0, column);
        const Eigen::ArrayXd others = examples.sound.col(column).array();
        const Eigen::ArrayXd known = 1 - examples.unknown.col(column).array();
        const double weight = nearnessWeight(weights, d);
        Eigen::VectorXd whole = weight * known * ((others - own).square() * (-0.5 / square)).exp();
        const Eigen::VectorXd middle = weight * known * std::sqrt(square / (square + 1)) *
                                       (others.square() * (-0.5 / (square + 1))).exp();
        if (d < kHeardDimensions) {
            const double share = weights.linear * kRelevance[d] / kRelevanceSum;
            whole.array() += share * song.linearScale(0) * own * examples.linearScale.array() * others;
        }
        part.perExample += whole;
        part.middle += middle.dot(taste.pull());
        part.byFeature.at(static_cast<std::size_t>(rawFeatureOf(d))) += (whole - middle).dot(taste.pull());
    }
    return part;
}

//! A part by what is shared (artists or tags), and its whole per example.
struct SharedPart
{
    std::map<std::uint32_t, double> byShared;
    Eigen::VectorXd perExample;
};

SharedPart artistPart(const Taste &taste, const Points &song)
{
    const Points &examples = taste.points();
    SharedPart part{.byShared = {}, .perExample = Eigen::VectorXd::Zero(examples.rows())};
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
            part.byShared[artist] += taste.pull()(j) * whole / static_cast<double>(shared.size());
    }
    return part;
}

SharedPart tagPart(const Taste &taste, const Points &song)
{
    const Points &examples = taste.points();
    SharedPart part{.byShared = {}, .perExample = Eigen::VectorXd::Zero(examples.rows())};
    const double weight = taste.parameters().kernel.tags;
    for (Eigen::Index j = 0; j < examples.rows(); ++j) {
        for (const Tag &tag : song.tags.front()) {
            const double shared =
                weight * tagProduct(std::span(&tag, 1), examples.tags[static_cast<std::size_t>(j)]);
            part.perExample(j) += shared;
            if (shared != 0)
                part.byShared[tag.id] += taste.pull()(j) * shared;
        }
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

//! Appends the terms; gives what holds for every song beyond the prior mean.
double takeApart(const Taste &taste, const Points &song, std::vector<Term> &terms)
{
    const Points &examples = taste.points();
    const KernelWeights &weights = taste.parameters().kernel;
    const FeaturePart features = featurePart(taste, song);
    const SharedPart artists = artistPart(taste, song);
    const SharedPart tags = tagPart(taste, song);
    const Eigen::VectorXd listeners = weights.listeners * listenersBetween(examples, song).col(0);
    const Eigen::VectorXd whole = kernelBetween(examples, song, weights).col(0);
    for (Eigen::Index j = 0; j < examples.rows(); ++j) {
        const std::uint64_t id = examples.ids[static_cast<std::size_t>(j)];
        const double pull = taste.pull()(j);
        const double beside =
            features.perExample(j) + artists.perExample(j) + tags.perExample(j) + weights.bias;
        // That the people who like a song like it too is no reason.
        if (id == song.ids.front()) {
            terms.push_back({.kind = TermKind::Itself, .weight = pull * (whole(j) - beside), .song = id});
            continue;
        }
        terms.push_back({.kind = pull >= 0 ? TermKind::LikedExample : TermKind::DislikedExample,
                         .weight = pull * (whole(j) - beside - listeners(j)),
                         .song = id});
        terms.push_back({.kind = TermKind::Listeners, .weight = pull * listeners(j), .song = id});
    }
    for (const auto &[id, weight] : artists.byShared) {
        terms.push_back({.kind = weight >= 0 ? TermKind::LikedArtist : TermKind::DislikedArtist,
                         .weight = weight,
                         .artist = id});
    }
    for (const auto &[id, weight] : tags.byShared)
        terms.push_back({.kind = TermKind::Tag, .weight = weight, .tag = id});
    for (std::size_t feature = 0; feature < kRawFeatures; ++feature) {
        terms.push_back({.kind = TermKind::Feature,
                         .weight = features.byFeature.at(feature),
                         .feature = static_cast<RawFeature>(feature),
                         .direction = directionOf(song, feature)});
    }
    return features.middle + weights.bias * taste.pull().sum();
}

} // namespace

std::vector<Term> explain(const Taste &taste, const Songs &songs, Row row)
{
    const Points song = Points::of(songs, std::array{row});
    std::vector<Term> terms;
    double prior = taste.parameters().priorMean;
    if (taste.points().rows() > 0)
        prior += takeApart(taste, song, terms);
    terms.push_back({.kind = TermKind::Expected, .weight = songs.priorAt(row)});
    std::erase_if(terms, [](const Term &term) { return term.weight == 0; });
    terms.push_back({.kind = TermKind::Prior, .weight = prior});
    std::ranges::stable_sort(terms, std::greater(), [](const Term &term) { return std::abs(term.weight); });
    return terms;
}

std::vector<double> influences(const Taste &taste, const Songs &songs, Row row)
{
    if (taste.points().rows() == 0)
        return {};
    const Eigen::VectorXd covariance =
        taste.covarianceWithExamples(Points::of(songs, std::array{row})) / taste.amplitude();
    const Eigen::VectorXd parts = taste.pull().cwiseProduct(covariance);
    return {parts.begin(), parts.end()};
}

double influenceOf(const Taste &taste, const Songs &songs, std::uint64_t song, Row row)
{
    const std::vector<std::uint64_t> &ids = taste.points().ids;
    const auto place = std::ranges::find(ids, song) - ids.begin();
    if (static_cast<std::size_t>(place) == ids.size())
        return 0;
    return influences(taste, songs, row)[static_cast<std::size_t>(place)];
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
