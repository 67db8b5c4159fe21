// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "catalog/playlist.h"
#include "catalog/track.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace undersong::spotify {

//! One page of a list. Elements that are null, local files, episodes among songs, or unreadable are left out
//! and counted.
template<class T>
struct Page
{
    QList<T> items;
    int skipped = 0;
    std::optional<int> total = {};
    std::optional<int> nextOffset = {};     //!< ask with it for the next page; empty on the last one
    std::optional<QString> nextCursor = {}; //!< the same for lists that are paged by cursor
};

struct ProfileReply
{
    QString accountId; //!< stable key of the account; falls back to \c id for apps that get none
    QString id;
    QString displayName;
    std::optional<QString> product; //!< "premium", "free"; older apps only
    std::optional<QString> country; //!< ISO 3166-1 alpha-2; older apps only
};

struct SavedTrack
{
    catalog::Track track;
    TimePoint savedAt;
};

struct PlayedTrack
{
    catalog::Track track;
    TimePoint playedAt;
};

struct PlaylistItem
{
    catalog::Track track;
    std::optional<TimePoint> addedAt;
};

struct ArtistReply
{
    catalog::SpotifyId id;
    QString name;
    QUrl imageUrl;
    QUrl webUrl;
    QStringList genres;            //!< older apps only
    std::optional<int> popularity; //!< 0..100; older apps only
};

struct AlbumReply
{
    catalog::SpotifyId id;
    QString uri;
    QString title;
    QString type; //!< "album", "single", "compilation"
    QList<catalog::ArtistRef> artists;
    QString releaseDate;
    int trackCount = 0;
    QUrl coverUrl;
    QUrl webUrl;
    //! The album's first songs where a single album was asked for, empty in lists.
    Page<catalog::Track> tracks;
};

struct SavedAlbum
{
    AlbumReply album;
    TimePoint savedAt;
};

//! A show, episode, audiobook or chapter.
struct SpokenReply
{
    catalog::SpotifyId id;
    QString uri;
    QString title;
    QString description;
    QUrl imageUrl;
    QUrl webUrl;
    std::optional<std::chrono::milliseconds> duration; //!< of episodes and chapters
};

struct PlaylistReply
{
    catalog::Playlist playlist;
    QUrl imageUrl;
    QUrl webUrl;
    //! The first items; empty without value where the listener neither owns nor edits the playlist.
    std::optional<Page<PlaylistItem>> items;
};

struct SearchReply
{
    Page<catalog::Track> tracks;
    Page<ArtistReply> artists;
    Page<AlbumReply> albums;
    Page<catalog::Playlist> playlists;
};

} // namespace undersong::spotify
