// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Keeps songs of one artist apart: at most \c limit of any \c window consecutive songs may share an artist.
class Spacing
{
public:
    //! \p recent: artists of the songs before, a song each, oldest first. A \p limit of 0 allows everything.
    Spacing(std::size_t limit, std::size_t window, std::span<const std::vector<std::uint32_t>> recent);

    bool allows(std::span<const std::uint32_t> artists) const;
    void take(std::span<const std::uint32_t> artists);

private:
    std::size_t m_limit;
    std::size_t m_window;
    std::deque<std::vector<std::uint32_t>> m_before; //!< at most window - 1 songs
};

} // namespace undersong::recommender
