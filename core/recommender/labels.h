// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace undersong::recommender {

enum class ObservationKind {
    Like,
    Dislike,
    Finished,     //!< a song that was offered was heard nearly to its end
    SkippedEarly, //!< a song that was offered was left within its first 30 seconds
    History,      //!< among the listener's most played songs
};

//! Something a listener said or did, as the log has it.
struct Observation
{
    std::uint64_t song = 0;
    ObservationKind kind = ObservationKind::Like;
    double strength = 1; //!< History only: 1 the most played song .. 0 the least; others ignore it
    double ageDays = 0;  //!< before now; below 0 counts as 0
    //! The session (a mood, a party) it is kept to: it teaches nothing outside. None: it counts always.
    std::optional<std::uint64_t> session = {};
};

struct LabelOptions
{
    //! What was said so many days ago counts half. Not a positive number: nothing fades.
    double halfLifeDays = 180;
    std::size_t mostHistory = 50; //!< songs known by their history alone
    //! How many days ago the listener's taste began to change (see driftResponse): what is older
    //! counts beforeDrift times as much. Nothing: it has not.
    std::optional<double> driftAgeDays = {};
    //! So little because the prior is wide: weights of 0.5, or a halved half-life, change nothing that is
    //! felt. Measured: of the next 80 songs after a made-up taste turned into its opposite, 12.0 were liked
    //! with factor 1, 22.0 with 0.1, 30.5 with 0.03, 34.4 with 0.01 (35.9 and 37.6 where the change is dated
    //! back, see DriftDetector::answersSinceChange); after a false alarm 61.8, 62.0, 59.0, 58.8.
    double beforeDrift = 0.03;
    //! The session the examples are for: what is kept to it counts as well. None: what counts always, alone.
    std::optional<std::uint64_t> session = {};
};

//! A like or a dislike weighs 1, a song finished or skipped early 0.2, history 0.3 to 0.5 by strength; all
//! times 2^(-age / half-life).
inline constexpr double kExplicitWeight = 1;
inline constexpr double kPlayedWeight = 0.2;
inline constexpr double kLeastHistoryWeight = 0.3;
inline constexpr double kMostHistoryWeight = 0.5;
//! What has faded below this is no longer learned from: of a label, after ten half-lives.
inline constexpr double kLeastWeight = 1e-3;

//! What the model is to learn: one example a song, oldest first, of equal age in the order of the log.
//!
//! The newest like or dislike of a song is valid and nothing else said of it (of equal age the later in the
//! list). A song without either gets the weightiest of what was observed of it (of equal ones the later). Of
//! the songs left to their history only the mostHistory weightiest stay (of equal ones the earlier in the
//! list). Ages and strengths that are no numbers, and weights below kLeastWeight, are left out.
//!
//! Sessions have walls: what is kept to one is as if it had never been said to every other and to the
//! everyday taste. A session in which nothing is to be learned at all passes nothing.
std::vector<Example> examplesFrom(std::span<const Observation> observations,
                                  const LabelOptions &options = {});

} // namespace undersong::recommender
