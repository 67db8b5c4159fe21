// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/songs.h"

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
};

//! Every song of a table on a plane by how it sounds.
//!
//! The plane is always the same one: the two first principal components of nine features, weighted by their
//! relevance, over the catalogue of the standardisation (see resources/docs/taste.md). So a place depends on
//! the song alone: no reaction and no other song ever moves it. Coordinates go through the normal
//! distribution, so that the songs of that catalogue would spread evenly over -1..1.
//!
//! A song with more than kUnknownAllowed unknown dimensions stands amid the songs of its tags and artists
//! that are heard, a little aside by lot, so that not all stand on one point. Where there are none it has no
//! place. Less than a tenth of a microsecond a song; any thread.
class SongMap
{
public:
    SongMap() = default;
    explicit SongMap(const Songs &songs);

    //! Nothing for a song that has no place, or is not in the table the map was made of.
    std::optional<MapPlace> placeOf(Row row) const
    {
        return row < m_places.size() ? m_places[row] : std::nullopt;
    }
    std::size_t size() const { return m_places.size(); } //!< of the table
    std::size_t placed() const { return m_placed; }
    //! What x, and what y, stand for, most telling first.
    static std::vector<MapDirection> across();
    static std::vector<MapDirection> upwards();

private:
    std::vector<std::optional<MapPlace>> m_places; //!< by row
    std::size_t m_placed = 0;
};

} // namespace undersong::recommender
