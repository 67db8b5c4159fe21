// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/song.h"
#include "storage/connection.h"

#include <QList>
#include <QStringList>

//! What sources other than Spotify say about songs.
namespace undersong::storage::facts {

//! Inserts, or replaces the values that are given and keeps the others: a source may be asked about its
//! topics one by one. One row a song and source, in one transaction. InvalidArgument, and nothing stored,
//! when one of them is not allowed to teach.
Result<void> store(Connection &connection, const QList<catalog::SongFacts> &facts, TimePoint fetchedAt);

//! Keeps \p isrc as the code of a song that has none, as those of a history have, so that sources that go by
//! it can be asked too. What Spotify says of it stands.
Result<void> storeIsrc(Connection &connection, catalog::SongId song, const QString &isrc);

//! Replaces the MBIDs \p source gives a song, likeliest first. Those that are none are left out.
Result<void> storeMbids(Connection &connection, catalog::SongId song, const QString &source,
                        const QStringList &mbids, TimePoint fetchedAt);

//! The MBIDs of a song, those of the most trusted source first and the listener's own history last, each
//! once.
Result<QStringList> mbidsOf(Connection &connection, catalog::SongId song);

} // namespace undersong::storage::facts
