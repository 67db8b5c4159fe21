// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace undersong::spotify {

//! What a part of the program needs consent for. Ask for the union of what is used, no more.
enum class Feature {
    Profile,        //!< the account's own name
    Playback,       //!< read the player and send it commands
    History,        //!< recently played and top items
    Library,        //!< read saved songs and followed artists
    SaveToLibrary,  //!< save and unsave songs and albums
    Playlists,      //!< read the listener's playlists
    EditPlaylists,  //!< create and change playlists
    PlaylistCovers, //!< upload covers
};

//! The scopes of \p feature, after the permissions the Web API's reference names for its calls.
QStringList scopesFor(Feature feature);
//! Every feature's scopes once, in a fixed order.
QStringList scopesFor(const QList<Feature> &features);
//! What signing in asks for: Profile, Playback, History, Library and Playlists.
QStringList signInScopes();

} // namespace undersong::spotify
