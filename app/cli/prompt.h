// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <qcoro/qcorotask.h>

#include <optional>
#include <stop_token>

namespace undersong::cli {

//! Asks \p question on standard error and waits for a line of standard input, while the event loop goes on.
//! Nothing where the input has ended or \p stop was requested.
QCoro::Task<std::optional<QString>> askForLine(QString question, std::stop_token stop);

//! A line is still being read that nobody waits for any more. Nothing can end that; the program must not
//! wait for it.
bool isInputPending();

} // namespace undersong::cli
