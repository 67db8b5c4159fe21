// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/track.h"

#include <QStringList>

namespace undersong::catalog {

QString joinedArtists(const QList<ArtistRef> &artists)
{
    QStringList names;
    names.reserve(artists.size());
    for (const ArtistRef &artist : artists)
        names.append(artist.name);
    return names.join(QStringLiteral(", "));
}

} // namespace undersong::catalog
