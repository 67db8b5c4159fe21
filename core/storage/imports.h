// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/provenance.h"
#include "catalog/track.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

//! Pages of foreign libraries, stored so that an import resumes where it was killed.
namespace undersong::storage::imports {

//! Where an import stands. \c position is the caller's own (an offset, a next address, a snapshot id).
struct Cursor
{
    QString source; //!< "saved", "top-tracks:short_term", "recent", "playlist:<id>", "search:<query>"
    QJsonObject position;
    bool isDone = false;
    qint64 rows = 0; //!< stored so far
    TimePoint updatedAt;
};

//! What belonging to a source says about a song.
enum class SourceRole {
    Known,     //!< the listener knows it: left out of what is offered
    Candidate, //!< found for the listener: may be offered
};

struct PageItem
{
    catalog::Track track;
    std::optional<qint64> position = {};
    std::optional<TimePoint> addedAt = {};
};

struct Page
{
    SourceRole role = SourceRole::Known;
    QList<PageItem> items;
    catalog::Provenance provenance = catalog::Provenance::SpotifyApi;
    Cursor cursor; //!< as it is once the page is stored; names the source
};

struct PageOutcome
{
    qint64 stored = 0; //!< songs of the page that have an id
    qint64 added = 0;  //!< of these, songs not known before
};

//! Stores songs, their belonging to the source and the cursor in one transaction. With the last page (a
//! cursor that is done) go the songs that this reading of the source did not see; until then they stay.
Result<PageOutcome> storePage(Connection &connection, const Page &page);

//! Empty where the source was never started.
Result<std::optional<Cursor>> cursor(Connection &connection, const QString &source);
Result<QList<Cursor>> cursors(Connection &connection);
//! Forgets the cursor, for a list that is read from its beginning. Which songs belong to the source stays
//! known until the new reading comes to its end.
Result<void> startAnew(Connection &connection, const QString &source);
//! Forgets the sources that begin with \p prefix and are not among \p kept: lists that are gone.
Result<void> forgetOthers(Connection &connection, const QString &prefix, const QStringList &kept);

} // namespace undersong::storage::imports
