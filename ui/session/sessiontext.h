// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/session.h"

#include <QString>

#include <optional>

//! Sentences about sessions, in the listener's language. Nothing stands for the everyday taste.
namespace undersong::ui {

//! "Everyday", "Guests", or the name it was given.
QString sessionName(const std::optional<catalog::Session> &session);
//! Said when it begins: what is said from now on counts where.
QString sessionBegunText(const std::optional<catalog::Session> &session);
//! After a reaction: "Counts for Evening focus."; empty for the everyday taste.
QString sessionCountsText(const std::optional<catalog::Session> &session);

} // namespace undersong::ui
