// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/errortext.h"
#include "ui/common/glyph.h"

#include <chrono>
#include <optional>

namespace undersong::ui {

//! Whether what failed can simply be done again from here.
enum class Retry { Offered, NotOffered };

//! A state the program is in, as it is shown: what it is, what it means, and one way on. The strip above a
//! page and the panel that fills one show the same.
struct Notice
{
    Glyph glyph = Glyph::Info;
    Tint tint = Tint::Text;
    QString title; //!< a few words; a panel alone shows them
    QString text;
    discovery::ErrorAction action = discovery::ErrorAction::None;
    QString actionText; //!< of the button; empty for no button
    //! Counted down where it is there; afterwards the notice has lost its reason.
    std::optional<std::chrono::milliseconds> wait = {};
    //! What was waited for is done again by itself at the end of the wait.
    Retry retry = Retry::NotOffered;
};

//! The one table of how failures look. Their words are discovery::errorText's.
Notice noticeOf(const Error &error, Retry retry);
//! Spotify ends each consent six months after it was given: before that, how many days are left.
Notice consentNotice(TimePoint endsAt, TimePoint now);

} // namespace undersong::ui
