// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "recommender/labels.h"
#include "storage/plays.h"

#include <cstdint>
#include <optional>
#include <vector>

//! What the listener did without saying a word, as the model may weigh it (resources/docs/history.md).
namespace undersong::discovery {

//! One song's plays, as one observation.
struct Evidence
{
    std::uint64_t song = 0;
    recommender::ObservationKind kind = recommender::ObservationKind::History;
    double strength = 1;
    std::optional<TimePoint> at; //!< nothing: the record has no date, and counts as of today

    bool operator==(const Evidence &) const = default;
};

//! Of the songs only skipped in the history so many count, the most skipped first: skipping is common, and
//! shall not outweigh all that was heard.
inline constexpr std::size_t kMostSkipped = 50;

//! In the order of the songs.
//! - The last play here, where it was finished or skipped early, speaks for the song.
//! - Otherwise the history does: four or five stars like a song of the most played, one or two like a skip;
//!   more early skips than plays are a skip; plays are History, as strong as log(1 + n) compared with the
//!   most played song, n = 2 for each play to the end, for each place in a library, 1 for each other play of
//!   30 seconds.
std::vector<Evidence> evidenceFrom(const QList<storage::plays::HeardSong> &heard);

} // namespace undersong::discovery
