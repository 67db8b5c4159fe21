// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Offers, reactions and what became of them.
class TasteCommands
{
public:
    explicit TasteCommands(Session &session) : m_session(session), m_targets(session) {}

    QCoro::Task<ExitCode> recommend();
    QCoro::Task<ExitCode> react(catalog::ReactionKind kind);
    QCoro::Task<ExitCode> undo();
    QCoro::Task<ExitCode> redo();
    QCoro::Task<ExitCode> why();
    QCoro::Task<ExitCode> whyNot();
    QCoro::Task<ExitCode> history();
    QCoro::Task<ExitCode> dial();
    QCoro::Task<ExitCode> taste();

private:
    QString argument() const { return m_session.line.arguments.value(0); }

    Session &m_session;
    Targets m_targets;
};

} // namespace undersong::cli
