// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/playlist.h"
#include "catalog/song.h"
#include "storage/connection.h"

#include <QList>

//! The listener's playlists as Spotify listed them last. Their songs belong to the source "playlist:<id>"
//! (see imports.h).
namespace undersong::storage::playlists {

struct Stored
{
    catalog::Playlist playlist;
    bool isOwn = false; //!< Spotify tells its songs

    bool operator==(const Stored &) const = default;
};

//! The source of a playlist's songs.
QString sourceOf(const catalog::SpotifyId &id);

//! The whole list, which replaces the one before.
Result<void> replace(Connection &connection, const QList<Stored> &all, TimePoint fetchedAt);
//! One more, in front of all others; or the same one as it is now.
Result<void> add(Connection &connection, const Stored &one, TimePoint fetchedAt);
//! As Spotify orders them.
Result<QList<Stored>> all(Connection &connection);
//! NotFound where there is none.
Result<Stored> find(Connection &connection, const catalog::SpotifyId &id);
//! Its songs as read last, in its order; a song that is in it twice is told once.
Result<QList<catalog::Song>> songs(Connection &connection, const catalog::SpotifyId &id, TimePoint now);

} // namespace undersong::storage::playlists
