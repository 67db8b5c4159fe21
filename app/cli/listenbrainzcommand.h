// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "cli/session.h"

namespace undersong::cli {

CommandSpec listenBrainzSpec();

//! Who the listener is at ListenBrainz, and what it recommends to them.
class ListenBrainzCommand
{
public:
    explicit ListenBrainzCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    QCoro::Task<Result<void>> takeUser();
    QCoro::Task<Result<void>> takeToken();
    QCoro::Task<Result<void>> forget();
    //! Reads the list where the service may be asked, and says what came of it.
    QCoro::Task<ExitCode> tell();

    Session &m_session;
};

} // namespace undersong::cli
