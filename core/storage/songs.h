// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/song.h"
#include "storage/connection.h"
#include "storage/shownnames.h"
#include "storage/songtexts.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

//! The songs table: what to show. A song with reactions is recognised again by a keyed hash of its Spotify
//! id after everything of Spotify was wiped.
namespace undersong::storage::songs {

//! How many songs one \c store call met for the first time, and the ids in the order given.
struct Stored
{
    QList<catalog::SongId> ids;
    qint64 added = 0;
};

//! Inserts or refreshes \p tracks in one transaction. Tracks without an id are left out, so check sizes
//! before pairing. Values from elsewhere never replace those of a row that Spotify filled.
Result<Stored> store(Connection &connection, const QList<catalog::Track> &tracks,
                     catalog::Provenance provenance, TimePoint fetchedAt,
                     Durability durability = Durability::Relaxed);

//! Spotify's own audio features, which only old client IDs get: to show, never to the learner. NotFound for
//! an unknown song.
Result<void> storeShownFeatures(Connection &connection, catalog::SongId song,
                                const catalog::AudioFeatures &features, TimePoint fetchedAt);

//! One song, its gaps filled from the facts other sources know. \p now decides which rests are over.
//! NotFound where there is none.
Result<catalog::Song> find(Connection &connection, catalog::SongId song, TimePoint now);
Result<catalog::Song> find(Connection &connection, const catalog::SpotifyId &spotifyId, TimePoint now);
//! Those of \p songs that exist, in the order given.
Result<QList<catalog::Song>> find(Connection &connection, const QList<catalog::SongId> &songs, TimePoint now);
//! Of those of \p songs that exist; quicker than \c find for many. One pass over all songs.
Result<QHash<catalog::SongId, ShownName>> names(Connection &connection, const QSet<catalog::SongId> &songs);
//! Songs whose title, artist or album holds every word of \p text, best first; see songtexts::matching.
Result<QList<catalog::Song>> search(Connection &connection, const QString &text, qint64 limit, TimePoint now,
                                    songtexts::Names names = songtexts::Names::Any);

//! What the status line counts.
struct Counts
{
    qint64 songs = 0;
    qint64 withFeatures = 0; //!< songs with audio features the learner may see
    qint64 likes = 0;        //!< songs liked, as of the newest reaction in force
    qint64 dislikes = 0;
    qint64 offered = 0; //!< recommendations that were shown
};
Result<Counts> counts(Connection &connection);

} // namespace undersong::storage::songs
