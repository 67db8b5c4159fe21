// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httprequest.h"

#include <chrono>
#include <optional>

namespace undersong::net {

//! What an answer says about its host's limit.
struct RateHint
{
    int remaining = 0; //!< requests left in the window that is running
    std::chrono::milliseconds resetIn{0};

    bool operator==(const RateHint &) const = default;
};

//! The hint in X-RateLimit-Remaining and X-RateLimit-Reset-In (whole seconds), as ListenBrainz and
//! AcousticBrainz send them. Nothing where either is missing, no number or beyond an hour.
std::optional<RateHint> rateHintOf(const HttpReply &reply);

} // namespace undersong::net
