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
//!     k(x, x') = additive   * sum r_d e_d / R
//!              + popularity * e_popularity + age * e_age
//!              + pairwise   * sum over pairs d < d' of r_d e_d r_d' e_d' / the same sum for e = 1
//!              + joint      * exp(-sum r_d (x_d - x'_d)^2 / 2 jointLength^2)
//!              + linear     * z.z' / R,  z_d = sqrt(r_d) x_d, brought to at most the length sqrt(R)
//!              + artist     * |A and A'| / |A or A'|
//!              + tags       * t.t'   (unit vectors)
//!              + listeners  * l.l'   (unit vectors)
//!              + bias
//!
//! with e_d = exp(-(x_d - x'_d)^2 / 2 additiveLength^2), r the relevance of the heard dimensions and R their
//! sum; after Duvenaud et al. 2011 (additive Gaussian processes, of order one and two). A part that cannot be
//! told for one of two different songs is 0 between them, and every part of a song with itself is the part's
//! full weight: what is unknown costs information, never variance, and every song has the same prior
//! variance, total(). (A song the model can tell less about would else be preferred, or shunned, for that
//! alone.) The linear part is brought to at most its weight for the same reason.
//!
//! A single unknown dimension counts 0 in the additive and pairwise parts, which divide by all dimensions. In
//! the joint part, while at most kUnknownAllowed are unknown, its factor is averaged over what the value
//! could be (a standard normal): with l the dimension's length, l / sqrt(l^2 + 1) * exp(-x^2 / 2 (l^2 + 1))
//! where one of two songs lacks it and l / sqrt(l^2 + 2) where both do. Those are inner products with a mean
//! embedding, so the whole stays positive semidefinite. Past kUnknownAllowed the joint part is off.
struct KernelWeights
{
    double additive = 1;
    double popularity = 2;
    double age = 2;
    double pairwise = 3;
    double joint = 2;
    double linear = 0.25;
    double artist = 5;
    double tags = 3;
    double listeners = 6;
    double bias = 1;
    double additiveLength = 1.2;
    double jointLength = 1.85;

    double total() const
    {
        return additive + popularity + age + pairwise + joint + linear + artist + tags + listeners + bias;
    }
    bool operator==(const KernelWeights &) const = default;
};

inline constexpr int kUnknownAllowed = 4;

//! \p weights without the parts that no song of \p songs says anything for: their variance could never be
//! learned away.
KernelWeights partsKnown(const KernelWeights &weights, const Songs &songs);

//! Songs as the kernel wants them: a row a song.
struct Points
{
    std::vector<std::uint64_t> ids;
    //! rows x dimensions, 0 where unknown
    Eigen::MatrixXd sound = Eigen::MatrixXd(0, kSoundDimensions);
    //! rows x dimensions, 1 where unknown, else 0
    Eigen::MatrixXd unknown = Eigen::MatrixXd(0, kSoundDimensions);
    Eigen::VectorXd linearScale;
    std::vector<std::vector<std::uint32_t>> artists;
    std::vector<std::vector<Tag>> tags; //!< by id, unit length
    Eigen::MatrixXd listeners;          //!< rows x listenerDimensions, unit length, 0 where unknown
    Eigen::VectorXd prior;              //!< logits, see Songs::priorAt; no part of the kernel

    static Points of(const Songs &songs, std::span<const Row> rows);
    Points select(std::span<const std::size_t> places) const;
    void append(const Points &other);
    void removeAt(std::size_t place);

    std::size_t size() const { return ids.size(); }
    Eigen::Index rows() const { return sound.rows(); }
};

//! The part of a song's prior variance that nothing said about another song could ever lower, because what it
//! stands for is unknown. Between 0 and total() - bias.
double unlearnableVariance(const Songs &songs, Row row, const KernelWeights &weights);

//! Covariances, |a| x |b|. See Covariances for many songs and always the same others.
Eigen::MatrixXd kernelBetween(const Points &a, const Points &b, const KernelWeights &weights);

//! The part of listeners alone, without weight: -1..1.
Eigen::MatrixXd listenersBetween(const Points &a, const Points &b);

//! Where each of \p b has one of its artists, sorted by artist: (artist, place in b).
std::vector<std::pair<std::uint32_t, std::size_t>> placesByArtist(const Points &b);

//! The product of two lists of tags, sorted by id.
double tagProduct(std::span<const Tag> a, std::span<const Tag> b);

//! Shared artists over all artists of two songs, 0..1 (Jaccard); 0 where neither has any.
double artistOverlap(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

} // namespace undersong::recommender
