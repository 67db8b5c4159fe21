// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.h"

namespace undersong::cli {

//! Deletes everything there is of a profile, see app::Erasure. Only where it was said twice: by the command
//! and by --yes.
class EraseCommand
{
public:
    explicit EraseCommand(Session &session) : m_session(session) {}

    //! \p directory is the profile's.
    QCoro::Task<ExitCode> run(QString directory);

private:
    Session &m_session;
};

} // namespace undersong::cli
