// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/tastekeeper.h"

#include "discovery/modelinput.h"
#include "discovery/rules.h"
#include "recommender/explanation.h"
#include "recommender/ranking.h"
#include "storage/database.h"
#include "storage/reactions.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

//! Threads that rank. More gain little: the scan is bound by memory.
constexpr int kThreads = 2;

//! Reasons kept of an offer, and of an explanation that was asked for.
constexpr qsizetype kReasonsLogged = 12;
constexpr qsizetype kReasonsExplained = 24;
//! Songs that must be left to choose from before those nothing is known about are left out.
constexpr std::size_t kReserve = 20;

std::uint64_t toModelId(catalog::SongId song)
{
    return static_cast<std::uint64_t>(song.value());
}

//! Spreads neighbouring numbers over all 64 bits (splitmix64, Steele et al. 2014).
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

SlotKind toSlotKind(recommender::SlotKind slot)
{
    switch (slot) {
    case recommender::SlotKind::Main:
        return SlotKind::Main;
    case recommender::SlotKind::Exploration:
        return SlotKind::Exploration;
    case recommender::SlotKind::Start:
        return SlotKind::Start;
    }
    Q_UNREACHABLE();
}

//! The strongest \p most reasons, and one for all others together. There is a reason for every reaction ever
//! given; nobody reads hundreds, and each offer is logged with its own.
QList<Reason> strongest(QList<Reason> reasons, qsizetype most)
{
    std::ranges::stable_sort(reasons, std::ranges::greater(),
                             [](const Reason &reason) { return std::abs(reason.weight); });
    if (reasons.size() <= most)
        return reasons;
    Reason remainder{.kind = ReasonKind::Remainder};
    for (qsizetype i = most; i < reasons.size(); ++i)
        remainder.weight += reasons.at(i).weight;
    reasons.resize(most);
    reasons.append(remainder);
    return reasons;
}

//! The parts of the mean, and what getting to know the song is worth on top: together the score.
QList<Reason> reasonsOf(const TasteSnapshot &snapshot, const recommender::Ranked &ranked)
{
    QList<Reason> reasons = reasonsFor(snapshot, ranked.row);
    if (ranked.score != ranked.mean)
        reasons.append({.kind = ReasonKind::Exploration, .weight = ranked.score - ranked.mean});
    return strongest(std::move(reasons), kReasonsLogged);
}

//! Songs something is known about. The others keep the prior's expectation whatever is said, so that every
//! dislike would bring them forward; they are offered where too few of these are left.
std::vector<recommender::Row> judgeableAmong(const recommender::Songs &songs,
                                             const std::vector<recommender::Row> &rows)
{
    std::vector<recommender::Row> judgeable;
    std::ranges::copy_if(rows, std::back_inserter(judgeable), [&songs](recommender::Row row) {
        return songs.unknownAt(row) != recommender::kNothingKnown || !songs.artistsAt(row).empty();
    });
    return judgeable;
}

//! The artists of \p songs, a song each.
std::vector<std::vector<std::uint32_t>> artistsOf(const TasteSnapshot &snapshot,
                                                  const QList<catalog::SongId> &songs)
{
    std::vector<std::vector<std::uint32_t>> artists;
    for (const recommender::Row row : rowsOf(snapshot.table->songs, songs)) {
        const auto own = snapshot.table->songs.artistsAt(row);
        artists.emplace_back(own.begin(), own.end());
    }
    return artists;
}

QList<RankedSong> rankSongs(const TasteSnapshot &snapshot, const std::vector<recommender::Row> &candidates,
                            int count, quint64 seed, const QList<catalog::SongId> &before)
{
    const std::size_t examples = snapshot.taste.examples().size();
    const auto recentArtists = artistsOf(snapshot, before);
    const auto judgeable = judgeableAmong(snapshot.table->songs, candidates);
    const bool areEnough = judgeable.size() >= static_cast<std::size_t>(count) + kReserve;
    recommender::RankRequest request{.candidates = areEnough ? judgeable : candidates,
                                     .count = static_cast<std::size_t>(count),
                                     .seed = seed,
                                     .threads = kThreads,
                                     .firstSlot = examples,
                                     .recentArtists = recentArtists};
    auto chosen = recommender::rank(snapshot.taste, snapshot.table->songs, request);
    if (chosen.empty()) {
        // Where only artists are left that just had their turn, another song of theirs beats silence.
        request.artistLimit = 0;
        chosen = recommender::rank(snapshot.taste, snapshot.table->songs, request);
    }
    QList<RankedSong> ranked;
    for (const recommender::Ranked &song : chosen) {
        ranked.append({.song = catalog::SongId(static_cast<qint64>(song.id)),
                       .score = song.score,
                       .probability = song.probability,
                       .propensity = song.propensity,
                       .slot = toSlotKind(song.slot),
                       .reasons = reasonsOf(snapshot, song),
                       .seed = seed});
    }
    return ranked;
}

Judgement judgeSong(const TasteSnapshot &snapshot, recommender::Row row,
                    const std::vector<recommender::Row> &candidates)
{
    const recommender::Prediction prediction =
        snapshot.taste.predict(snapshot.table->songs, std::span(&row, 1)).front();
    return {.score = prediction.mean,
            .probability = prediction.probability,
            .place = static_cast<qint64>(
                recommender::placeOf(snapshot.taste, snapshot.table->songs, candidates, row)),
            .reasons = strongest(reasonsFor(snapshot, row), kReasonsExplained)};
}

} // namespace

TasteKeeper::TasteKeeper(storage::Database &database, const Clock &clock, quint64 seed)
    : m_database(database), m_clock(clock), m_seed(seed), m_worker(u"taste"_s, 1)
{}

TasteKeeper::~TasteKeeper() = default;

void TasteKeeper::forgetSongs()
{
    m_isStale = true;
}

bool TasteKeeper::holds(const QList<catalog::SongId> &songs) const
{
    return m_snapshot && !m_isStale && std::ranges::all_of(songs, [this](catalog::SongId song) {
               return m_snapshot->table->songs.rowOf(toModelId(song)).has_value();
           });
}

QCoro::Task<Result<void>> TasteKeeper::replaceSnapshot(std::function<Result<TasteSnapshot>()> make)
{
    const auto making = m_worker.run<TasteSnapshot>(std::move(make));
    const auto made = co_await making.wait();
    if (!made) {
        m_isStale = true;
        co_return std::unexpected(made.error());
    }
    m_snapshot = *made;
    co_return Result<void>();
}

QCoro::Task<Result<void>> TasteKeeper::read(QList<catalog::SongId> needed)
{
    // What changes from here on is not in what is read, and makes it stale again.
    m_isStale = false;
    const auto rules = offerRules(m_clock.now());
    auto inputQuery =
        m_database.run<ModelInput>([rules, needed](Connection &connection) -> Result<ModelInput> {
            const auto facts = storage::learner::all(connection);
            if (!facts)
                return std::unexpected(facts.error());
            const auto candidates = storage::candidates::all(connection, rules);
            if (!candidates)
                return std::unexpected(candidates.error());
            const auto labels = storage::reactions::labels(connection);
            if (!labels)
                return std::unexpected(labels.error());
            return ModelInput{.facts = *facts, .others = *candidates + needed, .labels = *labels};
        });
    const auto input = co_await inputQuery;
    if (!input) {
        m_isStale = true;
        co_return std::unexpected(input.error());
    }
    const std::function<Result<TasteSnapshot>()> make = [made = *input]() -> Result<TasteSnapshot> {
        return makeSnapshot(made);
    };
    co_return co_await replaceSnapshot(make);
}

QCoro::Task<Result<void>> TasteKeeper::prepare(QList<catalog::SongId> needed)
{
    if (holds(needed))
        co_return Result<void>();
    co_return co_await read(needed);
}

QCoro::Task<Result<void>> TasteKeeper::learn(catalog::SongId song, bool liked)
{
    const QList<catalog::SongId> needed{song};
    if (!holds(needed)) {
        // The log holds the new label already, so reading is learning.
        co_return co_await read(needed);
    }
    const recommender::Example example{.song = toModelId(song), .liked = liked, .weight = 1};
    const std::function<Result<TasteSnapshot>()> make = [before = *m_snapshot,
                                                         example]() -> Result<TasteSnapshot> {
        return TasteSnapshot{.table = before.table, .taste = before.taste.with(before.table->songs, example)};
    };
    co_return co_await replaceSnapshot(make);
}

QCoro::Task<Result<void>> TasteKeeper::relearn()
{
    if (!m_snapshot || m_isStale)
        co_return Result<void>();
    const auto labels = co_await m_database.run<QList<catalog::Reaction>>(
        [](Connection &connection) { return storage::reactions::labels(connection); });
    if (!labels) {
        m_isStale = true;
        co_return std::unexpected(labels.error());
    }
    const std::function<Result<TasteSnapshot>()> make = [before = *m_snapshot,
                                                         kept = *labels]() -> Result<TasteSnapshot> {
        return TasteSnapshot{.table = before.table,
                             .taste = recommender::Taste::fit(before.table->songs, toExamples(kept),
                                                              before.taste.parameters())};
    };
    co_return co_await replaceSnapshot(make);
}

QCoro::Task<Result<QList<RankedSong>>> TasteKeeper::rank(QList<catalog::SongId> candidates, int count,
                                                         QList<catalog::SongId> before)
{
    const auto ready = co_await prepare(candidates);
    if (!ready)
        co_return std::unexpected(ready.error());
    // The number of labels, not their ids, so that taking one back brings back the offers before it.
    const quint64 seed = mixed(m_seed ^ mixed(m_snapshot->taste.examples().size()));
    const std::function<Result<QList<RankedSong>>()> work = [model = *m_snapshot, candidates, count, seed,
                                                             before]() -> Result<QList<RankedSong>> {
        return rankSongs(model, rowsOf(model.table->songs, candidates), count, seed, before);
    };
    const auto ranked = m_worker.run<QList<RankedSong>>(work);
    co_return co_await ranked.wait();
}

QCoro::Task<Result<Judgement>> TasteKeeper::judge(catalog::SongId song, QList<catalog::SongId> candidates)
{
    const auto ready = co_await prepare(candidates);
    if (!ready)
        co_return std::unexpected(ready.error());
    const auto row = m_snapshot->table->songs.rowOf(toModelId(song));
    if (!row)
        co_return fail(ErrorKind::NotFound, u"the model has no row for this song"_s);
    const std::function<Result<Judgement>()> work = [model = *m_snapshot, row = *row,
                                                     candidates]() -> Result<Judgement> {
        return judgeSong(model, row, rowsOf(model.table->songs, candidates));
    };
    const auto judged = m_worker.run<Judgement>(work);
    co_return co_await judged.wait();
}

QCoro::Task<Result<qint64>> TasteKeeper::placeWithout(catalog::SongId example, catalog::SongId song,
                                                      QList<catalog::SongId> candidates)
{
    const auto ready = co_await prepare(candidates);
    if (!ready)
        co_return std::unexpected(ready.error());
    const auto row = m_snapshot->table->songs.rowOf(toModelId(song));
    if (!row)
        co_return fail(ErrorKind::NotFound, u"the model has no row for this song"_s);
    const std::function<Result<qint64>()> work = [model = *m_snapshot, row = *row, example,
                                                  candidates]() -> Result<qint64> {
        const recommender::Songs &songs = model.table->songs;
        const auto without =
            recommender::rankWithout(model.taste, songs, toModelId(example), rowsOf(songs, candidates), row);
        return static_cast<qint64>(without.place);
    };
    const auto place = m_worker.run<qint64>(work);
    co_return co_await place.wait();
}

} // namespace undersong::discovery
