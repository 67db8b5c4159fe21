// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"
#include "storage/imports.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

//! What candidates were looked for with, what that came from, and what came of it. A look-up is the cursor of
//! the source "search:<query>"; the songs it found belong to that source.
namespace undersong::storage::lookups {

//! What a look-up came from. Kept with it, so with the songs it found.
struct Basis
{
    QString kind;                             //!< "similar-artist", "picked-genre", ...
    QString via;                              //!< the source that said so ("listenbrainz"); empty for none
    QString subject;                          //!< the name of an artist, a genre, a country, a year
    std::optional<catalog::SongId> song = {}; //!< where it came from one

    bool operator==(const Basis &) const = default;
};

struct Record
{
    QString query;
    Basis basis; //!< without a kind for look-ups of before it was noted
    int offset = 0;
    bool isDone = false;
    qint64 calls = 0;
    qint64 fresh = 0;    //!< songs found that were not known before
    qint64 likes = 0;    //!< among its songs
    qint64 dislikes = 0; //!< among its songs
    TimePoint at;        //!< of the last call
};

//! "search:<query>", the source of a look-up.
QString sourceOf(const QString &query);

//! Every look-up made so far, by query.
Result<QHash<QString, Record>> all(Connection &connection);

//! How a look-up goes on after a page that was found.
enum class Reading {
    GoesOn,
    Anew, //!< from its beginning; songs it no longer finds are no longer its own once it comes to its end
};

//! Stores the songs a call of \p record found and how it stands now, in one transaction. Answers how many
//! were not known before.
Result<qint64> store(Connection &connection, const Record &record, const QList<catalog::Track> &tracks,
                     Reading reading);

//! What the look-ups came from that found each of \p songs, oldest first; "own-playlist" for a playlist of
//! the listener's.
Result<QHash<catalog::SongId, QList<Basis>>> ofSongs(Connection &connection,
                                                     const QList<catalog::SongId> &songs);

} // namespace undersong::storage::lookups
