// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/members.h"

namespace undersong::history {

//! The files of a .zip, after a look at all their names.
Result<std::unique_ptr<Members>> openZip(const QString &path, const Limits &limits);

} // namespace undersong::history
