// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/opendata.h"

#include "discovery/sources/acousticbrainzsources.h"
#include "discovery/sources/deezersources.h"
#include "discovery/sources/lastfmsources.h"
#include "discovery/sources/listenbrainzsources.h"
#include "discovery/sources/musicbrainzsources.h"
#include "discovery/sources/reccobeatssources.h"
#include "storage/secretstore.h"

#include <algorithm>
#include <iterator>

namespace undersong::app {

using discovery::FactSources;

OpenData::OpenData(net::HttpClient &http, opendata::ReccoBeatsOptions reccoBeats)
    : m_reccoBeats(http, std::move(reccoBeats)), m_musicBrainz(http), m_acousticBrainz(http),
      m_listenBrainz(http), m_labs(http), m_lastFm(http), m_deezer(http), m_chart(m_deezer)
{}

FactSources OpenData::sandboxSources()
{
    return discovery::reccoBeatsSources(m_reccoBeats);
}

FactSources OpenData::sources(storage::SecretStore &secrets)
{
    FactSources all;
    const auto add = [&all](FactSources more) { std::ranges::move(more, std::back_inserter(all)); };
    add(discovery::reccoBeatsSources(m_reccoBeats));
    add(discovery::musicBrainzSources(m_musicBrainz));
    add(discovery::acousticBrainzSources(m_acousticBrainz));
    add(discovery::listenBrainzSources(m_listenBrainz, m_labs));
    add(discovery::lastFmSources(m_lastFm, secrets));
    add(discovery::deezerSources(m_deezer));
    return all;
}

QCoro::Task<Result<void>> OpenData::setLastFmKey(storage::SecretStore &secrets, QString key)
{
    m_lastFm.setKey({});
    if (key.isEmpty())
        return secrets.remove(discovery::kLastFmKey);
    return secrets.write(discovery::kLastFmKey, std::move(key));
}

} // namespace undersong::app
