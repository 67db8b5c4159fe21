// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/library.h"

#include "sandbox/random.h"

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

void Library::save(LibraryKind kind, const QString &id, TimePoint at)
{
    Shelf &shelf = m_shelves[kind];
    if (shelf.ids.contains(id))
        return;
    shelf.ids.insert(id);
    shelf.entries.prepend({id, at});
}

void Library::remove(LibraryKind kind, const QString &id)
{
    Shelf &shelf = m_shelves[kind];
    if (shelf.ids.remove(id))
        shelf.entries.removeIf([&id](const LibraryEntry &entry) { return entry.id == id; });
}

bool Library::contains(LibraryKind kind, const QString &id) const
{
    const auto shelf = m_shelves.find(kind);
    return shelf != m_shelves.end() && shelf->second.ids.contains(id);
}

const QList<LibraryEntry> &Library::entries(LibraryKind kind) const
{
    static const QList<LibraryEntry> kNone;
    const auto shelf = m_shelves.find(kind);
    return shelf == m_shelves.end() ? kNone : shelf->second.entries;
}

QString StoredPlaylist::snapshotId() const
{
    return QString::fromLatin1(u"%1,%2"_s.arg(revision).arg(id).toUtf8().toBase64());
}

StoredPlaylist &PlaylistShelf::add(StoredPlaylist playlist)
{
    if (playlist.id.isEmpty())
        playlist.id = base62Id(u"playlist/%1"_s.arg(m_nextNumber++));
    const QString id = playlist.id;
    return m_playlists.insert_or_assign(id, std::move(playlist)).first->second;
}

StoredPlaylist *PlaylistShelf::find(const QString &id)
{
    const auto found = m_playlists.find(id);
    return found == m_playlists.end() ? nullptr : &found->second;
}

const StoredPlaylist *PlaylistShelf::find(const QString &id) const
{
    const auto found = m_playlists.find(id);
    return found == m_playlists.end() ? nullptr : &found->second;
}

} // namespace undersong::sandbox
