// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"

#include "base/logging.h"
#include "discovery/dial.h"
#include "discovery/origins.h"
#include "discovery/reasonrecord.h"
#include "discovery/rules.h"
#include "discovery/takingback.h"
#include "discovery/tastekeeper.h"
#include "recommender/modelversion.h"
#include "storage/database.h"
#include "storage/plays.h"
#include "storage/reactions.h"
#include "storage/recommendations.h"
#include "storage/samesongs.h"
#include "storage/sessions.h"
#include "storage/songs.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::Song;
using catalog::SongId;
using storage::Connection;

namespace {

//! Names what ranked a song, so that a logged offer can be told from those of another model.
const QString kModelVersion = QString::fromLatin1(recommender::kModelVersion);

//! How many offers back an artist's turn is remembered.
constexpr qsizetype kArtistMemory = 20;

storage::Recommendation toRecord(const RankedSong &ranked, int place, const std::optional<int> &newArtists,
                                 TimePoint now)
{
    return {.id = {},
            .song = ranked.song,
            .score = ranked.score,
            .probability = ranked.probability,
            .uncalibrated = ranked.uncalibrated,
            .probabilityBefore = ranked.probabilityBefore,
            .targetPropensity = ranked.targetPropensity,
            .targetExpected = ranked.targetExpected,
            .reasons = toStored(ranked.reasons),
            .seed = ranked.seed,
            .modelVersion = kModelVersion,
            .slot = slotName(ranked.slot),
            .propensity = ranked.propensity,
            .rank = place,
            .createdAt = now,
            .isNewArtist = ranked.isNewArtist,
            .newArtistsAsked = newArtists,
            .newArtistWanted = ranked.wantsNewArtist};
}

//! What the listener is told of a reaction that is in the log.
Result<ReactionOutcome> outcomeOf(Connection &connection, const catalog::Reaction &reaction, TimePoint now)
{
    const auto song = storage::songs::find(connection, reaction.song, now);
    if (!song)
        return std::unexpected(song.error());
    const auto counts = storage::reactions::counts(connection);
    if (!counts)
        return std::unexpected(counts.error());
    const auto session = sessionOf(connection, reaction);
    if (!session)
        return std::unexpected(session.error());
    return ReactionOutcome{.id = reaction.id,
                           .song = *song,
                           .kind = reaction.kind,
                           .likes = counts->likes,
                           .dislikes = counts->dislikes,
                           .session = *session};
}

//! Runs \p work in one transaction: what cannot be told did not happen.
template<class Outcome>
Result<Outcome> asOne(Connection &connection, const std::function<Result<Outcome>()> &work)
{
    Result<Outcome> outcome = fail(ErrorKind::Cancelled);
    const auto done = connection.transaction([&]() -> Result<void> {
        outcome = work();
        return outcome ? Result<void>() : Result<void>(std::unexpected(outcome.error()));
    });
    return done ? outcome : Result<Outcome>(std::unexpected(done.error()));
}

//! The songs that may be offered, and the offers shown last, newest first.
using Choice = std::pair<QList<SongId>, QList<storage::Recommendation>>;

Result<Choice> readChoice(Connection &connection, const storage::candidates::Rules &rules)
{
    const auto candidates = storage::candidates::all(connection, rules);
    if (!candidates)
        return std::unexpected(candidates.error());
    const auto shown =
        storage::recommendations::shownLately(connection, std::max(kArtistMemory, kDialMemory));
    if (!shown)
        return std::unexpected(shown.error());
    return Choice{*candidates, *shown};
}

//! What the offers shown last mean for the next ones.
RankWish wishAfter(const QList<storage::Recommendation> &shown, const std::optional<int> &newArtists)
{
    RankWish wish;
    for (const storage::Recommendation &offer : shown.first(std::min(shown.size(), kArtistMemory)))
        wish.before.prepend(offer.song);
    if (newArtists) {
        const DialReport sofar = dialReport(newArtists, shown);
        wish.newArtists = recommender::NewArtists{.share = *newArtists / 100.0,
                                                  .offered = static_cast<std::size_t>(sofar.offers),
                                                  .given = static_cast<std::size_t>(sofar.newArtists)};
    }
    return wish;
}

} // namespace

Discovery::Discovery(storage::Database &database, const Clock &clock, DiscoveryOptions options)
    : m_database(database), m_clock(clock),
      m_taste(std::make_unique<TasteKeeper>(database, clock, options.seed, options.fits))
{}

Discovery::~Discovery() = default;

void Discovery::shutDown()
{
    m_taste->shutDown();
}

void Discovery::forgetSongs()
{
    m_taste->forgetSongs();
}

QCoro::Task<Result<QList<Pick>>> Discovery::recommend(int count, QList<SongId> exclude)
{
    const auto guard = co_await m_turn.acquire();
    const auto kept = co_await m_taste->keepUp();
    if (!kept && kept.error().kind == ErrorKind::Cancelled)
        co_return std::unexpected(kept.error());
    if (!kept)
        qCWarning(lcDiscovery) << "the full fit failed; what was learned before ranks on:"
                               << kept.error().detail;
    const TimePoint now = m_clock.now();
    const std::optional<int> newArtists = m_newArtists;
    const auto rules = offerRules(now);
    auto choiceQuery =
        m_database.run<Choice>([rules](Connection &connection) { return readChoice(connection, rules); });
    auto choice = co_await choiceQuery;
    if (!choice)
        co_return std::unexpected(choice.error());
    auto &[candidates, shown] = *choice;
    candidates.removeIf([&exclude](SongId song) { return exclude.contains(song); });
    const RankWish wish = wishAfter(shown, newArtists);
    const auto ranked = co_await m_taste->rank(candidates, count, wish);
    if (!ranked)
        co_return std::unexpected(ranked.error());
    if (ranked->isEmpty())
        co_return fail(ErrorKind::NothingToRecommend, u"no candidate passes the rules"_s);

    QList<storage::Recommendation> records;
    QList<SongId> ids;
    for (const RankedSong &song : *ranked) {
        records.append(toRecord(song, static_cast<int>(records.size()), newArtists, now));
        ids.append(song.song);
    }
    auto loggedQuery = m_database.run<QList<catalog::RecommendationId>>(
        [records](Connection &connection) { return storage::recommendations::log(connection, records); });
    const auto logged = co_await loggedQuery;
    if (!logged)
        co_return std::unexpected(logged.error());
    auto shownQuery =
        m_database.run<Shown>([ids, now](Connection &connection) { return readShown(connection, ids, now); });
    const auto songs = co_await shownQuery;
    if (!songs)
        co_return std::unexpected(songs.error());

    QList<Pick> picks;
    for (qsizetype i = 0; i < ranked->size(); ++i) {
        Pick pick{.id = logged->at(i),
                  .song = songs->songs.at(i),
                  .score = ranked->at(i).score,
                  .probability = ranked->at(i).probability,
                  .slot = ranked->at(i).slot,
                  .reasons = ranked->at(i).reasons,
                  .seed = ranked->at(i).seed,
                  .origins = songs->origins.value(ranked->at(i).song)};
        const auto resolved = co_await resolveSubjects(&pick.reasons);
        if (!resolved)
            co_return std::unexpected(resolved.error());
        picks.append(pick);
    }
    co_return picks;
}

//! Puts the titles of songs into reasons that speak of them. Titles are for the eye and never stored with a
//! reason.
QCoro::Task<Result<void>> Discovery::resolveSubjects(QList<Reason> *reasons)
{
    QList<SongId> ids;
    for (const Reason &reason : *reasons) {
        if (reason.song)
            ids.append(*reason.song);
    }
    if (ids.isEmpty())
        co_return Result<void>();
    const TimePoint now = m_clock.now();
    auto songsQuery = m_database.run<QList<Song>>(
        [ids, now](Connection &connection) { return storage::songs::find(connection, ids, now); });
    const auto songs = co_await songsQuery;
    if (!songs)
        co_return std::unexpected(songs.error());
    for (Reason &reason : *reasons) {
        const auto song = std::ranges::find_if(
            *songs, [&](const Song &known) { return reason.song && known.id == *reason.song; });
        if (song != songs->end())
            reason.subject = song->title;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Discovery::markShown(catalog::RecommendationId id)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>([id, now](Connection &connection) {
        return storage::recommendations::markShown(connection, id, now);
    });
    const auto marked = co_await query;
    if (marked)
        Q_EMIT shown();
    co_return marked;
}

QCoro::Task<Result<ReactionOutcome>> Discovery::react(SongId song, ReactionKind kind,
                                                      std::optional<catalog::RecommendationId> answersTo)
{
    const auto guard = co_await m_turn.acquire();
    const TimePoint now = m_clock.now();
    using Said = std::pair<ReactionOutcome, SongId>; // with the song that is learned from
    auto query = m_database.run<Said>([song, kind, now, answersTo](Connection &connection) {
        return asOne<Said>(connection, [&]() -> Result<Said> {
            const auto appended = storage::reactions::append(connection, song, kind, now, answersTo);
            if (!appended)
                return std::unexpected(appended.error());
            auto outcome = outcomeOf(connection, appended->reaction, now);
            if (!outcome)
                return std::unexpected(outcome.error());
            outcome->wasAlreadyGiven = appended->wasAlreadyGiven;
            const auto root = storage::samesongs::rootOf(connection, song);
            if (!root)
                return std::unexpected(root.error());
            return Said(*outcome, *root);
        });
    });
    const auto said = co_await query;
    if (!said)
        co_return std::unexpected(said.error());
    const ReactionOutcome outcome = said->first;
    const bool teaches = !outcome.session || outcome.session->learns;
    if (isLabel(kind) && !outcome.wasAlreadyGiven && teaches)
        noteUnlearned(co_await m_taste->learn(said->second, kind == ReactionKind::Like));
    Q_EMIT reacted(outcome);
    co_return outcome;
}

//! What was said is in the log and counts as said; the model reads it from there before its next work.
void Discovery::noteUnlearned(const Result<void> &learned)
{
    if (learned)
        return;
    qCWarning(lcDiscovery) << "not learned yet:" << learned.error().detail;
    forgetSongs();
}

QCoro::Task<Result<void>> Discovery::noteHeard(SongId song, std::chrono::milliseconds heard,
                                               catalog::Ending ending)
{
    const auto guard = co_await m_turn.acquire();
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>([song, now, heard, ending](Connection &connection) -> Result<void> {
        const auto session = storage::sessions::current(connection);
        if (!session)
            return std::unexpected(session.error());
        if (*session)
            return {};
        return storage::plays::record(connection, song, now, heard, ending);
    });
    const auto noted = co_await query;
    if (noted)
        m_taste->forgetPlays();
    co_return noted;
}

QCoro::Task<Result<UndoOutcome>> Discovery::undo()
{
    return takeBack({});
}

QCoro::Task<Result<UndoOutcome>> Discovery::undo(catalog::ReactionId id)
{
    return takeBack(std::move(id));
}

QCoro::Task<Result<UndoOutcome>> Discovery::takeBack(std::optional<catalog::ReactionId> id)
{
    const auto guard = co_await m_turn.acquire();
    const TimePoint now = m_clock.now();
    auto query = m_database.run<UndoOutcome>([id, now](Connection &connection) {
        return asOne<UndoOutcome>(connection, [&] { return takeBackOne(connection, id, now); });
    });
    const auto outcome = co_await query;
    if (!outcome)
        co_return outcome;
    if (isLabel(outcome->undone))
        noteUnlearned(co_await m_taste->relearn());
    Q_EMIT undone(*outcome);
    co_return outcome;
}

QCoro::Task<Result<qint64>> Discovery::undo(QList<catalog::ReactionId> ids)
{
    const auto guard = co_await m_turn.acquire();
    const TimePoint now = m_clock.now();
    using Undone = QList<UndoOutcome>;
    auto query = m_database.run<Undone>([ids, now](Connection &connection) {
        return asOne<Undone>(connection, [&] { return takeBackAll(connection, ids, now); });
    });
    const auto all = co_await query;
    if (!all)
        co_return std::unexpected(all.error());
    if (std::ranges::any_of(*all, isLabel, &UndoOutcome::undone))
        noteUnlearned(co_await m_taste->relearn());
    for (const UndoOutcome &outcome : *all)
        Q_EMIT undone(outcome);
    co_return all->size();
}

QCoro::Task<Result<ReactionOutcome>> Discovery::redo()
{
    const auto guard = co_await m_turn.acquire();
    const TimePoint now = m_clock.now();
    auto query = m_database.run<ReactionOutcome>([now](Connection &connection) {
        return asOne<ReactionOutcome>(connection, [&]() -> Result<ReactionOutcome> {
            const auto reaction = storage::reactions::redo(connection, now);
            if (!reaction)
                return std::unexpected(reaction.error());
            return outcomeOf(connection, *reaction, now);
        });
    });
    const auto outcome = co_await query;
    if (!outcome)
        co_return outcome;
    if (isLabel(outcome->kind))
        noteUnlearned(co_await m_taste->relearn());
    Q_EMIT reacted(*outcome);
    co_return outcome;
}

} // namespace undersong::discovery
