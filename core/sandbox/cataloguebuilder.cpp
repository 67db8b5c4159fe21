// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/cataloguebuilder.h"

#include "sandbox/searchindex.h"

#include <algorithm>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

template<class Thing>
const Thing *find(const std::vector<Thing> &things, const QHash<QString, int> &rows, const QString &id)
{
    const int row = rows.value(id, -1);
    return row < 0 ? nullptr : &things[static_cast<std::size_t>(row)];
}

template<class Thing>
int add(std::vector<Thing> &things, QHash<QString, int> &rows, Thing thing)
{
    const auto known = rows.constFind(thing.id);
    if (known != rows.cend())
        return *known;
    const int row = static_cast<int>(things.size());
    rows.insert(thing.id, row);
    things.push_back(std::move(thing));
    return row;
}

// A recording code of the form of ISO 3901 under the country code ZZ, which is nobody's.
QString madeUpIsrc(int row)
{
    return u"ZZUND%1%2"_s.arg(row / 100'000, 2, 10, QLatin1Char('0'))
        .arg(row % 100'000, 5, 10, QLatin1Char('0'));
}

} // namespace

Catalogue::Catalogue() = default;
Catalogue::~Catalogue() = default;

const Song *Catalogue::song(const QString &id) const
{
    return find(m_songs, m_songRows, id);
}

const Album *Catalogue::album(const QString &id) const
{
    return find(m_albums, m_albumRows, id);
}

const Artist *Catalogue::artist(const QString &id) const
{
    return find(m_artists, m_artistRows, id);
}

const Song *Catalogue::songByIsrc(const QString &isrc) const
{
    return find(m_songs, m_isrcRows, isrc);
}

CatalogueBuilder::CatalogueBuilder() : m_catalogue(new Catalogue) {}

int CatalogueBuilder::addArtist(Artist artist)
{
    return add(m_catalogue->m_artists, m_catalogue->m_artistRows, std::move(artist));
}

int CatalogueBuilder::addAlbum(Album album)
{
    return add(m_catalogue->m_albums, m_catalogue->m_albumRows, std::move(album));
}

int CatalogueBuilder::addSong(Song song)
{
    return add(m_catalogue->m_songs, m_catalogue->m_songRows, std::move(song));
}

void CatalogueBuilder::completeSongs()
{
    for (std::size_t i = 0; i < m_catalogue->m_songs.size(); ++i) {
        Song &song = m_catalogue->m_songs[i];
        const int row = static_cast<int>(i);
        if (song.isrc.isEmpty())
            song.isrc = madeUpIsrc(row);
        const int known = m_catalogue->m_isrcRows.value(song.isrc, -1);
        if (known < 0 || m_catalogue->m_songs[static_cast<std::size_t>(known)].popularity < song.popularity)
            m_catalogue->m_isrcRows.insert(song.isrc, row);
    }
}

void CatalogueBuilder::linkSongs()
{
    for (std::size_t i = 0; i < m_catalogue->m_songs.size(); ++i) {
        Song &song = m_catalogue->m_songs[i];
        Album &album = m_catalogue->m_albums[static_cast<std::size_t>(song.album)];
        album.songs.append(static_cast<int>(i));
        song.trackNumber = static_cast<int>(album.songs.size());
        for (const int row : std::as_const(song.artists)) {
            Artist &artist = m_catalogue->m_artists[static_cast<std::size_t>(row)];
            artist.popularity = std::max(artist.popularity, song.popularity);
            if (artist.genre.isEmpty())
                artist.genre = song.genre;
        }
    }
}

void CatalogueBuilder::linkAlbums()
{
    for (std::size_t i = 0; i < m_catalogue->m_albums.size(); ++i) {
        for (const int row : std::as_const(m_catalogue->m_albums[i].artists))
            m_catalogue->m_artists[static_cast<std::size_t>(row)].albums.append(static_cast<int>(i));
    }
    for (Artist &artist : m_catalogue->m_artists) {
        std::ranges::stable_sort(artist.albums, std::ranges::greater{}, [this](int row) {
            return m_catalogue->m_albums[static_cast<std::size_t>(row)].releaseDate;
        });
    }
}

std::shared_ptr<const Catalogue> CatalogueBuilder::finish()
{
    completeSongs();
    linkSongs();
    linkAlbums();
    m_catalogue->m_searchIndex = std::make_unique<const SearchIndex>(
        m_catalogue->m_songs, m_catalogue->m_albums, m_catalogue->m_artists);
    return std::move(m_catalogue);
}

} // namespace undersong::sandbox
