// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/historyimporter.h"

#include "base/logging.h"
#include "history/folders.h"
#include "history/reader.h"
#include "storage/database.h"
#include "storage/plays.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using history::Batch;
using history::Reader;
using storage::Connection;
namespace plays = storage::plays;

namespace {

QJsonObject toCursor(const history::Position &position)
{
    return {{u"file"_s, position.file}, {u"line"_s, position.line}};
}

history::Position positionFrom(const QJsonObject &cursor)
{
    return {.file = cursor.value("file"_L1).toInteger(), .line = cursor.value("line"_L1).toInteger()};
}

} // namespace

HistoryImporter::HistoryImporter(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_worker(u"history"_s, 1)
{}

QCoro::Task<Result<HistoryReport>> HistoryImporter::run(QString path, std::stop_token outer)
{
    const auto guard = co_await m_running.acquire();
    const std::stop_token stop = m_stop.begin(outer);
    const auto reader = std::make_shared<Reader>(path);
    const std::function<Result<void>()> open = [reader] { return reader->open(); };
    const auto opening = m_worker.run<void>(open);
    const auto opened = co_await opening.wait();
    if (!opened)
        co_return std::unexpected(opened.error());
    HistoryReport report;
    const auto begun = co_await begin(reader, &report);
    if (!begun)
        co_return std::unexpected(begun.error());
    const qint64 before = report.added;
    const auto done = co_await readOn(reader, &report, stop);
    if (report.added > before)
        Q_EMIT playsAdded();
    if (!done)
        co_return std::unexpected(done.error());
    qCInfo(lcDiscovery) << "history:" << report.read.plays << "plays," << report.added << "of them new,"
                        << report.read.broken << "faults";
    co_return report;
}

QCoro::Task<Result<bool>> HistoryImporter::isHistoryFolder(QString path)
{
    const std::function<Result<bool>()> look = [path]() -> Result<bool> { return history::holdsPlays(path); };
    const auto looking = m_worker.run<bool>(look);
    co_return co_await looking.wait();
}

//! Goes on where the same export was left, or starts from its beginning.
QCoro::Task<Result<void>> HistoryImporter::begin(std::shared_ptr<Reader> reader, HistoryReport *report)
{
    const QByteArray digest = reader->digest();
    auto query = m_database.run<std::optional<plays::Import>>(
        [digest](Connection &connection) { return plays::findImport(connection, digest); });
    const auto known = co_await query;
    if (!known)
        co_return std::unexpected(known.error());
    if (!*known || (*known)->isDone)
        co_return Result<void>();
    const plays::Import &left = **known;
    report->read = history::reportFromJson(left.report);
    report->added = left.added;
    report->wasResumed = true;
    // Nothing of the reader is at work: it was only opened.
    reader->resume(positionFrom(left.cursor), report->read);
    co_return Result<void>();
}

QCoro::Task<Result<void>> HistoryImporter::readOn(std::shared_ptr<Reader> reader, HistoryReport *report,
                                                  std::stop_token stop)
{
    const std::function<Result<Batch>()> next = [reader] { return reader->next(); };
    auto reading = m_worker.run<Batch>(next);
    for (;;) {
        const auto batch = co_await reading.wait();
        if (!batch)
            co_return std::unexpected(batch.error());
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"import of a history"_s);
        // The next batch is read while this one is stored.
        if (!batch->isLast)
            reading = m_worker.run<Batch>(next);
        const auto stored = co_await store(reader, *batch, report);
        if (!stored)
            co_return stored;
        Q_EMIT progressed(
            {.bytes = batch->bytes, .totalBytes = reader->totalBytes(), .plays = report->read.plays});
        if (batch->isLast)
            co_return Result<void>();
    }
}

QCoro::Task<Result<void>> HistoryImporter::store(std::shared_ptr<Reader> reader, Batch batch,
                                                 HistoryReport *report)
{
    plays::Import import{.digest = reader->digest(),
                         .name = reader->name(),
                         .cursor = toCursor(batch.next),
                         .report = history::toJson(batch.report),
                         .isDone = batch.isLast,
                         .updatedAt = m_clock.now()};
    auto query = m_database.run<plays::Stored>([import, list = batch.plays](Connection &connection) {
        return plays::store(connection, list, import);
    });
    const auto stored = co_await query;
    if (!stored)
        co_return std::unexpected(stored.error());
    report->read = batch.report;
    report->added += stored->added;
    report->songs += stored->songs;
    co_return Result<void>();
}

} // namespace undersong::discovery
