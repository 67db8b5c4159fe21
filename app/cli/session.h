// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "cli/commandline.h"
#include "cli/output.h"
#include "profile/profile.h"

#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace undersong::cli {

//! What one run of the program shares between its commands.
struct Session
{
    CommandLine line;
    Output output;
    std::unique_ptr<app::Profile> profile; //!< open, where the command needs one
    std::stop_source stop;                 //!< set by Ctrl+C
};

//! The song a command is about, and the offer it answers where it answers one.
struct Target
{
    catalog::Song song;
    std::optional<catalog::RecommendationId> offer;
};

//! Finds songs by what the listener typed.
class Targets
{
public:
    explicit Targets(Session &session) : m_session(session) {}

    //! The song \p word names; for an empty one the song that is playing, else the one offered last.
    //! NotFound, InvalidArgument.
    QCoro::Task<Result<Target>> find(QString word);

private:
    QCoro::Task<Result<Target>> playing();
    QCoro::Task<Result<Target>> named(QString word);

    Session &m_session;
};

} // namespace undersong::cli
