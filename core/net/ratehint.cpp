// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/ratehint.h"

#include <algorithm>
#include <limits>

namespace undersong::net {

namespace {

constexpr qint64 kLongestSeconds = 3600;

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<RateHint> rateHintOf(const HttpReply &reply)
{
    const auto remaining = wholeNumber(reply.header("x-ratelimit-remaining"));
    const auto seconds = wholeNumber(reply.header("x-ratelimit-reset-in"));
    if (!remaining || !seconds || *seconds > kLongestSeconds)
        return {};
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    return RateHint{.remaining = static_cast<int>(std::min(*remaining, kMost)),
                    .resetIn = std::chrono::seconds(*seconds)};
}

} // namespace undersong::net
