// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"
#include "playback/player.h"

namespace undersong::cli {

//! What sounds, and where.
class PlayerCommands
{
public:
    explicit PlayerCommands(Session &session) : m_session(session), m_targets(session) {}

    QCoro::Task<ExitCode> play();
    QCoro::Task<ExitCode> pause();
    QCoro::Task<ExitCode> next();
    QCoro::Task<ExitCode> previous();
    QCoro::Task<ExitCode> devices();

private:
    QCoro::Task<ExitCode> playNewPick();
    QCoro::Task<ExitCode> playSong(catalog::Song song);
    QCoro::Task<ExitCode> tell(Result<void> done);

    Session &m_session;
    Targets m_targets;
};

} // namespace undersong::cli
