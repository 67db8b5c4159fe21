// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/gatherer.h"

#include "base/logging.h"
#include "discovery/enricher.h"
#include "discovery/rules.h"
#include "spotify/client.h"
#include "storage/database.h"
#include "storage/imports.h"
#include "storage/seeds.h"

#include <QDate>

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
namespace imports = storage::imports;

namespace {

//! Searches of one round: ten songs each, so some 400 songs, within a minute of Spotify's limits.
constexpr qsizetype kSearchesPerRound = 40;
//! Songs open data is asked about in one round: those of the round and what an import left, some 30 requests.
constexpr qint64 kEnrichedPerRound = 450;
constexpr qint64 kArtistSeeds = 40;
constexpr qint64 kYearSeeds = 12;
constexpr int kPageSize = spotify::Client::kMaxSearchLimit;
//! Spotify's search ends there.
constexpr int kLastOffset = 1000;

//! Words Spotify's genre filter knows, for a start from nothing.
const QStringList &commonGenres()
{
    static const QStringList genres{u"pop"_s,     u"rock"_s,      u"indie"_s,   u"electronic"_s,
                                    u"hip-hop"_s, u"jazz"_s,      u"folk"_s,    u"soul"_s,
                                    u"metal"_s,   u"classical"_s, u"ambient"_s, u"latin"_s};
    return genres;
}

QString quoted(QString text)
{
    return u'"' + text.remove(u'"') + u'"';
}

//! One of each list in turn, until all are used up.
QStringList interleaved(const QList<QStringList> &lists)
{
    QStringList all;
    qsizetype longest = 0;
    for (const QStringList &list : lists)
        longest = std::max(longest, list.size());
    for (qsizetype i = 0; i < longest; ++i) {
        for (const QStringList &list : lists) {
            if (i < list.size())
                all.append(list.at(i));
        }
    }
    return all;
}

QString sourceFor(const QString &query)
{
    return u"search:"_s + query;
}

//! Errors after which the next search would fail too.
bool endsTheRound(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::BadReply:
    case ErrorKind::ReplyTooLarge:
        return false;
    default:
        return true;
    }
}

} // namespace

Gatherer::Gatherer(spotify::Client &client, Enricher &enricher, storage::Database &database,
                   const Clock &clock)
    : m_client(client), m_enricher(enricher), m_database(database), m_clock(clock)
{}

QCoro::Task<Result<GatherReport>> Gatherer::topUp(qint64 wanted, std::stop_token stop)
{
    return round(wanted, Haste::Waited, std::move(stop));
}

QCoro::Task<Result<GatherReport>> Gatherer::topUpQuietly(qint64 wanted, std::stop_token stop)
{
    return round(wanted, Haste::Quiet, std::move(stop));
}

void Gatherer::stop()
{
    m_stop.stop();
}

QCoro::Task<Result<GatherReport>> Gatherer::round(qint64 wanted, Haste haste, std::stop_token stop)
{
    const auto guard = co_await m_round.acquire();
    const std::stop_token token = m_stop.begin(stop);
    co_return co_await gather(wanted, haste, token);
}

QCoro::Task<Result<GatherReport>> Gatherer::gather(qint64 wanted, Haste haste, std::stop_token stop)
{
    GatherReport report;
    auto candidates = co_await countCandidates();
    if (!candidates)
        co_return std::unexpected(candidates.error());
    report.candidates = *candidates;
    if (report.candidates >= wanted)
        co_return report;
    const auto queries = co_await plan();
    if (!queries)
        co_return std::unexpected(queries.error());

    std::optional<Error> failure;
    for (const QString &query : *queries) {
        if (report.searches == kSearchesPerRound || report.candidates >= wanted)
            break;
        const auto added = co_await searchOnce(query, haste, stop);
        ++report.searches;
        if (!added) {
            qCInfo(lcDiscovery) << "search failed:" << errorKindName(added.error().kind);
            failure = added.error();
            if (endsTheRound(failure->kind))
                break;
            continue;
        }
        report.added += *added;
        candidates = co_await countCandidates();
        if (!candidates)
            co_return std::unexpected(candidates.error());
        report.candidates = *candidates;
        Q_EMIT progressed(report.candidates, wanted);
    }
    // Songs found are worth offering even where nothing could be learned about them, so a failure here is
    // only told where there is nothing else to tell.
    const auto enriched = co_await m_enricher.run(kEnrichedPerRound, EnrichScope::Batched, stop);
    if (!enriched && !failure)
        failure = enriched.error();
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"gathering"_s);
    if (failure && report.candidates == 0)
        co_return std::unexpected(*failure);
    co_return report;
}

QCoro::Task<Result<qint64>> Gatherer::countCandidates()
{
    const auto rules = offerRules(m_clock.now());
    auto query = m_database.run<qint64>(
        [rules](Connection &connection) { return storage::candidates::count(connection, rules); });
    co_return co_await query;
}

//! The searches of a round in their order: those used least come first.
QCoro::Task<Result<QStringList>> Gatherer::plan()
{
    co_return co_await m_database.run<QStringList>([](Connection &connection) -> Result<QStringList> {
        const auto artists = storage::seeds::artists(connection, kArtistSeeds);
        if (!artists)
            return std::unexpected(artists.error());
        const auto years = storage::seeds::years(connection, kYearSeeds);
        if (!years)
            return std::unexpected(years.error());
        const auto cursors = imports::cursors(connection);
        if (!cursors)
            return std::unexpected(cursors.error());

        QStringList byArtist;
        for (const QString &artist : *artists)
            byArtist.append(u"artist:"_s + quoted(artist));
        QStringList byYear;
        for (const int year : *years)
            byYear.append(u"year:%1"_s.arg(year));
        QStringList byGenre;
        for (const QString &genre : commonGenres())
            byGenre.append(u"genre:"_s + quoted(genre));

        QHash<QString, int> offsets;
        for (const imports::Cursor &cursor : *cursors) {
            offsets.insert(cursor.source,
                           cursor.isDone ? kLastOffset : cursor.position.value(u"offset").toInt());
        }
        QStringList queries = interleaved({byYear, byArtist, byGenre});
        queries.removeIf(
            [&](const QString &query) { return offsets.value(sourceFor(query)) >= kLastOffset; });
        std::ranges::stable_sort(queries, {},
                                 [&](const QString &query) { return offsets.value(sourceFor(query)); });
        return queries;
    });
}

//! One page further into \p query; how many songs it brought that were not known.
QCoro::Task<Result<qint64>> Gatherer::searchOnce(QString query, Haste haste, std::stop_token stop)
{
    const QString source = sourceFor(query);
    auto knownQuery = m_database.run<std::optional<imports::Cursor>>(
        [source](Connection &connection) { return imports::cursor(connection, source); });
    const auto known = co_await knownQuery;
    if (!known)
        co_return std::unexpected(known.error());
    const int offset = *known ? (*known)->position.value(u"offset").toInt() : 0;

    spotify::PageOptions options{.limit = kPageSize, .offset = offset};
    options.call.stop = stop;
    options.call.priority = haste == Haste::Quiet ? net::Priority::Background : net::Priority::Interactive;
    QList<spotify::SearchKind> kinds{spotify::SearchKind::Track};
    const auto found = co_await m_client.search(query, kinds, options);
    if (!found)
        co_return std::unexpected(found.error());
    // An answer that comes after a stop (a disconnect, say) must leave no trace.
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"gathering"_s);

    imports::Page page;
    page.role = imports::SourceRole::Candidate;
    for (const catalog::Track &track : found->tracks.items)
        page.items.append(imports::PageItem{.track = track});
    const bool isLast = !found->tracks.nextOffset || *found->tracks.nextOffset >= kLastOffset;
    page.cursor = {.source = source,
                   .position = {{u"offset"_s, found->tracks.nextOffset.value_or(kLastOffset)}},
                   .isDone = isLast,
                   .rows = offset + found->tracks.items.size(),
                   .updatedAt = m_clock.now()};
    auto storedQuery = m_database.run<imports::PageOutcome>(
        [page](Connection &connection) { return imports::storePage(connection, page); });
    const auto stored = co_await storedQuery;
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return stored->added;
}

} // namespace undersong::discovery
