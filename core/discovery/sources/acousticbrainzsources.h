// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"

namespace undersong::opendata {
class AcousticBrainz;
}

namespace undersong::discovery {

//! How songs sound, as measured until 2022. By MBID.
FactSources acousticBrainzSources(opendata::AcousticBrainz &client);

} // namespace undersong::discovery
