// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/worker.h"

#include <QTimer>

namespace undersong {

Worker::Worker(const QString &name, int threads)
{
    m_threads.setMaxThreadCount(threads);
    m_threads.setExpiryTimeout(-1);
    m_threads.setObjectName(name);
}

Worker::~Worker()
{
    shutDown();
    m_threads.waitForDone();
}

void Worker::runLast(std::function<void()> work)
{
    m_threads.start(std::move(work));
}

void Worker::shutDown()
{
    m_isShutDown = true;
    const auto cancels = std::exchange(m_cancels, {});
    for (const auto &[ticket, cancel] : cancels)
        cancel();
}

void Worker::finish(quint64 ticket, std::function<void()> complete)
{
    QMetaObject::invokeMethod(
        &m_home,
        [this, ticket, complete = std::move(complete)] {
            m_cancels.erase(ticket);
            complete();
        },
        Qt::QueuedConnection);
}

Completion<bool> Sleeper::sleep(std::chrono::milliseconds duration)
{
    Completion<bool> completion;
    if (m_isShutDown) {
        completion.complete(false);
        return completion;
    }
    const quint64 ticket = m_nextTicket++;
    m_sleeping.emplace(ticket, completion);
    QTimer::singleShot(duration, &m_home, [this, ticket, completion]() mutable {
        m_sleeping.erase(ticket);
        completion.complete(true);
    });
    return completion;
}

void Sleeper::shutDown()
{
    m_isShutDown = true;
    auto sleeping = std::exchange(m_sleeping, {});
    for (auto &[ticket, completion] : sleeping)
        completion.complete(false);
}

} // namespace undersong
