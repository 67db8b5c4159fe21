// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "catalog/play.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QList>

#include <optional>

//! The listener's own history: plays from exports and plays here.
namespace undersong::storage::plays {

//! How far an export was read.
struct Import
{
    QByteArray digest;
    QString name;
    QJsonObject cursor;
    QJsonObject report;
    bool isDone = false;
    qint64 added = 0; //!< plays that were not known before
    TimePoint updatedAt;
};
//! Nothing where that export was never begun.
Result<std::optional<Import>> findImport(Connection &connection, const QByteArray &digest);

struct Stored
{
    qint64 added = 0; //!< plays that were not known before
    qint64 songs = 0; //!< songs met for the first time
};
//! Stores plays of an export and how far it was read with them, in one transaction. Plays that are known
//! already change nothing: the same time (for Spotify's exports the minute), artist, title and length of one
//! record family are one play. \c import.added is ignored.
Result<Stored> store(Connection &connection, const QList<catalog::Play> &plays, const Import &import);

//! A song was played here: one more play of it. NotFound for an unknown song.
Result<void> record(Connection &connection, catalog::SongId song, TimePoint at,
                    std::chrono::milliseconds heard, catalog::Ending ending);

//! The sums of the plays of one song, whichever of its entries was played (see samesongs.h).
struct HeardSong
{
    catalog::SongId song;
    qint64 finished = 0; //!< by the history
    qint64 heard = 0;
    qint64 skipped = 0;
    bool isKept = false;
    std::optional<int> stars;
    std::optional<TimePoint> heardAt; //!< last finished or heard, by the history
    std::optional<TimePoint> skippedAt;
    std::optional<catalog::Ending> ownEnding; //!< of the last play here
    std::optional<TimePoint> ownAt;

    bool operator==(const HeardSong &) const = default;
};
//! Ordered by id.
Result<QList<HeardSong>> heardSongs(Connection &connection);

} // namespace undersong::storage::plays
