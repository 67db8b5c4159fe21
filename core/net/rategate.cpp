// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/rategate.h"

#include <algorithm>
#include <cstddef>

namespace undersong::net {

using std::chrono::milliseconds;

namespace {

//! How long until fewer than \p allowed of \p sent lie within \p span before now.
milliseconds waitForRoom(const std::deque<TimePoint> &sent, int allowed, milliseconds span, TimePoint now)
{
    const auto room = static_cast<std::size_t>(std::max(allowed, 1));
    if (sent.size() < room)
        return milliseconds(0);
    const TimePoint oldestThatCounts = sent[sent.size() - room];
    return std::max(milliseconds(0), oldestThatCounts + span - now);
}

} // namespace

milliseconds RateGate::waitFor(Priority priority, TimePoint now) const
{
    const int reserved = priority == Priority::Background ? m_limits.reservedForInteractive : 0;
    const milliseconds burst = waitForRoom(m_sent, m_limits.perSecond, milliseconds(1000), now);
    const milliseconds sustained = waitForRoom(m_sent, m_limits.perWindow - reserved, m_limits.window, now);
    milliseconds told(0);
    // Told before now: a clock that was set back must not close the gate for as long.
    if (m_allowance && m_allowance->remaining <= reserved && m_allowance->from <= now)
        told = std::max(told, m_allowance->until - now);
    return std::max({burst, sustained, told});
}

void RateGate::recordSent(TimePoint now)
{
    // A clock that was set back leaves entries in the future, which would close the gate for as long.
    while (!m_sent.empty() && m_sent.back() > now)
        m_sent.pop_back();
    const milliseconds longest = std::max(m_limits.window, milliseconds(1000));
    while (!m_sent.empty() && m_sent.front() + longest <= now)
        m_sent.pop_front();
    m_sent.push_back(now);
    if (m_allowance)
        --m_allowance->remaining;
}

void RateGate::heed(const RateHint &hint, int onWire, TimePoint now)
{
    if (m_limits.pacing != Pacing::Headers)
        return;
    m_allowance = Allowance{.remaining = hint.remaining - onWire, .from = now, .until = now + hint.resetIn};
}

} // namespace undersong::net
