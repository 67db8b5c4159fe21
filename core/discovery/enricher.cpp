// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/enricher.h"

#include "base/linkedstop.h"
#include "base/logging.h"
#include "discovery/findingstore.h"
#include "storage/database.h"
#include "storage/settings.h"

#include <algorithm>
#include <map>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::asks::Needs;
using storage::asks::Question;
using storage::asks::Topic;

namespace {

//! A service that fails so often in a row is left for later: then it is the service, not the song.
constexpr int kMostStrikes = 3;
//! The longest pause a service may ask for that is waited out.
constexpr std::chrono::milliseconds kPatience{15'000};
//! After so many songs got an MBID, those who ask by it begin.
constexpr qint64 kMbidsToBegin = 25;

//! What a service's failure means for going on.
enum class Verdict {
    KnowsNothing,  //!< an answer after all
    MayBeTheSong,  //!< the next question may do better
    AskAgain,      //!< after a short pause
    LeaveForLater, //!< the next question would fail too
    Stopped,
};

Verdict judge(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return Verdict::KnowsNothing;
    case ErrorKind::BadReply:
    case ErrorKind::BadRequest:
    case ErrorKind::InvalidArgument:
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::ServerError:
    case ErrorKind::Timeout:
        return Verdict::MayBeTheSong;
    case ErrorKind::RateLimited:
        return error.retryAfter && *error.retryAfter <= kPatience ? Verdict::AskAgain
                                                                  : Verdict::LeaveForLater;
    case ErrorKind::Cancelled:
        return Verdict::Stopped;
    default:
        return Verdict::LeaveForLater;
    }
}

//! Wakes a pause from whichever thread a stop comes.
struct WakeUp
{
    QObject *home;
    Completion<bool> nap;

    void operator()() const
    {
        QMetaObject::invokeMethod(home, [nap = nap]() mutable { nap.complete(false); }, Qt::QueuedConnection);
    }
};

} // namespace

//! One service: its topics are asked in turn, and never two questions at once.
struct Enricher::Lane
{
    FactSources sources;
    AsyncMutex turn;
    std::stop_source switchedOff; //!< a new one each time it is switched off
    std::optional<TimePoint> waitingUntil;

    const FactSource::Info &info() const { return sources.front()->info(); }
};

//! One topic within one run.
struct Enricher::Turn
{
    FactSource *source = nullptr;
    SourceReport report;
    //! Questions that failed; asked again one by one when the others are through.
    QList<Question> suspects;
    bool isSecondTry = false;

    Topic topic() const { return source->info().topic; }
};

struct Enricher::Run
{
    struct LaneState
    {
        std::vector<Turn> turns;
        int strikes = 0;
        bool isRunning = false;
        bool isOver = false; //!< left for later
    };

    qint64 limit = 0;
    std::stop_token stop;
    std::map<LanePointer, LaneState> lanes;
    int running = 1; //!< lanes, and the one who starts them
    qint64 asked = 0;
    qint64 newMbids = 0;
    std::optional<Error> failure; //!< of the database
    Completion<bool> done;
};

Enricher::Enricher(FactSources sources, storage::Database &database, const storage::Settings &settings,
                   const Clock &clock)
    : m_database(database), m_settings(settings), m_clock(clock)
{
    for (std::unique_ptr<FactSource> &source : sources) {
        const QString &name = source->info().topic.source;
        auto lane =
            std::ranges::find_if(m_lanes, [&](const auto &one) { return one->info().topic.source == name; });
        if (lane == m_lanes.end())
            lane = m_lanes.insert(lane, std::make_unique<Lane>());
        (*lane)->sources.push_back(std::move(source));
    }
    connect(&settings, &storage::Settings::changed, this, &Enricher::followSwitch);
}

Enricher::~Enricher() = default;

void Enricher::followSwitch(const QString &key)
{
    for (const auto &lane : m_lanes) {
        const storage::Setting<bool> &isEnabled = lane->info().isEnabled;
        if (key == isEnabled.key && !m_settings.get(isEnabled))
            std::exchange(lane->switchedOff, std::stop_source()).request_stop();
    }
}

QCoro::Task<Result<EnrichReport>> Enricher::run(qint64 limit, EnrichScope scope, std::stop_token stop)
{
    const auto run = std::make_shared<Run>();
    run->limit = limit;
    run->stop = stop;
    for (const auto &lane : m_lanes) {
        if (!m_settings.get(lane->info().isEnabled))
            continue;
        for (const auto &source : lane->sources) {
            const FactSource::Info &info = source->info();
            if (scope == EnrichScope::Batched && info.batchSize == 1)
                continue;
            Turn turn{.source = source.get(),
                      .report = {.source = info.topic.source, .topic = info.topic.name},
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
    run->newMbids = 0;
    for (const auto &[lane, state] : run->lanes) {
        const bool needsMbids = std::ranges::any_of(
            state.turns, [](const Turn &turn) { return turn.topic().needs == Needs::Mbid; });
        if (needsMbids && !state.isRunning && !state.isOver)
            startLane(lane, run);
    }
}

void Enricher::leave(const RunPointer &run)
{
    if (--run->running == 0)
        run->done.complete(true);
}

QCoro::Task<> Enricher::runLane(LanePointer lane, RunPointer run)
{
    const std::stop_source source;
    const std::stop_token stop = source.get_token();
    const std::stop_token switchedOff = lane->switchedOff.get_token();
    const std::stop_callback<ForwardStop> stopsByCaller(run->stop, ForwardStop{source});
    const std::stop_callback<ForwardStop> stopsBySwitch(switchedOff, ForwardStop{source});
    Run::LaneState &state = run->lanes[lane];
    bool isMore = true;
    while (isMore) {
        isMore = false;
        for (Turn &turn : state.turns) {
            const bool goesOn = co_await takeTurn(lane, &turn, run, stop);
            isMore = isMore || goesOn;
        }
    }
    state.isRunning = false;
    if (run->newMbids > 0)
        startLanesInWait(run);
    leave(run);
}

QCoro::Task<bool> Enricher::takeTurn(LanePointer lane, Turn *turn, RunPointer run, std::stop_token stop)
{
    const auto guard = co_await lane->turn.acquire();
    const qint64 room = run->limit - turn->report.asked - turn->suspects.size();
    const qint64 size = turn->isSecondTry ? 1 : std::min<qint64>(turn->source->info().batchSize, room);
    if (stop.stop_requested() || run->failure || run->lanes[lane].isOver)
        co_return false;
    if (lane->waitingUntil && *lane->waitingUntil > m_clock.now()) {
        run->lanes[lane].isOver = true;
        turn->report.failure =
            Error{ErrorKind::RateLimited, turn->report.source, *lane->waitingUntil - m_clock.now()};
        co_return false;
    }
    const auto questions = co_await nextQuestions(turn, static_cast<qsizetype>(size));
    if (!questions)
        run->failure = questions.error();
    if (!questions || questions->isEmpty() || stop.stop_requested())
        co_return false;

    const auto findings = co_await turn->source->fetch(*questions, stop);
    if (!findings && judge(findings.error()) != Verdict::KnowsNothing) {
        const bool goesOn = co_await bear(lane, turn, run, *questions, findings.error(), stop);
        co_return goesOn;
    }
    run->lanes[lane].strikes = 0;
    const bool goesOn = co_await keep(turn, run, *questions, findings.value_or(QList<Finding>()));
    co_return goesOn;
}

QCoro::Task<Result<QList<Question>>> Enricher::nextQuestions(Turn *turn, qsizetype size)
{
    if (!turn->isSecondTry && size > 0) {
        const Topic topic = turn->topic();
        const TimePoint now = m_clock.now();
        const qint64 limit = size + turn->suspects.size();
        auto query = m_database.run<QList<Question>>([topic, now, limit](Connection &connection) {
            return storage::asks::due(connection, topic, now, limit);
        });
        auto due = co_await query;
        if (!due)
            co_return due;
        due->removeIf([turn](const Question &question) {
            return std::ranges::find(turn->suspects, question.song, &Question::song) != turn->suspects.end();
        });
        if (!due->isEmpty())
            co_return due->first(std::min(size, due->size()));
    }
    turn->isSecondTry = true;
    QList<Question> again;
    if (!turn->suspects.isEmpty())
        again.append(turn->suspects.takeFirst());
    co_return again;
}

QCoro::Task<bool> Enricher::keep(Turn *turn, RunPointer run, QList<Question> questions,
                                 QList<Finding> findings)
{
    const Topic topic = turn->topic();
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>([topic, questions, findings, now](Connection &connection) {
        return storeFindings(connection, topic, questions, findings, now);
    });
    const auto written = co_await query;
    if (!written) {
        run->failure = written.error();
        co_return false;
    }
    turn->report.asked += questions.size();
    turn->report.found += findings.size();
    turn->report.missed += questions.size() - findings.size();
    run->asked += questions.size();
    run->newMbids +=
        std::ranges::count_if(findings, [](const Finding &finding) { return !finding.mbids.isEmpty(); });
    Q_EMIT progressed(run->asked);
    if (run->newMbids >= kMbidsToBegin)
        startLanesInWait(run);
    co_return true;
}

QCoro::Task<bool> Enricher::bear(LanePointer lane, Turn *turn, RunPointer run, QList<Question> questions,
                                 Error error, std::stop_token stop)
{
    const Verdict verdict = judge(error);
    if (verdict == Verdict::Stopped) {
        // Neither the caller nor the listener stopped it: the program ends.
        if (!stop.stop_requested())
            run->failure = error;
        co_return false;
    }
    qCInfo(lcDiscovery) << turn->report.source << turn->report.topic
                        << "failed:" << errorKindName(error.kind);
    Run::LaneState &state = run->lanes[lane];
    ++state.strikes;
    if (verdict == Verdict::LeaveForLater || state.strikes >= kMostStrikes) {
        state.isOver = true;
        turn->report.failure = error;
        if (error.retryAfter)
            lane->waitingUntil = m_clock.now() + *error.retryAfter;
        co_return false;
    }
    if (verdict == Verdict::AskAgain) {
        if (turn->isSecondTry)
            turn->suspects.append(questions);
        co_return co_await pause(*error.retryAfter, stop);
    }
    if (!turn->isSecondTry) {
        turn->suspects.append(questions);
        co_return true;
    }
    const Topic topic = turn->topic();
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>([topic, questions, now](Connection &connection) {
        return noteFailures(connection, topic, questions, now);
    });
    const auto written = co_await query;
    if (!written)
        run->failure = written.error();
    turn->report.asked += questions.size();
    co_return written.has_value();
}

QCoro::Task<bool> Enricher::pause(std::chrono::milliseconds length, std::stop_token stop)
{
    const Completion<bool> nap = m_sleeper.sleep(length);
    const std::stop_callback<WakeUp> wakes(stop, WakeUp{.home = this, .nap = nap});
    const bool isOver = co_await nap.wait();
    co_return isOver;
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
                            .isOn = m_settings.get(lane->info().isEnabled)};
        for (const storage::asks::Tally &tally : *tallies) {
            if (tally.source != status.source)
                continue;
            status.found += tally.found;
            status.missed += tally.missed;
            status.failed += tally.failed;
        }
        status.waitingUntil = std::max(lane->waitingUntil, lane->sources.front()->waitingUntil());
        if (status.waitingUntil && *status.waitingUntil <= m_clock.now())
            status.waitingUntil.reset();
        list.append(status);
    }
    co_return list;
}

} // namespace undersong::discovery
