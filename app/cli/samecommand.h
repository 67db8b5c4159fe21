// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Which entries of several sources are one song: shown, and set right by the listener.
class SameCommand
{
public:
    explicit SameCommand(Session &session) : m_session(session), m_targets(session) {}

    QCoro::Task<ExitCode> run();

private:
    QCoro::Task<ExitCode> show();
    QCoro::Task<ExitCode> setRight();

    Session &m_session;
    Targets m_targets;
};

} // namespace undersong::cli
