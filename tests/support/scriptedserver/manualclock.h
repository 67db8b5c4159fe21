// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace undersong::test {

//! A clock that stands still until a test turns it.
class ManualClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    TimePoint m_now = fromMilliseconds(1'795'000'000'000); // November 2026
};

} // namespace undersong::test
