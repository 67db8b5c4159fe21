// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/songs.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace undersong::recommender {

//! A place on the map: -1..1 in both directions, x to the right, y upwards.
struct MapPlace
{
    float x = 0;
    float y = 0;

    bool operator==(const MapPlace &) const = default;
};

//! What a direction of the map stands for most: the feature that grows (sign 1) or shrinks (-1) along it.
struct MapDirection
{
    RawFeature feature = RawFeature::Energy;
    int sign = 1;
    double correlation = 0; //!< with the coordinate, by amount
};

//! Every song of a table on a plane, near to songs that the model holds to be like it.
//!
//! Kernel principal components (Schoelkopf, Smola & Mueller 1998) of sound, artists, tags and listeners, found
//! on at most kLandmarks songs and continued to all others (Nystroem). Which songs are landmarks follows from
//! their ids alone, as if by lot, so a reaction never moves the map and a new song hardly ever does. The two
//! first components are turned until x follows energy, so that the map does not flip from one time to the
//! next; coordinates go through the normal distribution, so that songs spread evenly over -1..1.
//!
//! Popularity, age and what holds for any song are no part of it. A song is placed where its sound is known but
//! for kUnknownAllowed dimensions, or it has tags, or listeners. Some 0.3 microseconds a song and landmark; any
//! thread.
class SongMap
{
public:
    static constexpr std::size_t kLandmarks = 256;

    SongMap() = default;
    explicit SongMap(const Songs &songs);

    //! Nothing for a song that has no place, or is not in the table the map was made of.
    std::optional<MapPlace> placeOf(Row row) const
    {
        return row < m_places.size() ? m_places[row] : std::nullopt;
    }
    std::size_t size() const { return m_places.size(); } //!< of the table
    std::size_t placed() const { return m_placed; }
    //! What x, and what y, stand for most, two features each; none where nothing stands out.
    const std::vector<MapDirection> &across() const { return m_across; }
    const std::vector<MapDirection> &upwards() const { return m_upwards; }

private:
    std::vector<std::optional<MapPlace>> m_places; //!< by row
    std::size_t m_placed = 0;
    std::vector<MapDirection> m_across;
    std::vector<MapDirection> m_upwards;
};

} // namespace undersong::recommender
