// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/catalogue.h"

#include <QStringList>

#include <utility>

namespace undersong::sandbox {

//! A search as typed: free words and field filters (artist: album: track: year: genre: isrc:).
struct SearchQuery
{
    QStringList words;
    QStringList artist;
    QStringList album;
    QStringList track;
    QStringList genre;
    QString isrc;
    std::optional<std::pair<int, int>> years;

    //! Words are folded: lower case, no accents, split at everything but letters and digits.
    static SearchQuery parse(const QString &text);
};

//! The folded words of \p text.
QStringList foldedWords(const QString &text);

//! Finds songs, albums and artists by words. Answers are rows, most popular first, songs whose title holds
//! every free word before the others.
class SearchIndex
{
public:
    SearchIndex(const std::vector<Song> &songs, const std::vector<Album> &albums,
                const std::vector<Artist> &artists);

    std::vector<int> songs(const SearchQuery &query) const;
    std::vector<int> albums(const SearchQuery &query) const;
    std::vector<int> artists(const SearchQuery &query) const;

private:
    // Rows in order of rank for each word.
    using Postings = QHash<QString, std::vector<int>>;

    // All lists in one field that must hold at once.
    struct Demand
    {
        const Postings *field;
        QStringList words;
    };
    static std::vector<int> ranksOf(const QList<Demand> &demands, int count);

    const std::vector<Song> &m_songs;
    const std::vector<Album> &m_albums;
    const std::vector<Artist> &m_artists;
    std::vector<int> m_songByRank;
    std::vector<int> m_albumByRank;
    std::vector<int> m_artistByRank;
    std::vector<int> m_albumYears;
    Postings m_songIsrc; // ranks by recording code
    Postings m_songTitle;
    Postings m_songArtist;
    Postings m_songAlbum;
    Postings m_songAny;
    Postings m_songGenre;
    Postings m_albumAny;
    Postings m_albumName;
    Postings m_albumArtist;
    Postings m_artistName;
    Postings m_artistGenre;
};

} // namespace undersong::sandbox
