// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/listenerpoints.h"

#include "storage/sqlvalues.h"

#include <QtEndian>

#include <algorithm>

namespace undersong::storage::listenerpoints {

using namespace Qt::StringLiterals;

Result<void> store(Connection &connection, const Making &making, const QList<Point> &points)
{
    const std::size_t dimensions = points.isEmpty() ? 1 : points.constFirst().numbers.size();
    QByteArray bytes;
    bytes.reserve(points.size() * static_cast<qsizetype>(sizeof(qint64) + dimensions));
    for (const Point &point : points) {
        if (point.numbers.empty() || point.numbers.size() != dimensions)
            return fail(ErrorKind::InvalidArgument, u"points of several dimensions"_s);
        const qint64 id = qToLittleEndian<qint64>(point.song.value());
        bytes.append(reinterpret_cast<const char *>(&id), sizeof(id));
        bytes.append(reinterpret_cast<const char *>(point.numbers.data()),
                     static_cast<qsizetype>(dimensions));
    }
    if (bytes.isNull())
        bytes = ""_ba;
    return connection.transaction(
        [&]() -> Result<void> {
            return connection.run(
                u"INSERT INTO listener_points (id, made_at, digest, links, dimensions, bytes) "
                "VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET made_at = excluded.made_at, "
                "digest = excluded.digest, links = excluded.links, dimensions = excluded.dimensions, "
                "bytes = excluded.bytes"_s,
                {toMilliseconds(making.at), making.digest, making.links, static_cast<qint64>(dimensions),
                 bytes});
        },
        Durability::Relaxed);
}

Result<std::optional<Making>> lastMaking(Connection &connection)
{
    std::optional<Making> making;
    const auto done = connection.run(u"SELECT made_at, digest, links FROM listener_points"_s, {},
                                     [&making](const QSqlQuery &row) {
                                         making = Making{.at = fromMilliseconds(row.value(0).toLongLong()),
                                                         .digest = row.value(1).toString(),
                                                         .links = row.value(2).toLongLong()};
                                     });
    if (!done)
        return std::unexpected(done.error());
    return making;
}

Result<QList<Point>> all(Connection &connection)
{
    qsizetype dimensions = 0;
    QByteArray bytes;
    const auto done =
        connection.run(u"SELECT dimensions, bytes FROM listener_points"_s, {}, [&](const QSqlQuery &row) {
            dimensions = row.value(0).toLongLong();
            bytes = row.value(1).toByteArray();
        });
    if (!done)
        return std::unexpected(done.error());
    constexpr qsizetype kIdBytes = sizeof(qint64);
    QList<Point> points;
    for (qsizetype at = 0; at + kIdBytes + dimensions <= bytes.size(); at += kIdBytes + dimensions) {
        const char *numbers = bytes.constData() + at + kIdBytes;
        points.append({.song = catalog::SongId(qFromLittleEndian<qint64>(bytes.constData() + at)),
                       .numbers = std::vector<std::int8_t>(numbers, numbers + dimensions)});
    }
    return points;
}

} // namespace undersong::storage::listenerpoints
