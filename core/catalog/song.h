// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/audiofeatures.h"
#include "catalog/ids.h"
#include "catalog/provenance.h"
#include "catalog/reaction.h"
#include "catalog/track.h"

#include <QStringList>

#include <optional>

namespace undersong::catalog {

//! A song as this profile knows it: what to show, from whichever source may show it.
struct Song
{
    SongId id;
    SpotifyId spotifyId; //!< empty for a song no Spotify answer named (or after disconnecting)
    QString title;       //!< empty when every source of it was wiped
    QString artist;      //!< "First, Second"
    QList<ArtistRef> artists;
    QString album;
    QString genre;
    QString releaseDate;
    QUrl coverUrl;
    QUrl webUrl;
    std::chrono::milliseconds duration{0};
    bool isExplicit = false;
    bool isPlayable = true;
    std::optional<int> popularity;
    std::optional<QUrl> previewUrl;
    std::optional<QString> isrc;
    AudioFeatures features;
    Provenance provenance = Provenance::SpotifyApi;
    std::optional<ReactionKind> reaction; //!< the reaction in force: like, dislike or a rest not yet over

    //! "spotify:track:<id>", empty without a Spotify id.
    QString uri() const
    {
        return spotifyId.value().isEmpty() ? QString() : QStringLiteral("spotify:track:") + spotifyId.value();
    }
};

//! What one source other than Spotify says about a song: the only facts the model may see.
struct SongFacts
{
    SongId song;
    Provenance provenance = Provenance::OpenData;
    QString source; //!< "reccobeats", "file:<name>"
    QString title;
    QStringList artists; //!< names, or ids in the source's own space, prefixed by it
    QStringList tags;
    AudioFeatures features;
    std::optional<int> popularity;
    std::optional<std::chrono::milliseconds> duration;
    QString firstRelease = {}; //!< of the song, not of an edition: "1994", "1994-05" or "1994-05-17"
};

} // namespace undersong::catalog
