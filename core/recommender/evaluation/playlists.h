// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/listenerspace.h"
#include "recommender/evaluation/trial.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! Songs and the playlists they are in.
struct PlaylistCatalogue
{
    struct Playlist
    {
        std::string id;
        std::vector<std::uint32_t> tracks; //!< places in tracks, each once
    };
    std::vector<RatedSong> tracks; //!< nobody's likes
    std::vector<Playlist> playlists;
};

//! Which collaborative evidence a playlist that plays the listener is tried with.
enum class HoldOut {
    Playlist, //!< all other playlists
    Pairs,    //!< the same without the pair by which each song that is not liked was drawn
};

struct PlaylistOptions
{
    HoldOut holdOut = HoldOut::Pairs;
    std::size_t fewestTracks = 40; //!< in a playlist that may play the listener, and outside of it
    std::size_t mostLikes = 60;
    double likeRate = 0.15;
    //! Above 0, all that is known of other playlists are lists of so many neighbours for each song and
    //! artist, as services make them; the points are those of neighbourPoints. 0: those of ListenerSpace.
    std::size_t neighbours = 0;
};

//! Protocol C of the evaluation data: a playlist plays the listener who likes its songs and dislikes others.
class PlaylistTrials
{
public:
    //! The catalogue must outlive it.
    PlaylistTrials(const PlaylistCatalogue &catalogue, const PlaylistOptions &options);

    //! Playlists that may play the listener, by id.
    std::vector<std::size_t> eligible() const;
    //! \p count of them (or all) chosen by \p seed.
    std::vector<std::size_t> choose(std::size_t count, std::uint64_t seed) const;
    bool isEligible(std::size_t playlist) const;

    Trial draw(std::size_t playlist, std::uint64_t seed) const;

private:
    struct Drawn
    {
        std::uint32_t track = 0;
        std::optional<std::size_t> by = {}; //!< the playlist of the pair it was drawn by; none for a like
    };
    std::vector<Drawn> drawOthers(std::size_t playlist, std::size_t count, Random &random) const;

    std::vector<std::vector<float>> pointsOf(std::span<const Drawn> drawn, std::size_t playlist) const;
    std::vector<std::vector<float>> pointsByLists(std::span<const ListenerSpace::Heard> heard,
                                                  std::span<const std::uint32_t> tracks) const;

    const PlaylistCatalogue &m_catalogue;
    PlaylistOptions m_options;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_pairs; //!< (track, playlist)
    std::vector<std::vector<std::uint32_t>> m_playlistsOf;        //!< by track
    std::vector<std::vector<std::uint32_t>> m_artistsOf;          //!< by track
};

} // namespace undersong::recommender
