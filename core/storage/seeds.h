// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <QList>
#include <QString>

//! What to look for candidates with: names and years of songs the listener knows or liked. For look-ups
//! only; the model never sees them.
namespace undersong::storage::seeds {

//! Artists by how many songs the listener likes, saved, or plays of them, most first; ties by name. Artists
//! with more dislikes than likes are left out.
Result<QList<QString>> artists(Connection &connection, qint64 limit);

//! Release years of those songs, most frequent first; ties by year.
Result<QList<int>> years(Connection &connection, qint64 limit);

} // namespace undersong::storage::seeds
