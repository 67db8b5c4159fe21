// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSqlQuery;

//! What songs are called where they are shown, for queries over many of them; one alone is told by
//! songs::find.
namespace undersong::storage {

//! What a song is called.
struct ShownName
{
    QString title;
    QString artist;
};

//! Four columns of a query over "songs s": a song's own names, else those of the source trusted most.
const QString &shownNameColumns();
//! From those columns, the first of them at \p first.
ShownName shownNameFrom(const QSqlQuery &row, int first);

//! "source:Name", as a source names artists in a space of its own, is shown as "Name".
QString shownArtist(const QString &artist, const QString &source);

} // namespace undersong::storage
