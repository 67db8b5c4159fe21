// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/strongid.h"

#include <QString>

namespace undersong::catalog {

//! A session's row: a mood, a party, kept apart from the everyday taste.
using SessionId = StrongId<struct SessionIdTag, qint64>;

//! The longest name a session may have.
inline constexpr qsizetype kLongestSessionName = 40;

enum class SessionKind {
    Named,
    Guest, //!< somebody else is at the keys
};

//! A mood or a party that is kept apart: what is said in it counts in it and nowhere else. No session at all
//! is the everyday taste.
struct Session
{
    SessionId id;
    SessionKind kind = SessionKind::Named;
    QString name;       //!< empty for guests
    bool learns = true; //!< else what is said keeps songs away while it lasts, and teaches nothing

    bool operator==(const Session &) const = default;
};

} // namespace undersong::catalog
