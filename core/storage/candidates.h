// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>

#include <chrono>
#include <optional>

//! Which songs may be offered. Of the entries of one song (see samesongs.h) only the one that stands for all
//! may, and what was said of any of them counts.
namespace undersong::storage::candidates {

//! How long a song rests after "rest".
inline constexpr std::chrono::milliseconds kRestWindow = std::chrono::days(30);
//! Dislikes of an artist, no song of whom is liked, that make all of them pause.
inline constexpr int kDislikesToPause = 2;

//! What to do with songs the listener has saved, plays often or played lately.
enum class KnownSongs { LeaveOut, Offer };

struct Rules
{
    TimePoint now;
    TimePoint dayStart; //!< the listener's local midnight: "not now" lasts until the next one
    TimePoint dayEnd;   //!< that next one
    //! A song shown within this time, to which nothing was said since, is not offered again.
    std::chrono::milliseconds offeredWindow = std::chrono::days(14);
    //! Nor is one played within this time, here or as far as an import or a history tells.
    std::chrono::milliseconds playedWindow = std::chrono::days(3);
    //! Nor a song of an artist of whom kDislikesToPause songs are disliked and none is liked, for this long
    //! after the newest of those dislikes. Artists as far as the model knows them.
    std::chrono::milliseconds artistPause = std::chrono::days(30);
    std::chrono::milliseconds restWindow = kRestWindow;
    KnownSongs known = KnownSongs::LeaveOut;
};

//! Why a song may not be offered, strongest first.
enum class Rule {
    Unplayable,
    Liked,
    Disliked,
    Resting,
    NotNow,
    Known,
    PlayedLately,
    ArtistPaused,
    OfferedLately,
};

//! A rule that holds for a song, and since or until when.
struct Ruling
{
    Rule rule = Rule::Unplayable;
    std::optional<TimePoint> since = {}; //!< what was said or done that made it hold
    std::optional<TimePoint> until = {}; //!< where it ends by itself: the first moment it no longer holds
};

//! "unplayable", "liked", "disliked", "resting", "not-now", "known", "played-lately", "artist-paused",
//! "offered-lately".
QString ruleName(Rule rule);

//! Every song no rule keeps out, ordered by id.
Result<QList<catalog::SongId>> all(Connection &connection, const Rules &rules);
Result<qint64> count(Connection &connection, const Rules &rules);
//! The rule that keeps \p song out; empty where it may be offered. NotFound for an unknown song.
Result<std::optional<Rule>> ruleAgainst(Connection &connection, catalog::SongId song, const Rules &rules);
//! The same, with its times.
Result<std::optional<Ruling>> rulingAgainst(Connection &connection, catalog::SongId song, const Rules &rules);

} // namespace undersong::storage::candidates
