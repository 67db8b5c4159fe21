// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

//! What to look for candidates with: names and years of songs the listener knows, plays or liked, and what
//! open data holds to be like them. For look-ups only; the model never sees them.
namespace undersong::storage::seeds {

//! What speaks most for looking around an artist.
enum class Basis {
    Liked,  //!< songs of theirs are liked
    Played, //!< the listener's own history names them often
    Known,  //!< songs of theirs are saved, or in a list of the listener's
};

struct Artist
{
    QString name;
    Basis basis = Basis::Known;
    double weight = 0;
};

//! Artists by 2 for a like, -2 for a dislike, 1 for a song that is known, and log2(1 + plays); most first,
//! ties by name. Those at or below 0 are left out, so those with more dislikes than likes and nothing else.
Result<QList<Artist>> artists(Connection &connection, qint64 limit);

//! Release years of songs the listener knows or liked, most frequent first; ties by year.
Result<QList<int>> years(Connection &connection, qint64 limit);

//! A song that a source holds to be like one the listener likes, or plays often.
struct SimilarSong
{
    catalog::SongId to;
    QString source;
    QString title;
    QString artist;
    int rank = 0; //!< 0 is the nearest
};

//! Those by their names that no song here bears yet, the nearest of each song first.
Result<QList<SimilarSong>> similarSongs(Connection &connection, qint64 limit);

//! An artist that a source holds to be like one of the listener's.
struct SimilarArtist
{
    QString to;
    QString source;
    QString name;
    int rank = 0; //!< 0 is the nearest
};

//! The \p most nearest of each of \p artists and source.
Result<QList<SimilarArtist>> similarArtists(Connection &connection, const QList<Artist> &artists, int most);

} // namespace undersong::storage::seeds
