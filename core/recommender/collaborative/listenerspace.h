// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Places songs among their listeners, without any training: near to each other are songs, and songs of
//! artists, that the same or similar listeners have. Made for up to some hundred listeners (or playlists); a
//! point has one dimension a listener. For more there are factors, see ials.h.
//!
//! With a(s) the listeners of song s (0 or 1), c(s) the square roots of how many songs of its artists each
//! has and P the likeness of listeners (the cosine of what artists they have, rare artists counting more),
//! the point is the unit vector of (a + c) P, less the mean of those of all songs asked for. One step of a
//! graph filter, as in GF-CF (Shen et al. 2021), over artists where songs are too rare to meet.
class ListenerSpace
{
public:
    struct Heard
    {
        std::uint32_t listener = 0;
        std::uint32_t song = 0;
    };

    //! \p artistsOf: the artists of each song, small numbers. Pairs beyond \p listeners or the songs are left
    //! out.
    ListenerSpace(std::span<const Heard> pairs, std::size_t listeners,
                  std::span<const std::vector<std::uint32_t>> artistsOf);

    //! In the order of \p songs; empty for a song that nobody has and of whose artists nobody has another.
    std::vector<std::vector<float>> pointsOf(std::span<const std::uint32_t> songs) const;

private:
    using Counts = std::vector<std::pair<std::uint32_t, float>>; //!< (listener, songs), by listener

    void addLikeness(const Counts &artist);

    std::span<const std::vector<std::uint32_t>> m_artistsOf;
    std::vector<std::vector<std::uint32_t>> m_listenersOf; //!< by song
    std::vector<Counts> m_byArtist;
    Eigen::MatrixXf m_likeness;
};

} // namespace undersong::recommender
