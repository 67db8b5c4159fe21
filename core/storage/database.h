// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/worker.h"
#include "storage/connection.h"

#include <QString>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace undersong::storage {

struct DatabaseOptions
{
    QString path; //!< the folder is made where it is missing
    //! How long a statement waits for another process before StorageBusy.
    std::chrono::milliseconds busyTimeout{5000};
    //! Refuses to grow the file past this; for tests of a full disk.
    std::optional<qint64> maxBytes = {};
};

//! One SQLite file and the one thread that talks to it. Made and destroyed on the GUI thread; every
//! statement runs on its own thread, one piece of work after the other.
class Database
{
public:
    explicit Database(DatabaseOptions options);
    //! Waits for the work under way, then closes the file.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Opens (or makes, readable by its owner alone) the file and brings its schema up to date. Call once,
    //! before anything else. StorageNewer for a file of a later version; Storage for one that is damaged,
    //! not a database or not ours, or a folder that cannot be written; StorageBusy, StorageFull. A file that
    //! is refused is left as it is.
    QCoro::Task<Result<void>> open();

    //! Runs \p work on the database thread and resumes on the caller's. Captures by value: the caller may be
    //! gone when the work runs.
    template<class T>
    QCoro::Task<Result<T>> run(std::function<Result<T>(Connection &)> work)
    {
        const std::function<Result<T>()> bound = [this, work = std::move(work)] {
            return work(*m_connection);
        };
        const Completion<Result<T>> done = m_worker.run<T>(bound);
        co_return co_await done.wait();
    }
    //! Ends every wait as Cancelled, now and from now on; see Worker. Work given before is still done.
    void shutDown() { m_worker.shutDown(); }
    bool isShutDown() const { return m_worker.isShutDown(); }

    const QString &path() const { return m_options.path; }

private:
    //! On the database thread.
    Result<void> openHere();

    DatabaseOptions m_options;
    QString m_connectionName;
    std::unique_ptr<Connection> m_connection; //!< lives and dies on the database thread
    Worker m_worker;                          //!< exactly one thread
};

} // namespace undersong::storage
