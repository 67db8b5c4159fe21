// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"

namespace undersong::opendata {
class LastFm;
}
namespace undersong::storage {
class SecretStore;
}

namespace undersong::discovery {

//! Under which name the listener's Last.fm key is kept.
inline const QString kLastFmKey = QStringLiteral("lastfm-api-key");

//! Tags, popularity and length of songs; songs and artists like those the listener likes or knows. All by
//! name. The key is read from \p secrets when it is first needed.
FactSources lastFmSources(opendata::LastFm &client, storage::SecretStore &secrets);

} // namespace undersong::discovery
