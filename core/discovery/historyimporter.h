// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/linkedstop.h"
#include "base/worker.h"
#include "history/report.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace undersong::history {
class Reader;
struct Batch;
} // namespace undersong::history
namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

//! Where the reading of an export stands.
struct HistoryProgress
{
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 plays = 0; //!< understood so far
};

//! What came of an export.
struct HistoryReport
{
    history::Report read;
    qint64 added = 0; //!< plays that were not known before
    qint64 songs = 0; //!< songs met for the first time, in this run
    bool wasResumed = false;
};

//! Reads the listener's own history from a file: a .zip, a folder or a single file, see history::Reader. No
//! network. GUI thread; reading and storing happen elsewhere.
//!
//! Every batch of plays is one transaction together with the place where the next one begins, so an import
//! that was killed or stopped goes on there when the same export is given again. An export read twice, or one
//! that overlaps another, changes nothing.
class HistoryImporter : public QObject
{
    Q_OBJECT

public:
    HistoryImporter(storage::Database &database, const Clock &clock);

    //! NotFound for a path where nothing is; InvalidArgument for what is refused, with a sentence in the
    //! detail that names no more of the path than its end. Cancelled when \p stop is set: what was read is
    //! kept.
    QCoro::Task<Result<HistoryReport>> run(QString path, std::stop_token stop);
    //! Whether \p path is a folder that holds a listening history, and not one of music.
    QCoro::Task<Result<bool>> isHistoryFolder(QString path);
    //! Ends every wait as Cancelled, now and from now on.
    void shutDown() { m_worker.shutDown(); }

public Q_SLOTS:
    //! Ends the import under way before its next batch.
    void stop() { m_stop.stop(); }

Q_SIGNALS:
    void progressed(const undersong::discovery::HistoryProgress &progress);
    //! Plays were added, whether the import came to its end or not.
    void playsAdded();

private:
    QCoro::Task<Result<void>> begin(std::shared_ptr<history::Reader> reader, HistoryReport *report);
    QCoro::Task<Result<void>> readOn(std::shared_ptr<history::Reader> reader, HistoryReport *report,
                                     std::stop_token stop);
    QCoro::Task<Result<void>> store(std::shared_ptr<history::Reader> reader, history::Batch batch,
                                    HistoryReport *report);

    storage::Database &m_database;
    const Clock &m_clock;
    AsyncMutex m_running;
    LinkedStop m_stop;
    Worker m_worker; //!< one thread, on which the reader lives
};

} // namespace undersong::discovery
