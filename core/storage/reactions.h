// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/reaction.h"
#include "catalog/session.h"
#include "catalog/song.h"
#include "storage/connection.h"
#include "storage/recommendations.h"

#include <QList>

//! The append-only log of what the listener said. Nothing in it is ever changed or deleted: taking back and
//! giving again are lines of their own. Each line belongs to the session that was on (see sessions.h), and
//! counts there alone.
namespace undersong::storage::reactions {

struct Appended
{
    catalog::Reaction reaction;
    //! The same was already in force, for the same offer or, without one, for the song: nothing was added.
    bool wasAlreadyGiven = false;
};

//! Writes a reaction; it is on the disk when this returns. Ids grow with the log whatever the clock does.
//! NotFound for an unknown song or offer; InvalidArgument for an offer of another song.
Result<Appended> append(Connection &connection, catalog::SongId song, catalog::ReactionKind kind,
                        TimePoint at, std::optional<catalog::RecommendationId> answersTo = {});

//! Takes back the newest reaction of the session that is on. NothingToUndo where there is none.
Result<catalog::Reaction> undo(Connection &connection, TimePoint at);
//! Whether there is one.
Result<bool> canUndo(Connection &connection);
//! Whether that one stands, whichever session it is of.
Result<bool> isStanding(Connection &connection, const catalog::ReactionId &id);
//! Takes back that one, whichever session it is of. NotFound for an unknown id, NothingToUndo where it was
//! taken back before.
Result<catalog::Reaction> undo(Connection &connection, const catalog::ReactionId &id, TimePoint at);
//! Gives the reaction of the session that is on which was last taken back again, as long as no new one was
//! given since. NothingToUndo where there is none.
Result<catalog::Reaction> redo(Connection &connection, TimePoint at);

//! The newest like or dislike of each song in the everyday taste, ordered by id: the labels of everything
//! that outlives a session.
Result<QList<catalog::Reaction>> labels(Connection &connection);
//! The same with those of the session that is on, where it learns: what ranks now.
Result<QList<catalog::Reaction>> labelsInForce(Connection &connection);

//! Liked and Disliked are songs by their newest judgement in each session; All and Rested are every line.
enum class Filter { All, Liked, Disliked, Rested };

//! A line of the history: a reaction that stands, its song and why that was offered.
struct Entry
{
    catalog::Reaction reaction;
    catalog::Song song;
    QList<StoredReason> reasons;
    std::optional<catalog::Session> session = {};
};

enum class Order { When, Title, Artist };
enum class Direction { Ascending, Descending };

//! Which lines of the history, and in which order.
struct Listing
{
    Filter filter = Filter::All;
    QString words = {}; //!< each must be in title, artist or album; without case and accents
    Order order = Order::When;
    Direction direction = Direction::Descending;
};

//! The lines that match, by id. Titles and artists are put in order as the system's language does; what is
//! equal goes newest first. One pass over all lines.
Result<QList<catalog::ReactionId>> listed(Connection &connection, const Listing &listing);
//! Those of \p ids that are in force, in the order given.
Result<QList<Entry>> history(Connection &connection, const QList<catalog::ReactionId> &ids, TimePoint now);

//! Songs given a rest after \p since that is in force, by the entry that stands for each.
Result<QList<catalog::SongId>> resting(Connection &connection, TimePoint since);

struct Counts
{
    qint64 likes = 0;
    qint64 dislikes = 0;
};
//! Songs whose newest judgement in force, the session's that is on among them, is like, or dislike.
Result<Counts> counts(Connection &connection);

} // namespace undersong::storage::reactions
