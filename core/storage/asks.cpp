// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/asks.h"

#include "storage/facts.h"
#include "storage/neighbours.h"
#include "storage/sqlvalues.h"
#include "storage/trust.h"

#include <QSet>

namespace undersong::storage::asks {

using namespace Qt::StringLiterals;

namespace {

//! Songs looked at in one go for artists that are still to be asked about.
constexpr qint64 kArtistPage = 200;

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

//! A condition over an ask: it still holds. Takes the values of \c freshness.
const QString &isFresh()
{
    static const QString sql = u"((outcome = 'found' AND at > ?) OR (outcome = 'missed' AND at > ?) "
                               "OR (outcome = 'failed' AND at > ?))"_s;
    return sql;
}

//! From when on an answer, a miss and a failure count.
QVariantList freshness(const Topic &topic, TimePoint now)
{
    const qint64 found = topic.freshFor ? toMilliseconds(now - *topic.freshFor) : -1;
    return {found, toMilliseconds(now - kMissedFor), toMilliseconds(now - kFailedFor)};
}

QString conditionFor(Needs needs)
{
    switch (needs) {
    case Needs::SpotifyIdOrIsrc:
        return u"(s.spotify_id <> '' OR s.isrc <> '')"_s;
    case Needs::Isrc:
        return u"s.isrc <> ''"_s;
    case Needs::Names:
        return u"known_title <> '' AND known_artists <> '[]'"_s;
    case Needs::Mbid:
        return u"(EXISTS (SELECT 1 FROM song_mbids m WHERE m.song_id = s.id) OR EXISTS (SELECT 1 FROM "
               "history_songs h WHERE h.song_id = s.id AND h.recording_mbid <> ''))"_s;
    }
    Q_UNREACHABLE();
}

//! The songs a topic is due for. Names come from other sources where Spotify's were wiped.
QString dueSql(const Topic &topic)
{
    const QString reach = topic.reach == Reach::Seeds
                              ? u"AND (p.preference = 'like' OR (k.song_id IS NOT NULL AND "
                                "p.preference IS NOT 'dislike')) "_s
                              : QString();
    return u"WITH preferences AS MATERIALIZED (SELECT song_id, preference FROM user_preferences), "
           "known AS MATERIALIZED (SELECT song_id, max(source <> 'history') AS elsewhere FROM song_sources "
           "WHERE role = 'known' GROUP BY song_id), "
           "taught AS MATERIALIZED (SELECT value AS song_id FROM json_each(?)) "
           "SELECT s.id, s.spotify_id, s.isrc, s.duration_ms, "
           "COALESCE(s.title, (SELECT f.title FROM song_facts f WHERE f.song_id = s.id "
           "AND f.title IS NOT NULL ORDER BY "_s +
           byTrust() +
           u" LIMIT 1), '') AS known_title, "
           "COALESCE(NULLIF(s.artists, '[]'), (SELECT f.artists FROM song_facts f WHERE f.song_id = s.id "
           "AND f.artists <> '[]' ORDER BY "_s +
           byTrust() +
           u" LIMIT 1), '[]') AS known_artists "
           "FROM songs s LEFT JOIN preferences p ON p.song_id = s.id LEFT JOIN known k ON k.song_id = s.id "
           "LEFT JOIN taught t ON t.song_id = s.id LEFT JOIN heard_songs h ON h.song_id = s.id WHERE "_s +
           conditionFor(topic.needs) +
           u" AND NOT EXISTS (SELECT 1 FROM fact_asks a WHERE a.song_id = s.id AND a.source = ? "
           "AND a.topic = ? AND "_s +
           isFresh() + u") "_s + reach +
           u"ORDER BY CASE WHEN p.preference = 'like' THEN 0 WHEN p.preference = 'dislike' THEN 1 "
           "WHEN t.song_id IS NOT NULL THEN 2 WHEN k.elsewhere = 1 THEN 3 WHEN k.song_id IS NULL THEN 4 "
           "ELSE 5 END, COALESCE(h.finished + h.heard, 0) DESC, s.id DESC LIMIT ?"_s;
}

//! Spotify's are objects, those of other sources names.
QStringList artistNames(const QVariant &value)
{
    QStringList names;
    const QJsonArray array = jsonArray(value);
    for (const QJsonValue &one : array) {
        const QString name = one.isObject() ? one["name"_L1].toString() : one.toString();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

Question questionFrom(const QSqlQuery &row)
{
    Question question{.song = catalog::SongId(row.value(0).toLongLong()),
                      .spotifyId = row.value(1).toString(),
                      .isrc = row.value(2).toString(),
                      .title = row.value(4).toString(),
                      .artists = artistNames(row.value(5)),
                      .mbids = {},
                      .duration = {},
                      .artistKey = {}};
    if (const qint64 duration = row.value(3).toLongLong(); duration > 0)
        question.duration = std::chrono::milliseconds(duration);
    return question;
}

Result<QList<Question>> dueSongs(Connection &connection, const Topic &topic, TimePoint now, qint64 limit,
                                 const QString &taught)
{
    QList<Question> questions;
    const QVariantList values =
        QVariantList{taught, topic.source, topic.name} + freshness(topic, now) + QVariantList{limit};
    const auto read = connection.run(
        dueSql(topic), values, [&questions](const QSqlQuery &row) { questions.append(questionFrom(row)); });
    if (!read)
        return std::unexpected(read.error());
    for (Question &question : questions) {
        const Result<QStringList> mbids = facts::mbidsOf(connection, question.song);
        if (!mbids)
            return std::unexpected(mbids.error());
        question.mbids = *mbids;
    }
    return questions;
}

Result<void> noteSong(Connection &connection, const Topic &topic, catalog::SongId song,
                      const QString &outcome, qint64 at)
{
    return connection.run(
        u"INSERT INTO fact_asks (song_id, source, topic, outcome, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (song_id, source, topic) DO UPDATE SET outcome = excluded.outcome, at = excluded.at"_s,
        {song.value(), topic.source, topic.name, outcome, at});
}

//! One page of songs: those whose artists are still to be asked about. Answers how many songs of the page
//! were settled by what their artist was asked before.
Result<qint64> dueArtists(Connection &connection, const Topic &topic, TimePoint now, qint64 limit,
                          const QString &taught, QList<Question> &questions)
{
    const auto page = dueSongs(connection, topic, now, kArtistPage, taught);
    if (!page)
        return std::unexpected(page.error());
    qint64 settled = 0;
    QSet<QByteArray> met;
    for (Question question : *page) {
        const Result<QByteArray> key = neighbours::artistKey(connection, question.artists.value(0));
        if (!key)
            return std::unexpected(key.error());
        QString outcome;
        qint64 at = 0;
        const QVariantList values = QVariantList{*key, topic.source, topic.name} + freshness(topic, now);
        const auto asked = connection.run(
            u"SELECT outcome, at FROM artist_asks WHERE artist = ? AND source = ? AND topic = ? AND "_s +
                isFresh(),
            values, [&](const QSqlQuery &row) {
                outcome = row.value(0).toString();
                at = row.value(1).toLongLong();
            });
        if (!asked)
            return std::unexpected(asked.error());
        if (!outcome.isEmpty()) {
            if (auto noted = noteSong(connection, topic, question.song, outcome, at); !noted)
                return std::unexpected(noted.error());
            ++settled;
        } else if (questions.size() < limit && !met.contains(*key)) {
            met.insert(*key);
            question.artistKey = *key;
            questions.append(std::move(question));
        }
    }
    return settled;
}

} // namespace

Result<QList<Question>> due(Connection &connection, const Topic &topic, TimePoint now, qint64 limit,
                            const QList<catalog::SongId> &taught)
{
    QJsonArray ids;
    for (const catalog::SongId song : taught)
        ids.append(song.value());
    const QString list = jsonText(ids);
    if (topic.subject == Subject::Song)
        return dueSongs(connection, topic, now, limit, list);
    QList<Question> questions;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            Result<qint64> settled = 1;
            while (settled && *settled > 0 && questions.isEmpty())
                settled = dueArtists(connection, topic, now, limit, list, questions);
            return settled ? Result<void>() : std::unexpected(settled.error());
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return questions;
}

Result<void> note(Connection &connection, const Topic &topic, const Question &question, Outcome outcome,
                  TimePoint at)
{
    return connection.transaction(
        [&]() -> Result<void> {
            const QString name = outcomeName(outcome);
            const auto noted = noteSong(connection, topic, question.song, name, toMilliseconds(at));
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
