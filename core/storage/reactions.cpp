// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/reactions.h"

#include "storage/reactionrows.h"
#include "storage/sessions.h"
#include "storage/songs.h"
#include "storage/sqlvalues.h"
#include "storage/users.h"
#include "storage/uuidv7.h"

namespace undersong::storage::reactions {

using namespace Qt::StringLiterals;

const QString &reactionColumns()
{
    static const QString columns = u"r.id, r.song_id, r.kind, r.at, r.recommendation_id, r.session_id"_s;
    return columns;
}

catalog::Reaction reactionFrom(const QSqlQuery &row)
{
    catalog::Reaction reaction{
        .id = catalog::ReactionId(row.value(0).toString()),
        .song = catalog::SongId(row.value(1).toLongLong()),
        .kind =
            catalog::reactionKindFromName(row.value(2).toString()).value_or(catalog::ReactionKind::NotNow),
        .at = fromMilliseconds(row.value(3).toLongLong()),
        .recommendation = {}};
    if (!row.value(4).isNull())
        reaction.recommendation = catalog::RecommendationId(row.value(4).toLongLong());
    if (!row.value(5).isNull())
        reaction.session = catalog::SessionId(row.value(5).toLongLong());
    return reaction;
}

namespace {

Result<std::optional<catalog::Reaction>> one(Connection &connection, const QString &rest,
                                             const QVariantList &values = {})
{
    std::optional<catalog::Reaction> found;
    const auto done = connection.run(u"SELECT "_s + reactionColumns() + rest, values,
                                     [&found](const QSqlQuery &row) { found = reactionFrom(row); });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<void> requireSubject(Connection &connection, catalog::SongId song,
                            const std::optional<catalog::RecommendationId> &answersTo)
{
    const Result<QVariant> known = connection.value(u"SELECT 1 FROM songs WHERE id = ?"_s, {song.value()});
    if (!known)
        return std::unexpected(known.error());
    if (!known->isValid())
        return fail(ErrorKind::NotFound, u"no such song"_s);
    if (!answersTo)
        return {};
    const Result<Recommendation> offer = recommendations::find(connection, *answersTo);
    if (!offer)
        return std::unexpected(offer.error());
    if (offer->song != song)
        return fail(ErrorKind::InvalidArgument, u"the recommendation offered another song"_s);
    return {};
}

//! What was said last of the song and still stands, where it is the same answer to the same offer; without an
//! offer, the same judgement. Whoever said something else in between means it anew, and so does who says it
//! in another session.
Result<std::optional<catalog::Reaction>>
alreadyGiven(Connection &connection, catalog::SongId song, catalog::ReactionKind kind,
             const std::optional<catalog::RecommendationId> &answersTo,
             const std::optional<catalog::SessionId> &session)
{
    auto newest =
        one(connection, u" FROM reactions_in_force r WHERE r.song_id = ? ORDER BY r.id DESC LIMIT 1"_s,
            {song.value()});
    if (!newest || !*newest)
        return newest;
    const catalog::Reaction &last = **newest;
    const bool isJudgement = kind == catalog::ReactionKind::Like || kind == catalog::ReactionKind::Dislike;
    const bool isSame = last.kind == kind && (answersTo ? last.recommendation == answersTo : isJudgement);
    if (!isSame || last.session != session)
        newest->reset();
    return newest;
}

//! Empty for an empty log.
Result<QString> newestId(Connection &connection)
{
    const Result<QVariant> id = connection.value(u"SELECT max(id) FROM reactions"_s);
    if (!id)
        return std::unexpected(id.error());
    return id->toString();
}

Result<catalog::Reaction> insertReaction(Connection &connection, catalog::Reaction reaction)
{
    const Result<QString> newest = newestId(connection);
    if (!newest)
        return std::unexpected(newest.error());
    reaction.id = catalog::ReactionId(uuidV7After(reaction.at, *newest));
    QVariant answersTo;
    if (reaction.recommendation)
        answersTo = reaction.recommendation->value();
    const QVariant session = reaction.session ? QVariant(reaction.session->value()) : QVariant();
    const auto stored = connection.run(
        u"INSERT INTO reactions (id, user_id, song_id, kind, recommendation_id, at, session_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {reaction.id.value(), kLocalUser, reaction.song.value(), catalog::reactionKindName(reaction.kind),
         answersTo, toMilliseconds(reaction.at), session});
    if (!stored)
        return std::unexpected(stored.error());
    return reaction;
}

enum class Turn { TakeBack, GiveAgain };

Result<void> appendTurn(Connection &connection, const catalog::ReactionId &id, Turn turn, TimePoint at)
{
    const Result<QString> newest = newestId(connection);
    if (!newest)
        return std::unexpected(newest.error());
    return connection.run(
        u"INSERT INTO reaction_undos (reaction_id, undone, log_end, at) VALUES (?, ?, ?, ?)"_s,
        {id.value(), turn == Turn::TakeBack ? 1 : 0, *newest, toMilliseconds(at)});
}

//! Finds a reaction by \p rest and turns it, in one durable transaction. NothingToUndo where there is none.
Result<catalog::Reaction> turn(Connection &connection, Turn direction, TimePoint at, const QString &rest,
                               const QVariantList &values = {})
{
    Result<catalog::Reaction> turned = fail(ErrorKind::NothingToUndo);
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto found = one(connection, rest, values);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return fail(ErrorKind::NothingToUndo, u"no such reaction to turn"_s);
        turned = **found;
        return appendTurn(connection, turned->id, direction, at);
    });
    if (!done)
        return std::unexpected(done.error());
    return turned;
}

Result<QList<catalog::Reaction>> labelsOf(Connection &connection, const QString &view, const QString &session)
{
    QList<catalog::Reaction> labels;
    const auto done =
        connection.run(u"SELECT reaction_id, song_id, preference, at, recommendation_id, %1 FROM %2 "
                       "WHERE user_id = ? ORDER BY reaction_id"_s.arg(session, view),
                       {kLocalUser}, [&labels](const QSqlQuery &row) { labels.append(reactionFrom(row)); });
    if (!done)
        return std::unexpected(done.error());
    return labels;
}

} // namespace

Result<Appended> append(Connection &connection, catalog::SongId song, catalog::ReactionKind kind,
                        TimePoint at, std::optional<catalog::RecommendationId> answersTo)
{
    Appended appended;
    const auto done = connection.transaction([&]() -> Result<void> {
        if (auto subject = requireSubject(connection, song, answersTo); !subject)
            return subject;
        const auto now = sessions::current(connection);
        if (!now)
            return std::unexpected(now.error());
        const auto session = *now ? std::optional((*now)->id) : std::nullopt;
        const auto given = alreadyGiven(connection, song, kind, answersTo, session);
        if (!given)
            return std::unexpected(given.error());
        if (*given) {
            appended = {.reaction = **given, .wasAlreadyGiven = true};
            return {};
        }
        const auto stored = insertReaction(connection, {.id = {},
                                                        .song = song,
                                                        .kind = kind,
                                                        .at = at,
                                                        .recommendation = answersTo,
                                                        .session = session});
        if (!stored)
            return std::unexpected(stored.error());
        appended.reaction = *stored;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return appended;
}

Result<catalog::Reaction> undo(Connection &connection, TimePoint at)
{
    return turn(connection, Turn::TakeBack, at,
                u" FROM reactions_standing r WHERE r.session_id IS (SELECT session_id FROM session_now) "
                "ORDER BY r.id DESC LIMIT 1"_s);
}

Result<bool> canUndo(Connection &connection)
{
    const Result<QVariant> any =
        connection.value(u"SELECT EXISTS (SELECT 1 FROM reactions_standing "
                         "WHERE session_id IS (SELECT session_id FROM session_now))"_s);
    if (!any)
        return std::unexpected(any.error());
    return any->toBool();
}

Result<bool> isStanding(Connection &connection, const catalog::ReactionId &id)
{
    const Result<QVariant> found =
        connection.value(u"SELECT EXISTS (SELECT 1 FROM reactions_standing WHERE id = ?)"_s, {id.value()});
    if (!found)
        return std::unexpected(found.error());
    return found->toBool();
}

Result<catalog::Reaction> undo(Connection &connection, const catalog::ReactionId &id, TimePoint at)
{
    const Result<QVariant> known = connection.value(u"SELECT 1 FROM reactions WHERE id = ?"_s, {id.value()});
    if (!known)
        return std::unexpected(known.error());
    if (!known->isValid())
        return fail(ErrorKind::NotFound, u"no such reaction"_s);
    return turn(connection, Turn::TakeBack, at, u" FROM reactions_standing r WHERE r.id = ?"_s, {id.value()});
}

Result<catalog::Reaction> redo(Connection &connection, TimePoint at)
{
    return turn(connection, Turn::GiveAgain, at,
                u" FROM reaction_undos u JOIN reactions r ON r.id = u.reaction_id "
                "WHERE u.undone = 1 AND u.log_end = (SELECT max(id) FROM reactions) "
                "AND r.session_id IS (SELECT session_id FROM session_now) "
                "AND u.seq = (SELECT max(v.seq) FROM reaction_undos v WHERE v.reaction_id = u.reaction_id) "
                "ORDER BY u.seq DESC LIMIT 1"_s);
}

Result<QList<catalog::Reaction>> labels(Connection &connection)
{
    return labelsOf(connection, u"user_preferences"_s, u"NULL"_s);
}

Result<QList<catalog::Reaction>> labelsInForce(Connection &connection)
{
    return labelsOf(connection, u"labels_in_force"_s, u"session_id"_s);
}

Result<QList<catalog::SongId>> resting(Connection &connection, TimePoint since)
{
    QList<catalog::SongId> songs;
    const auto done = connection.run(
        u"SELECT DISTINCT COALESCE(m.into_id, r.song_id) FROM reactions_in_force r "
        "LEFT JOIN song_merges m ON m.song_id = r.song_id WHERE r.kind = 'rest' AND r.at > ? ORDER BY 1"_s,
        {toMilliseconds(since)},
        [&songs](const QSqlQuery &row) { songs.append(catalog::SongId(row.value(0).toLongLong())); });
    if (!done)
        return std::unexpected(done.error());
    return songs;
}

Result<Counts> counts(Connection &connection)
{
    Counts counts;
    const auto done = connection.run(
        u"SELECT COALESCE(sum(preference = 'like'), 0), COALESCE(sum(preference = 'dislike'), 0) "
        "FROM judgements_in_force"_s,
        {}, [&counts](const QSqlQuery &row) {
            counts = {.likes = row.value(0).toLongLong(), .dislikes = row.value(1).toLongLong()};
        });
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

} // namespace undersong::storage::reactions
