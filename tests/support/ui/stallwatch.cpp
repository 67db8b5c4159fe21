// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/ui/stallwatch.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>
#include <cstdio>
#ifdef Q_OS_LINUX
#include <sys/syscall.h>

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>
#endif

namespace undersong::tests {

using namespace std::chrono_literals;
using Duration = Stalls::Duration;

namespace {

constexpr auto kPause = 2ms; // between an answer and the next question

qint64 thisThread()
{
#ifdef Q_OS_LINUX
    return static_cast<qint64>(::syscall(SYS_gettid));
#else
    return 0;
#endif
}

double milliseconds(Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

struct StallWatch::Reading
{
    std::chrono::steady_clock::time_point at;
    Duration cpu{0};
    Duration noCore{0}; //!< ready to run, and waiting for a core
};

StallWatch::StallWatch() : m_thread(thisThread())
{
#ifdef Q_OS_LINUX
    ::pthread_getcpuclockid(::pthread_self(), &m_cpuClock);
#endif
    m_pinger = std::thread([this] { ping(); });
}

StallWatch::~StallWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    if (m_pinger.joinable())
        m_pinger.join();
}

Stalls StallWatch::finish(const QString &what)
{
    // The last question may still be waiting behind what there is to measure.
    QCoreApplication::sendPostedEvents(this);
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_pinger.join();
    QCoreApplication::sendPostedEvents(this);
    std::printf(
        "worst stall, %-28s cpu %6.2f ms  own %6.2f ms  wall %7.2f ms  (%d of %d above %d ms of cpu)\n",
        qPrintable(what), milliseconds(m_stalls.cpu), milliseconds(m_stalls.own), milliseconds(m_stalls.wall),
        m_stalls.overFrame, m_stalls.pings, static_cast<int>(Stalls::kFrame.count()));
    std::fflush(stdout);
    return m_stalls;
}

//! On the pinger's thread.
void StallWatch::ping()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        m_changed.wait_for(lock, kPause, [this] { return m_isOver; });
        if (m_isOver)
            return;
        const Reading asked = read();
        m_isAnswered = false;
        QMetaObject::invokeMethod(this, [this, asked] { answer(asked); }, Qt::QueuedConnection);
        m_changed.wait(lock, [this] { return m_isAnswered || m_isOver; });
    }
}

void StallWatch::answer(const Reading &asked)
{
    const Reading now = read();
    const Duration wall = now.at - asked.at;
    const Duration cpu = now.cpu - asked.cpu;
    m_stalls.wall = std::max(m_stalls.wall, wall);
    m_stalls.own = std::max(m_stalls.own, wall - (now.noCore - asked.noCore));
    m_stalls.cpu = std::max(m_stalls.cpu, cpu);
    m_stalls.overFrame += cpu > Stalls::kFrame ? 1 : 0;
    ++m_stalls.pings;
    {
        const std::scoped_lock lock(m_mutex);
        m_isAnswered = true;
    }
    m_changed.notify_all();
}

//! From either thread. Beside the clock of the watched one's computing the kernel keeps its accounts in
//! /proc/<process>/task/<thread>/schedstat: nanoseconds computed, nanoseconds waited for a core, turns.
StallWatch::Reading StallWatch::read() const
{
    Reading reading;
    reading.at = std::chrono::steady_clock::now();
#ifdef Q_OS_LINUX
    timespec computed{};
    if (::clock_gettime(m_cpuClock, &computed) == 0)
        reading.cpu = std::chrono::seconds(computed.tv_sec) + std::chrono::nanoseconds(computed.tv_nsec);
    const QByteArray path = "/proc/self/task/" + QByteArray::number(m_thread) + "/schedstat";
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return reading;
    QByteArray text(64, '\0');
    const auto length = ::read(file, text.data(), static_cast<size_t>(text.size()));
    ::close(file);
    text.truncate(std::max<qsizetype>(length, 0));
    const QList<QByteArray> numbers = text.trimmed().split(' ');
    if (numbers.size() == 3)
        reading.noCore = Duration(numbers[1].toLongLong());
#endif
    return reading;
}

} // namespace undersong::tests
