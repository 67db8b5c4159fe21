// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/contours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <utility>

namespace undersong::recommender {

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t kCorners = MapSurface::kCells + 1;
//! How far a sample is felt, in deviations of the bell.
constexpr float kFelt = 3.0F;

//! Where a line crosses the grid: the edge to the right of a corner, or the one above it.
using Edge = std::uint32_t;
constexpr Edge rightOf(std::size_t column, std::size_t row)
{
    return static_cast<Edge>(2 * (row * kCorners + column));
}
constexpr Edge aboveOf(std::size_t column, std::size_t row)
{
    return rightOf(column, row) + 1;
}

//! The lines of one level.
class Tracer
{
public:
    Tracer(const MapSurface &surface, float level) : m_surface(surface), m_level(level) {}

    void appendTo(std::vector<Contour> &contours)
    {
        for (std::size_t row = 0; row < MapSurface::kCells; ++row) {
            for (std::size_t column = 0; column < MapSurface::kCells; ++column)
                addCell(column, row);
        }
        // Open lines first, from their ends.
        for (const auto &[edge, links] : m_links) {
            if (links.count == 1 && !links.isUsed)
                contours.push_back(follow(edge));
        }
        for (const auto &[edge, links] : m_links) {
            if (!links.isUsed)
                contours.push_back(follow(edge));
        }
    }

private:
    struct Links
    {
        std::array<Edge, 2> to{};
        int count = 0;
        bool isUsed = false;
    };

    void link(Edge a, Edge b)
    {
        for (const auto &[from, to] : {std::pair(a, b), std::pair(b, a)}) {
            Links &links = m_links[from];
            if (links.count < 2)
                links.to.at(static_cast<std::size_t>(links.count++)) = to;
        }
    }

    void addCell(std::size_t c, std::size_t r)
    {
        const std::array corners = {m_surface.at(c, r), m_surface.at(c + 1, r), m_surface.at(c + 1, r + 1),
                                    m_surface.at(c, r + 1)};
        float sum = 0;
        unsigned above = 0;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            sum += corners.at(i);
            above |= (corners.at(i) >= m_level ? 1U : 0U) << i;
        }
        if (std::isnan(sum))
            return;
        const Edge bottom = rightOf(c, r);
        const Edge right = aboveOf(c + 1, r);
        const Edge top = rightOf(c, r + 1);
        const Edge left = aboveOf(c, r);
        const std::array sides = {bottom, right, top, left};
        if (above == 0b0101U || above == 0b1010U) {
            // A saddle: a high middle joins the high corners, so the lines cut off the low ones.
            const bool isMiddleHigh = sum / 4 >= m_level;
            const bool cutsFirst = (above == 0b0101U) != isMiddleHigh;
            link(cutsFirst ? left : bottom, cutsFirst ? bottom : right);
            link(cutsFirst ? right : top, cutsFirst ? top : left);
            return;
        }
        std::array<Edge, 2> crossed{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const bool from = ((above >> i) & 1U) != 0;
            const bool to = ((above >> ((i + 1) % 4)) & 1U) != 0;
            if (from != to && count < 2)
                crossed.at(count++) = sides.at(i);
        }
        if (count == 2)
            link(crossed[0], crossed[1]);
    }

    MapPlace pointOn(Edge edge) const
    {
        const std::size_t corner = edge / 2;
        const std::size_t column = corner % kCorners;
        const std::size_t row = corner / kCorners;
        const bool isUp = edge % 2 == 1;
        const float from = m_surface.at(column, row);
        const float to = m_surface.at(column + (isUp ? 0 : 1), row + (isUp ? 1 : 0));
        const float share = to == from ? 0.5F : std::clamp((m_level - from) / (to - from), 0.0F, 1.0F);
        const float step = 2.0F / static_cast<float>(MapSurface::kCells);
        return {.x = MapSurface::coordinate(column) + (isUp ? 0 : share * step),
                .y = MapSurface::coordinate(row) + (isUp ? share * step : 0)};
    }

    Contour follow(Edge start)
    {
        Contour contour{.level = m_level};
        Edge edge = start;
        for (;;) {
            Links &links = m_links[edge];
            links.isUsed = true;
            contour.points.push_back(pointOn(edge));
            bool isGoingOn = false;
            for (int i = 0; i < links.count && !isGoingOn; ++i) {
                const Edge next = links.to.at(static_cast<std::size_t>(i));
                if (!m_links[next].isUsed) {
                    edge = next;
                    isGoingOn = true;
                }
            }
            if (!isGoingOn) {
                contour.isClosed = contour.points.size() > 2 &&
                                   std::ranges::find(links.to.begin(), links.to.begin() + links.count,
                                                     start) != links.to.begin() + links.count;
                return contour;
            }
        }
    }

    const MapSurface &m_surface;
    float m_level;
    std::map<Edge, Links> m_links;
};

} // namespace

MapSurface::MapSurface(std::span<const MapSample> samples)
    : m_values(kCorners * kCorners, kNothing), m_lowest(kNothing), m_highest(kNothing)
{
    std::vector<float> weights(m_values.size(), 0.0F);
    std::vector<float> sums(m_values.size(), 0.0F);
    const float step = 2.0F / static_cast<float>(kCells);
    const auto clampedIndex = [step](float coordinate) {
        return static_cast<std::size_t>(
            std::clamp(std::round((coordinate + 1) / step), 0.0F, static_cast<float>(kCells)));
    };
    for (const MapSample &sample : samples) {
        const std::size_t firstRow = clampedIndex(sample.place.y - kFelt * kReach);
        const std::size_t lastRow = clampedIndex(sample.place.y + kFelt * kReach);
        const std::size_t firstColumn = clampedIndex(sample.place.x - kFelt * kReach);
        const std::size_t lastColumn = clampedIndex(sample.place.x + kFelt * kReach);
        for (std::size_t row = firstRow; row <= lastRow; ++row) {
            const float dy = (coordinate(row) - sample.place.y) / kReach;
            for (std::size_t column = firstColumn; column <= lastColumn; ++column) {
                const float dx = (coordinate(column) - sample.place.x) / kReach;
                const float weight = std::exp(-(dx * dx + dy * dy) / 2);
                weights[row * kCorners + column] += weight;
                sums[row * kCorners + column] += weight * sample.value;
            }
        }
    }
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (weights[i] < kFewest)
            continue;
        m_values[i] = sums[i] / weights[i];
        m_lowest = std::isnan(m_lowest) ? m_values[i] : std::min(m_lowest, m_values[i]);
        m_highest = std::isnan(m_highest) ? m_values[i] : std::max(m_highest, m_values[i]);
    }
}

std::vector<float> levelsOf(const MapSurface &surface, std::size_t fewest)
{
    if (std::isnan(surface.lowest()))
        return {};
    std::vector<float> levels;
    for (const int perUnit : {10, 20, 50, 100}) {
        const auto first = static_cast<int>(std::floor(surface.lowest() * static_cast<float>(perUnit))) + 1;
        const auto last = static_cast<int>(std::ceil(surface.highest() * static_cast<float>(perUnit))) - 1;
        levels.clear();
        for (int i = first; i <= last; ++i)
            levels.push_back(static_cast<float>(i) / static_cast<float>(perUnit));
        if (levels.size() >= fewest)
            break;
    }
    return levels;
}

std::vector<Contour> contoursOf(const MapSurface &surface, std::span<const float> levels)
{
    std::vector<Contour> contours;
    for (const float level : levels)
        Tracer(surface, level).appendTo(contours);
    return contours;
}

} // namespace undersong::recommender
