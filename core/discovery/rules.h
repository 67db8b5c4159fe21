// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/candidates.h"

namespace undersong::discovery {

//! The rules of what may be offered at \p now, in the time zone of the machine.
storage::candidates::Rules offerRules(TimePoint now);

} // namespace undersong::discovery
