// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

//! The recommender knows rows and numbers, never tracks: it uses the standard library and Eigen alone and
//! includes nothing else of the program. Every type is a value or an immutable snapshot that any number of
//! threads may read at once.
namespace undersong::recommender {

//! What is known about a song as numbers, in catalogue units: its sound, and at the end how well known and
//! how old it is.
enum class RawFeature : std::uint8_t {
    Danceability,     //!< 0..1
    Energy,           //!< 0..1
    Key,              //!< pitch class 0 = C .. 11 = B; below 0 unknown
    Loudness,         //!< dB relative to full scale, <= 0
    Mode,             //!< 1 major, 0 minor
    Speechiness,      //!< 0..1
    Acousticness,     //!< 0..1
    Instrumentalness, //!< 0..1
    Liveness,         //!< 0..1
    Valence,          //!< 0..1
    Tempo,            //!< beats a minute; 0 unknown
    DurationMs,       //!< milliseconds; 0 unknown
    TimeSignature,    //!< beats a bar; 0 unknown
    Popularity,       //!< 0..100
    Age,              //!< years since the release; below 0 unknown
};
inline constexpr std::size_t kRawFeatures = 15;

//! By RawFeature; NaN where unknown.
using RawSound = std::array<float, kRawFeatures>;

//! A sound nothing is known about.
constexpr RawSound unknownSound()
{
    RawSound sound{};
    sound.fill(std::numeric_limits<float>::quiet_NaN());
    return sound;
}

//! One of the words that describe a song: a genre, a mood, a place.
struct Tag
{
    std::uint32_t id = 0;
    float weight = 1; //!< > 0; only the proportions within a song count

    bool operator==(const Tag &) const = default;
};

//! One song as the recommender sees it. Two songs are the same song where their ids are equal.
struct Song
{
    std::uint64_t id = 0;
    RawSound sound = unknownSound();
    std::vector<std::uint32_t> artists = {}; //!< ids, in any order; empty where unknown
    std::vector<Tag> tags = {};              //!< in any order; empty where unknown
    //! The song as its listeners see it: a point of any scale in a space that all songs of a table share,
    //! near to songs liked by the same people (collaborative factors). Empty where unknown.
    std::vector<float> listeners = {};
};

} // namespace undersong::recommender
