// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <array>

namespace undersong {

using namespace Qt::StringLiterals;

namespace {

//! In the order of ErrorKind.
constexpr std::array kNames = {
    "cancelled"_L1,
    "invalid-argument"_L1,
    "offline"_L1,
    "timeout"_L1,
    "rate-limited"_L1,
    "quota-exceeded"_L1,
    "not-signed-in"_L1,
    "sign-in-expired"_L1,
    "sign-in-denied"_L1,
    "wrong-client-id"_L1,
    "missing-scope"_L1,
    "not-allow-listed"_L1,
    "premium-required"_L1,
    "forbidden"_L1,
    "not-found"_L1,
    "no-active-device"_L1,
    "device-restricted"_L1,
    "playback-restricted"_L1,
    "bad-request"_L1,
    "server-error"_L1,
    "bad-reply"_L1,
    "reply-too-large"_L1,
    "storage"_L1,
    "storage-busy"_L1,
    "storage-full"_L1,
    "storage-newer"_L1,
    "keychain-missing"_L1,
    "keychain"_L1,
    "nothing-to-recommend"_L1,
    "nothing-to-undo"_L1,
    "switched-off"_L1,
};
static_assert(kNames.size() == static_cast<std::size_t>(ErrorKind::SwitchedOff) + 1);

} // namespace

QString errorKindName(ErrorKind kind)
{
    return kNames.at(static_cast<std::size_t>(kind));
}

} // namespace undersong
