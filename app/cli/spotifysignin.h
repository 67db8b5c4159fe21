// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! The sign-in at Spotify as a person at a terminal does it, with the options --client-id and --session-only.
class SpotifySignIn
{
public:
    explicit SpotifySignIn(Session &session) : m_session(session) {}

    //! Asks for the client ID where none is given, and shows the address to open. NotSignedIn where nobody
    //! answers; InvalidArgument with a sentence for the listener; else as discovery::Account::signIn.
    QCoro::Task<Result<void>> run();

private:
    Session &m_session;
};

} // namespace undersong::cli
