// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>

//! What to ask a listener of whom nothing is known yet.
namespace undersong::storage::firstquestions {

//! At most \p limit songs the listener knows and has not rated in the everyday taste, to be asked about:
//! those played most first, then saved ones, then others; of an artist one, as long as there are other
//! artists. Spotify's lists only say whom to ask about; what is learned is the answer.
Result<QList<catalog::SongId>> songs(Connection &connection, qint64 limit);

} // namespace undersong::storage::firstquestions
