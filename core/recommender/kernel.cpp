// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/kernel.h"

#include "recommender/joint.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace undersong::recommender {

namespace {

constexpr auto kDimensions = static_cast<Eigen::Index>(kSoundDimensions);

Eigen::Index asIndex(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

void addAdditive(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights)
{
    // Unknown values stand this far apart from every known one and from each other: the exponential is 0.
    constexpr double kFar = 1e3;
    const double scale = std::sqrt(0.5) / weights.additiveLength;
    const double share = weights.additive / static_cast<double>(kSoundDimensions);
    Eigen::ArrayXd column(a.rows());
    for (Eigen::Index d = 0; d < kDimensions; ++d) {
        column = a.sound.col(d).array() * scale + a.unknown.col(d).array() * kFar;
        for (Eigen::Index j = 0; j < b.rows(); ++j) {
            const double other = b.sound(j, d) * scale - b.unknown(j, d) * kFar;
            k.col(j).array() += share * (-(column - other).square()).exp();
        }
    }
}

void addLinear(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights)
{
    const double share = weights.linear / static_cast<double>(kSoundDimensions);
    const Eigen::MatrixXd left = (a.linearScale * share).asDiagonal() * a.sound;
    const Eigen::MatrixXd right = b.linearScale.asDiagonal() * b.sound;
    k.noalias() += left * right.transpose();
}

void addArtists(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights)
{
    const auto places = placesByArtist(b);
    if (places.empty())
        return;
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < a.size(); ++i) {
        met.clear();
        for (const std::uint32_t artist : a.artists[i]) {
            const auto range =
                std::ranges::equal_range(places, artist, {}, &std::pair<std::uint32_t, std::size_t>::first);
            for (const auto &[same, j] : range)
                met.push_back(j);
        }
        std::ranges::sort(met);
        const auto repeated = std::ranges::unique(met);
        met.erase(repeated.begin(), repeated.end());
        for (const std::size_t j : met)
            k(asIndex(i), asIndex(j)) += weights.artist * artistOverlap(a.artists[i], b.artists[j]);
    }
}

//! Every part of a song with itself is the part's full weight.
void setSame(Eigen::MatrixXd &k, const Points &a, const Points &b, double total)
{
    std::unordered_map<std::uint64_t, Eigen::Index> placeOf;
    placeOf.reserve(b.size());
    for (std::size_t j = 0; j < b.size(); ++j)
        placeOf.emplace(b.ids[j], asIndex(j));
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (const auto found = placeOf.find(a.ids[i]); found != placeOf.end())
            k(asIndex(i), found->second) = total;
    }
}

} // namespace

Points Points::of(const Songs &songs, std::span<const Row> rows)
{
    Points points;
    points.sound.resize(asIndex(rows.size()), kDimensions);
    points.unknown.resize(asIndex(rows.size()), kDimensions);
    points.linearScale.resize(asIndex(rows.size()));
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
        points.ids.push_back(songs.idAt(row));
        const auto artists = songs.artistsAt(row);
        points.artists.emplace_back(artists.begin(), artists.end());
    }
    return points;
}

Points Points::select(std::span<const std::size_t> places) const
{
    Points result;
    result.sound.resize(asIndex(places.size()), kDimensions);
    result.unknown.resize(asIndex(places.size()), kDimensions);
    result.linearScale.resize(asIndex(places.size()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        result.sound.row(asIndex(i)) = sound.row(asIndex(places[i]));
        result.unknown.row(asIndex(i)) = unknown.row(asIndex(places[i]));
        result.linearScale(asIndex(i)) = linearScale(asIndex(places[i]));
        result.ids.push_back(ids[places[i]]);
        result.artists.push_back(artists[places[i]]);
    }
    return result;
}

void Points::append(const Points &other)
{
    const Eigen::Index before = rows();
    sound.conservativeResize(before + other.rows(), kDimensions);
    unknown.conservativeResize(before + other.rows(), kDimensions);
    linearScale.conservativeResize(before + other.rows());
    sound.bottomRows(other.rows()) = other.sound;
    unknown.bottomRows(other.rows()) = other.unknown;
    linearScale.tail(other.rows()) = other.linearScale;
    ids.insert(ids.end(), other.ids.begin(), other.ids.end());
    artists.insert(artists.end(), other.artists.begin(), other.artists.end());
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

Eigen::MatrixXd jointBetween(const Points &a, const Points &b, double length)
{
    return jointOf<double>(a.sound, a.unknown, b.sound, b.unknown, length);
}

double unlearnableVariance(const Songs &songs, Row row, const KernelWeights &weights)
{
    const int unknown = std::popcount(songs.unknownAt(row));
    const double share = static_cast<double>(unknown) / static_cast<double>(kSoundDimensions);
    double variance = (weights.additive + weights.linear) * share;
    if (unknown > kUnknownAllowed)
        variance += weights.joint;
    if (songs.artistsAt(row).empty())
        variance += weights.artist;
    return variance;
}

Eigen::MatrixXd kernelBetween(const Points &a, const Points &b, const KernelWeights &weights)
{
    Eigen::MatrixXd k = Eigen::MatrixXd::Constant(a.rows(), b.rows(), weights.bias);
    if (a.rows() == 0 || b.rows() == 0)
        return k;
    if (weights.additive > 0)
        addAdditive(k, a, b, weights);
    if (weights.joint > 0)
        k += weights.joint * jointBetween(a, b, weights.jointLength);
    if (weights.linear > 0)
        addLinear(k, a, b, weights);
    if (weights.artist > 0)
        addArtists(k, a, b, weights);
    setSame(k, a, b, weights.total());
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
