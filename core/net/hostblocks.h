// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/ratelimits.h"

#include <optional>

namespace undersong::net {

//! How long background work stops when the quota is spent: doubles from \c first to \c longest until a
//! background request succeeds again.
struct QuotaPauses
{
    std::chrono::milliseconds first{3'600'000};
    std::chrono::milliseconds longest{86'400'000};
};

//! The pauses one host asked for. Pure: time comes in as a value.
class HostBlocks
{
public:
    HostBlocks(QString host, QuotaPauses pauses) : m_host(std::move(host)), m_pauses(pauses) {}

    //! Takes over a block of an earlier run.
    void restore(const Block &block);

    //! A 429 asked to wait \p pause. Answers the block in force from now on.
    Block pause(std::chrono::milliseconds pause, TimePoint now);
    //! A 429 said the quota is spent. While a quota pause runs it is not lengthened by the answers to
    //! interactive calls, except up to what \p retryAfter asks.
    Block pauseForQuota(std::optional<std::chrono::milliseconds> retryAfter, TimePoint now);
    //! A background request succeeded: the next quota pause is short again. Answers the lifted block where
    //! there was one to forget.
    std::optional<Block> backgroundSucceeded(TimePoint now);

    //! Until when requests of \p priority must wait, and why; nothing where they may go.
    std::optional<Block> inForce(Priority priority, TimePoint now) const;

private:
    QString m_host;
    QuotaPauses m_pauses;
    std::optional<Block> m_retryAfter;
    std::optional<Block> m_quota;
};

} // namespace undersong::net
