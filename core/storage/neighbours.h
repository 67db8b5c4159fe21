// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>

//! What sources hold to be like a song or an artist: where to look for candidates.
namespace undersong::storage::neighbours {

//! A song (by its names or its MBID), or an artist (without a title).
struct Neighbour
{
    QString source;
    QString title;
    QString artist;
    QString mbid;
    double score = 0; //!< the source's own; comparable within one source's list alone

    bool operator==(const Neighbour &) const = default;
};

//! What stands for an artist here: a keyed hash of the name, whichever way it is written.
Result<QByteArray> artistKey(Connection &connection, const QString &name);

//! Replaces what \p source said before, nearest first; what names nothing is left out.
Result<void> storeSongs(Connection &connection, catalog::SongId song, const QString &source,
                        const QList<Neighbour> &songs, TimePoint fetchedAt);
Result<void> storeArtists(Connection &connection, const QByteArray &artist, const QString &source,
                          const QList<Neighbour> &artists, TimePoint fetchedAt);

//! Source by source, nearest first.
Result<QList<Neighbour>> ofSong(Connection &connection, catalog::SongId song);
Result<QList<Neighbour>> ofArtist(Connection &connection, const QString &name);

} // namespace undersong::storage::neighbours
