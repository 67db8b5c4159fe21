// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/strongid.h"

#include <QString>

namespace undersong::catalog {

//! A song's row in this profile's database. Means nothing on another machine.
using SongId = StrongId<struct SongIdTag, qint64>;
//! Spotify's 22-character base-62 identifier of a track, artist, album or playlist; opaque.
using SpotifyId = StrongId<struct SpotifyIdTag, QString>;
//! A recommendation's row: one song offered once.
using RecommendationId = StrongId<struct RecommendationIdTag, qint64>;
//! A reaction's time-ordered identifier (UUIDv7 text, RFC 9562 section 5.7).
using ReactionId = StrongId<struct ReactionIdTag, QString>;

} // namespace undersong::catalog
