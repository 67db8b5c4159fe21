// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/songs.h"

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! How much each part of the covariance of two songs weighs; 0 switches a part off.
//!
//!     k(x, x') = additive * mean over dimensions of exp(-(x_d - x'_d)^2 / 2 additiveLength^2)
//!              + joint    * exp(-|x - x'|^2 / 2 jointLength^2)
//!              + linear   * z.z' / dimensions,  z = x * min(1, sqrt(dimensions) / |x|)
//!              + artist   * |A and A'| / |A or A'|
//!              + bias
//!
//! after Duvenaud et al. 2011 (additive Gaussian processes). A part that cannot be told for one of two
//! different songs is 0 between them, and every part of a song with itself is the part's full weight: what is
//! unknown costs information, never variance, and every song has the same prior variance, total(). (A song
//! the model can tell less about would else be preferred, or shunned, for that alone.) The linear part is
//! brought to at most its weight for the same reason.
//!
//! A single unknown dimension counts 0 in the additive part, which divides by all dimensions. In the joint
//! part, while at most kUnknownAllowed are unknown, its factor is averaged over what the value could be (a
//! standard normal): with l the length, l / sqrt(l^2 + 1) * exp(-x^2 / 2 (l^2 + 1)) where one of two songs
//! lacks it and l / sqrt(l^2 + 2) where both do. Those are inner products with a mean embedding, so the whole
//! stays positive semidefinite. Past kUnknownAllowed the joint part is off.
struct KernelWeights
{
    double additive = 4;
    double joint = 2;
    double linear = 1;
    double artist = 4;
    double bias = 1;
    double additiveLength = 1;
    double jointLength = 2.5;

    double total() const { return additive + joint + linear + artist + bias; }
    bool operator==(const KernelWeights &) const = default;
};

inline constexpr int kUnknownAllowed = 4;

//! Songs as the kernel wants them: a column a dimension.
struct Points
{
    std::vector<std::uint64_t> ids;
    Eigen::MatrixXd sound;   //!< rows x dimensions, 0 where unknown
    Eigen::MatrixXd unknown; //!< rows x dimensions, 1 where unknown, else 0
    Eigen::VectorXd linearScale;
    std::vector<std::vector<std::uint32_t>> artists;

    static Points of(const Songs &songs, std::span<const Row> rows);
    Points select(std::span<const std::size_t> places) const;
    void append(const Points &other);
    void removeAt(std::size_t place);

    std::size_t size() const { return ids.size(); }
    Eigen::Index rows() const { return sound.rows(); }
};

//! The part of a song's prior variance that nothing said about another song could ever lower, because the
//! features it stands for are unknown: of the additive and linear parts the share of unknown dimensions, the
//! joint part where it is off, the artist part where no artist is known. Between 0 and total() - bias.
double unlearnableVariance(const Songs &songs, Row row, const KernelWeights &weights);

//! Covariances, |a| x |b|.
Eigen::MatrixXd kernelBetween(const Points &a, const Points &b, const KernelWeights &weights);

//! The joint part alone, without weight: 0..1.
Eigen::MatrixXd jointBetween(const Points &a, const Points &b, double length);

//! Where each of \p b has one of its artists, sorted by artist: (artist, place in b).
std::vector<std::pair<std::uint32_t, std::size_t>> placesByArtist(const Points &b);

//! Shared artists over all artists of two songs, 0..1 (Jaccard); 0 where neither has any.
double artistOverlap(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

} // namespace undersong::recommender
