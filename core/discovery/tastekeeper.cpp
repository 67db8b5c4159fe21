// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/tastekeeper.h"

#include "discovery/modelinput.h"
#include "discovery/ranksongs.h"
#include "discovery/rules.h"
#include "discovery/steering.h"
#include "recommender/explanation.h"
#include "recommender/random.h"
#include "storage/database.h"
#include "storage/listenerpoints.h"
#include "storage/reactions.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <iterator>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

int yearOf(TimePoint time)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(time));
    return static_cast<int>(day.year());
}

//! What the listener did that made \p song an example.
Word wordOn(const TasteSnapshot &model, std::uint64_t song)
{
    const auto examples = model.taste.examples();
    const auto example = std::ranges::find(examples, song, &recommender::Example::song);
    const bool isFor = example == examples.end() || example->liked;
    if (std::ranges::binary_search(*model.played, song))
        return isFor ? Word::Played : Word::Skipped;
    return isFor ? Word::Liked : Word::Disliked;
}

//! What full fits found is of the everyday taste, which sessions go on from.
Result<StoredModels> everydayModels(Connection &connection, TimePoint now)
{
    const auto labels = storage::reactions::labels(connection);
    if (!labels)
        return std::unexpected(labels.error());
    return storedModels(connection, *labels, now);
}

} // namespace

TasteKeeper::TasteKeeper(storage::Database &database, const Clock &clock, quint64 seed, Worker *fits)
    : m_database(database), m_clock(clock), m_seed(seed), m_worker(u"taste"_s, 1),
      m_fits(fits != nullptr ? *fits : m_ownFits.emplace(u"fits"_s, 1))
{}

TasteKeeper::~TasteKeeper() = default;

void TasteKeeper::shutDown()
{
    m_fits.shutDown();
    m_worker.shutDown();
}

void TasteKeeper::forgetSongs()
{
    m_isStale = true;
}

void TasteKeeper::forgetPlays()
{
    m_hasNewPlays = true;
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
    m_hasNewPlays = false;
    const TimePoint now = m_clock.now();
    const auto rules = offerRules(now);
    auto inputQuery =
        m_database.run<ModelInput>([rules, needed, now](Connection &connection) -> Result<ModelInput> {
            const auto facts = storage::learner::all(connection);
            if (!facts)
                return std::unexpected(facts.error());
            const auto points = storage::listenerpoints::all(connection);
            if (!points)
                return std::unexpected(points.error());
            const auto candidates = storage::candidates::all(connection, rules);
            if (!candidates)
                return std::unexpected(candidates.error());
            const auto labels = storage::reactions::labelsInForce(connection);
            if (!labels)
                return std::unexpected(labels.error());
            const auto models = everydayModels(connection, now);
            if (!models)
                return std::unexpected(models.error());
            return ModelInput{.facts = *facts,
                              .points = *points,
                              .others = *candidates + needed,
                              .labels = *labels,
                              .models = *models,
                              .year = yearOf(now)};
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
    const bool isStretchFull = (m_snapshot->newLabels + 1) % kStretch == 0;
    const bool isPlayed = std::ranges::binary_search(*m_snapshot->played, toModelId(song));
    if (isStretchFull || isPlayed || m_hasNewPlays || m_snapshot->taste.isRated(toModelId(song)))
        co_return co_await relearn();
    const recommender::Example example{.song = toModelId(song), .liked = liked, .weight = 1};
    const std::function<Result<TasteSnapshot>()> make = [before = *m_snapshot,
                                                         example]() -> Result<TasteSnapshot> {
        TasteSnapshot after = before;
        after.taste = before.taste.with(before.table->songs, example);
        ++after.newLabels;
        return after;
    };
    co_return co_await replaceSnapshot(make);
}

QCoro::Task<Result<void>> TasteKeeper::relearn()
{
    if (!m_snapshot || m_isStale)
        co_return Result<void>();
    m_hasNewPlays = false;
    using Learned = std::pair<QList<catalog::Reaction>, StoredModels>;
    const TimePoint now = m_clock.now();
    auto learnedQuery = m_database.run<Learned>([now](Connection &connection) -> Result<Learned> {
        const auto labels = storage::reactions::labelsInForce(connection);
        if (!labels)
            return std::unexpected(labels.error());
        const auto models = everydayModels(connection, now);
        if (!models)
            return std::unexpected(models.error());
        return Learned{*labels, *models};
    });
    const auto learned = co_await learnedQuery;
    if (!learned) {
        m_isStale = true;
        co_return std::unexpected(learned.error());
    }
    const std::function<Result<TasteSnapshot>()> make = [table = m_snapshot->table,
                                                         from = *learned]() -> Result<TasteSnapshot> {
        return learnAnew(table, from.first, from.second);
    };
    co_return co_await replaceSnapshot(make);
}

QCoro::Task<Result<void>> TasteKeeper::steer()
{
    if (!m_snapshot || m_isStale)
        co_return Result<void>();
    auto lensQuery = m_database.run<QList<storage::Lens>>(
        [](Connection &connection) { return storage::lenses::all(connection); });
    const auto lenses = co_await lensQuery;
    if (!lenses) {
        m_isStale = true;
        co_return std::unexpected(lenses.error());
    }
    const std::function<Result<TasteSnapshot>()> make = [before = *m_snapshot,
                                                         lenses = *lenses]() -> Result<TasteSnapshot> {
        TasteSnapshot after = before;
        after.offered = offeredSongs(before.table, lenses);
        return after;
    };
    co_return co_await replaceSnapshot(make);
}

QCoro::Task<Result<storage::Lens>> TasteKeeper::lensAt(LensPlan plan)
{
    const QList<catalog::SongId> none;
    const auto ready = co_await prepare(none);
    if (!ready)
        co_return std::unexpected(ready.error());
    const std::function<Result<storage::Lens>()> work = [table = m_snapshot->table,
                                                         plan]() -> Result<storage::Lens> {
        return discovery::lensAt(plan, table->map(), table->songs);
    };
    const auto lens = m_worker.run<storage::Lens>(work);
    co_return co_await lens.wait();
}

QCoro::Task<Result<TasteSnapshot>> TasteKeeper::snapshot(QList<catalog::SongId> needed)
{
    const auto ready = co_await prepare(needed);
    if (!ready)
        co_return std::unexpected(ready.error());
    // A copy of its own: QCoro 0.8 moves what is returned, a member too.
    TasteSnapshot taken = *m_snapshot;
    co_return taken;
}

QCoro::Task<Result<QList<RankedSong>>> TasteKeeper::rank(QList<catalog::SongId> candidates, int count,
                                                         RankWish wish)
{
    const auto ready = co_await prepare(candidates);
    if (!ready)
        co_return std::unexpected(ready.error());
    // The number of labels, not their ids, so that taking one back brings back the offers before it.
    const quint64 labels = recommender::mixed(m_snapshot->taste.examples().size(), 0);
    const quint64 seed = recommender::mixed(m_seed ^ labels, 0);
    const RankOrder order{.count = count, .seed = seed, .wish = wish, .now = m_clock.now()};
    const std::function<Result<QList<RankedSong>>()> work = [model = *m_snapshot, candidates,
                                                             order]() -> Result<QList<RankedSong>> {
        return rankSongs(model, rowsOf(model.table->songs, candidates), order);
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

QCoro::Task<Result<Without>> TasteKeeper::placeWithout(catalog::SongId example, catalog::SongId song,
                                                       QList<catalog::SongId> candidates)
{
    const auto ready = co_await prepare(candidates);
    if (!ready)
        co_return std::unexpected(ready.error());
    const auto row = m_snapshot->table->songs.rowOf(toModelId(song));
    if (!row)
        co_return fail(ErrorKind::NotFound, u"the model has no row for this song"_s);
    const std::function<Result<Without>()> work = [model = *m_snapshot, row = *row, example,
                                                   candidates]() -> Result<Without> {
        const recommender::Songs &songs = *model.offered;
        const auto without =
            recommender::rankWithout(model.taste, songs, toModelId(example), rowsOf(songs, candidates), row);
        return Without{.place = static_cast<qint64>(without.place),
                       .word = wordOn(model, toModelId(example))};
    };
    const auto place = m_worker.run<Without>(work);
    co_return co_await place.wait();
}

} // namespace undersong::discovery
