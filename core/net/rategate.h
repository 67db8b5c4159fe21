// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/ratelimits.h"

#include <deque>

namespace undersong::net {

//! Counts what was sent to one host and says when the next request may go. Pure: time comes in as a value.
class RateGate
{
public:
    explicit RateGate(RateLimits limits) : m_limits(limits) {}

    void setLimits(RateLimits limits) { m_limits = limits; }

    //! How long a request of \p priority has to wait; zero: it may go now.
    std::chrono::milliseconds waitFor(Priority priority, TimePoint now) const;
    void recordSent(TimePoint now);

private:
    RateLimits m_limits;
    std::deque<TimePoint> m_sent; //!< ascending; nothing older than the window
};

} // namespace undersong::net
