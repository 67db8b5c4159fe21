// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! The sign-in, what is stored, and whether all is well.
class AccountCommands
{
public:
    explicit AccountCommands(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> signIn();
    QCoro::Task<ExitCode> signOut();
    QCoro::Task<ExitCode> import();
    QCoro::Task<ExitCode> status();
    QCoro::Task<ExitCode> doctor();

private:
    struct Finding
    {
        QString part;
        bool isWell = false;
        QString sentence;
    };

    QCoro::Task<ExitCode> tellSetup();
    QCoro::Task<Result<void>> lookUpSound(bool isWanted);
    QCoro::Task<Finding> examineKeychain();
    QCoro::Task<QList<Finding>> examineSpotify();
    QCoro::Task<Finding> examineOpenData();
    QCoro::Task<Finding> examineModel();

    Session &m_session;
};

} // namespace undersong::cli
