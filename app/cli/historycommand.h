// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! The listener's own history, from a file.
class HistoryCommand
{
public:
    explicit HistoryCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    Session &m_session;
};

} // namespace undersong::cli
