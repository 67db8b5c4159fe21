// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/trust.h"

namespace undersong::storage {

using namespace Qt::StringLiterals;

const QString &byTrust()
{
    static const QString terms = u"CASE WHEN source = 'reccobeats' THEN 0 WHEN source LIKE 'file:%' THEN 1 "
                                 "WHEN source = 'acousticbrainz' THEN 2 WHEN source = 'musicbrainz' THEN 3 "
                                 "WHEN source = 'listenbrainz' THEN 4 WHEN source = 'lastfm' THEN 5 "
                                 "WHEN source = 'deezer' THEN 6 ELSE 7 END, source"_s;
    return terms;
}

} // namespace undersong::storage
