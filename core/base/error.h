// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace undersong {

//! What went wrong, as far as a caller can act on it. One place (\c ui and the terminal) turns a kind
//! into a sentence with a way on; nothing else may branch on the text of \c Error::detail.
enum class ErrorKind {
    Cancelled,          //!< the caller asked to stop
    InvalidArgument,    //!< the caller's input makes no sense; detail says which
    Offline,            //!< no route to the host, name not resolved, connection refused
    Timeout,            //!< a deadline passed
    RateLimited,        //!< 429; \c retryAfter says how long
    QuotaExceeded,      //!< 429 with reason QUOTA_EXCEEDED: background work stops for hours
    NotSignedIn,        //!< no sign-in is stored
    SignInExpired,      //!< the server no longer accepts the sign-in; only a new one helps
    SignInDenied,       //!< the listener refused consent
    WrongClientId,      //!< the accounts service does not know the client ID
    MissingScope,       //!< consent lacks a permission the call needs
    NotAllowListed,     //!< the account is not on the allow-list of its client ID
    PremiumRequired,    //!< the owner of the client ID has no Premium
    Forbidden,          //!< 403 without a better reason: endpoint or item not open to this app
    NotFound,           //!< no such thing
    NoActiveDevice,     //!< no device is ready to play
    DeviceRestricted,   //!< the device accepts no remote commands
    PlaybackRestricted, //!< the player refuses this command now
    BadRequest,         //!< the server refused our request as malformed
    ServerError,        //!< 5xx
    BadReply,           //!< an answer that could not be understood; detail names the path of the fault
    ReplyTooLarge,      //!< an answer over the size cap
    Storage,            //!< the database refused a statement
    StorageBusy,        //!< another process holds the database
    StorageFull,        //!< the disk is full
    StorageNewer,       //!< the file was written by a newer version of the program
    KeychainMissing,    //!< no keychain works on this machine
    Keychain,           //!< the keychain refused or did not answer in time
    NothingToRecommend, //!< no candidate passes the rules
    NothingToUndo,      //!< the log holds no reaction to take back
    SwitchedOff,        //!< the listener's privacy settings close the host that would be asked
};

//! A failure as a value. \c detail is for the log: never a secret, never shown to the listener.
struct Error
{
    ErrorKind kind;
    QString detail;
    //! How long the other side asked us to wait, where it did.
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

template<class T>
using Result = std::expected<T, Error>;

//! Shorthand for the failing branch: \c return fail(ErrorKind::Timeout, u"..."_qs).
inline std::unexpected<Error> fail(ErrorKind kind, QString detail = {},
                                   std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return std::unexpected(Error{kind, std::move(detail), retryAfter});
}

//! The stable lower-case name of a kind, for logs and for the terminal's JSON ("rate-limited").
QString errorKindName(ErrorKind kind);

} // namespace undersong
