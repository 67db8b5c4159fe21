// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"
#include "discovery/sources/deezerchart.h"
#include "discovery/sources/listenbrainzrecommended.h"
#include "opendata/acousticbrainz.h"
#include "opendata/deezer.h"
#include "opendata/lastfm.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "opendata/reccobeats.h"
#include "profile/place.h"

#include <qcoro/qcorotask.h>

namespace undersong::storage {
class SecretStore;
}

namespace undersong::app {

//! Every open-data service there is, and what each is asked about. GUI thread.
class OpenData
{
public:
    //! The listener's own keys are in \p secrets.
    OpenData(net::HttpClient &http, storage::SecretStore &secrets, OpenDataPlaces places);

    //! Those the sandbox stands in for: nothing leaves this machine there.
    discovery::FactSources sandboxSources();
    discovery::FactSources sources();

    //! What is popular in a country.
    discovery::ChartSource &chart() { return m_chart; }

    //! What ListenBrainz recommends to the listener.
    discovery::ListenBrainzRecommended &recommended() { return m_recommended; }

    //! Keeps the listener's own token of ListenBrainz; an empty one forgets it. InvalidArgument where it
    //! cannot be one.
    QCoro::Task<Result<void>> setListenBrainzToken(QString token);
    //! Whether one is kept.
    QCoro::Task<Result<bool>> hasListenBrainzToken();
    //! Keeps the listener's own key of Last.fm; an empty one forgets it.
    QCoro::Task<Result<void>> setLastFmKey(QString key);

private:
    storage::SecretStore &m_secrets;
    opendata::ReccoBeats m_reccoBeats;
    opendata::MusicBrainz m_musicBrainz;
    opendata::AcousticBrainz m_acousticBrainz;
    opendata::ListenBrainz m_listenBrainz;
    opendata::ListenBrainzLabs m_labs;
    opendata::LastFm m_lastFm;
    opendata::Deezer m_deezer;
    discovery::DeezerChart m_chart;
    discovery::ListenBrainzRecommended m_recommended;
};

} // namespace undersong::app
