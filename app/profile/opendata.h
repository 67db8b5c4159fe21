// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/factsource.h"
#include "discovery/sources/deezerchart.h"
#include "opendata/acousticbrainz.h"
#include "opendata/deezer.h"
#include "opendata/lastfm.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "opendata/reccobeats.h"

#include <qcoro/qcorotask.h>

namespace undersong::storage {
class SecretStore;
}

namespace undersong::app {

//! Every open-data service there is, and what each is asked about. GUI thread.
class OpenData
{
public:
    OpenData(net::HttpClient &http, opendata::ReccoBeatsOptions reccoBeats);

    //! In the sandbox, where nothing leaves this machine.
    discovery::FactSources sandboxSources();
    discovery::FactSources sources(storage::SecretStore &secrets);

    //! What is popular in a country.
    discovery::ChartSource &chart() { return m_chart; }

    //! Keeps the listener's own key of Last.fm; an empty one forgets it.
    QCoro::Task<Result<void>> setLastFmKey(storage::SecretStore &secrets, QString key);

private:
    opendata::ReccoBeats m_reccoBeats;
    opendata::MusicBrainz m_musicBrainz;
    opendata::AcousticBrainz m_acousticBrainz;
    opendata::ListenBrainz m_listenBrainz;
    opendata::ListenBrainzLabs m_labs;
    opendata::LastFm m_lastFm;
    opendata::Deezer m_deezer;
    discovery::DeezerChart m_chart;
};

} // namespace undersong::app
