// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QString>

namespace undersong::storage {

//! A UUIDv7 (RFC 9562, 5.7) in lower-case text that sorts after \p greatest, whatever the clock did since.
//! rand_a is a counter for ids of one millisecond (6.2, method 1). \p greatest is empty for the first.
QString uuidV7After(TimePoint now, const QString &greatest);

} // namespace undersong::storage
