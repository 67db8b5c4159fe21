// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <atomic>

//! A clock that moves when it is told to. Thread-safe.
class TurnedClock final : public undersong::Clock
{
public:
    undersong::TimePoint now() const override { return undersong::fromMilliseconds(m_now); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now{1'790'000'000'000};
};
