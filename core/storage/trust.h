// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace undersong::storage {

//! The terms of an ORDER BY over the column "source" that put the most trusted source first: of several that
//! know a value of a song, the first one's counts, value by value, so that one source's tempo may stand
//! beside another's energy. The order, and why, is in resources/docs/open-data.md.
const QString &byTrust();

} // namespace undersong::storage
