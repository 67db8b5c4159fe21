// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/exitcode.h"

namespace undersong::cli {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::InvalidArgument:
        return ExitCode::Usage;
    case ErrorKind::NotSignedIn:
    case ErrorKind::SignInExpired:
    case ErrorKind::SignInDenied:
    case ErrorKind::WrongClientId:
    case ErrorKind::MissingScope:
    case ErrorKind::NotAllowListed:
    case ErrorKind::PremiumRequired:
        return ExitCode::NotSignedIn;
    case ErrorKind::NotFound:
    case ErrorKind::NothingToRecommend:
    case ErrorKind::NothingToUndo:
        return ExitCode::Nothing;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::ServerError:
    case ErrorKind::BadReply:
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::SwitchedOff:
        return ExitCode::Network;
    case ErrorKind::NoActiveDevice:
    case ErrorKind::DeviceRestricted:
        return ExitCode::NoDevice;
    case ErrorKind::Storage:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageNewer:
    case ErrorKind::KeychainMissing:
    case ErrorKind::Keychain:
        return ExitCode::Storage;
    case ErrorKind::Forbidden:
    case ErrorKind::PlaybackRestricted:
    case ErrorKind::BadRequest:
        return ExitCode::Failure;
    }
    Q_UNREACHABLE();
}

} // namespace undersong::cli
