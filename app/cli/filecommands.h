// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! The listener's own sound files.
class FileCommands
{
public:
    explicit FileCommands(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> analyse();

private:
    Session &m_session;
};

} // namespace undersong::cli
