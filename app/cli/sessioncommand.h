// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Moods and parties kept apart from the everyday taste: which is on, another one, an end.
class SessionCommand
{
public:
    explicit SessionCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    QCoro::Task<Result<void>> change();
    QCoro::Task<Result<void>> changeNamed(QString name);

    Session &m_session;
};

//! How the command is called.
CommandSpec sessionSpec();
//! What is said counts for: "Counts for Evening focus.", "Nothing is learned.", empty for the everyday taste.
QString sessionSentence(const std::optional<catalog::Session> &session);
//! Null for the everyday taste.
QJsonValue sessionJson(const std::optional<catalog::Session> &session);

} // namespace undersong::cli
