// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

// Qt 6.4's moc cannot read <coroutine> unless QObject came before.
#include <QObject>

#include <coroutine>
#include <deque>
#include <utility>

namespace undersong {

//! Lets one coroutine at a time through a stretch of code that contains \c co_await. Waiters go in the order
//! in which they came. Single-threaded: every user runs on the thread that owns the mutex (GUI thread), and
//! the mutex outlives them.
class AsyncMutex
{
public:
    //! Holds the mutex until destroyed.
    class [[nodiscard]] Guard
    {
    public:
        explicit Guard(AsyncMutex &mutex) : m_mutex(&mutex) {}
        Guard(Guard &&other) noexcept : m_mutex(std::exchange(other.m_mutex, nullptr)) {}
        Guard &operator=(Guard &&) = delete;
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;
        ~Guard()
        {
            if (m_mutex)
                m_mutex->release();
        }

    private:
        AsyncMutex *m_mutex;
    };

    struct Awaiter
    {
        AsyncMutex &mutex;

        bool await_ready() const noexcept { return !std::exchange(mutex.m_held, true); }
        void await_suspend(std::coroutine_handle<> waiter) const { mutex.m_waiters.push_back(waiter); }
        Guard await_resume() const { return Guard(mutex); }
    };

    AsyncMutex() = default;
    AsyncMutex(const AsyncMutex &) = delete;
    AsyncMutex &operator=(const AsyncMutex &) = delete;

    //! \code const auto guard = co_await m_mutex.acquire(); \endcode
    Awaiter acquire() { return Awaiter{*this}; }

private:
    //! Hands the mutex, still held, to the next waiter and runs it until it waits for something else.
    void release()
    {
        if (m_waiters.empty()) {
            m_held = false;
            return;
        }
        const std::coroutine_handle<> next = m_waiters.front();
        m_waiters.pop_front();
        next.resume();
    }

    bool m_held = false;
    std::deque<std::coroutine_handle<>> m_waiters;
};

} // namespace undersong
