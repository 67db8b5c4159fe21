// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! The recommender's scoreboard: measures it and its peers on the listener's own files. Needs neither profile
//! nor network.
class EvaluateCommand
{
public:
    explicit EvaluateCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    Session &m_session;
};

CommandSpec evaluateSpec();

} // namespace undersong::cli
