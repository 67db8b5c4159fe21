// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace undersong::catalog {

//! Where a stored fact came from. It decides what may be done with it (README, "How it treats Spotify data").
enum class Provenance {
    Listener,   //!< the listener said so: reactions, picked genres
    OwnHistory, //!< the listener's own history export
    OwnFile,    //!< a catalogue or music file the listener brought
    OpenData,   //!< MusicBrainz, ListenBrainz, AcousticBrainz, ReccoBeats
    Companion,  //!< ratings other listeners agreed to share
    SpotifyApi, //!< Spotify's Web API: may be shown, never taught to the model, wiped on disconnect
};

//! The single rule of what may reach the model.
constexpr bool mayTeach(Provenance provenance)
{
    return provenance != Provenance::SpotifyApi;
}

//! The stable name under which a provenance is stored, for example "spotify_api".
QString provenanceName(Provenance provenance);
std::optional<Provenance> provenanceFromName(QStringView name);

} // namespace undersong::catalog
