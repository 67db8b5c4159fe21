// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/songmap.h"

#include <cstddef>
#include <span>
#include <vector>

namespace undersong::recommender {

//! A value at a place.
struct MapSample
{
    MapPlace place;
    float value = 0;
};

//! Values over the map on an even grid: the mean of the samples nearby, weighted by a bell of kReach. Where
//! hardly any sample is near there is none.
class MapSurface
{
public:
    static constexpr std::size_t kCells = 96; //!< a side; there is one corner more
    static constexpr float kReach = 0.1F;     //!< standard deviation of the bell, in units of the map
    //! Samples, each counted by how near it is, that a corner needs.
    static constexpr float kFewest = 0.35F;

    explicit MapSurface(std::span<const MapSample> samples);

    //! NaN where there is none.
    float at(std::size_t column, std::size_t row) const { return m_values[row * (kCells + 1) + column]; }
    //! Of a column or row.
    static float coordinate(std::size_t index)
    {
        return (2.0F * static_cast<float>(index) / static_cast<float>(kCells)) - 1.0F;
    }
    //! The least and the largest value; both NaN where there is none at all.
    float lowest() const { return m_lowest; }
    float highest() const { return m_highest; }

private:
    std::vector<float> m_values;
    float m_lowest;
    float m_highest;
};

//! A line along which the surface has one value.
struct Contour
{
    float level = 0;
    bool isClosed = false; //!< the last point is joined to the first
    std::vector<MapPlace> points;
};

//! Levels at even, round steps of 0.1, 0.05, 0.02 or 0.01: the widest of which at least \p fewest lie within
//! the surface's range, else the narrowest.
std::vector<float> levelsOf(const MapSurface &surface, std::size_t fewest = 9);

//! The lines of \p levels, by marching squares (Lorensen & Cline 1987, in the plane); saddles are parted by
//! the mean of their corners. In the order of the levels, then of the grid.
std::vector<Contour> contoursOf(const MapSurface &surface, std::span<const float> levels);

} // namespace undersong::recommender
