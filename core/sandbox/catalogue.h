// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "catalog/audiofeatures.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace undersong::sandbox {

class SearchIndex;

//! An artist of the make-believe catalogue.
struct Artist
{
    QString id; //!< 22 base-62 characters
    QString name;
    QString genre;
    int popularity = 0;     //!< 0..100
    QList<int> albums = {}; //!< indices, newest first
};

//! An album of the make-believe catalogue.
struct Album
{
    QString id;
    QString name;
    QList<int> artists;    //!< indices
    QString releaseDate;   //!< "YYYY", "YYYY-MM" or "YYYY-MM-DD"
    QList<int> songs = {}; //!< indices, in the order of the album
};

//! A song of the make-believe catalogue.
struct Song
{
    QString id;
    QString title;
    QList<int> artists; //!< indices, the main one first
    int album = 0;      //!< index
    int trackNumber = 1;
    QString genre; //!< empty where the catalogue knows none
    QString isrc;
    std::chrono::milliseconds duration{0};
    bool isExplicit = false;
    int popularity = 0; //!< 0..100
    catalog::AudioFeatures features = {};
};

//! A fault of a catalogue file: the line was left out.
struct CsvFault
{
    int line; //!< 1 is the header
    QString text;
};

//! The songs, albums and artists the sandbox serves. Immutable once made; safe to read from any thread.
class Catalogue
{
public:
    //! Makes up at least \p songs songs (about one artist for ten of them) whose sound follows from genre
    //! and artist. The same seed and number give the same catalogue on every machine.
    static std::shared_ptr<const Catalogue> generate(quint64 seed, int songs = 2400);

    //! Reads a CSV file (plain or gzip) with at least the columns track_id, track_name and track_artist; the
    //! others of track_popularity, track_album_id, track_album_name, track_album_release_date, track_genre,
    //! duration_ms, track_isrc, explicit, time_signature and the audio features are optional. Rows of one
    //! track_id are one song. Bad rows are left out and told in \c faults().
    //! Fails with InvalidArgument for a missing, empty or foreign file.
    static Result<std::shared_ptr<const Catalogue>> fromCsv(const QString &path);

    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    const std::vector<Song> &songs() const { return m_songs; }
    const std::vector<Album> &albums() const { return m_albums; }
    const std::vector<Artist> &artists() const { return m_artists; }
    const QList<CsvFault> &faults() const { return m_faults; }
    const SearchIndex &searchIndex() const { return *m_searchIndex; }

    const Song *song(const QString &id) const;
    const Album *album(const QString &id) const;
    const Artist *artist(const QString &id) const;
    //! The row of a song in \c songs(), -1 for an unknown one.
    int songIndex(const QString &id) const { return m_songRows.value(id, -1); }
    //! Upper case; the most popular song of that recording code, null for none.
    const Song *songByIsrc(const QString &isrc) const;

private:
    friend class CatalogueBuilder;
    Catalogue();

    std::vector<Song> m_songs;
    std::vector<Album> m_albums;
    std::vector<Artist> m_artists;
    QList<CsvFault> m_faults;
    QHash<QString, int> m_songRows;
    QHash<QString, int> m_albumRows;
    QHash<QString, int> m_artistRows;
    QHash<QString, int> m_isrcRows;
    std::unique_ptr<const SearchIndex> m_searchIndex;
};

} // namespace undersong::sandbox
