// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QString>

#include <chrono>

namespace undersong::net {

//! Who is waiting for an answer. Interactive requests overtake background ones in the queue of their host.
enum class Priority {
    Interactive, //!< a person pressed something
    Background,  //!< import, enrichment, polling
};

//! Whether a host's answers say how much of its limit is left.
enum class Pacing {
    Own,     //!< our own figures alone
    Headers, //!< also X-RateLimit-Remaining and -Reset-In, where an answer carries them
};

//! How often one host may be asked. The defaults are our own choice for Spotify, which publishes no figures.
struct RateLimits
{
    int perSecond = 4;  //!< burst: at most this many in any second
    int perWindow = 60; //!< sustained: at most this many in any \c window
    std::chrono::milliseconds window{30'000};
    int reservedForInteractive = 12; //!< part of \c perWindow that background work leaves alone
    int atOnce = 6;                  //!< at most this many on the wire at the same time
    Pacing pacing = Pacing::Own;
};

//! Why a host must not be asked for a while.
enum class BlockKind {
    RetryAfter, //!< 429 with Retry-After: nobody may ask before
    Quota,      //!< 429 with reason QUOTA_EXCEEDED: background work stops, interactive calls go on
};

//! A host that asked to be left alone.
struct Block
{
    QString host; //!< "api.spotify.com", or "127.0.0.1:4711" with a port of its own
    BlockKind kind = BlockKind::RetryAfter;
    TimePoint until;
    //! How long this pause is; the next quota pause is twice as long. Saving zero lifts the block; a store
    //! that does not keep the length loads zero, which counts as the shortest.
    std::chrono::milliseconds length{0};

    bool operator==(const Block &) const = default;
};

} // namespace undersong::net
