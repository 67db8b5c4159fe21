// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>

//! Numbers by which songs are known on every machine, for model files.
namespace undersong::storage::songkeys {

//! The first 8 bytes of SHA-256("undersong-song:" + Spotify id), the first byte the highest. Every song that
//! can be played has such an id; nothing else about a song does (many have no ISRC, and several have the
//! same).
quint64 keyOf(const QString &spotifyId);

struct SongKey
{
    catalog::SongId song;
    quint64 key = 0;
};

//! Of every song that has a Spotify id now: none has after disconnecting.
Result<QList<SongKey>> all(Connection &connection);

} // namespace undersong::storage::songkeys
