// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/charts.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::charts {

using namespace Qt::StringLiterals;

namespace {

Result<void> storeEntry(Connection &connection, const QString &source, const QString &country, qint64 rank,
                        const Entry &entry)
{
    const QVariant duration =
        entry.duration ? QVariant(static_cast<qint64>(entry.duration->count())) : QVariant();
    return connection.run(
        u"INSERT INTO chart_songs (source, country, rank, title, artist, isrc, duration_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {source, country, rank, entry.title, entry.artist,
         entry.isrc.isEmpty() ? QVariant() : QVariant(entry.isrc), duration});
}

} // namespace

Result<void> store(Connection &connection, const QString &source, const QString &country,
                   const QList<Entry> &entries, TimePoint at)
{
    return connection.transaction(
        [&]() -> Result<void> {
            auto done = connection.run(u"DELETE FROM chart_songs WHERE source = ? AND country = ?"_s,
                                       {source, country});
            qint64 rank = 0;
            for (const Entry &entry : entries) {
                if (!done)
                    return done;
                if (!entry.title.isEmpty() && !entry.artist.isEmpty())
                    done = storeEntry(connection, source, country, rank++, entry);
            }
            if (!done)
                return done;
            return connection.run(
                u"INSERT INTO chart_asks (source, country, outcome, at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (source, country) DO UPDATE SET outcome = excluded.outcome, "
                "at = excluded.at"_s,
                {source, country, rank > 0 ? u"found"_s : u"missed"_s, toMilliseconds(at)});
        },
        Durability::Relaxed);
}

Result<QList<Entry>> entries(Connection &connection, const QString &source, const QString &country)
{
    QList<Entry> found;
    const auto done = connection.run(
        u"SELECT title, artist, isrc, duration_ms FROM chart_songs WHERE source = ? AND country = ? "
        "ORDER BY rank"_s,
        {source, country}, [&found](const QSqlQuery &row) {
            Entry entry{.title = row.value(0).toString(),
                        .artist = row.value(1).toString(),
                        .isrc = row.value(2).toString()};
            if (!row.value(3).isNull())
                entry.duration = std::chrono::milliseconds(row.value(3).toLongLong());
            found.append(entry);
        });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<std::optional<Ask>> lastAsk(Connection &connection, const QString &source, const QString &country)
{
    std::optional<Ask> ask;
    const auto done = connection.run(u"SELECT outcome, at FROM chart_asks WHERE source = ? AND country = ?"_s,
                                     {source, country}, [&ask](const QSqlQuery &row) {
                                         ask = Ask{.found = row.value(0).toString() == "found"_L1,
                                                   .at = fromMilliseconds(row.value(1).toLongLong())};
                                     });
    if (!done)
        return std::unexpected(done.error());
    return ask;
}

} // namespace undersong::storage::charts
