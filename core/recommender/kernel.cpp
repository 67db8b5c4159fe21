// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/kernel.h"

#include "recommender/covariances.h"

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr auto kDimensions = static_cast<Eigen::Index>(kSoundDimensions);

Eigen::Index asIndex(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

} // namespace

Points Points::of(const Songs &songs, std::span<const Row> rows)
{
    Points points;
    points.sound.resize(asIndex(rows.size()), kDimensions);
    points.unknown.resize(asIndex(rows.size()), kDimensions);
    points.linearScale.resize(asIndex(rows.size()));
    points.listeners.resize(asIndex(rows.size()), asIndex(songs.listenerDimensions()));
    points.prior.resize(asIndex(rows.size()));
    points.ids.reserve(rows.size());
    points.artists.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row row = rows[i];
        const auto sound = songs.soundAt(row);
        const SoundMask unknown = songs.unknownAt(row);
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            points.sound(asIndex(i), asIndex(d)) = static_cast<double>(sound[d]);
            points.unknown(asIndex(i), asIndex(d)) = (unknown >> d) & 1U;
        }
        points.linearScale(asIndex(i)) = static_cast<double>(songs.linearScaleAt(row));
        points.prior(asIndex(i)) = songs.priorAt(row);
        points.ids.push_back(songs.idAt(row));
        const auto artists = songs.artistsAt(row);
        points.artists.emplace_back(artists.begin(), artists.end());
        const auto tags = songs.tagsAt(row);
        points.tags.emplace_back(tags.begin(), tags.end());
        const Songs::ListenersPoint listeners = songs.listenersAt(row);
        for (std::size_t d = 0; d < listeners.numbers.size(); ++d) {
            points.listeners(asIndex(i), asIndex(d)) =
                static_cast<double>(listeners.numbers[d]) * static_cast<double>(listeners.scale);
        }
    }
    return points;
}

Points Points::select(std::span<const std::size_t> places) const
{
    // By indices and not row by row: a row of a matrix without columns, which the listeners' part often is,
    // would begin behind a null pointer.
    Points result;
    result.sound = sound(places, Eigen::all);
    result.unknown = unknown(places, Eigen::all);
    result.linearScale = linearScale(places);
    result.listeners = listeners(places, Eigen::all);
    result.prior = prior(places);
    for (const std::size_t place : places) {
        result.ids.push_back(ids[place]);
        result.artists.push_back(artists[place]);
        result.tags.push_back(tags[place]);
    }
    return result;
}

void Points::append(const Points &other)
{
    const Eigen::Index before = rows();
    sound.conservativeResize(before + other.rows(), kDimensions);
    unknown.conservativeResize(before + other.rows(), kDimensions);
    linearScale.conservativeResize(before + other.rows());
    prior.conservativeResize(before + other.rows());
    sound.bottomRows(other.rows()) = other.sound;
    unknown.bottomRows(other.rows()) = other.unknown;
    linearScale.tail(other.rows()) = other.linearScale;
    prior.tail(other.rows()) = other.prior;
    ids.insert(ids.end(), other.ids.begin(), other.ids.end());
    artists.insert(artists.end(), other.artists.begin(), other.artists.end());
    tags.insert(tags.end(), other.tags.begin(), other.tags.end());
    // Points of another size say nothing about these, see Songs.
    if (before == 0)
        listeners.resize(0, other.listeners.cols());
    Eigen::MatrixXd joined = Eigen::MatrixXd::Zero(rows(), listeners.cols());
    joined.topRows(before) = listeners;
    if (other.listeners.cols() == listeners.cols() && listeners.cols() > 0)
        joined.bottomRows(other.rows()) = other.listeners;
    listeners = std::move(joined);
}

void Points::removeAt(std::size_t place)
{
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < size(); ++i) {
        if (i != place)
            others.push_back(i);
    }
    *this = select(others);
}

Eigen::MatrixXd listenersBetween(const Points &a, const Points &b)
{
    if (a.listeners.cols() != b.listeners.cols() || a.listeners.cols() == 0)
        return Eigen::MatrixXd::Zero(a.rows(), b.rows());
    return a.listeners * b.listeners.transpose();
}

double tagProduct(std::span<const Tag> a, std::span<const Tag> b)
{
    double product = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (left->id == right->id)
            product += static_cast<double>(left++->weight) * static_cast<double>(right++->weight);
        else if (left->id < right->id)
            ++left;
        else
            ++right;
    }
    return product;
}

double unlearnableVariance(const Songs &songs, Row row, const KernelWeights &weights)
{
    const SoundMask unknown = songs.unknownAt(row);
    const auto isUnknown = [unknown](std::size_t d) { return ((unknown >> d) & 1U) != 0; };
    double known = 0;
    double knownSquares = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        known += isUnknown(d) ? 0 : kRelevance[d];
        knownSquares += isUnknown(d) ? 0 : kRelevance[d] * kRelevance[d];
    }
    double variance = (weights.additive + weights.linear) * (1 - known / kRelevanceSum);
    variance += weights.pairwise * (1 - (known * known - knownSquares) / 2 / kPairSum);
    if (isUnknown(kPopularityDimension))
        variance += weights.popularity;
    if (isUnknown(kAgeDimension))
        variance += weights.age;
    if (unheardDimensions(unknown) > kUnknownAllowed)
        variance += weights.joint;
    if (songs.artistsAt(row).empty())
        variance += weights.artist;
    if (songs.tagsAt(row).empty())
        variance += weights.tags;
    if (!(songs.listenersAt(row).scale > 0))
        variance += weights.listeners;
    return variance;
}

KernelWeights partsKnown(const KernelWeights &weights, const Songs &songs)
{
    KernelWeights known = weights;
    SoundMask unknown = kNothingKnown;
    bool hasListeners = false;
    for (Row row = 0; row < songs.size(); ++row) {
        unknown = static_cast<SoundMask>(unknown & songs.unknownAt(row));
        hasListeners = hasListeners || songs.listenersAt(row).scale > 0;
    }
    if (((unknown >> kPopularityDimension) & 1U) != 0)
        known.popularity = 0;
    if (((unknown >> kAgeDimension) & 1U) != 0)
        known.age = 0;
    if (songs.artists().empty())
        known.artist = 0;
    if (!songs.knowsTags())
        known.tags = 0;
    if (!hasListeners)
        known.listeners = 0;
    return known;
}

Eigen::MatrixXd kernelBetween(const Points &a, const Points &b, const KernelWeights &weights)
{
    const LaneTable table = Covariances(b, weights).of(a);
    Eigen::MatrixXd k(a.rows(), b.rows());
    for (std::size_t j = 0; j < b.size(); ++j) {
        for (std::size_t i = 0; i < a.size(); ++i)
            k(asIndex(i), asIndex(j)) = table.at(i, j);
    }
    return k;
}

std::vector<std::pair<std::uint32_t, std::size_t>> placesByArtist(const Points &b)
{
    std::vector<std::pair<std::uint32_t, std::size_t>> places;
    for (std::size_t j = 0; j < b.size(); ++j) {
        for (const std::uint32_t artist : b.artists[j])
            places.emplace_back(artist, j);
    }
    std::ranges::sort(places);
    return places;
}

double artistOverlap(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    std::size_t shared = 0;
    for (const std::uint32_t artist : a)
        shared += std::ranges::binary_search(b, artist) ? 1U : 0U;
    const std::size_t all = a.size() + b.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

} // namespace undersong::recommender
