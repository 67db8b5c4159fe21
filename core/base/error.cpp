// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/error.h"

namespace undersong {

QString errorKindName(ErrorKind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::InvalidArgument:
        return u"invalid-argument"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::QuotaExceeded:
        return u"quota-exceeded"_s;
    case ErrorKind::NotSignedIn:
        return u"not-signed-in"_s;
    case ErrorKind::SignInExpired:
        return u"sign-in-expired"_s;
    case ErrorKind::SignInDenied:
        return u"sign-in-denied"_s;
    case ErrorKind::WrongClientId:
        return u"wrong-client-id"_s;
    case ErrorKind::MissingScope:
        return u"missing-scope"_s;
    case ErrorKind::NotAllowListed:
        return u"not-allow-listed"_s;
    case ErrorKind::PremiumRequired:
        return u"premium-required"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::NoActiveDevice:
        return u"no-active-device"_s;
    case ErrorKind::DeviceRestricted:
        return u"device-restricted"_s;
    case ErrorKind::PlaybackRestricted:
        return u"playback-restricted"_s;
    case ErrorKind::BadRequest:
        return u"bad-request"_s;
    case ErrorKind::ServerError:
        return u"server-error"_s;
    case ErrorKind::BadReply:
        return u"bad-reply"_s;
    case ErrorKind::ReplyTooLarge:
        return u"reply-too-large"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::StorageBusy:
        return u"storage-busy"_s;
    case ErrorKind::StorageFull:
        return u"storage-full"_s;
    case ErrorKind::StorageNewer:
        return u"storage-newer"_s;
    case ErrorKind::KeychainMissing:
        return u"keychain-missing"_s;
    case ErrorKind::Keychain:
        return u"keychain"_s;
    case ErrorKind::NothingToRecommend:
        return u"nothing-to-recommend"_s;
    case ErrorKind::NothingToUndo:
        return u"nothing-to-undo"_s;
    }
    Q_UNREACHABLE();
}

} // namespace undersong
