// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/ratehint.h"
#include "net/ratelimits.h"

#include <deque>
#include <optional>

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

    //! Heeds what an answer said, if the limits ask for that: until the host's window ends no more requests
    //! go than it has left. \p onWire are still unanswered; the host may not have counted them yet.
    void heed(const RateHint &hint, int onWire, TimePoint now);

    const RateLimits &limits() const { return m_limits; }

private:
    //! What the host has left, as far as its answers told.
    struct Allowance
    {
        int remaining;
        TimePoint from;
        TimePoint until;
    };

    RateLimits m_limits;
    std::optional<Allowance> m_allowance;
    std::deque<TimePoint> m_sent; //!< ascending; nothing older than the window
};

} // namespace undersong::net
