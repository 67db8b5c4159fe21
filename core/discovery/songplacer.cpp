// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/songplacer.h"

#include "base/logging.h"
#include "storage/database.h"

#include <QSet>

#include <cmath>
#include <functional>
#include <utility>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
namespace listenerpoints = storage::listenerpoints;
namespace neighbourrows = storage::neighbourrows;

namespace {

//! What is read in one go: some milliseconds each.
constexpr qint64 kSongsInPage = 200;
constexpr qint64 kArtistLinesInPage = 5'000;
constexpr qsizetype kNamesInPage = 500;

//! A change of the graph by this share is worth new points at once.
constexpr double kMuch = 0.05;
constexpr std::chrono::days kFreshFor{1};

using Points = QList<listenerpoints::Point>;

QStringList distinctArtists(const QList<neighbourrows::SongNames> &songs)
{
    QSet<QString> distinct;
    for (const neighbourrows::SongNames &names : songs) {
        for (const QString &artist : names.artists)
            distinct.insert(artist);
    }
    QStringList names(distinct.cbegin(), distinct.cend());
    names.sort();
    return names;
}

//! What came of a graph.
struct Placed
{
    listenerpoints::Making making;
    std::optional<Points> points; //!< nothing where they are not due
};

} // namespace

bool isPlacingDue(const std::optional<listenerpoints::Making> &before, const QString &digest, qint64 links,
                  TimePoint now)
{
    if (!before)
        return links > 0;
    if (before->digest == digest)
        return false;
    const auto change = static_cast<double>(std::abs(links - before->links));
    return change >= kMuch * static_cast<double>(before->links) || now - before->at >= kFreshFor;
}

SongPlacer::SongPlacer(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_worker(u"place"_s, 1)
{}

void SongPlacer::catchUp()
{
    if (m_isDue)
        return;
    m_isDue = true;
    runWhenDue();
}

QCoro::Task<> SongPlacer::runWhenDue()
{
    const auto report = co_await run();
    if (!report && report.error().kind != ErrorKind::Cancelled)
        qCWarning(lcDiscovery) << "songs were not placed:" << report.error().detail;
}

QCoro::Task<Result<void>> SongPlacer::readSongs(Lists lists)
{
    auto lastQuery =
        m_database.run<qint64>([](Connection &connection) { return neighbourrows::lastSong(connection); });
    const auto last = co_await lastQuery;
    if (!last)
        co_return std::unexpected(last.error());
    for (qint64 first = 0; first < *last; first += kSongsInPage) {
        auto query = m_database.run<neighbourrows::SongPage>([first](Connection &connection) {
            return neighbourrows::songs(connection, first, first + kSongsInPage);
        });
        const auto page = co_await query;
        if (!page)
            co_return std::unexpected(page.error());
        lists->songs += page->lines;
        lists->names += page->names;
        lists->mbids += page->mbids;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SongPlacer::readArtists(Lists lists)
{
    neighbourrows::ArtistLine after;
    for (;;) {
        auto query = m_database.run<QList<neighbourrows::ArtistLine>>([after](Connection &connection) {
            return neighbourrows::artists(connection, after, kArtistLinesInPage);
        });
        const auto page = co_await query;
        if (!page)
            co_return std::unexpected(page.error());
        if (page->isEmpty())
            co_return Result<void>();
        after = page->constLast();
        lists->artists += *page;
    }
}

QCoro::Task<Result<void>> SongPlacer::readArtistNames(Lists lists)
{
    if (lists->artists.isEmpty())
        co_return Result<void>();
    const std::function<Result<QStringList>()> work = [lists]() -> Result<QStringList> {
        return distinctArtists(lists->names);
    };
    const auto collecting = m_worker.run<QStringList>(work);
    const auto names = co_await collecting.wait();
    if (!names)
        co_return std::unexpected(names.error());
    for (qsizetype at = 0; at < names->size(); at += kNamesInPage) {
        const QStringList some = names->mid(at, kNamesInPage);
        auto query = m_database.run<QList<QByteArray>>(
            [some](Connection &connection) { return neighbourrows::artistKeys(connection, some); });
        const auto keys = co_await query;
        if (!keys)
            co_return std::unexpected(keys.error());
        for (qsizetype i = 0; i < some.size(); ++i)
            lists->artistNames.insert(keys->at(i), some.at(i));
    }
    co_return Result<void>();
}

QCoro::Task<Result<PlaceReport>> SongPlacer::run()
{
    const auto guard = co_await m_turn.acquire();
    m_isDue = false;
    auto lists = std::make_shared<NeighbourLists>();
    auto read = co_await readSongs(lists);
    if (read)
        read = co_await readArtists(lists);
    if (read)
        read = co_await readArtistNames(lists);
    if (!read)
        co_return std::unexpected(read.error());
    auto beforeQuery = m_database.run<std::optional<Making>>(
        [](Connection &connection) { return listenerpoints::lastMaking(connection); });
    const auto before = co_await beforeQuery;
    if (!before)
        co_return std::unexpected(before.error());
    std::function<Result<Placed>()> work = [lists, last = *before, now = m_clock.now()]() -> Result<Placed> {
        const NeighbourGraph graph = graphFrom(*lists);
        Placed placed{.making = {.at = now,
                                 .digest = digestOf(graph),
                                 .links = static_cast<qint64>(graph.links.size())},
                      .points = {}};
        if (!isPlacingDue(last, placed.making.digest, placed.making.links, now))
            return placed;
        const auto points = pointsOf(graph);
        if (!points)
            return std::unexpected(points.error());
        placed.points = *points;
        return placed;
    };
    // It goes where it was used: that takes a while, too.
    lists.reset();
    const auto placing = m_worker.run<Placed>(std::move(work));
    const auto placed = co_await placing.wait();
    if (!placed)
        co_return std::unexpected(placed.error());
    PlaceReport report{.links = placed->making.links};
    if (!placed->points)
        co_return report;
    const Points points = *placed->points;
    const Making making = placed->making;
    auto storing = m_database.run<void>([making, points](Connection &connection) {
        return listenerpoints::store(connection, making, points);
    });
    const auto stored = co_await storing;
    if (!stored)
        co_return std::unexpected(stored.error());
    qCInfo(lcDiscovery) << points.size() << "songs were placed by" << making.links << "links";
    report.songs = points.size();
    report.isChanged = true;
    Q_EMIT changed();
    co_return report;
}

} // namespace undersong::discovery
