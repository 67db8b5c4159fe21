// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/fileanalyser.h"

#include "audio/analysis/analysis.h"
#include "discovery/soundfiles.h"
#include "storage/analysedfiles.h"
#include "storage/database.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <vector>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using audio::FileFault;
using storage::Connection;
using storage::analysedfiles::AnalysedFile;

namespace {

AnalysedFile toStored(const QByteArray &content, const std::expected<audio::Analysis, FileFault> &analysis)
{
    AnalysedFile file{.content = content, .version = audio::kAnalysisVersion};
    if (!analysis) {
        file.fault = audio::fileFaultName(analysis.error());
        return file;
    }
    file.title = analysis->tags.title;
    file.artist = analysis->tags.artist;
    file.album = analysis->tags.album;
    file.isrc = analysis->tags.isrc;
    file.duration = analysis->duration;
    file.features = analysis->features;
    return file;
}

HeardFile toHeard(const QString &path, const AnalysedFile &file, bool isKnown)
{
    return {.path = path,
            .fault = file.fault,
            .title = file.title,
            .artist = file.artist,
            .duration = file.duration,
            .features = file.features,
            .isKnown = isKnown};
}

//! Decodes and measures; in the pool.
std::expected<audio::Analysis, FileFault> analyseFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(FileFault::Unreadable);
    return audio::analyse(file, stop);
}

} // namespace

//! One run's list of files and what came of it; its lanes take from one end.
struct FileAnalyser::Run
{
    QStringList files;
    qsizetype next = 0;
    std::stop_token stop;
    FileReport report;
};

FileAnalyser::FileAnalyser(storage::Database &database, const Clock &clock, int threads)
    : m_database(database), m_clock(clock),
      m_lanes(threads > 0 ? threads : std::max(1, QThread::idealThreadCount() - 1)),
      m_worker(u"files"_s, m_lanes)
{}

void FileAnalyser::shutDown()
{
    m_stop.stop();
    m_worker.shutDown();
}

QCoro::Task<Result<FileReport>> FileAnalyser::run(QStringList paths, std::stop_token stop)
{
    const auto guard = co_await m_turn.acquire();
    auto current = std::make_shared<Run>();
    current->stop = m_stop.begin(stop);
    const std::stop_token token = current->stop;
    const auto listing = m_worker.run<soundfiles::Listing>(
        [paths, token]() -> Result<soundfiles::Listing> { return soundfiles::list(paths, token); });
    const auto listed = co_await listing.wait();
    if (!listed)
        co_return std::unexpected(listed.error());
    current->files = listed->files;
    FileReport &report = current->report;
    report.files = listed->files.size();
    report.others = listed->others;
    report.refusedCount = listed->refused.size();
    report.refused = listed->refused.first(std::min<qsizetype>(kFaultsKept, listed->refused.size()));
    Q_EMIT progressed(0, report.files);

    std::vector<QCoro::Task<Result<void>>> lanes;
    for (int lane = 0; lane < m_lanes; ++lane)
        lanes.push_back(work(current));
    std::optional<Error> failure;
    for (QCoro::Task<Result<void>> &lane : lanes) {
        const auto done = co_await lane;
        if (!done && !failure)
            failure = done.error();
    }
    // Also after a stop: what was heard until then is worth something.
    const TimePoint now = m_clock.now();
    auto matching = m_database.run<qint64>(
        [now](Connection &connection) { return storage::analysedfiles::match(connection, now); });
    const auto matched = co_await matching;
    if (matched && *matched > 0) {
        report.matched = *matched;
        Q_EMIT factsChanged();
    }
    if (token.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"analysing files"_s);
    if (failure)
        co_return std::unexpected(*failure);
    if (!matched)
        co_return std::unexpected(matched.error());
    co_return current->report;
}

//! One of several side by side: takes files until none is left.
QCoro::Task<Result<void>> FileAnalyser::work(std::shared_ptr<Run> run)
{
    while (run->next < run->files.size() && !run->stop.stop_requested()) {
        const QString path = run->files.at(run->next++);
        const std::stop_token stop = run->stop;
        const auto file = co_await hear(path, stop);
        if (!file)
            co_return std::unexpected(file.error());
        if (file->fault == audio::fileFaultName(FileFault::Interrupted))
            break;
        count(*run, *file);
    }
    co_return Result<void>();
}

void FileAnalyser::count(Run &run, const HeardFile &file)
{
    FileReport &report = run.report;
    ++(file.isKnown ? report.known : report.analysed);
    if (!file.fault.isEmpty()) {
        ++report.faulty;
        if (report.firstFaults.size() < kFaultsKept)
            report.firstFaults.append(file);
    } else if (file.title.isEmpty() || file.artist.isEmpty()) {
        ++report.untagged;
    }
    Q_EMIT heard(file);
    Q_EMIT progressed(report.analysed + report.known, report.files);
}

QCoro::Task<Result<HeardFile>> FileAnalyser::hear(QString path, std::stop_token stop)
{
    using Hash = std::expected<QByteArray, FileFault>;
    const auto hashing =
        m_worker.run<Hash>([path, stop]() -> Result<Hash> { return soundfiles::contentHash(path, stop); });
    const auto hashed = co_await hashing.wait();
    if (!hashed)
        co_return std::unexpected(hashed.error());
    if (!hashed->has_value())
        co_return HeardFile{.path = path, .fault = audio::fileFaultName(hashed->error())};
    const QByteArray content = **hashed;
    auto looking = m_database.run<std::optional<AnalysedFile>>([content](Connection &connection) {
        return storage::analysedfiles::find(connection, content, audio::kAnalysisVersion);
    });
    const auto known = co_await looking;
    if (!known)
        co_return std::unexpected(known.error());
    if (known->has_value())
        co_return toHeard(path, **known, true);

    using Outcome = std::expected<audio::Analysis, FileFault>;
    const auto analysing =
        m_worker.run<Outcome>([path, stop]() -> Result<Outcome> { return analyseFile(path, stop); });
    const auto analysed = co_await analysing.wait();
    if (!analysed)
        co_return std::unexpected(analysed.error());
    const AnalysedFile file = toStored(content, *analysed);
    const bool isPassing = !analysed->has_value() && (analysed->error() == FileFault::Interrupted ||
                                                      analysed->error() == FileFault::Unreadable);
    if (!isPassing) {
        const TimePoint now = m_clock.now();
        auto storing = m_database.run<void>([file, now](Connection &connection) {
            return storage::analysedfiles::store(connection, file, now);
        });
        const auto stored = co_await storing;
        if (!stored)
            co_return std::unexpected(stored.error());
    }
    co_return toHeard(path, file, false);
}

} // namespace undersong::discovery
