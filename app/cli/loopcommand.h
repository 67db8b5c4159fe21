// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"
#include "discovery/types.h"

#include <functional>

namespace undersong::cli {

//! The main job from beginning to end: sign in, import, gather, then pick, play, react and learn, again and
//! again. In the sandbox the hidden listener answers; at Spotify a person does.
class LoopCommand
{
public:
    explicit LoopCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    enum class Answer { Like, Dislike, Rest, Undo, Quit };

    QCoro::Task<Result<void>> signIn();
    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Result<discovery::Pick>> pick();
    QCoro::Task<Result<Answer>> ask(discovery::Pick pick);
    QCoro::Task<Result<void>> offerOne(int number);
    void present(int number, const discovery::Pick &pick) const;
    ExitCode summarise() const;

    Session &m_session;
    QList<bool> m_answers; //!< liked or not, in order
    bool m_isOver = false;
};

} // namespace undersong::cli
