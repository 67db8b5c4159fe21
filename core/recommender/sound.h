// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/song.h"

#include <array>
#include <cstdint>
#include <numeric>
#include <span>

namespace undersong::recommender {

//! Dimensions of a transformed sound: the raw features in order, the key split into two. The last two are no
//! sound, popularity and age; parts of the kernel that compare sounds as a whole leave them out.
inline constexpr std::size_t kSoundDimensions = 16;
inline constexpr std::size_t kHeardDimensions = 14;
inline constexpr std::size_t kPopularityDimension = 14;
inline constexpr std::size_t kAgeDimension = 15;
//! How much each heard dimension matters beside the others; 14 in all. Learned on playlists, see
//! resources/docs/recommender/taste.md.
inline constexpr std::array<double, kHeardDimensions> kRelevance = {1.84, 1.55, 0.37, 0.37, 1.21, 0.37, 1.95,
                                                                    1.20, 1.95, 0.37, 1.15, 0.38, 0.86, 0.43};
inline constexpr double kRelevanceSum = std::accumulate(kRelevance.begin(), kRelevance.end(), 0.0);
//! The sum of r_d r_d' over all pairs of heard dimensions.
inline constexpr double kPairSum =
    (kRelevanceSum * kRelevanceSum -
     std::inner_product(kRelevance.begin(), kRelevance.end(), kRelevance.begin(), 0.0)) /
    2;

//! Standardised values are kept within this many deviations of the middle, so that one odd song cannot
//! outweigh the rest in the linear part.
inline constexpr float kSoundLimit = 6.0F;

//! By dimension; NaN where unknown.
using Sound = std::array<float, kSoundDimensions>;

//! The raw feature a dimension was made of.
RawFeature rawFeatureOf(std::size_t dimension);

//! Makes the features roughly symmetric: logarithms of duration, of tempo within 40..240, of speechiness and
//! liveness (+ 0.02), of 1 - loudness (negated); logits of acousticness and instrumentalness with floors of
//! 0.01 and 0.001; the key as sine and cosine on the circle of fifths; "is in four" of the time signature;
//! the logarithm of 1 + age, negated.
//! Values outside their range are brought to its border; what is not finite counts as unknown.
Sound transformed(const RawSound &raw);

//! Middle and spread of each dimension over a catalogue.
struct Standardisation
{
    int version = 0; //!< 0 for one measured on the spot, else the version of the numbers shipped
    std::array<double, kSoundDimensions> mean{};
    std::array<double, kSoundDimensions> deviation{};

    //! The numbers shipped: 21 821 songs of 352 playlists; the time signature from 3 770 other songs.
    static const Standardisation &catalogue();
    //! Measured on \p songs. A dimension without spread or without values gets deviation 1.
    static Standardisation of(std::span<const Song> songs);

    //! (x - mean) / deviation within ±kSoundLimit; NaN where unknown.
    Sound apply(const Sound &sound) const;
};

} // namespace undersong::recommender
