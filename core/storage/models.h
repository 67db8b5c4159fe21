// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

//! What was learned, in versions, with the data it came from.
namespace undersong::storage::models {

//! What made a model. The names are stored: never change one.
enum class Kind {
    Reaction, //!< one reaction more
    Batch,    //!< as many labels more as make a full fit worth its time
    Daily,
    Weekly, //!< put aside to compare with
    Drift,  //!< the taste changed
    Manual, //!< somebody asked for it
    Imported,
};

enum class State {
    Active,  //!< what ranks
    Kept,    //!< ranked once, or was put aside
    Refused, //!< was worse than what it should have replaced, or was taken out of use
};

//! "reaction", "batch", "daily", "weekly", "drift", "manual", "imported".
QString kindName(Kind kind);
//! "active", "kept", "refused".
QString stateName(State state);

struct Model
{
    qint64 id = 0; //!< given by \c store
    TimePoint createdAt;
    QString modelVersion;
    Kind kind = Kind::Manual;
    qint64 labelCount = 0;
    QString lastReaction;                  //!< id of the newest label it learned from; empty for none
    QString dataDigest;                    //!< SHA-256 of the labels, in hexadecimal digits
    std::optional<TimePoint> driftAt = {}; //!< when the taste was last seen to have changed
    std::optional<qint64> importedFrom =
        {};                             //!< the imported model it goes on from; nothing for that one itself
    std::optional<double> logLoss = {}; //!< progressive, of the newest labels
    State state = State::Kept;
    QByteArray bytes; //!< songs by their id in this database; empty in lists
};

//! So many of each are kept: of all kinds together, and of those put aside weekly besides.
inline constexpr int kMost = 16;
inline constexpr int kMostWeekly = 3;

//! Stores a model and deletes the oldest beyond what is kept. One that is active takes the place of the one
//! that was, which is kept. The id.
Result<qint64> store(Connection &connection, const Model &model);
//! Stores a model that ranks from now on, and takes every other out of use.
Result<qint64> startAnew(Connection &connection, const Model &model);
//! Lets a stored model rank again and takes those after it out of use. NotFound where it is gone.
Result<void> use(Connection &connection, qint64 id);
//! NotFound where it is gone.
Result<Model> find(Connection &connection, qint64 id);
//! Empty before the first.
Result<std::optional<Model>> active(Connection &connection);
//! The newest that was made to rank, whatever became of it: not those put aside weekly, nor an imported one
//! that was refused.
Result<std::optional<Model>> newest(Connection &connection);
//! The newest put aside that is from \p latest or before it.
Result<std::optional<Model>> newestWeekly(Connection &connection, TimePoint latest);
//! Newest first, without bytes.
Result<QList<Model>> all(Connection &connection);
//! The newest that ranked or was to rank before the one with \p id: not those put aside weekly, nor refused.
Result<std::optional<Model>> before(Connection &connection, qint64 id);
//! Deletes a model as if it had never been made; the newest that ranked before it ranks again.
Result<void> discard(Connection &connection, qint64 id);
//! Deletes every model made since the label \p reaction, as if it had never been given: also those put aside
//! weekly, but not imported ones, which only forget when the taste changed. The newest of those kept ranks
//! again. Whether any was deleted.
Result<bool> takeBack(Connection &connection, const QString &reaction);

} // namespace undersong::storage::models
