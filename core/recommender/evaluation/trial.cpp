// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/trial.h"

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

std::size_t rounded(double value)
{
    return static_cast<std::size_t>(std::max(0L, std::lround(value)));
}

//! How many likes and dislikes to take.
struct Counts
{
    std::size_t liked = 0;
    std::size_t disliked = 0;
};

Counts thinned(const Counts &all, double likeRate, std::size_t most)
{
    // The largest size that both kinds suffice for.
    double size = static_cast<double>(most);
    if (likeRate > 0)
        size = std::min(size, static_cast<double>(all.liked) / likeRate);
    if (likeRate < 1)
        size = std::min(size, static_cast<double>(all.disliked) / (1 - likeRate));
    const Counts wanted{.liked = rounded(size * likeRate), .disliked = rounded(size * (1 - likeRate))};
    return {.liked = std::min(wanted.liked, all.liked), .disliked = std::min(wanted.disliked, all.disliked)};
}

} // namespace

Trial trialOf(std::span<const RatedSong> songs, const Eigen::MatrixXf &listeners, std::uint64_t seed)
{
    Trial trial{.pool = {}, .isLiked = {}, .known = {}, .seed = seed};
    trial.pool.listeners = listeners;
    for (Eigen::Index row = 0; row < listeners.rows(); ++row) {
        const float length = listeners.row(row).norm();
        if (std::isfinite(length) && length > 0)
            trial.pool.listeners.row(row) /= length;
        else
            trial.pool.listeners.row(row).setZero();
    }
    std::vector<Song> table;
    table.reserve(songs.size());
    for (const RatedSong &rated : songs) {
        table.push_back(rated.song);
        table.back().id = table.size();
        trial.pool.popularity.push_back(
            static_cast<double>(rated.song.sound[static_cast<std::size_t>(RawFeature::Popularity)]));
        trial.isLiked.push_back(rated.isLiked);
    }
    trial.pool.songs = Songs(table);
    trial.pool.sound.resize(static_cast<Eigen::Index>(songs.size()), kHeardDimensions);
    for (Row row = 0; row < songs.size(); ++row) {
        const auto sound = trial.pool.songs.soundAt(row);
        for (std::size_t d = 0; d < kHeardDimensions; ++d)
            trial.pool.sound(row, static_cast<Eigen::Index>(d)) = static_cast<double>(sound[d]);
    }
    return trial;
}

Trial drawTrial(std::span<const RatedSong> songs, const TrialOptions &options, std::uint64_t seed)
{
    Random random(mixed(seed, 0));
    std::vector<RatedSong> drawn(songs.begin(), songs.end());
    shuffle(drawn, random);
    if (options.likeRate) {
        const auto others = std::ranges::stable_partition(drawn, &RatedSong::isLiked);
        const std::span<const RatedSong> liked(drawn.begin(), others.begin());
        const std::span<const RatedSong> disliked(others.begin(), others.end());
        const Counts counts =
            thinned({.liked = liked.size(), .disliked = disliked.size()}, *options.likeRate, options.most);
        std::vector<RatedSong> kept(liked.begin(), liked.begin() + static_cast<std::ptrdiff_t>(counts.liked));
        kept.insert(kept.end(), disliked.begin(),
                    disliked.begin() + static_cast<std::ptrdiff_t>(counts.disliked));
        drawn = std::move(kept);
        shuffle(drawn, random);
    }
    drawn.resize(std::min(drawn.size(), options.most));
    Trial trial = trialOf(drawn, {}, seed);
    for (Row row = 0; row < drawn.size() && trial.known.size() < options.warm; ++row) {
        if (trial.isLiked[row])
            trial.known.push_back(row);
    }
    return trial;
}

} // namespace undersong::recommender
