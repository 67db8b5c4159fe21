// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/hotkeys.h"

#include <QString>

//! Wishes in the listener's language.
namespace undersong::ui {

//! What it does: "I like".
QString wishText(Wish wish);
//! Why a key could not be had: "Ctrl+Alt+L belongs to another program."
QString failureText(const HotkeyFailure &failure);

} // namespace undersong::ui
