// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/dailyreads.h"

namespace undersong::storage::dailyreads {

using namespace Qt::StringLiterals;

namespace {

//! Nothing is asked of older days; they only help to see what went on.
constexpr qint64 kDaysKept = 60;

QString nameOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<qint64> count(Connection &connection, QDate day)
{
    const Result<QVariant> reads =
        connection.value(u"SELECT reads FROM daily_reads WHERE day = ?"_s, {nameOf(day)});
    if (!reads)
        return std::unexpected(reads.error());
    return reads->toLongLong();
}

Result<void> add(Connection &connection, QDate day, qint64 reads)
{
    return connection.transaction(
        [&]() -> Result<void> {
            const auto added = connection.run(u"INSERT INTO daily_reads (day, reads) VALUES (?, max(?, 0)) "
                                              "ON CONFLICT (day) DO UPDATE SET reads = max(reads + ?, 0)"_s,
                                              {nameOf(day), reads, reads});
            if (!added)
                return added;
            return connection.run(u"DELETE FROM daily_reads WHERE day < ?"_s,
                                  {nameOf(day.addDays(-kDaysKept))});
        },
        Durability::Relaxed);
}

Result<bool> book(Connection &connection, QDate day, qint64 most)
{
    bool isBooked = false;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            const Result<qint64> reads = count(connection, day);
            if (!reads)
                return std::unexpected(reads.error());
            isBooked = *reads < most;
            return isBooked ? add(connection, day, 1) : Result<void>();
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return isBooked;
}

} // namespace undersong::storage::dailyreads
