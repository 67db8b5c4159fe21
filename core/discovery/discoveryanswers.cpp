// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The half of Discovery that answers questions and changes nothing.

#include "discovery/dial.h"
#include "discovery/discovery.h"
#include "discovery/origins.h"
#include "discovery/reasonrecord.h"
#include "discovery/rules.h"
#include "discovery/tastekeeper.h"
#include "storage/database.h"
#include "storage/firstquestions.h"
#include "storage/reactions.h"
#include "storage/recommendations.h"
#include "storage/samesongs.h"
#include "storage/songs.h"

#include <QFileInfo>

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::Song;
using catalog::SongId;
using storage::Connection;

namespace {

//! The rule that is none of the database's.
const QString kOutsideDial = u"outside-dial"_s;

} // namespace

QCoro::Task<Result<Explanation>> Discovery::why(SongId song)
{
    const auto guard = co_await m_turn.acquire();
    const TimePoint now = m_clock.now();
    const auto rules = offerRules(now);
    using Found = std::pair<Explanation, QList<SongId>>;
    auto foundQuery = m_database.run<Found>([song, rules, now](Connection &connection) -> Result<Found> {
        const auto root = storage::samesongs::rootOf(connection, song);
        if (!root)
            return std::unexpected(root.error());
        const auto known = storage::songs::find(connection, *root, now);
        if (!known)
            return std::unexpected(known.error());
        const auto candidates = storage::candidates::all(connection, rules);
        if (!candidates)
            return std::unexpected(candidates.error());
        const auto ruling = storage::candidates::rulingAgainst(connection, *root, rules);
        if (!ruling)
            return std::unexpected(ruling.error());
        const auto origins = originsOf(connection, {song}, now);
        if (!origins)
            return std::unexpected(origins.error());
        Explanation explanation{
            .song = *known, .candidates = candidates->size(), .origins = origins->value(song)};
        if (*ruling) {
            explanation.rule = storage::candidates::ruleName((*ruling)->rule);
            explanation.ruleSince = (*ruling)->since;
            explanation.ruleUntil = (*ruling)->until;
        }
        return Found{explanation, *candidates};
    });
    auto found = co_await foundQuery;
    if (!found)
        co_return std::unexpected(found.error());
    auto &[explanation, candidates] = *found;
    const SongId judgedSong = explanation.song.id;
    QList<SongId> judged = candidates;
    if (!judged.contains(judgedSong))
        judged.append(judgedSong);
    const auto judgement = co_await m_taste->judge(judgedSong, judged);
    if (!judgement)
        co_return std::unexpected(judgement.error());
    explanation.score = judgement->score;
    explanation.probability = judgement->probability;
    explanation.place = judgement->place;
    if (m_newArtists) {
        explanation.dial = judgement->dial;
        explanation.dial->asked = *m_newArtists;
        if (explanation.rule.isEmpty() && explanation.dial->isOutside())
            explanation.rule = kOutsideDial;
    }
    explanation.rank = explanation.rule.isEmpty() ? judgement->place : 0;
    explanation.reasons = judgement->reasons;
    const auto resolved = co_await resolveSubjects(&explanation.reasons);
    if (!resolved)
        co_return std::unexpected(resolved.error());
    const auto decided = co_await addDecisiveReason(&explanation, judged);
    if (!decided)
        co_return std::unexpected(decided.error());
    co_return explanation;
}

//! Finds the liked song without which this one would stand lower, by really leaving it out.
QCoro::Task<Result<void>> Discovery::addDecisiveReason(Explanation *explanation, QList<SongId> candidates)
{
    const auto reason = std::ranges::find_if(explanation->reasons, [](const Reason &candidate) {
        const bool isSong = candidate.kind == ReasonKind::LikedSong ||
                            candidate.kind == ReasonKind::PlayedSong ||
                            candidate.kind == ReasonKind::Listeners;
        return isSong && candidate.song && candidate.weight > 0;
    });
    if (reason == explanation->reasons.end() || *reason->song == explanation->song.id)
        co_return Result<void>();
    const Reason decisive = *reason;
    const auto place = co_await m_taste->placeWithout(*decisive.song, explanation->song.id, candidates);
    if (!place)
        co_return std::unexpected(place.error());
    explanation->decisive = decisive;
    explanation->decisiveWord = place->word;
    explanation->rankWithoutDecisive = place->place;
    co_return Result<void>();
}

QCoro::Task<Result<QList<HistoryEntry>>> Discovery::history(HistoryFilter filter, qint64 limit, qint64 offset)
{
    const HistoryQuery query{.filter = filter};
    const auto ids = co_await historyIds(query);
    if (!ids)
        co_return std::unexpected(ids.error());
    const auto page = ids->mid(offset, limit);
    co_return co_await history(page);
}

QCoro::Task<Result<Song>> Discovery::song(SongId id)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<Song>(
        [id, now](Connection &connection) { return storage::songs::find(connection, id, now); });
    co_return co_await query;
}

QCoro::Task<Result<Song>> Discovery::song(catalog::SpotifyId id)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<Song>(
        [id, now](Connection &connection) { return storage::songs::find(connection, id, now); });
    co_return co_await query;
}

QCoro::Task<Result<Pick>> Discovery::lastOffered()
{
    const TimePoint now = m_clock.now();
    auto pickQuery = m_database.run<Pick>([now](Connection &connection) -> Result<Pick> {
        const auto shown = storage::recommendations::shownLately(connection, 1);
        if (!shown)
            return std::unexpected(shown.error());
        if (shown->isEmpty())
            return fail(ErrorKind::NotFound, u"nothing was offered yet"_s);
        const storage::Recommendation &offer = shown->constFirst();
        const auto song = storage::songs::find(connection, offer.song, now);
        if (!song)
            return std::unexpected(song.error());
        const auto origins = originsOf(connection, {offer.song}, now);
        if (!origins)
            return std::unexpected(origins.error());
        return Pick{.id = offer.id,
                    .song = *song,
                    .score = offer.score,
                    .probability = offer.probability,
                    .slot = slotFromName(offer.slot),
                    .reasons = fromStored(offer.reasons),
                    .seed = offer.seed,
                    .origins = origins->value(offer.song)};
    });
    auto pick = co_await pickQuery;
    if (!pick)
        co_return pick;
    const auto resolved = co_await resolveSubjects(&pick->reasons);
    if (!resolved)
        co_return std::unexpected(resolved.error());
    co_return pick;
}

QCoro::Task<Result<bool>> Discovery::canUndo()
{
    auto query =
        m_database.run<bool>([](Connection &connection) { return storage::reactions::canUndo(connection); });
    co_return co_await query;
}

QCoro::Task<Result<DialReport>> Discovery::dial()
{
    const std::optional<int> asked = m_newArtists;
    auto query = m_database.run<DialReport>([asked](Connection &connection) -> Result<DialReport> {
        const auto shown = storage::recommendations::shownLately(connection, kDialMemory);
        if (!shown)
            return std::unexpected(shown.error());
        return dialReport(asked, *shown);
    });
    co_return co_await query;
}

QCoro::Task<Result<QList<Song>>> Discovery::find(QString text, qint64 limit)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<QList<Song>>([text, limit, now](Connection &connection) {
        return storage::songs::search(connection, text, limit, now);
    });
    co_return co_await query;
}

QCoro::Task<Result<QList<Song>>> Discovery::firstQuestions(int count)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<QList<Song>>([count, now](Connection &connection) -> Result<QList<Song>> {
        const auto songs = storage::firstquestions::songs(connection, count);
        if (!songs)
            return std::unexpected(songs.error());
        return storage::songs::find(connection, *songs, now);
    });
    co_return co_await query;
}

QCoro::Task<Result<Status>> Discovery::status()
{
    const auto rules = offerRules(m_clock.now());
    auto statusQuery = m_database.run<Status>([rules](Connection &connection) -> Result<Status> {
        const auto counts = storage::songs::counts(connection);
        if (!counts)
            return std::unexpected(counts.error());
        const auto candidates = storage::candidates::count(connection, rules);
        if (!candidates)
            return std::unexpected(candidates.error());
        return Status{.songs = counts->songs,
                      .candidates = *candidates,
                      .withFeatures = counts->withFeatures,
                      .likes = counts->likes,
                      .dislikes = counts->dislikes,
                      .offered = counts->offered};
    });
    auto status = co_await statusQuery;
    if (!status)
        co_return status;
    status->databasePath = m_database.path();
    status->databaseBytes = QFileInfo(m_database.path()).size();
    co_return status;
}

} // namespace undersong::discovery
