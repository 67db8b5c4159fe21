// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/takingback.h"

#include "storage/models.h"
#include "storage/reactions.h"
#include "storage/sessions.h"
#include "storage/songs.h"

namespace undersong::discovery {

using catalog::ReactionId;
using catalog::ReactionKind;
using storage::Connection;

bool isLabel(ReactionKind kind)
{
    return kind == ReactionKind::Like || kind == ReactionKind::Dislike;
}

Result<std::optional<catalog::Session>> sessionOf(Connection &connection, const catalog::Reaction &reaction)
{
    if (!reaction.session)
        return std::optional<catalog::Session>();
    const auto session = storage::sessions::find(connection, *reaction.session);
    if (!session)
        return std::unexpected(session.error());
    return std::optional(*session);
}

Result<UndoOutcome> takeBackOne(Connection &connection, const std::optional<ReactionId> &id, TimePoint now)
{
    const auto undone =
        id ? storage::reactions::undo(connection, *id, now) : storage::reactions::undo(connection, now);
    if (!undone)
        return std::unexpected(undone.error());
    // No model that is stored knows what was said in a session.
    if (isLabel(undone->kind) && !undone->session) {
        if (const auto taken = storage::models::takeBack(connection, undone->id.value()); !taken)
            return std::unexpected(taken.error());
    }
    const auto song = storage::songs::find(connection, undone->song, now);
    if (!song)
        return std::unexpected(song.error());
    const auto session = sessionOf(connection, *undone);
    if (!session)
        return std::unexpected(session.error());
    return UndoOutcome{.song = *song, .undone = undone->kind, .reaction = undone->id, .session = *session};
}

Result<QList<UndoOutcome>> takeBackAll(Connection &connection, const QList<ReactionId> &ids, TimePoint now)
{
    QList<UndoOutcome> all;
    for (const ReactionId &id : ids) {
        // Asked first: a failure within would doom the whole.
        const auto isThere = storage::reactions::isStanding(connection, id);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (!*isThere)
            continue;
        const auto one = takeBackOne(connection, id, now);
        if (!one)
            return std::unexpected(one.error());
        all.append(*one);
    }
    return all;
}

} // namespace undersong::discovery
