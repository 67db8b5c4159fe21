// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/quantise.h"
#include "recommender/random.h"
#include "recommender/ranking.h"
#include "recommender/taste.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <vector>

//! Songs and tastes made up for the tests.
namespace undersong::recommender::madeup {

inline constexpr float kUnknownValue = std::numeric_limits<float>::quiet_NaN();

//! A song that differs from its like by two features and its artists alone; nothing else than its sound is
//! known.
inline Song songAt(std::uint64_t id, float danceability, float valence,
                   std::vector<std::uint32_t> artists = {})
{
    return {.id = id,
            .sound = {danceability, 0.7F, 0, -6, 1, 0.05F, 0.1F, 0.01F, 0.1F, valence, 120, 210'000, 4,
                      kUnknownValue, kUnknownValue},
            .artists = std::move(artists)};
}

//! How many dimensions made-up points of listeners have, and how many tags there are.
inline constexpr std::size_t kListenerDimensions = 8;
inline constexpr std::size_t kTagCount = 30;

//! A song with everything drawn: sound, popularity, age, artists, tags, listeners. \p unknownShare of the
//! features, and of what stands beside them, is unknown.
inline Song randomSong(std::uint64_t id, Random &random, double unknownShare = 0,
                       std::size_t artistCount = 40)
{
    const auto draw = [&](double low, double high) {
        return static_cast<float>(low + (high - low) * random.uniform());
    };
    const auto isKnown = [&] { return random.uniform() >= unknownShare; };
    Song song{.id = id,
              .sound = {draw(0.2, 1), draw(0.1, 1), static_cast<float>(random.below(12)), draw(-20, -2),
                        static_cast<float>(random.below(2)), draw(0.02, 0.5), draw(0, 1), draw(0, 0.9),
                        draw(0.05, 0.8), draw(0, 1), draw(60, 190), draw(100'000, 400'000),
                        random.uniform() < 0.9 ? 4.0F : 3.0F, draw(0, 100), draw(0, 60)}};
    for (float &value : song.sound) {
        if (!isKnown())
            value = kUnknownValue;
    }
    if (isKnown()) {
        song.artists.push_back(static_cast<std::uint32_t>(random.below(artistCount)));
        if (random.uniform() < 0.3)
            song.artists.push_back(static_cast<std::uint32_t>(random.below(artistCount)));
    }
    if (isKnown()) {
        for (std::size_t i = 0; i < 1 + id % 3; ++i)
            song.tags.push_back(
                {.id = static_cast<std::uint32_t>(random.below(kTagCount)), .weight = draw(0.2, 3)});
    }
    if (isKnown()) {
        for (std::size_t i = 0; i < kListenerDimensions; ++i)
            song.listeners.push_back(static_cast<float>(random.normal()));
    }
    return song;
}

inline std::vector<Song> randomSongs(std::size_t count, std::uint64_t seed, double unknownShare = 0,
                                     std::size_t artistCount = 40)
{
    Random random(seed);
    std::vector<Song> songs;
    songs.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        songs.push_back(randomSong(1000 + i, random, unknownShare, artistCount));
    return songs;
}

//! Reactions to the first \p count songs: a wavy function of two features and some noise.
inline std::vector<Example> reactions(std::span<const Song> songs, std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Example> examples;
    for (std::size_t i = 0; i < count; ++i) {
        const float energy = songs[i].sound[static_cast<std::size_t>(RawFeature::Energy)];
        const float valence = songs[i].sound[static_cast<std::size_t>(RawFeature::Valence)];
        const bool fits = (energy > 0.55F) != (valence > 0.5F);
        const bool liked = random.uniform() < 0.1 ? !fits : fits;
        examples.push_back({.song = songs[i].id, .liked = liked, .weight = i % 5 == 4 ? 0.3 : 1.0});
    }
    return examples;
}

//! The same songs with an expectation each, drawn from -most to most logits; of one in ten nothing is
//! expected.
inline Songs expecting(const Songs &songs, std::uint64_t seed, double most = 1.5)
{
    Random random(mixed(seed, 17));
    std::vector<float> priors(songs.size());
    for (float &prior : priors)
        prior = random.uniform() < 0.1 ? 0.0F : static_cast<float>(most * (2 * random.uniform() - 1));
    return *withPriors(songs, std::move(priors));
}

inline std::vector<Row> everyRow(const Songs &songs)
{
    std::vector<Row> rows(songs.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    return rows;
}

inline double meanOf(const Taste &taste, const Songs &songs, std::uint64_t id)
{
    return taste.predict(songs, std::array{*songs.rowOf(id)}).front().mean;
}

//! Largest difference of mean and variance over all songs.
inline double difference(const Taste &a, const Taste &b, const Songs &songs)
{
    const auto left = a.predict(songs, everyRow(songs));
    const auto right = b.predict(songs, everyRow(songs));
    double worst = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        worst = std::max(
            {worst, std::abs(left[i].mean - right[i].mean), std::abs(left[i].variance - right[i].variance)});
    }
    return worst;
}

inline bool isSame(const std::vector<Ranked> &a, const std::vector<Ranked> &b)
{
    return std::ranges::equal(a, b, [](const Ranked &left, const Ranked &right) {
        return left.id == right.id && left.slot == right.slot &&
               quantised(left.score) == quantised(right.score) &&
               std::abs(left.propensity - right.propensity) < 1e-12;
    });
}

} // namespace undersong::recommender::madeup
