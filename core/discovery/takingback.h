// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

namespace undersong::storage {
class Connection;
}

//! Taking back what was said, in the database's thread, for Discovery's own files.
namespace undersong::discovery {

//! Whether the model learns from such an answer.
bool isLabel(catalog::ReactionKind kind);

//! The session a reaction counts in.
Result<std::optional<catalog::Session>> sessionOf(storage::Connection &connection,
                                                  const catalog::Reaction &reaction);

//! Takes back a reaction, the newest of the session that is on where none is named, and the full fits that
//! knew of it: undone is as if never said. NothingToUndo, NotFound.
Result<UndoOutcome> takeBackOne(storage::Connection &connection, const std::optional<catalog::ReactionId> &id,
                                TimePoint now);
//! The same with those of \p ids that are in force.
Result<QList<UndoOutcome>> takeBackAll(storage::Connection &connection, const QList<catalog::ReactionId> &ids,
                                       TimePoint now);

} // namespace undersong::discovery
