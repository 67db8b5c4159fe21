// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace undersong::tests {

//! How long the event loop of the GUI thread let somebody wait, at its worst.
struct Stalls
{
    using Duration = std::chrono::nanoseconds;

    //! What a frame at 60 a second takes: longer, and a movement is seen to stumble.
    static constexpr std::chrono::milliseconds kFrame{16};

    Duration wall{0};  //!< by the clock on the wall: includes waiting for a core on a busy machine
    Duration own{0};   //!< of that, all but waiting for a core: computing, and waiting for a lock or a disk
    Duration cpu{0};   //!< of that, computing alone
    int overFrame = 0; //!< how often \c cpu was above kFrame
    int pings = 0;
};

//! Pings the event loop of the thread it is made on from a thread of its own, as an input event would come,
//! and records what each answer took, until it is asked for the result. Linux alone: elsewhere there is no
//! clock of another thread's, and everything but \c wall and \c pings stays 0.
class StallWatch : public QObject
{
public:
    StallWatch();
    ~StallWatch() override;
    Q_DISABLE_COPY_MOVE(StallWatch)

    //! Stops and tells; prints one line headed \p what.
    Stalls finish(const QString &what);

private:
    struct Reading;

    void ping();
    void answer(const Reading &asked);
    Reading read() const;

    const qint64 m_thread; //!< the kernel's number of the watched one
#ifdef Q_OS_LINUX
    clockid_t m_cpuClock{}; //!< of its computing
#endif
    Stalls m_stalls;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isAnswered = true;
    bool m_isOver = false;
    std::thread m_pinger;
};

} // namespace undersong::tests
