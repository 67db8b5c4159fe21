// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/interruption.h"
#include "cli/session.h"

namespace undersong::cli {

//! The sandbox settings the command line asks for. InvalidArgument for files that cannot be used.
Result<sandbox::SandboxOptions> sandboxOptions(const CommandLine &line);

//! Tells the songs and the listener the command line asks for apart from others, by file, size and time of
//! change. Empty for the usual ones.
QString sandboxKey(const CommandLine &line);

//! Serves a sandbox until interrupted.
class SandboxCommand
{
public:
    SandboxCommand(Session &session, Interruption &interruption)
        : m_session(session), m_interruption(interruption)
    {}

    QCoro::Task<ExitCode> run();

private:
    Session &m_session;
    Interruption &m_interruption;
};

} // namespace undersong::cli
