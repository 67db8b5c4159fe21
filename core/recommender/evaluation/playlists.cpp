// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/playlists.h"

#include "recommender/collaborative/interactions.h"
#include "recommender/collaborative/neighbours.h"
#include "recommender/collaborative/neighbourspace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace undersong::recommender {

PlaylistTrials::PlaylistTrials(const PlaylistCatalogue &catalogue, const PlaylistOptions &options)
    : m_catalogue(catalogue), m_options(options), m_playlistsOf(catalogue.tracks.size())
{
    for (const RatedSong &track : catalogue.tracks)
        m_artistsOf.push_back(track.song.artists);
    for (std::uint32_t playlist = 0; playlist < catalogue.playlists.size(); ++playlist) {
        for (const std::uint32_t track : catalogue.playlists[playlist].tracks) {
            m_pairs.emplace_back(track, playlist);
            m_playlistsOf[track].push_back(playlist);
        }
    }
}

bool PlaylistTrials::isEligible(std::size_t playlist) const
{
    const std::size_t own = m_catalogue.playlists[playlist].tracks.size();
    return own >= m_options.fewestTracks && m_catalogue.tracks.size() - own >= m_options.fewestTracks;
}

std::vector<std::size_t> PlaylistTrials::eligible() const
{
    std::vector<std::size_t> playlists;
    for (std::size_t playlist = 0; playlist < m_catalogue.playlists.size(); ++playlist) {
        if (isEligible(playlist))
            playlists.push_back(playlist);
    }
    std::ranges::sort(playlists, {},
                      [this](std::size_t playlist) { return m_catalogue.playlists[playlist].id; });
    return playlists;
}

std::vector<std::size_t> PlaylistTrials::choose(std::size_t count, std::uint64_t seed) const
{
    std::vector<std::size_t> playlists = eligible();
    Random random(mixed(seed, 0));
    shuffle(playlists, random);
    playlists.resize(std::min(playlists.size(), count));
    return playlists;
}

//! Random pairs whose track is neither in the playlist nor drawn already.
std::vector<PlaylistTrials::Drawn> PlaylistTrials::drawOthers(std::size_t playlist, std::size_t count,
                                                              Random &random) const
{
    std::vector<bool> isTaken(m_catalogue.tracks.size());
    for (const std::uint32_t track : m_catalogue.playlists[playlist].tracks)
        isTaken[track] = true;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs = m_pairs;
    std::vector<Drawn> others;
    // Fisher and Yates' shuffle, only as far as it is needed.
    for (std::size_t i = 0; i < pairs.size() && others.size() < count; ++i) {
        std::swap(pairs[i], pairs[i + random.below(pairs.size() - i)]);
        const auto &[track, by] = pairs[i];
        if (isTaken[track])
            continue;
        isTaken[track] = true;
        others.push_back({.track = track, .by = by});
    }
    return others;
}

//! The drawn songs among the other playlists, made without any pair that is held out.
std::vector<std::vector<float>> PlaylistTrials::pointsOf(std::span<const Drawn> drawn,
                                                         std::size_t playlist) const
{
    std::vector<std::uint64_t> heldOut;
    std::vector<std::uint32_t> tracks;
    for (const Drawn &one : drawn) {
        tracks.push_back(one.track);
        if (m_options.holdOut == HoldOut::Pairs && one.by)
            heldOut.push_back((std::uint64_t{one.track} << 32U) | *one.by);
    }
    std::ranges::sort(heldOut);
    std::vector<ListenerSpace::Heard> heard;
    heard.reserve(m_pairs.size());
    for (const auto &[track, other] : m_pairs) {
        if (other != playlist && !std::ranges::binary_search(heldOut, (std::uint64_t{track} << 32U) | other))
            heard.push_back({.listener = other, .song = track});
    }
    if (m_options.neighbours > 0)
        return pointsByLists(heard, tracks);
    return ListenerSpace(heard, m_catalogue.playlists.size(), m_artistsOf).pointsOf(tracks);
}

std::vector<std::vector<float>> PlaylistTrials::pointsByLists(std::span<const ListenerSpace::Heard> heard,
                                                              std::span<const std::uint32_t> tracks) const
{
    const std::size_t songs = m_catalogue.tracks.size();
    std::vector<Interaction> songPairs;
    std::vector<Interaction> artistPairs;
    std::size_t artists = 0;
    for (const std::vector<std::uint32_t> &ofSong : m_artistsOf) {
        for (const std::uint32_t artist : ofSong)
            artists = std::max<std::size_t>(artists, artist + std::size_t{1});
    }
    for (const ListenerSpace::Heard &pair : heard) {
        songPairs.push_back({.listener = pair.listener, .item = pair.song});
        for (const std::uint32_t artist : m_artistsOf[pair.song])
            artistPairs.push_back({.listener = pair.listener, .item = artist});
    }
    const NeighboursOptions options{.count = m_options.neighbours};
    const std::size_t playlists = m_catalogue.playlists.size();
    const Neighbours songLists(Interactions(songPairs, playlists, songs), options);
    const Neighbours artistLists(Interactions(artistPairs, playlists, artists), options);
    std::vector<NeighbourLink> links;
    const auto first = static_cast<std::uint32_t>(songs);
    for (std::uint32_t song = 0; song < songs; ++song) {
        const auto list = songLists.of(song);
        for (std::size_t rank = 0; rank < list.size(); ++rank)
            links.push_back({.from = song, .to = list[rank].item, .weight = weightAtRank(rank)});
        for (const std::uint32_t artist : m_artistsOf[song]) {
            if (!artistLists.of(artist).empty())
                links.push_back({.from = song, .to = first + artist, .weight = kOwnArtistWeight});
        }
    }
    for (std::uint32_t artist = 0; artist < artists; ++artist) {
        const auto list = artistLists.of(artist);
        for (std::size_t rank = 0; rank < list.size(); ++rank)
            links.push_back(
                {.from = first + artist, .to = first + list[rank].item, .weight = weightAtRank(rank)});
    }
    const auto all = neighbourPoints(links, songs + artists);
    std::vector<std::vector<float>> points;
    for (const std::uint32_t track : tracks)
        points.push_back(all ? (*all)[track] : std::vector<float>());
    return points;
}

Trial PlaylistTrials::draw(std::size_t playlist, std::uint64_t seed) const
{
    Random random(mixed(seed, playlist));
    std::vector<std::uint32_t> likes = m_catalogue.playlists[playlist].tracks;
    shuffle(likes, random);
    likes.resize(std::min(likes.size(), m_options.mostLikes));
    const double others = static_cast<double>(likes.size()) * (1 - m_options.likeRate) / m_options.likeRate;
    std::vector<Drawn> drawn =
        drawOthers(playlist, static_cast<std::size_t>(std::max(0L, std::lround(others))), random);
    for (const std::uint32_t track : likes)
        drawn.push_back({.track = track});
    shuffle(drawn, random);

    std::vector<std::vector<float>> points = pointsOf(drawn, playlist);
    std::vector<RatedSong> songs;
    Eigen::MatrixXf listeners = Eigen::MatrixXf::Zero(
        static_cast<Eigen::Index>(drawn.size()), static_cast<Eigen::Index>(m_catalogue.playlists.size()));
    for (const Drawn &one : drawn) {
        for (const std::uint32_t other : m_playlistsOf[one.track]) {
            const bool isHeldOut =
                other == playlist || (m_options.holdOut == HoldOut::Pairs && one.by == std::size_t{other});
            if (!isHeldOut)
                listeners(static_cast<Eigen::Index>(songs.size()), static_cast<Eigen::Index>(other)) = 1;
        }
        songs.push_back(m_catalogue.tracks[one.track]);
        songs.back().isLiked = !one.by;
        songs.back().song.listeners = std::move(points[songs.size() - 1]);
    }
    return trialOf(songs, listeners, mixed(seed, playlist));
}

} // namespace undersong::recommender
