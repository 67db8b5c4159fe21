// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/song.h"
#include "storage/connection.h"

#include <QList>

#include <chrono>

//! What sources other than Spotify say about songs, and what they were asked in vain.
namespace undersong::storage::facts {

//! Inserts or replaces, one row a song and source, in one transaction. InvalidArgument, and nothing stored,
//! when one of them is not allowed to teach.
Result<void> store(Connection &connection, const QList<catalog::SongFacts> &facts, TimePoint fetchedAt);

//! Notes that \p source knows nothing about \p songs, so that it is not asked again for a while.
Result<void> storeMisses(Connection &connection, const QString &source, const QList<catalog::SongId> &songs,
                         TimePoint at);

//! A song to ask a source about, by what it may be looked up with.
struct Question
{
    catalog::SongId song;
    catalog::SpotifyId spotifyId;
    std::optional<QString> isrc;
};

//! Songs \p source was not asked about yet, or in vain longer than \p askAgainAfter ago; newest songs first.
Result<QList<Question>> unasked(Connection &connection, const QString &source, TimePoint now,
                                std::chrono::milliseconds askAgainAfter, qint64 limit);

} // namespace undersong::storage::facts
