// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/shownnames.h"

#include "storage/sqlvalues.h"
#include "storage/trust.h"

#include <QSqlQuery>

namespace undersong::storage {

using namespace Qt::StringLiterals;

const QString &shownNameColumns()
{
    static const QString fact =
        u"(SELECT %1 FROM song_facts WHERE song_id = s.id AND %2 ORDER BY "_s + byTrust() + u" LIMIT 1)"_s;
    // What is not needed is not looked for.
    static const QString ofNameless = u"CASE WHEN COALESCE(s.artist, '') = '' THEN %1 END"_s;
    static const QString columns =
        QStringList{u"COALESCE(NULLIF(s.title, ''), "_s + fact.arg(u"title"_s, u"title <> ''"_s) + u", '')"_s,
                    u"s.artist"_s, ofNameless.arg(fact.arg(u"artists"_s, u"artists <> '[]'"_s)),
                    ofNameless.arg(fact.arg(u"source"_s, u"artists <> '[]'"_s))}
            .join(u", "_s);
    return columns;
}

ShownName shownNameFrom(const QSqlQuery &row, int first)
{
    ShownName name{.title = row.value(first).toString(), .artist = row.value(first + 1).toString()};
    if (!name.artist.isEmpty())
        return name;
    QStringList artists = jsonStrings(row.value(first + 2));
    for (QString &artist : artists)
        artist = shownArtist(artist, row.value(first + 3).toString());
    name.artist = artists.join(u", "_s);
    return name;
}

QString shownArtist(const QString &artist, const QString &source)
{
    const QString prefix = source + u':';
    return artist.startsWith(prefix) ? artist.sliced(prefix.size()) : artist;
}

} // namespace undersong::storage
