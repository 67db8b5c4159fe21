// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Does what --on and --off of the command line say, in that order. Each takes a service's name or one of its
//! hosts; "all" is the switch above them: it stops everything, or leaves it to the services' own again.
//! InvalidArgument with a sentence for the listener where nobody of that name is asked; nothing is switched
//! then.
QCoro::Task<Result<void>> turnSwitches(Session *session);

//! Who may be asked: the list of everybody, and their switches.
class PrivacyCommand
{
public:
    explicit PrivacyCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    Session &m_session;
};

} // namespace undersong::cli
