// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>

namespace undersong::discovery {

//! The way on that a failure offers.
enum class ErrorAction {
    None,
    TryAgain,
    SignIn,
    ChooseDevice,
    StartPicking, //!< ask for songs again
    ShowPrivacy,  //!< open the switches of who may be asked
    OpenSong,     //!< open the song at Spotify itself, which plays it
};

//! A failure as a listener reads it: what happened and what to do about it.
struct ErrorSentence
{
    QString text;
    ErrorAction action = ErrorAction::None;
    QString actionText; //!< of the button; empty for None
};

//! The one place that maps kinds to sentences. Uses nothing of the error but its kind and waiting time.
ErrorSentence errorText(const Error &error);

//! "38 seconds", "2 hours", rounded up, in the listener's language.
QString waitText(std::chrono::milliseconds wait);

} // namespace undersong::discovery
