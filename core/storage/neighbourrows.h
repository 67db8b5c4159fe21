// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

//! Every list of neighbours, and what tells who is meant in them: what a graph of songs is made of. Permitted
//! provenance only, as the learner's other door: names come from open data, the listener's own files and
//! history, never from Spotify. In pages, so that no read takes long. Songs are those that stand for their
//! group (samesongs.h).
namespace undersong::storage::neighbourrows {

//! One line of a list.
struct SongLine
{
    catalog::SongId song; //!< whose list it is
    QString source;
    int rank = 0; //!< 0 is the nearest
    QString title;
    QString artist;
    QString mbid;
};

//! What a source calls a song.
struct SongNames
{
    catalog::SongId song;
    QString title; //!< may be empty
    QStringList artists;
};

struct SongMbid
{
    catalog::SongId song;
    QString mbid;
};

struct ArtistLine
{
    QByteArray artist; //!< neighbours::artistKey
    QString source;
    int rank = 0;
    QString name;
};

struct SongPage
{
    QList<SongLine> lines;
    QList<SongNames> names;
    QList<SongMbid> mbids;
};

//! The greatest number of a song, 0 where there is none.
Result<qint64> lastSong(Connection &connection);
//! What is told of the entries after \p first, up to \p last.
Result<SongPage> songs(Connection &connection, qint64 first, qint64 last);
//! At most \p limit lines after \p after, in the order of the table; a line without an artist comes before
//! all.
Result<QList<ArtistLine>> artists(Connection &connection, const ArtistLine &after, qint64 limit);
//! In the order of \p names.
Result<QList<QByteArray>> artistKeys(Connection &connection, const QStringList &names);

} // namespace undersong::storage::neighbourrows
