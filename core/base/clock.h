// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace undersong {

//! Wall-clock time, milliseconds since the Unix epoch (UTC).
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

//! Where the program reads the time from, so that a test can turn the clock. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};

//! The machine's clock.
class SystemClock final : public Clock
{
public:
    TimePoint now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

inline qint64 toMilliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}
inline TimePoint fromMilliseconds(qint64 ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

} // namespace undersong
