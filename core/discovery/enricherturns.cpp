// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/linkedstop.h"
#include "base/logging.h"
#include "discovery/enricherlanes.h"
#include "discovery/findingstore.h"
#include "discovery/verdict.h"
#include "storage/database.h"
#include "storage/settings.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace undersong::discovery {

using storage::Connection;
using storage::asks::Question;
using storage::asks::Topic;

namespace {

//! A service that fails so often in a row is left for later: then it is the service, not the song.
constexpr int kMostStrikes = 3;
//! After so many songs got an MBID or an ISRC, those who ask by it begin.
constexpr qint64 kIdsToBegin = 25;

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
        if (std::exchange(state.isWoken, false) && !isMore) {
            isMore = true;
            for (Turn &turn : state.turns)
                turn.isSecondTry = false;
        }
    }
    state.isRunning = false;
    if (run->newIds > 0)
        startLanesInWait(run);
    leave(run);
}

QCoro::Task<bool> Enricher::takeTurn(LanePointer lane, Turn *turn, RunPointer run, std::stop_token stop)
{
    const auto guard = co_await lane->turn.acquire();
    const qint64 room = run->limit - turn->report.asked - turn->suspects.size();
    const qint64 size = turn->isSecondTry ? 1 : std::min<qint64>(turn->source->info().batchSize, room);
    if (stop.stop_requested() || !isOn(*lane) || run->failure || run->lanes[lane].isOver)
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
        QSet<catalog::SongId> suspects;
        for (const Question &question : std::as_const(turn->suspects))
            suspects.insert(question.song);
        auto next = co_await turn->questions->take(size, suspects, m_clock.now());
        if (!next || !next->isEmpty())
            co_return next;
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
    findings.removeIf([](const Finding &finding) { return !saysAnything(finding); });
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
    run->newIds += tellIds(findings);
    Q_EMIT progressed(run->asked);
    if (run->newIds >= kIdsToBegin)
        startLanesInWait(run);
    co_return true;
}

qsizetype Enricher::tellIds(const QList<Finding> &findings)
{
    QList<catalog::SongId> byMbid;
    QList<catalog::SongId> byIsrc;
    for (const Finding &finding : findings) {
        if (!finding.mbids.isEmpty())
            byMbid.append(finding.facts.song);
        if (!finding.isrc.isEmpty())
            byIsrc.append(finding.facts.song);
    }
    for (const auto &lane : m_lanes) {
        for (Lane::Ask &ask : lane->asks) {
            const auto needs = ask.source->info().topic.needs;
            if (needs == storage::asks::Needs::Mbid)
                ask.questions.hear(byMbid);
            else if (needs == storage::asks::Needs::Isrc)
                ask.questions.hear(byIsrc);
        }
    }
    return byMbid.size() + byIsrc.size();
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
    if (verdict != Verdict::CannotBeAsked)
        ++state.strikes;
    if (verdict == Verdict::LeaveForLater || state.strikes >= kMostStrikes) {
        state.isOver = true;
        turn->report.failure = error;
        if (error.retryAfter)
            lane->waitingUntil = m_clock.now() + *error.retryAfter;
        // Songs that every answer makes no sense of would else be the first to be asked about for ever.
        if (verdict == Verdict::MayBeTheSong) {
            turn->suspects.append(questions);
            for (Turn &other : state.turns) {
                const QList<Question> suspects = std::exchange(other.suspects, QList<Question>());
                co_await noteFailed(&other, run, suspects);
            }
        }
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
    co_return co_await noteFailed(turn, run, questions);
}

QCoro::Task<bool> Enricher::noteFailed(Turn *turn, RunPointer run, QList<Question> questions)
{
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

} // namespace undersong::discovery
