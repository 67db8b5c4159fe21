// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! The model itself: training, versions, files, how well it does.
class ModelCommands
{
public:
    explicit ModelCommands(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> train();
    QCoro::Task<ExitCode> model();
    QCoro::Task<ExitCode> report();

private:
    QCoro::Task<ExitCode> show();
    QCoro::Task<ExitCode> exportTo(QString path);
    QCoro::Task<ExitCode> importFrom(QString path);
    QCoro::Task<ExitCode> use(QString version);
    QCoro::Task<ExitCode> reset();

    Session &m_session;
};

} // namespace undersong::cli
