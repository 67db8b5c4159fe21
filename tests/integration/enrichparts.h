// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/enricher.h"
#include "discovery/sources/acousticbrainzsources.h"
#include "discovery/sources/deezersources.h"
#include "discovery/sources/lastfmsources.h"
#include "discovery/sources/listenbrainzsources.h"
#include "discovery/sources/musicbrainzsources.h"
#include "discovery/sources/reccobeatssources.h"
#include "net/httpclient.h"
#include "opendata/acousticbrainz.h"
#include "opendata/deezer.h"
#include "opendata/lastfm.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "opendata/reccobeats.h"
#include "storage/database.h"
#include "storage/memorysecretstore.h"
#include "storage/settings.h"

#include <algorithm>
#include <iterator>

namespace undersong::test {

//! Where the services are.
struct OpenDataPlaces
{
    QUrl reccoBeats;
    QUrl musicBrainz;
    QUrl acousticBrainz;
    QUrl listenBrainz;
    QUrl labs;
    QUrl lastFm;
    QUrl deezer;
};

//! At most so many calls a second to each.
inline constexpr int kCallsPerSecond = 600;

//! The enricher and all it stands on, as the program builds it, at services on this machine.
class EnrichParts
{
public:
    EnrichParts(const QString &path, const OpenDataPlaces &places, const Clock &clock)
        : database({.path = path}), settings(database),
          http(m_wall, m_blocks, {.retryDelay = std::chrono::milliseconds(1)}),
          reccoBeats(http, {.baseUrl = places.reccoBeats, .limits = limits()}),
          musicBrainz(http, {.baseUrl = places.musicBrainz, .limits = limits()}),
          acousticBrainz(http, {.baseUrl = places.acousticBrainz, .limits = limits()}),
          listenBrainz(http, {.baseUrl = places.listenBrainz, .limits = limits()}),
          labs(http, {.baseUrl = places.labs, .limits = limits()}),
          lastFm(http, {.baseUrl = places.lastFm, .limits = limits()}),
          deezer(http, {.baseUrl = places.deezer, .limits = limits()}),
          enricher(sources(), database, settings, clock)
    {}
    ~EnrichParts()
    {
        enricher.shutDown();
        secrets.shutDown();
        http.shutDown();
        database.shutDown();
    }
    EnrichParts(const EnrichParts &) = delete;
    EnrichParts &operator=(const EnrichParts &) = delete;

private:
    static net::RateLimits limits()
    {
        return {.perSecond = kCallsPerSecond,
                .perWindow = kCallsPerSecond,
                .window = std::chrono::milliseconds(1'000),
                .reservedForInteractive = 0};
    }

    discovery::FactSources sources()
    {
        auto all = discovery::reccoBeatsSources(reccoBeats);
        const auto add = [&all](discovery::FactSources more) {
            std::ranges::move(more, std::back_inserter(all));
        };
        add(discovery::musicBrainzSources(musicBrainz));
        add(discovery::acousticBrainzSources(acousticBrainz));
        add(discovery::listenBrainzSources(listenBrainz, labs));
        add(discovery::lastFmSources(lastFm, secrets));
        add(discovery::deezerSources(deezer));
        return all;
    }

    SystemClock m_wall;
    net::MemoryBlockStore m_blocks;

public:
    storage::Database database;
    storage::Settings settings;
    storage::MemorySecretStore secrets;
    net::HttpClient http;
    opendata::ReccoBeats reccoBeats;
    opendata::MusicBrainz musicBrainz;
    opendata::AcousticBrainz acousticBrainz;
    opendata::ListenBrainz listenBrainz;
    opendata::ListenBrainzLabs labs;
    opendata::LastFm lastFm;
    opendata::Deezer deezer;
    discovery::Enricher enricher;
};

} // namespace undersong::test
