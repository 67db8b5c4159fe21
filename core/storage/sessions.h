// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/session.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

//! Sessions, and the one that is on: every reaction and offer is written with it.
namespace undersong::storage::sessions {

//! Nothing while the everyday taste is on.
Result<std::optional<catalog::Session>> current(Connection &connection);
//! Those with a name that have not ended, by name.
Result<QList<catalog::Session>> all(Connection &connection);
//! NotFound for an unknown one; those that have ended are found.
Result<catalog::Session> find(Connection &connection, catalog::SessionId id);

//! A new one; it is not on yet. InvalidArgument for a name that is empty, too long or taken.
Result<catalog::Session> create(Connection &connection, const QString &name, bool learns, TimePoint now);
//! The same for guests: nothing is learned, and nothing is known of the guests before.
Result<catalog::Session> createForGuests(Connection &connection, TimePoint now);
//! InvalidArgument as in \c create; NotFound where it has ended.
Result<void> rename(Connection &connection, catalog::SessionId id, const QString &name);
//! Takes it out of the list; where it is on, the everyday taste is on again. What was said in it stays in the
//! log and counts nowhere. NotFound where it has ended.
Result<void> end(Connection &connection, catalog::SessionId id, TimePoint now);
//! From now on; nothing: the everyday taste. NotFound where it has ended. Guests who are left are gone.
Result<void> enter(Connection &connection, std::optional<catalog::SessionId> id, TimePoint now);

} // namespace undersong::storage::sessions
