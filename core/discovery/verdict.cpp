// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/verdict.h"

namespace undersong::discovery {

Verdict judge(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return Verdict::KnowsNothing;
    case ErrorKind::InvalidArgument:
        return Verdict::CannotBeAsked;
    case ErrorKind::BadReply:
    case ErrorKind::BadRequest:
    case ErrorKind::ReplyTooLarge:
        return Verdict::MayBeTheSong;
    case ErrorKind::ServerError:
    case ErrorKind::Timeout:
        return Verdict::MayBeTheService;
    case ErrorKind::RateLimited:
        return error.retryAfter && *error.retryAfter <= kPatience ? Verdict::AskAgain
                                                                  : Verdict::LeaveForLater;
    case ErrorKind::Cancelled:
        return Verdict::Stopped;
    default:
        return Verdict::LeaveForLater;
    }
}

} // namespace undersong::discovery
