// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "cli/session.h"

#include <array>

namespace undersong::cli {

//! A song, what is known about it, and whether it is liked.
struct ReplaySong
{
    catalog::Track track;
    catalog::SongFacts facts;
    bool isLiked = false;
};

//! Lets a file of likes and dislikes answer: offer one song, say what the file says, learn, offer the next.
//! Goes through the same Discovery the listener uses, on a database of its own.
class ReplayCommand
{
public:
    static constexpr std::array<int, 4> kMarks = {25, 50, 100, 200};

    explicit ReplayCommand(Session &session) : m_session(session) {}

    QCoro::Task<ExitCode> run();

private:
    //! Likes among the first picks, at each mark that was reached.
    struct Tally
    {
        QList<int> likes;
        QList<int> randomLikes;
    };

    QCoro::Task<Result<Tally>> replay(QList<ReplaySong> pool, quint64 seed, int picks);
    ExitCode tell(const QList<Tally> &tallies, qsizetype poolSize) const;

    Session &m_session;
};

} // namespace undersong::cli
