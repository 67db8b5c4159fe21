// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Songs looked up, and the listener's data taken out.
class DataCommands
{
public:
    explicit DataCommands(Session &session) : m_session(session), m_targets(session) {}

    QCoro::Task<ExitCode> search();
    QCoro::Task<ExitCode> song();
    QCoro::Task<ExitCode> exportReactions();

private:
    Session &m_session;
    Targets m_targets;
};

} // namespace undersong::cli
