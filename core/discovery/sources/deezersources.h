// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"

namespace undersong::opendata {
class Deezer;
}

namespace undersong::discovery {

//! Tempo, popularity and length of songs; artists like those the listener likes or knows. All by ISRC.
FactSources deezerSources(opendata::Deezer &client);

} // namespace undersong::discovery
