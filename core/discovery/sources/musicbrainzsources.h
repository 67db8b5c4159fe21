// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"

namespace undersong::opendata {
class MusicBrainz;
}

namespace undersong::discovery {

//! Which recordings a song is, by ISRC, and their names, tags and first release.
FactSources musicBrainzSources(opendata::MusicBrainz &client);

} // namespace undersong::discovery
