// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <chrono>

namespace undersong::discovery {

//! The longest pause a service may ask for that is waited out.
inline constexpr std::chrono::milliseconds kPatience{15'000};

//! What a service's failure means for going on.
enum class Verdict {
    KnowsNothing,    //!< an answer after all
    CannotBeAsked,   //!< the song is at fault, and nothing was sent
    MayBeTheSong,    //!< the next question may do better
    MayBeTheService, //!< the same, but this one may do better later
    AskAgain,        //!< after a short pause
    LeaveForLater,   //!< the next question would fail too
    Stopped,
};

Verdict judge(const Error &error);

} // namespace undersong::discovery
