// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Where songs to offer come from: looking for some now, and what to start from.
class GatherCommand
{
public:
    explicit GatherCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> gather();
    //! Lists the genres there are, or picks some.
    QCoro::Task<ExitCode> genres();

private:
    QCoro::Task<Result<void>> takeRegion();

    Session &m_session;
};

} // namespace undersong::cli
