// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <chrono>

//! The end of what came from Spotify.
namespace undersong::storage::spotifydata {

//! How long Spotify's data may be kept without being fetched again.
inline constexpr std::chrono::milliseconds kMaxAge = std::chrono::days(30);
//! How long copies made before a schema change may be kept.
inline constexpr std::chrono::milliseconds kBackupMaxAge = std::chrono::days(5);
//! How long an offer that was never shown stays in the log.
inline constexpr std::chrono::milliseconds kUnshownMaxAge = std::chrono::days(7);

struct Removed
{
    qint64 songs = 0;    //!< rows deleted
    qint64 stripped = 0; //!< rows with reactions, of which the identity and other sources' facts stay
};

//! Deletes Spotify's data that was not fetched again within \p maxAge, and old backups. Songs with reactions
//! keep their Spotify id, so that they can be asked for again. Sources that lost songs start anew. Also
//! deletes offers that were not shown within kUnshownMaxAge. Cheap where nothing is too old: meant for each
//! start.
Result<Removed> expire(Connection &connection, TimePoint now, std::chrono::milliseconds maxAge = kMaxAge);

//! Deletes every value that came from Spotify, and the backups, then compacts the file so that its bytes
//! (and those of its write-ahead log) hold nothing of it either. Reactions and facts of other sources stay.
//! StorageBusy where another process reads the file: the rows are gone then, call again for the bytes.
Result<Removed> wipe(Connection &connection);

} // namespace undersong::storage::spotifydata
