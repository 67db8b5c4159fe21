// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/accountcommands.h"
#include "cli/datacommands.h"
#include "cli/enrichcommand.h"
#include "cli/erasecommand.h"
#include "cli/evaluatecommand.h"
#include "cli/filecommands.h"
#include "cli/gathercommand.h"
#include "cli/historycommand.h"
#include "cli/interruption.h"
#include "cli/listenbrainzcommand.h"
#include "cli/loopcommand.h"
#include "cli/modelcommands.h"
#include "cli/playercommands.h"
#include "cli/privacycommand.h"
#include "cli/replaycommand.h"
#include "cli/samecommand.h"
#include "cli/sandboxcommand.h"
#include "cli/session.h"
#include "cli/sessioncommand.h"
#include "cli/tastecommands.h"

namespace undersong::cli {

//! One run of undersong-cli: opens what the command needs, then runs it.
class Program
{
public:
    explicit Program(CommandLine line);

    QCoro::Task<ExitCode> run();

private:
    QCoro::Task<ExitCode> runCommand();
    QCoro::Task<ExitCode> dispatch();
    QCoro::Task<ExitCode> erase();
    QCoro::Task<Result<void>> openProfile();
    Result<app::ProfileOptions> profileOptions() const;

    Session m_session;
    Interruption m_interruption;
    AccountCommands m_account;
    DataCommands m_data;
    EnrichCommand m_enrich;
    EraseCommand m_erase;
    EvaluateCommand m_evaluate;
    FileCommands m_files;
    GatherCommand m_gather;
    HistoryCommand m_history;
    ListenBrainzCommand m_listenBrainz;
    LoopCommand m_loop;
    ModelCommands m_model;
    PlayerCommands m_player;
    PrivacyCommand m_privacy;
    ReplayCommand m_replay;
    SameCommand m_same;
    SandboxCommand m_sandbox;
    SessionCommand m_sessions;
    TasteCommands m_taste;
};

} // namespace undersong::cli
