// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/completion.h"
#include "base/error.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>

namespace undersong {

//! Runs work on threads of its own and resumes the asking coroutine on the thread the worker was made on
//! (GUI thread). After \c shutDown every wait ends at once as Cancelled, so that no coroutine is left that
//! could wake up when its owner is gone.
class Worker
{
public:
    Worker(const QString &name, int threads);
    //! Shuts down and waits for the work under way.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    //! Starts \p work; wait for what is returned. Work begins in the order it was given.
    template<class T>
    Completion<Result<T>> run(std::function<Result<T>()> work)
    {
        Completion<Result<T>> completion;
        if (m_isShutDown) {
            completion.complete(fail(ErrorKind::Cancelled, QStringLiteral("shut down")));
            return completion;
        }
        const quint64 ticket = m_nextTicket++;
        m_cancels.emplace(ticket, [completion]() mutable {
            completion.complete(fail(ErrorKind::Cancelled, QStringLiteral("shut down")));
        });
        m_threads.start([this, ticket, completion, work = std::move(work)] {
            const auto result = std::make_shared<Result<T>>(work());
            finish(ticket, [completion, result]() mutable { completion.complete(std::move(*result)); });
        });
        return completion;
    }

    //! Starts \p work behind all that was given before, also after \c shutDown, and tells nobody when it is
    //! done: for what must be put away on the thread it lives on. The destructor waits for it.
    void runLast(std::function<void()> work);

    //! Ends every wait as Cancelled, now and from now on. Work under way comes to its end unheard.
    void shutDown();
    bool isShutDown() const { return m_isShutDown; }

private:
    //! From a thread of the pool: hands the result home.
    void finish(quint64 ticket, std::function<void()> complete);

    QObject m_home; //!< lives on the asking thread; results that come after it is gone are dropped
    QThreadPool m_threads;
    std::map<quint64, std::function<void()>> m_cancels;
    quint64 m_nextTicket = 0;
    bool m_isShutDown = false;
};

//! Lets coroutines wait for time to pass; ends like Worker. GUI thread.
class Sleeper
{
public:
    Sleeper() = default;
    ~Sleeper() { shutDown(); }
    Q_DISABLE_COPY_MOVE(Sleeper)

    //! True after \p duration, false where it was shut down before.
    Completion<bool> sleep(std::chrono::milliseconds duration);
    void shutDown();

private:
    QObject m_home;
    std::map<quint64, Completion<bool>> m_sleeping;
    quint64 m_nextTicket = 0;
    bool m_isShutDown = false;
};

} // namespace undersong
