// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace undersong {

//! \p text with U+FFFD for every control character (C0 but line feed and tab, delete, C1), so that what
//! others wrote cannot steer the terminal that shows it.
QString printable(QString text);

} // namespace undersong
