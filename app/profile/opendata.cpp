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

OpenData::OpenData(net::HttpClient &http, storage::SecretStore &secrets, OpenDataPlaces places)
    : m_secrets(secrets), m_reccoBeats(http, std::move(places.reccoBeats)),
      m_musicBrainz(http, std::move(places.musicBrainz)), m_acousticBrainz(http),
      m_listenBrainz(http, std::move(places.listenBrainz)), m_labs(http, std::move(places.labs)),
      m_lastFm(http), m_deezer(http), m_chart(m_deezer), m_recommended(m_listenBrainz, secrets)
{}

FactSources OpenData::sandboxSources()
{
    FactSources all = discovery::reccoBeatsSources(m_reccoBeats);
    std::ranges::move(discovery::musicBrainzSources(m_musicBrainz), std::back_inserter(all));
    std::ranges::move(discovery::listenBrainzSources(m_listenBrainz, m_labs), std::back_inserter(all));
    return all;
}

FactSources OpenData::sources()
{
    FactSources all;
    const auto add = [&all](FactSources more) { std::ranges::move(more, std::back_inserter(all)); };
    add(discovery::reccoBeatsSources(m_reccoBeats));
    add(discovery::musicBrainzSources(m_musicBrainz));
    add(discovery::acousticBrainzSources(m_acousticBrainz));
    add(discovery::listenBrainzSources(m_listenBrainz, m_labs));
    add(discovery::lastFmSources(m_lastFm, m_secrets));
    add(discovery::deezerSources(m_deezer));
    return all;
}

QCoro::Task<Result<void>> OpenData::setListenBrainzToken(QString token)
{
    token = token.trimmed();
    // Whether it can be a token is the client's to say; it takes it from the secrets when it needs it.
    const auto isToken = m_listenBrainz.setToken(token);
    m_recommended.forgetToken();
    if (!isToken)
        co_return isToken;
    if (token.isEmpty())
        co_return co_await m_secrets.remove(discovery::kListenBrainzToken);
    co_return co_await m_secrets.write(discovery::kListenBrainzToken, token);
}

QCoro::Task<Result<bool>> OpenData::hasListenBrainzToken()
{
    const auto token = co_await m_secrets.read(discovery::kListenBrainzToken);
    if (!token && token.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(token.error());
    co_return token.has_value();
}

QCoro::Task<Result<void>> OpenData::setLastFmKey(QString key)
{
    m_lastFm.setKey({});
    if (key.isEmpty())
        return m_secrets.remove(discovery::kLastFmKey);
    return m_secrets.write(discovery::kLastFmKey, std::move(key));
}

} // namespace undersong::app
