// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace undersong::cli {

//! What a script can tell from the exit status alone. Documented in the help; never renumbered.
enum class ExitCode {
    Success = 0,
    Failure = 1,     //!< anything without a code of its own
    Usage = 2,       //!< the command line makes no sense, or a file it names cannot be read or written
    NotSignedIn = 3, //!< sign in first, or again
    Nothing = 4,     //!< nothing to recommend, to undo, or found
    Network = 5,     //!< offline, switched off, timed out, or Spotify asked us to wait
    NoDevice = 6,    //!< nothing is open to play on
    Storage = 7,     //!< the database or the keychain refused
    Cancelled = 130, //!< interrupted
};

ExitCode exitCodeFor(ErrorKind kind);

} // namespace undersong::cli
