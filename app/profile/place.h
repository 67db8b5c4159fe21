// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/privacy.h"
#include "net/ratelimits.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "opendata/reccobeats.h"
#include "profile/profile.h"
#include "spotify/endpoints.h"

namespace undersong::app {

//! Nobody needs protection from us on the own machine.
inline constexpr net::RateLimits kSandboxLimits{.perSecond = 100'000,
                                                .perWindow = 1'000'000,
                                                .window = std::chrono::milliseconds(30'000),
                                                .reservedForInteractive = 0};

//! The database's file in a profile's folder.
inline constexpr QLatin1StringView kDatabaseName{"undersong.db"};

//! The keychain's service of the profile in \p directory: one a folder, so that profiles do not share a
//! sign-in.
QString keychainService(const QString &directory);

//! Where open data is asked.
struct OpenDataPlaces
{
    opendata::ReccoBeatsOptions reccoBeats = {};
    opendata::MusicBrainzOptions musicBrainz = {};
    opendata::ListenBrainzOptions listenBrainz = {};
    opendata::ListenBrainzLabsOptions labs = {};
};

//! Where a profile's services are, and which of them there are.
struct Place
{
    std::unique_ptr<sandbox::Sandbox> sandbox;
    spotify::Endpoints endpoints;
    OpenDataPlaces openData;
    QList<discovery::Service> services = discovery::allServices();
    bool isSandbox = false;
    bool isSessionOnly = false;
};

//! Starts the profile's own sandbox where it has one.
Result<Place> findPlace(const ProfileOptions &options);

} // namespace undersong::app
