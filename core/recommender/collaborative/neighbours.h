// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/interactions.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! An item like another one, and how much; above 0.
struct Neighbour
{
    std::uint32_t item = 0;
    float weight = 0;

    bool operator==(const Neighbour &) const = default;
};

struct NeighboursOptions
{
    //! Kept for each item.
    std::size_t count = 200;
    //! a below: how little a listener of much says about each of it. The rest, 1 - a, damps popular items.
    double listenerPower = 0.4;
    //! s below: under 1 it flattens the weights.
    double sharpness = 0.55;
    //! The kept are the best by what listeners say of both, times the other item's degree to this power: by
    //! the weight itself most places would go to rare items met once, which hardly ever enter a list.
    double keepPower = 0.3;
    //! Listeners of more items than this are not learned from: they cost their square and say little.
    std::size_t longestListener = 10'000;
    unsigned threads = 1;
};

//! Which items go with which: the closed-form graph filter of Turbo-CF (Park, Shin, Shin 2024),
//!
//!     R = D_u^-a A D_i^(a-1),   P = (R^T R)^s  element by element,
//!
//! D the degrees of listeners and items, of which the best of each row are kept. Dislikes are left out. It
//! never holds more than one dense row a thread. The same for any number of threads.
class Neighbours
{
public:
    Neighbours() = default;
    explicit Neighbours(const Interactions &interactions, const NeighboursOptions &options = {});

    std::size_t items() const { return m_begins.size() - 1; }
    //! Best first, equal ones by id; never the item itself. None for an item that nobody shares.
    std::span<const Neighbour> of(std::uint32_t item) const;
    //! For all items, what those a listener likes have to say: the sum of the rows of \p liked, each times
    //! its weight. Ids beyond the table say nothing.
    void score(Interactions::Line liked, std::span<float> scores) const;

private:
    std::vector<std::size_t> m_begins = {0};
    std::vector<Neighbour> m_neighbours;
};

} // namespace undersong::recommender
