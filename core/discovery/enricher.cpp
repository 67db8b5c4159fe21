// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/enricher.h"

#include "discovery/enricherlanes.h"
#include "discovery/recipe.h"
#include "storage/database.h"
#include "storage/plays.h"
#include "storage/settings.h"

#include <algorithm>
#include <utility>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::asks::Needs;
using storage::asks::Topic;

namespace {

//! Those whose plays teach.
Result<QList<catalog::SongId>> taughtSongs(Connection &connection)
{
    const auto heard = storage::plays::heardSongs(connection);
    if (!heard)
        return std::unexpected(heard.error());
    return taughtByPlays(*heard);
}

} // namespace

Enricher::Enricher(FactSources sources, storage::Database &database, const storage::Settings &settings,
                   const Clock &clock)
    : m_database(database), m_settings(settings), m_clock(clock)
{
    for (std::unique_ptr<FactSource> &source : sources) {
        const QString name = source->info().topic.source;
        auto lane =
            std::ranges::find_if(m_lanes, [&](const auto &one) { return one->info().topic.source == name; });
        if (lane == m_lanes.end())
            lane = m_lanes.insert(lane, std::make_unique<Lane>());
        const Topic topic = source->info().topic;
        (*lane)->asks.push_back({.source = std::move(source), .questions = QuestionQueue(m_database, topic)});
    }
    connect(&settings, &storage::Settings::changed, this, &Enricher::followSwitch);
}

Enricher::~Enricher() = default;

void Enricher::followSwitch(const QString &key)
{
    for (const auto &lane : m_lanes) {
        const bool isItsSwitch = key == lane->info().isEnabled.key || key == storage::kOffline.key;
        if (isItsSwitch && !isOn(*lane))
            std::exchange(lane->switchedOff, std::stop_source()).request_stop();
    }
}

bool Enricher::isOn(const Lane &lane) const
{
    return m_settings.get(lane.info().isEnabled) && !m_settings.get(storage::kOffline);
}

QCoro::Task<Result<EnrichReport>> Enricher::run(qint64 limit, EnrichScope scope, std::stop_token stop)
{
    auto taughtQuery = m_database.run<QList<catalog::SongId>>(taughtSongs);
    const auto taught = co_await taughtQuery;
    if (!taught)
        co_return std::unexpected(taught.error());
    const auto run = std::make_shared<Run>();
    run->limit = limit;
    run->stop = stop;
    for (const auto &lane : m_lanes) {
        if (!isOn(*lane))
            continue;
        for (Lane::Ask &ask : lane->asks) {
            const FactSource::Info &info = ask.source->info();
            if (scope == EnrichScope::Batched && info.batchSize == 1)
                continue;
            ask.questions.startAnew(*taught);
            Turn turn{.source = ask.source.get(),
                      .questions = &ask.questions,
                      .report = {.source = info.topic.source, .title = info.title, .topic = info.topic.name},
                      .suspects = {}};
            run->lanes[lane.get()].turns.push_back(std::move(turn));
        }
    }
    for (const auto &[lane, state] : run->lanes)
        startLane(lane, run);
    leave(run);
    co_await run->done.wait();

    EnrichReport report;
    for (const auto &lane : m_lanes) {
        for (const Turn &turn : run->lanes[lane.get()].turns) {
            report.asked += turn.report.asked;
            report.found += turn.report.found;
            report.sources.append(turn.report);
        }
    }
    if (report.found > 0)
        Q_EMIT factsChanged();
    Q_EMIT finished();
    if (run->failure)
        co_return std::unexpected(*run->failure);
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"enriching"_s);
    co_return report;
}

void Enricher::startLane(LanePointer lane, const RunPointer &run)
{
    Run::LaneState &state = run->lanes[lane];
    state.isRunning = true;
    for (Turn &turn : state.turns)
        turn.isSecondTry = false;
    ++run->running;
    runLane(lane, run);
}

void Enricher::startLanesInWait(const RunPointer &run)
{
    run->newIds = 0;
    for (auto &[lane, state] : run->lanes) {
        const bool needsIds = std::ranges::any_of(state.turns, [](const Turn &turn) {
            return turn.topic().needs == Needs::Mbid || turn.topic().needs == Needs::Isrc;
        });
        if (!needsIds || state.isOver || !isOn(*lane))
            continue;
        // One that runs may have looked for its last time.
        if (state.isRunning)
            state.isWoken = true;
        else
            startLane(lane, run);
    }
}

void Enricher::leave(const RunPointer &run)
{
    if (--run->running == 0)
        run->done.complete(true);
}

QCoro::Task<Result<QList<SourceStatus>>> Enricher::status()
{
    auto query = m_database.run<QList<storage::asks::Tally>>(
        [](Connection &connection) { return storage::asks::tallies(connection); });
    const auto tallies = co_await query;
    if (!tallies)
        co_return std::unexpected(tallies.error());
    QList<SourceStatus> list;
    for (const auto &lane : m_lanes) {
        SourceStatus status{.source = lane->info().topic.source,
                            .title = lane->info().title,
                            .isEnabled = lane->info().isEnabled,
                            .isOn = isOn(*lane)};
        for (const storage::asks::Tally &tally : *tallies) {
            if (tally.source != status.source)
                continue;
            status.found += tally.found;
            status.missed += tally.missed;
            status.failed += tally.failed;
        }
        status.waitingUntil = lane->waitingUntil;
        for (const Lane::Ask &ask : lane->asks)
            status.waitingUntil = std::max(status.waitingUntil, ask.source->waitingUntil());
        if (status.waitingUntil && *status.waitingUntil <= m_clock.now())
            status.waitingUntil.reset();
        list.append(status);
    }
    co_return list;
}

} // namespace undersong::discovery
