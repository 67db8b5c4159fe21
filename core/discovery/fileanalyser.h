// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/completion.h"
#include "base/linkedstop.h"
#include "base/worker.h"
#include "catalog/song.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

//! What one sound file told.
struct HeardFile
{
    QString path;
    QString fault; //!< stable name of why it told nothing ("too-short"); empty where it did
    QString title; //!< as its tags have it; empty without
    QString artist;
    std::chrono::milliseconds duration{0};
    catalog::AudioFeatures features;
    bool isKnown = false; //!< heard in an earlier run: only looked up
};

struct FileReport
{
    qint64 files = 0;             //!< sound files there are
    qint64 others = 0;            //!< files that are something else
    qint64 analysed = 0;          //!< heard in this run
    qint64 known = 0;             //!< heard before
    qint64 faulty = 0;            //!< that told nothing
    qint64 untagged = 0;          //!< without title or artist: they can be matched to no song by name
    qint64 matched = 0;           //!< songs found for files in this run
    QList<HeardFile> firstFaults; //!< at most kFaultsKept
    QStringList refused;          //!< could not be read; at most kFaultsKept
    qint64 refusedCount = 0;
};

//! Listens to sound files the listener owns: decodes, measures, keeps what was measured by the file's
//! content, and says it of the songs the files turn out to be. Facts of provenance OwnFile, source
//! "file:own". Nothing leaves the machine. GUI thread; the work happens in a compute pool of its own, several
//! files at a time.
class FileAnalyser : public QObject
{
    Q_OBJECT

public:
    static constexpr int kFaultsKept = 20;

    //! \p threads 0: one fewer than there are processors.
    FileAnalyser(storage::Database &database, const Clock &clock, int threads = 0);

    //! Goes through \p paths, files and folders. Cancelled when \p stop is set: what was heard is kept, so
    //! that the next run goes on there. A file that tells nothing is reported and no failure.
    QCoro::Task<Result<FileReport>> run(QStringList paths, std::stop_token stop);

    //! Ends every wait as Cancelled, now and from now on.
    void shutDown();

public Q_SLOTS:
    //! Ends the run under way; it answers as Cancelled.
    void stop() { m_stop.stop(); }

Q_SIGNALS:
    //! In the order in which they are done.
    void heard(const undersong::discovery::HeardFile &file);
    void progressed(qint64 done, qint64 total);
    //! The model may know more about songs than before.
    void factsChanged();

private:
    struct Run;
    QCoro::Task<Result<void>> work(std::shared_ptr<Run> run);
    QCoro::Task<Result<HeardFile>> hear(QString path, std::stop_token stop);
    void count(Run &run, const HeardFile &file);

    storage::Database &m_database;
    const Clock &m_clock;
    int m_lanes;
    Worker m_worker;
    AsyncMutex m_turn;
    LinkedStop m_stop;
};

} // namespace undersong::discovery
