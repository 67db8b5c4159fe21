// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

//! The index of songs by the words of their names. Triggers note every song whose names change; the notes
//! are worked off in \c catchUp, since only the program can fold names (catalog::folded).
namespace undersong::storage::songtexts {

//! Brings the index up to date; cheap where nothing changed. Every search begins with it.
Result<void> catchUp(Connection &connection);

//! Makes the index anew from the songs that are there. After names were wiped, nothing is left of them in
//! its pages.
Result<void> rebuild(Connection &connection);

//! In which names the words are looked for.
enum class Names { Any, Artist };

//! The FTS5 query for \p text: every word, in any order, the end of each left open; empty where \p text has
//! no words. A run of letters of a script without spaces matches wherever it stands.
QString queryFor(const QString &text, Names names = Names::Any);

//! Songs whose names hold every word of \p text, at most \p limit: titles that begin with it first, then
//! titles with all its words, then the others; each of the three by title, and only its first thousand are
//! looked at. All songs by title for an empty text.
Result<QList<catalog::SongId>> matching(Connection &connection, const QString &text, qint64 limit,
                                        Names names = Names::Any);

//! An artist as songs name them.
struct Artist
{
    QString name;
    catalog::SpotifyId id; //!< empty where no song tells
    qint64 songs = 0;      //!< of those looked at

    bool operator==(const Artist &) const = default;
};

//! Artists whose name holds every word of \p text, most songs first; among the first thousand songs that
//! name one.
Result<QList<Artist>> artists(Connection &connection, const QString &text, qsizetype limit);

} // namespace undersong::storage::songtexts
