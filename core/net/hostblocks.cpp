// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/hostblocks.h"

#include <algorithm>

namespace undersong::net {

using std::chrono::milliseconds;

void HostBlocks::restore(const Block &block)
{
    switch (block.kind) {
    case BlockKind::RetryAfter:
        m_retryAfter = block;
        return;
    case BlockKind::Quota:
        m_quota = block;
        if (m_quota->length <= milliseconds(0))
            m_quota->length = m_pauses.first;
        return;
    }
}

Block HostBlocks::pause(milliseconds pause, TimePoint now)
{
    const TimePoint until = now + pause;
    if (!m_retryAfter || m_retryAfter->until < until)
        m_retryAfter = Block{m_host, BlockKind::RetryAfter, until, pause};
    return *m_retryAfter;
}

Block HostBlocks::pauseForQuota(std::optional<milliseconds> retryAfter, TimePoint now)
{
    const milliseconds asked = retryAfter.value_or(milliseconds(0));
    if (m_quota && m_quota->until > now) {
        m_quota->until = std::max(m_quota->until, now + asked);
        return *m_quota;
    }
    const milliseconds length = m_quota ? std::min(2 * m_quota->length, m_pauses.longest) : m_pauses.first;
    m_quota = Block{m_host, BlockKind::Quota, now + std::max(length, asked), length};
    return *m_quota;
}

std::optional<Block> HostBlocks::backgroundSucceeded(TimePoint now)
{
    if (!m_quota || m_quota->until > now)
        return {};
    m_quota.reset();
    return Block{m_host, BlockKind::Quota, now, milliseconds(0)};
}

std::optional<Block> HostBlocks::inForce(Priority priority, TimePoint now) const
{
    std::optional<Block> found;
    if (m_retryAfter && m_retryAfter->until > now)
        found = m_retryAfter;
    if (priority == Priority::Background && m_quota && m_quota->until > now &&
        (!found || found->until < m_quota->until))
        found = m_quota;
    return found;
}

} // namespace undersong::net
