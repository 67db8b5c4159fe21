// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"

namespace undersong::opendata {
class ListenBrainz;
class ListenBrainzLabs;
} // namespace undersong::opendata

namespace undersong::discovery {

//! Tags and popularity of songs, and songs like those the listener likes or knows. All by MBID.
FactSources listenBrainzSources(opendata::ListenBrainz &client, opendata::ListenBrainzLabs &labs);

} // namespace undersong::discovery
