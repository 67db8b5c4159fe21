// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/agenda.h"

#include "storage/facts.h"
#include "storage/neighbours.h"
#include "storage/sqlvalues.h"
#include "storage/trust.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace undersong::storage::asks {

using namespace Qt::StringLiterals;
using catalog::SongId;

namespace {

//! Songs looked at in one go.
constexpr qsizetype kChunk = 32;

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

// Names come from other sources where Spotify's were wiped.

QString knownTitle()
{
    return u"COALESCE(s.title, (SELECT f.title FROM song_facts f WHERE f.song_id = s.id "
           "AND f.title IS NOT NULL ORDER BY "_s +
           byTrust() + u" LIMIT 1), '')"_s;
}

QString knownArtists()
{
    return u"COALESCE(NULLIF(s.artists, '[]'), (SELECT f.artists FROM song_facts f WHERE f.song_id = s.id "
           "AND f.artists <> '[]' ORDER BY "_s +
           byTrust() + u" LIMIT 1), '[]')"_s;
}

QString canBeAsked(Needs needs)
{
    switch (needs) {
    case Needs::SpotifyIdOrIsrc:
        return u"(s.spotify_id <> '' OR s.isrc <> '')"_s;
    case Needs::Isrc:
        return u"s.isrc <> ''"_s;
    case Needs::Names:
        return knownTitle() + u" <> '' AND "_s + knownArtists() + u" <> '[]'"_s;
    case Needs::Mbid:
        return u"(EXISTS (SELECT 1 FROM song_mbids m WHERE m.song_id = s.id) OR EXISTS (SELECT 1 FROM "
               "history_songs h WHERE h.song_id = s.id AND h.recording_mbid <> ''))"_s;
    }
    Q_UNREACHABLE();
}

//! A condition over a song: it can be asked about, and was not yet. Takes source, topic and \c freshness.
QString isDue(Needs needs)
{
    return canBeAsked(needs) +
           u" AND NOT EXISTS (SELECT 1 FROM fact_asks a WHERE a.song_id = s.id AND a.source = ? "
           "AND a.topic = ? AND "_s +
           isFresh() + u")"_s;
}

QVariantList dueValues(const Topic &topic, TimePoint now)
{
    return QVariantList{topic.source, topic.name} + freshness(topic, now);
}

//! Songs in order; of some songs alone, given as a list first, or of all. What a song is, is asked by key:
//! joined, SQLite would go through all the likes for each song.
QString orderSql(const Topic &topic, bool isOfSome)
{
    const QString isLiked = u"s.id IN (SELECT song_id FROM judged WHERE preference = 'like')"_s;
    const QString isDisliked = u"s.id IN (SELECT song_id FROM judged WHERE preference = 'dislike')"_s;
    const QString isKnown =
        u"EXISTS (SELECT 1 FROM song_sources k WHERE k.song_id = s.id AND k.role = 'known'"_s;
    const QString reach = topic.reach == Reach::Seeds ? u" AND ("_s + isLiked + u" OR ("_s + isKnown +
                                                            u") AND NOT "_s + isDisliked + u"))"_s
                                                      : QString();
    return u"WITH "_s +
           (isOfSome ? u"some AS MATERIALIZED (SELECT DISTINCT value AS song_id FROM json_each(?)), "_s
                     : QString()) +
           u"judged AS MATERIALIZED (SELECT song_id, preference FROM user_preferences"_s +
           (isOfSome ? u" WHERE song_id IN (SELECT song_id FROM some)"_s : QString()) +
           u") SELECT s.id, CASE WHEN "_s + isLiked + u" THEN 0 WHEN "_s + isDisliked +
           u" THEN 1 WHEN s.id IN (SELECT value FROM json_each(?)) THEN 2 WHEN "_s + isKnown +
           u" AND k.source <> 'history') THEN 3 WHEN NOT "_s + isKnown +
           u") THEN 4 ELSE 5 END AS rank, COALESCE(h.finished + h.heard, 0) AS plays FROM "_s +
           (isOfSome ? u"some n CROSS JOIN songs s ON s.id = n.song_id"_s : u"songs s"_s) +
           u" LEFT JOIN heard_songs h ON h.song_id = s.id WHERE "_s + isDue(topic.needs) + reach +
           u" ORDER BY rank, plays DESC, s.id DESC LIMIT ?"_s;
}

QString listOf(const QList<SongId> &songs)
{
    QJsonArray ids;
    for (const SongId song : songs)
        ids.append(song.value());
    return jsonText(ids);
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
    Question question{.song = SongId(row.value(0).toLongLong()),
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

} // namespace

bool Agenda::Place::isBefore(const Place &other) const
{
    return std::tuple(rank, -plays, -song.value()) <
           std::tuple(other.rank, -other.plays, -other.song.value());
}

Agenda::Agenda(Topic topic, QList<SongId> taught) : m_topic(std::move(topic)), m_taught(std::move(taught)) {}

Result<Agenda::Mark> Agenda::readMark(Connection &connection)
{
    Mark mark;
    const auto read = connection.run(u"SELECT (SELECT max(id) FROM songs), (SELECT max(id) FROM reactions), "
                                     "(SELECT max(seq) FROM reaction_undos)"_s,
                                     {}, [&mark](const QSqlQuery &row) {
                                         mark = {.song = row.value(0).toLongLong(),
                                                 .reaction = row.value(1).toString(),
                                                 .undo = row.value(2).toLongLong()};
                                     });
    if (!read)
        return std::unexpected(read.error());
    return mark;
}

//! Songs that came and songs judged, the latter with the entry their judgement counts for.
Result<QList<SongId>> Agenda::changedSince(Connection &connection, const Mark &mark)
{
    QList<SongId> songs;
    const auto read =
        connection.run(u"WITH judged AS (SELECT song_id FROM reactions WHERE id > ? UNION SELECT r.song_id "
                       "FROM reaction_undos u JOIN reactions r ON r.id = u.reaction_id WHERE u.seq > ?) "
                       "SELECT id FROM songs WHERE id > ? UNION SELECT song_id FROM judged "
                       "UNION SELECT m.into_id FROM judged j JOIN song_merges m ON m.song_id = j.song_id"_s,
                       {mark.reaction, mark.undo, mark.song},
                       [&songs](const QSqlQuery &row) { songs.append(SongId(row.value(0).toLongLong())); });
    if (!read)
        return std::unexpected(read.error());
    return songs;
}

Result<QList<Agenda::Place>> Agenda::places(Connection &connection, TimePoint now, qint64 limit,
                                            const QList<SongId> *among) const
{
    QVariantList values;
    if (among != nullptr)
        values.append(listOf(*among));
    values += QVariantList{listOf(m_taught)} + dueValues(m_topic, now) + QVariantList{limit};
    QList<Place> found;
    const auto read =
        connection.run(orderSql(m_topic, among != nullptr), values, [&found](const QSqlQuery &row) {
            found.append({.rank = row.value(1).toLongLong(),
                          .plays = row.value(2).toLongLong(),
                          .song = SongId(row.value(0).toLongLong())});
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<void> Agenda::readAll(Connection &connection, const Wanted &wanted)
{
    const Result<Mark> mark = readMark(connection);
    if (!mark)
        return std::unexpected(mark.error());
    const qsizetype limit = kMost + wanted.without.size();
    auto all = places(connection, wanted.now, limit, nullptr);
    if (!all)
        return std::unexpected(all.error());
    m_places = std::move(*all);
    m_isWhole = m_places.size() < limit;
    m_mark = *mark;
    m_readAt = wanted.now;
    m_lookedAt = wanted.now;
    return {};
}

Result<void> Agenda::catchUp(Connection &connection, const Wanted &wanted)
{
    // A clock may be turned back, too.
    if (wanted.now < m_readAt || wanted.now - m_readAt >= kLookAgain)
        return readAll(connection, wanted);
    QList<SongId> changed = wanted.news;
    if (wanted.now - m_lookedAt >= kFreshFor) {
        const Result<Mark> mark = readMark(connection);
        if (!mark)
            return std::unexpected(mark.error());
        if (*mark != m_mark) {
            const auto since = changedSince(connection, m_mark);
            if (!since)
                return std::unexpected(since.error());
            changed += *since;
        }
        m_mark = *mark;
        m_lookedAt = wanted.now;
    }
    if (changed.isEmpty())
        return {};
    return changed.size() > kMost ? readAll(connection, wanted) : put(connection, changed, wanted.now);
}

Result<void> Agenda::put(Connection &connection, const QList<SongId> &songs, TimePoint now)
{
    const auto found = places(connection, now, songs.size(), &songs);
    if (!found)
        return std::unexpected(found.error());
    const QSet<SongId> changed(songs.begin(), songs.end());
    m_places.removeIf([&changed](const Place &place) { return changed.contains(place.song); });
    for (const Place &place : *found) {
        const auto at = std::ranges::lower_bound(
            m_places, place, [](const Place &one, const Place &other) { return one.isBefore(other); });
        // Behind the last of a part of the order there are others before it.
        if (at != m_places.end() || m_isWhole)
            m_places.insert(at, place);
    }
    return {};
}

Result<QHash<SongId, Question>> Agenda::stillDue(Connection &connection, TimePoint now,
                                                 const QList<SongId> &songs) const
{
    QHash<SongId, Question> due;
    const auto read = connection.run(
        u"SELECT s.id, s.spotify_id, s.isrc, s.duration_ms, "_s + knownTitle() + u", "_s + knownArtists() +
            u" FROM json_each(?) j CROSS JOIN songs s ON s.id = j.value WHERE "_s + isDue(m_topic.needs),
        QVariantList{listOf(songs)} + dueValues(m_topic, now), [&due](const QSqlQuery &row) {
            Question question = questionFrom(row);
            due.insert(question.song, std::move(question));
        });
    if (!read)
        return std::unexpected(read.error());
    return due;
}

Result<Agenda::ByArtist> Agenda::askOfArtist(Connection &connection, TimePoint now, Question &question,
                                             QSet<QByteArray> &met) const
{
    const Result<QByteArray> key = neighbours::artistKey(connection, question.artists.value(0));
    if (!key)
        return std::unexpected(key.error());
    question.artistKey = *key;
    const auto settled = connection.change(
        u"INSERT INTO fact_asks (song_id, source, topic, outcome, at) SELECT ?, source, topic, outcome, at "
        "FROM artist_asks WHERE artist = ? AND source = ? AND topic = ? AND "_s +
            isFresh() +
            u" ON CONFLICT (song_id, source, topic) DO UPDATE SET outcome = excluded.outcome, "
            "at = excluded.at"_s,
        QVariantList{question.song.value(), *key} + dueValues(m_topic, now));
    if (!settled)
        return std::unexpected(settled.error());
    if (*settled > 0)
        return ByArtist::Settled;
    if (met.contains(*key))
        return ByArtist::Met;
    met.insert(*key);
    return ByArtist::Due;
}

Result<void> Agenda::collectFrom(Connection &connection, const Wanted &wanted, const QList<SongId> &songs,
                                 Collected &collected) const
{
    auto due = stillDue(connection, wanted.now, songs);
    if (!due)
        return std::unexpected(due.error());
    for (const SongId song : songs) {
        const auto question = due->find(song);
        if (question == due->end()) {
            collected.gone.insert(song);
            continue;
        }
        if (collected.questions.size() == wanted.size || wanted.without.contains(song))
            continue;
        if (m_topic.subject == Subject::Artist) {
            const auto artist = askOfArtist(connection, wanted.now, *question, collected.artists);
            if (!artist)
                return std::unexpected(artist.error());
            if (*artist == ByArtist::Settled)
                collected.gone.insert(song);
            if (*artist != ByArtist::Due)
                continue;
        }
        const Result<QStringList> mbids = facts::mbidsOf(connection, song);
        if (!mbids)
            return std::unexpected(mbids.error());
        question->mbids = *mbids;
        collected.questions.append(std::move(*question));
    }
    return {};
}

Result<QList<Question>> Agenda::collect(Connection &connection, const Wanted &wanted)
{
    Collected collected;
    const auto goThrough = [&]() -> Result<void> {
        for (qsizetype at = 0; at < m_places.size() && collected.questions.size() < wanted.size;
             at += kChunk) {
            QList<SongId> songs;
            for (const Place &place : m_places.mid(at, kChunk))
                songs.append(place.song);
            if (auto done = collectFrom(connection, wanted, songs, collected); !done)
                return done;
        }
        return {};
    };
    const bool writes = m_topic.subject == Subject::Artist && !m_places.isEmpty();
    const auto done = writes ? connection.transaction(goThrough, Durability::Relaxed) : goThrough();
    if (!done)
        return std::unexpected(done.error());
    m_places.removeIf([&](const Place &place) { return collected.gone.contains(place.song); });
    return collected.questions;
}

Result<QList<Question>> Agenda::next(Connection &connection, const Wanted &wanted)
{
    if (auto done = catchUp(connection, wanted); !done)
        return std::unexpected(done.error());
    auto questions = collect(connection, wanted);
    bool isMore = !m_isWhole;
    while (questions && questions->isEmpty() && isMore) {
        // The part of the order that is kept is through.
        if (auto done = readAll(connection, wanted); !done)
            return std::unexpected(done.error());
        const qsizetype before = m_places.size();
        questions = collect(connection, wanted);
        isMore = !m_isWhole && m_places.size() < before;
    }
    return questions;
}

} // namespace undersong::storage::asks
