// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/songkeys.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace undersong::storage::songkeys {

using namespace Qt::StringLiterals;

quint64 keyOf(const QString &spotifyId)
{
    const QByteArray hash =
        QCryptographicHash::hash("undersong-song:"_ba + spotifyId.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

Result<QList<SongKey>> all(Connection &connection)
{
    QList<SongKey> keys;
    const auto done =
        connection.run(u"SELECT id, spotify_id FROM songs WHERE spotify_id IS NOT NULL ORDER BY id"_s, {},
                       [&keys](const QSqlQuery &row) {
                           keys.append({.song = catalog::SongId(row.value(0).toLongLong()),
                                        .key = keyOf(row.value(1).toString())});
                       });
    if (!done)
        return std::unexpected(done.error());
    return keys;
}

} // namespace undersong::storage::songkeys
