// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/song.h"

#include <array>
#include <cstdint>
#include <span>

namespace undersong::recommender {

//! Dimensions of a transformed sound: the raw features in order, the key split into two.
inline constexpr std::size_t kSoundDimensions = 14;
//! Standardised values are kept within this many deviations of the middle, so that one odd song cannot
//! outweigh the rest in the linear part.
inline constexpr float kSoundLimit = 6.0F;

//! By dimension; NaN where unknown.
using Sound = std::array<float, kSoundDimensions>;

//! The raw feature a dimension was made of.
RawFeature rawFeatureOf(std::size_t dimension);

//! Makes the features roughly symmetric: logarithms of duration, of tempo within 40..240, of speechiness and
//! liveness (+ 0.02), of 1 - loudness (negated); logits of acousticness and instrumentalness with floors of
//! 0.01 and 0.001; the key as sine and cosine on the circle of fifths; "is in four" of the time signature.
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
