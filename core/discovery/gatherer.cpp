// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/gatherer.h"

#include "base/logging.h"
#include "discovery/chartsource.h"
#include "discovery/enricher.h"
#include "discovery/genres.h"
#include "discovery/lookups.h"
#include "discovery/origins.h"
#include "discovery/recommendedlist.h"
#include "discovery/rules.h"
#include "spotify/client.h"
#include "storage/charts.h"
#include "storage/database.h"
#include "storage/lookups.h"
#include "storage/settings.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

//! Songs open data is asked about in one round: those of the round and what an import left, some 30 requests.
constexpr qint64 kEnrichedPerRound = 450;
constexpr int kPageSize = spotify::Client::kMaxSearchLimit;
//! Spotify's search ends there.
constexpr int kLastOffset = 1000;
//! How long a chart is good, and how long it is believed that there is none.
constexpr std::chrono::milliseconds kChartFreshFor = std::chrono::days(7);
constexpr std::chrono::milliseconds kNoChartFor = std::chrono::days(30);

//! What a failed call means for the round.
enum class After {
    Stop,    //!< the next call would fail too
    Leave,   //!< this look-up waits for the next round
    NoteNone //!< it finds nothing, now or later
};

After afterFailure(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
        return After::NoteNone;
    case ErrorKind::Forbidden:
    case ErrorKind::BadReply:
    case ErrorKind::ReplyTooLarge:
        return After::Leave;
    default:
        return After::Stop;
    }
}

//! Whether the chart has to be asked for.
Result<bool> isChartDue(Connection &connection, const QString &source, const QString &country, TimePoint now)
{
    const auto last = storage::charts::lastAsk(connection, source, country);
    if (!last)
        return std::unexpected(last.error());
    return !*last || now - (*last)->at > ((*last)->found ? kChartFreshFor : kNoChartFor);
}

//! The songs of a page that \p lookUp asked for.
QList<catalog::Track> wantedAmong(const LookUp &lookUp, const QList<catalog::Track> &found)
{
    if (!lookUp.wanted)
        return found;
    const auto same = std::ranges::find_if(
        found, [&](const catalog::Track &track) { return isWanted(*lookUp.wanted, track); });
    return same == found.end() ? QList<catalog::Track>() : QList<catalog::Track>{*same};
}

} // namespace

Gatherer::Gatherer(GathererParts parts) : m_parts(parts) {}

QCoro::Task<Result<GatherReport>> Gatherer::topUp(qint64 wanted, std::stop_token stop)
{
    return round(wanted, Use::Waited, std::move(stop));
}

QCoro::Task<Result<GatherReport>> Gatherer::topUpQuietly(qint64 wanted, std::stop_token stop)
{
    return round(wanted, Use::Quiet, std::move(stop));
}

void Gatherer::stop()
{
    m_stop.stop();
}

QCoro::Task<Result<GatherReport>> Gatherer::round(qint64 wanted, Use use, std::stop_token stop)
{
    const auto guard = co_await m_round.acquire();
    const std::stop_token token = m_stop.begin(stop);
    co_return co_await gather(wanted, use, token);
}

QCoro::Task<Result<GatherReport>> Gatherer::gather(qint64 wanted, Use use, std::stop_token stop)
{
    GatherReport report;
    const auto candidates = co_await countCandidates();
    if (!candidates)
        co_return std::unexpected(candidates.error());
    report.candidates = *candidates;
    if (report.candidates >= wanted)
        co_return report;
    auto failure = co_await search(&report, wanted, use, stop);
    // Songs found are worth offering even where nothing could be learned about them, so a failure here is
    // only told where there is nothing else to tell.
    const auto enriched = co_await m_parts.enricher.run(kEnrichedPerRound, EnrichScope::Batched, stop);
    if (!enriched && !failure)
        failure = enriched.error();
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"gathering"_s);
    if (failure && report.candidates == 0)
        co_return std::unexpected(*failure);
    co_return report;
}

QCoro::Task<std::optional<Error>> Gatherer::search(GatherReport *report, qint64 wanted, Use use,
                                                   std::stop_token stop)
{
    co_await readChart(stop);
    if (m_parts.recommended != nullptr)
        co_await m_parts.recommended->catchUp(stop);
    const auto all = co_await lookUps();
    if (!all)
        co_return all.error();
    const auto calls = co_await m_parts.budget.round(use);
    if (!calls)
        co_return calls.error();
    LookUpPlanner planner(*all);
    std::optional<Error> failure;
    while (report->candidates < wanted && report->searches < *calls) {
        const std::optional<LookUp> lookUp = planner.next();
        if (!lookUp)
            co_return failure;
        const auto booked = co_await m_parts.budget.book(use);
        if (!booked || !*booked)
            break;
        const auto outcome = co_await callOnce(*lookUp, use, stop);
        ++report->searches;
        const auto settled = co_await m_parts.budget.settle();
        if (!settled)
            co_return settled.error();
        if (!outcome) {
            qCInfo(lcDiscovery) << "search failed:" << errorKindName(outcome.error().kind);
            failure = outcome.error();
            if (afterFailure(failure->kind) == After::Stop)
                co_return failure;
            planner.leave(lookUp->query);
            continue;
        }
        planner.note(lookUp->query, *outcome);
        report->added += outcome->fresh;
        const auto candidates = co_await countCandidates();
        if (!candidates)
            co_return candidates.error();
        report->candidates = *candidates;
        Q_EMIT progressed(report->candidates, wanted);
    }
    const auto left = co_await m_parts.budget.round(use);
    report->isBudgetSpent = left && *left == 0;
    if (report->isBudgetSpent && report->candidates == 0 && !failure) {
        const auto budget = co_await m_parts.budget.report();
        failure = Error{.kind = ErrorKind::QuotaExceeded, .detail = u"the day's reads are used up"_s};
        if (budget)
            failure->retryAfter = budget->renewsAt - m_parts.clock.now();
    }
    co_return failure;
}

QCoro::Task<> Gatherer::readChart(std::stop_token stop)
{
    ChartSource *chart = m_parts.chart;
    const QString country = regionOf(m_parts.settings);
    if (chart == nullptr || country.isEmpty() || !m_parts.settings.get(chart->isEnabled()))
        co_return;
    const QString source = chart->name();
    const TimePoint now = m_parts.clock.now();
    auto dueQuery = m_parts.database.run<bool>([source, country, now](Connection &connection) {
        return isChartDue(connection, source, country, now);
    });
    const auto due = co_await dueQuery;
    if (!due || !*due)
        co_return;
    const auto entries = co_await chart->fetch(country, stop);
    if (stop.stop_requested() || (!entries && entries.error().kind != ErrorKind::NotFound)) {
        qCInfo(lcDiscovery) << "no chart was read";
        co_return;
    }
    const QList<storage::charts::Entry> known = entries.value_or(QList<storage::charts::Entry>());
    auto keepQuery = m_parts.database.run<void>([source, country, known, now](Connection &connection) {
        return storage::charts::store(connection, source, country, known, now);
    });
    if (const auto kept = co_await keepQuery; !kept)
        qCWarning(lcDiscovery) << "the chart was not kept:" << kept.error().detail;
}

QCoro::Task<Result<QList<LookUp>>> Gatherer::lookUps()
{
    ChartSource *chart = m_parts.chart;
    const bool hasChart = chart != nullptr && m_parts.settings.get(chart->isEnabled());
    const RecommendedList *recommended = m_parts.recommended;
    const LookUpWish wish{.genres = pickedGenres(m_parts.settings),
                          .region = regionOf(m_parts.settings),
                          .chartSource = hasChart ? chart->name() : QString(),
                          .recommender = recommended != nullptr ? recommended->source() : QString(),
                          .listener = recommended != nullptr ? recommended->listener() : QString(),
                          .now = m_parts.clock.now()};
    auto query = m_parts.database.run<QList<LookUp>>(
        [wish](Connection &connection) { return lookUpsFor(connection, wish); });
    co_return co_await query;
}

QCoro::Task<Result<LookUpPlanner::Outcome>> Gatherer::callOnce(LookUp lookUp, Use use, std::stop_token stop)
{
    spotify::PageOptions options{.limit = kPageSize, .offset = lookUp.offset};
    options.call.stop = stop;
    options.call.priority = use == Use::Quiet ? net::Priority::Background : net::Priority::Interactive;
    QList<spotify::SearchKind> kinds{spotify::SearchKind::Track};
    const auto found = co_await m_parts.client.search(lookUp.query, kinds, options);
    // An answer that comes after a stop (a disconnect, say) must leave no trace.
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"gathering"_s);
    if (!found) {
        if (afterFailure(found.error().kind) != After::NoteNone)
            co_return std::unexpected(found.error());
        const LookUpPlanner::Outcome none{.fresh = 0, .offset = lookUp.offset, .isDone = true};
        const QList<catalog::Track> nothing;
        co_return co_await keep(lookUp, nothing, none);
    }
    const int next = found->tracks.nextOffset.value_or(kLastOffset);
    const LookUpPlanner::Outcome outcome{
        .fresh = 0, .offset = next, .isDone = lookUp.wanted.has_value() || next >= kLastOffset};
    const QList<catalog::Track> tracks = wantedAmong(lookUp, found->tracks.items);
    co_return co_await keep(lookUp, tracks, outcome);
}

//! Writes down what one call found, and that it was made.
QCoro::Task<Result<LookUpPlanner::Outcome>> Gatherer::keep(LookUp lookUp, QList<catalog::Track> tracks,
                                                           LookUpPlanner::Outcome outcome)
{
    const storage::lookups::Record record{.query = lookUp.query,
                                          .basis = toStored(lookUp.origin),
                                          .offset = outcome.offset,
                                          .isDone = outcome.isDone,
                                          .calls = lookUp.calls + 1,
                                          .fresh = lookUp.fresh,
                                          .at = m_parts.clock.now()};
    const auto reading = lookUp.isStale ? storage::lookups::Reading::Anew : storage::lookups::Reading::GoesOn;
    auto query = m_parts.database.run<qint64>([record, tracks, reading](Connection &connection) {
        return storage::lookups::store(connection, record, tracks, reading);
    });
    const auto fresh = co_await query;
    if (!fresh)
        co_return std::unexpected(fresh.error());
    outcome.fresh = *fresh;
    co_return outcome;
}

QCoro::Task<Result<qint64>> Gatherer::countCandidates()
{
    const auto rules = offerRules(m_parts.clock.now());
    auto query = m_parts.database.run<qint64>(
        [rules](Connection &connection) { return storage::candidates::count(connection, rules); });
    co_return co_await query;
}

} // namespace undersong::discovery
