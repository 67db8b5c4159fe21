// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"
#include "storage/connection.h"

namespace undersong::discovery {

//! Whether anything was learned; an answer without is as good as none.
bool saysAnything(const Finding &finding);

//! Stores what came back and notes for each of \p questions that it was asked, in one transaction. Songs
//! that are gone by now are left out. Database thread.
Result<void> storeFindings(storage::Connection &connection, const storage::asks::Topic &topic,
                           const QList<storage::asks::Question> &questions, const QList<Finding> &findings,
                           TimePoint now);

//! Notes for each of \p questions that the source failed over it; songs that are gone are left out.
//! Database thread.
Result<void> noteFailures(storage::Connection &connection, const storage::asks::Topic &topic,
                          const QList<storage::asks::Question> &questions, TimePoint now);

} // namespace undersong::discovery
