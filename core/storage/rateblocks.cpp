// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/rateblocks.h"

namespace undersong::storage::rateblocks {

using namespace Qt::StringLiterals;

Result<void> store(Connection &connection, const Block &block)
{
    return connection.run(
        u"INSERT INTO rate_blocks (host, kind, until, length) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (host, kind) DO UPDATE "
        "SET until = excluded.until, length = excluded.length"_s,
        {block.host, block.kind, toMilliseconds(block.until), qint64(block.length.count())});
}

Result<void> clear(Connection &connection, const QString &host, const QString &kind)
{
    return connection.run(u"DELETE FROM rate_blocks WHERE host = ? AND kind = ?"_s, {host, kind});
}

Result<QList<Block>> active(Connection &connection, TimePoint now)
{
    if (auto pruned = connection.run(u"DELETE FROM rate_blocks WHERE until <= ?"_s, {toMilliseconds(now)});
        !pruned)
        return std::unexpected(pruned.error());
    QList<Block> blocks;
    const auto done =
        connection.run(u"SELECT host, kind, until, length FROM rate_blocks ORDER BY host, kind"_s, {},
                       [&blocks](const QSqlQuery &row) {
                           blocks.append({.host = row.value(0).toString(),
                                          .kind = row.value(1).toString(),
                                          .until = fromMilliseconds(row.value(2).toLongLong()),
                                          .length = std::chrono::milliseconds(row.value(3).toLongLong())});
                       });
    if (!done)
        return std::unexpected(done.error());
    return blocks;
}

} // namespace undersong::storage::rateblocks
