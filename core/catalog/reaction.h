// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "catalog/session.h"

#include <QString>

#include <optional>

namespace undersong::catalog {

//! What a listener can say about a song. Like and dislike are labels the model learns from; rest and
//! not-now are rules about when to offer it again.
enum class ReactionKind {
    Like,
    Dislike,
    Rest,   //!< do not offer for 30 days; not a judgement
    NotNow, //!< do not offer for the rest of the day; not a judgement
};

//! One line of the append-only log.
struct Reaction
{
    ReactionId id;
    SongId song;
    ReactionKind kind = ReactionKind::Like;
    TimePoint at;
    std::optional<RecommendationId> recommendation; //!< the offer it answers, where there was one
    //! The session it counts in; none: the everyday taste.
    std::optional<SessionId> session = {};
};

//! The stable stored name: "like", "dislike", "rest", "not_now".
QString reactionKindName(ReactionKind kind);
std::optional<ReactionKind> reactionKindFromName(QStringView name);

} // namespace undersong::catalog
