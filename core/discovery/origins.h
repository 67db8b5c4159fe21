// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "storage/lookups.h"

#include <QHash>

//! Where songs were found: between the values stored and the values shown.
namespace undersong::discovery {

//! "similar-song", "picked-genre", ...
QString originKindName(OriginKind kind);

storage::lookups::Basis toStored(const Origin &origin);
//! Empty for a kind this version does not know.
std::optional<Origin> fromStored(const storage::lookups::Basis &basis);

//! Of each of \p songs that a look-up found, most telling first, none twice. Titles are those the songs bear
//! now; what a song without one says is left out.
Result<QHash<catalog::SongId, QList<Origin>>> originsOf(storage::Connection &connection,
                                                        const QList<catalog::SongId> &songs, TimePoint now);

//! What is shown of songs, in their order, and where each was found.
struct Shown
{
    QList<catalog::Song> songs;
    QHash<catalog::SongId, QList<Origin>> origins;
};

Result<Shown> readShown(storage::Connection &connection, const QList<catalog::SongId> &ids, TimePoint now);

//! "listeners of “X” also play this (ListenBrainz)", "by X, whom you play often". Lower case: it stands after
//! a comma as well.
QString originText(const Origin &origin);
//! The most telling one, or empty.
QString mainOriginText(const QList<Origin> &origins);

} // namespace undersong::discovery
