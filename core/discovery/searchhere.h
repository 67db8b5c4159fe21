// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/search.h"
#include "storage/connection.h"

namespace undersong::discovery {

//! The first \p limit of what is known here by \p text; see Search::byArtist for how a text names an artist.
Result<SearchHits> searchHere(storage::Connection &connection, const QString &text, SearchKind kind,
                              qint64 limit, TimePoint now);

} // namespace undersong::discovery
