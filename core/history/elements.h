// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/found.h"

#include <QByteArray>

namespace undersong::history {

//! Which file an element stands in, as far as it matters.
enum class FileKind { Any, SpotifyVideo };

//! What one element of a JSON export says, recognised by its members:
//! - Spotify's extended streaming history ("ts", "ms_played", "master_metadata_track_name", ...);
//! - Spotify's account export ("endTime", "artistName", "trackName", "msPlayed"), and the songs of
//!   YourLibrary.json ("artist", "album", "track", "uri");
//! - ListenBrainz's export ("listened_at", "track_metadata");
//! - tracks and whole pages as Last.fm's API gives them ("artist": {"#text"}, "date": {"uts"}), which
//!   mainstream.ghan.nl and lastfm-backup save;
//! - lastfmstats.com and others: "artist", "track" or "name" or "title", "date" or "uts" or "timestamp".
//! A page is as many as its tracks. Members that say where, on what and from which address something was
//! played are never looked at.
FoundList readElement(const QByteArray &text, FileKind file);

} // namespace undersong::history
