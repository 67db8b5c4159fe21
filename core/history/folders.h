// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace undersong::history {

//! Whether \p path is a folder in which, or below which, a file tells of plays: an export that was unpacked,
//! and not a folder of music. Names of files choose which to look into, their contents decide. Any thread
//! that may wait for files.
bool holdsPlays(const QString &path);

} // namespace undersong::history
