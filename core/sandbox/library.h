// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace undersong::sandbox {

//! What can be saved or followed.
enum class LibraryKind { Track, Album, Artist, Playlist };

struct LibraryEntry
{
    QString id;
    TimePoint at;
};

//! What the listener saved and follows, newest first. Not thread-safe.
class Library
{
public:
    void save(LibraryKind kind, const QString &id, TimePoint at);
    void remove(LibraryKind kind, const QString &id);
    bool contains(LibraryKind kind, const QString &id) const;
    const QList<LibraryEntry> &entries(LibraryKind kind) const;

private:
    struct Shelf
    {
        QList<LibraryEntry> entries;
        QSet<QString> ids;
    };
    std::map<LibraryKind, Shelf> m_shelves;
};

struct PlaylistItem
{
    QString songId;
    TimePoint addedAt;
};

struct StoredPlaylist
{
    QString id;
    QString name;
    QString description = {};
    QString ownerId = {};
    bool isPublic = true;
    bool isCollaborative = false;
    int revision = 1;
    QList<PlaylistItem> items = {};

    //! Names this revision, as the Web API's snapshot_id.
    QString snapshotId() const;
};

//! Every playlist the sandbox knows, by id. Not thread-safe.
class PlaylistShelf
{
public:
    //! The stored playlist, with an id of its own where it had none.
    StoredPlaylist &add(StoredPlaylist playlist);
    StoredPlaylist *find(const QString &id);
    const StoredPlaylist *find(const QString &id) const;

private:
    std::map<QString, StoredPlaylist> m_playlists;
    int m_nextNumber = 1;
};

} // namespace undersong::sandbox
