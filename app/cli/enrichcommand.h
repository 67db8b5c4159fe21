// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Open data: which services may be asked, and asking them now.
class EnrichCommand
{
public:
    explicit EnrichCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    QCoro::Task<Result<void>> takeKey();

    Session &m_session;
};

} // namespace undersong::cli
