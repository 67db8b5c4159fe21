// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/catalogue.h"

namespace undersong::sandbox {

//! Puts a catalogue together. Use once.
class CatalogueBuilder
{
public:
    CatalogueBuilder();

    //! Each returns the row of what was added; a known id returns the row it has.
    int addArtist(Artist artist);
    int addAlbum(Album album);
    int addSong(Song song);

    int artistRow(const QString &id) const { return m_catalogue->m_artistRows.value(id, -1); }
    bool hasSong(const QString &id) const { return m_catalogue->m_songRows.contains(id); }
    int songCount() const { return static_cast<int>(m_catalogue->m_songs.size()); }
    Song &song(int row) { return m_catalogue->m_songs[static_cast<std::size_t>(row)]; }
    int songRow(const QString &id) const { return m_catalogue->m_songRows.value(id, -1); }
    void addFault(CsvFault fault) { m_catalogue->m_faults.append(std::move(fault)); }

    //! Links albums and artists to their songs, numbers tracks, fills in what is missing (recording codes,
    //! artists' popularity) and builds the search index.
    std::shared_ptr<const Catalogue> finish();

private:
    void linkSongs();
    void linkAlbums();
    void completeSongs();

    std::shared_ptr<Catalogue> m_catalogue;
};

} // namespace undersong::sandbox
