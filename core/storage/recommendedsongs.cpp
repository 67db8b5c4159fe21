// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/recommendedsongs.h"

#include "storage/sqlvalues.h"

#include <array>
#include <utility>

namespace undersong::storage::recommendedsongs {

using namespace Qt::StringLiterals;

namespace {

//! Stable stored names, never to be changed.
constexpr std::array<std::pair<Outcome, QLatin1StringView>, 3> kOutcomes = {{
    {Outcome::Found, QLatin1StringView("found")},
    {Outcome::None, QLatin1StringView("none")},
    {Outcome::Unknown, QLatin1StringView("unknown")},
}};

QString outcomeName(Outcome outcome)
{
    for (const auto &[known, name] : kOutcomes) {
        if (known == outcome)
            return name;
    }
    Q_UNREACHABLE();
}

Outcome outcomeFrom(const QString &text)
{
    for (const auto &[outcome, name] : kOutcomes) {
        if (name == text)
            return outcome;
    }
    return Outcome::None;
}

Result<void> storeEntry(Connection &connection, const QString &source, const QString &listener, qint64 rank,
                        const Entry &entry)
{
    const QVariant duration =
        entry.duration ? QVariant(static_cast<qint64>(entry.duration->count())) : QVariant();
    return connection.run(
        u"INSERT INTO recommended_songs (source, listener, rank, mbid, title, artist, duration_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {source, listener, rank, entry.mbid.isEmpty() ? QVariant() : QVariant(entry.mbid), entry.title,
         entry.artist, duration});
}

} // namespace

Result<void> store(Connection &connection, const QString &source, const QString &listener,
                   const QList<Entry> &entries, Outcome outcome, TimePoint at)
{
    return connection.transaction(
        [&]() -> Result<void> {
            auto done = forget(connection, source);
            qint64 rank = 0;
            for (const Entry &entry : entries) {
                if (!done)
                    return done;
                if (!entry.title.isEmpty() && !entry.artist.isEmpty())
                    done = storeEntry(connection, source, listener, rank++, entry);
            }
            if (!done)
                return done;
            return connection.run(
                u"INSERT INTO recommended_asks (source, listener, outcome, at) VALUES (?, ?, ?, ?)"_s,
                {source, listener, outcomeName(outcome), toMilliseconds(at)});
        },
        Durability::Relaxed);
}

Result<QList<Entry>> entries(Connection &connection, const QString &source, const QString &listener)
{
    QList<Entry> found;
    const auto done = connection.run(
        u"SELECT mbid, title, artist, duration_ms FROM recommended_songs WHERE source = ? AND listener = ? "
        "ORDER BY rank"_s,
        {source, listener}, [&found](const QSqlQuery &row) {
            Entry entry{.mbid = row.value(0).toString(),
                        .title = row.value(1).toString(),
                        .artist = row.value(2).toString()};
            if (!row.value(3).isNull())
                entry.duration = std::chrono::milliseconds(row.value(3).toLongLong());
            found.append(entry);
        });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<std::optional<Ask>> lastAsk(Connection &connection, const QString &source, const QString &listener)
{
    std::optional<Ask> ask;
    const auto done =
        connection.run(u"SELECT outcome, at FROM recommended_asks WHERE source = ? AND listener = ?"_s,
                       {source, listener}, [&ask](const QSqlQuery &row) {
                           ask = Ask{.outcome = outcomeFrom(row.value(0).toString()),
                                     .at = fromMilliseconds(row.value(1).toLongLong())};
                       });
    if (!done)
        return std::unexpected(done.error());
    return ask;
}

Result<void> forget(Connection &connection, const QString &source)
{
    return connection.transaction([&]() -> Result<void> {
        const auto done = connection.run(u"DELETE FROM recommended_songs WHERE source = ?"_s, {source});
        return done ? connection.run(u"DELETE FROM recommended_asks WHERE source = ?"_s, {source}) : done;
    });
}

} // namespace undersong::storage::recommendedsongs
