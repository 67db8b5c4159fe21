// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/asks.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::asks {

using namespace Qt::StringLiterals;

namespace {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return u"found"_s;
    case Outcome::Missed:
        return u"missed"_s;
    case Outcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> note(Connection &connection, const Topic &topic, const Question &question, Outcome outcome,
                  TimePoint at)
{
    return connection.transaction(
        [&]() -> Result<void> {
            const QString name = outcomeName(outcome);
            const auto noted = connection.run(
                u"INSERT INTO fact_asks (song_id, source, topic, outcome, at) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (song_id, source, topic) DO UPDATE SET outcome = excluded.outcome, "
                "at = excluded.at"_s,
                {question.song.value(), topic.source, topic.name, name, toMilliseconds(at)});
            if (!noted || topic.subject == Subject::Song)
                return noted;
            return connection.run(
                u"INSERT INTO artist_asks (artist, source, topic, outcome, at) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (artist, source, topic) DO UPDATE SET outcome = excluded.outcome, at = "
                "excluded.at"_s,
                {question.artistKey, topic.source, topic.name, name, toMilliseconds(at)});
        },
        Durability::Relaxed);
}

Result<QList<Tally>> tallies(Connection &connection)
{
    QList<Tally> tallies;
    const auto read =
        connection.run(u"SELECT source, topic, sum(outcome = 'found'), sum(outcome = 'missed'), "
                       "sum(outcome = 'failed') FROM fact_asks GROUP BY source, topic"_s,
                       {}, [&tallies](const QSqlQuery &row) {
                           tallies.append({.source = row.value(0).toString(),
                                           .topic = row.value(1).toString(),
                                           .found = row.value(2).toLongLong(),
                                           .missed = row.value(3).toLongLong(),
                                           .failed = row.value(4).toLongLong()});
                       });
    if (!read)
        return std::unexpected(read.error());
    return tallies;
}

} // namespace undersong::storage::asks
