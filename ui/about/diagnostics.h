// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QString>

namespace undersong::ui {

//! What helps to find a fault: versions, the desktop, how much is stored. In English, for whoever mends it.
//! No name, no path, no song, no key.
QString diagnosticsText(const discovery::Status &status);

} // namespace undersong::ui
