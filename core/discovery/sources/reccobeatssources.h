// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"

namespace undersong::opendata {
class ReccoBeats;
}

namespace undersong::discovery {

//! How songs sound (for good), and their names, length and popularity.
FactSources reccoBeatsSources(opendata::ReccoBeats &client);

} // namespace undersong::discovery
