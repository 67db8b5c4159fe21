// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/random.h"
#include "recommender/songs.h"

#include <Eigen/Core>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! A song and what one listener says of it.
struct RatedSong
{
    Song song;
    bool isLiked = false;
};

//! The songs of one trial as every model sees them: in an order drawn at random, their ids the places in it,
//! so that neither says anything about likes.
struct Pool
{
    Songs songs;
    Eigen::MatrixXd sound;          //!< rows x kHeardDimensions, standardised, 0 where unknown
    std::vector<double> popularity; //!< NaN where unknown
    //! Rows x other listeners, each row of length 1, or 0 where nobody else has the song; no columns where
    //! nothing is known of other listeners.
    Eigen::MatrixXf listeners;

    std::size_t size() const { return songs.size(); }
};

//! A pool and the answers that are hidden from the models.
struct Trial
{
    Pool pool;
    std::vector<bool> isLiked; //!< by row
    std::vector<Row> known;    //!< liked songs that every model is told of at the start
    std::uint64_t seed = 0;
};

//! How a trial is drawn from a listener's songs.
struct TrialOptions
{
    std::size_t most = 1000;
    //! The share of likes; likes or dislikes are thinned to come to it. Without a value they stay as they
    //! are.
    std::optional<double> likeRate = {};
    std::size_t warm = 0; //!< likes known at the start, see Trial::known
};

Trial drawTrial(std::span<const RatedSong> songs, const TrialOptions &options, std::uint64_t seed);

//! The trial of \p songs in the order given. \p listeners: see Pool, not yet brought to length 1.
Trial trialOf(std::span<const RatedSong> songs, const Eigen::MatrixXf &listeners, std::uint64_t seed);

//! Fisher and Yates' shuffle.
template<class T>
void shuffle(std::vector<T> &values, Random &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(i)]);
}

} // namespace undersong::recommender
