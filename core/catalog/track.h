// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace undersong::catalog {

//! An artist as a track names it.
struct ArtistRef
{
    SpotifyId id; //!< empty where the source has none
    QString name;

    bool operator==(const ArtistRef &) const = default;
};

//! A track as Spotify's Web API describes it: what may be shown. Fields that a new client ID no longer
//! gets are optional and stay empty.
struct Track
{
    SpotifyId id;
    QString uri; //!< "spotify:track:<id>"
    QString title;
    QList<ArtistRef> artists;
    QString album;
    SpotifyId albumId;
    QString releaseDate; //!< "YYYY", "YYYY-MM" or "YYYY-MM-DD", as given
    QUrl coverUrl;       //!< the image nearest to 640 px; empty where there is none
    std::chrono::milliseconds duration{0};
    bool isExplicit = false;
    bool isPlayable = true;
    std::optional<QString> isrc;   //!< ISO 3901, upper case, no dashes
    std::optional<int> popularity; //!< 0..100
    std::optional<QUrl> previewUrl;
    QUrl webUrl; //!< page to link back to

    bool operator==(const Track &) const = default;
};

//! "First, Second, Third".
QString joinedArtists(const QList<ArtistRef> &artists);

} // namespace undersong::catalog
