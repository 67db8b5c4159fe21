// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/wishtext.h"

#include <QCoreApplication>

namespace undersong::ui {

namespace {

//! The texts' context for translators.
struct Wishes
{
    Q_DECLARE_TR_FUNCTIONS(undersong::ui::Wishes)
};

} // namespace

QString wishText(Wish wish)
{
    switch (wish) {
    case Wish::Show:
        return Wishes::tr("Show Undersong");
    case Wish::Mini:
        return Wishes::tr("Show the small player");
    case Wish::Like:
        return Wishes::tr("I like");
    case Wish::Dislike:
        return Wishes::tr("I don't like");
    case Wish::Rest:
        return Wishes::tr("Rest 30 days");
    case Wish::Undo:
        return Wishes::tr("Undo the last reaction");
    case Wish::Why:
        return Wishes::tr("Why this?");
    case Wish::PlayPause:
        return Wishes::tr("Play or pause");
    case Wish::Next:
        return Wishes::tr("Next");
    case Wish::Previous:
        return Wishes::tr("Previous");
    case Wish::PlaySong:
        return Wishes::tr("Play a song");
    }
    Q_UNREACHABLE();
}

QString failureText(const HotkeyFailure &failure)
{
    const QString key = failure.hotkey.key.toString(QKeySequence::NativeText);
    const QString wish = wishText(failure.hotkey.wish);
    switch (failure.why) {
    case HotkeyFailure::Why::Taken:
        //: %1: a key, %2: what it would do
        return Wishes::tr("%1 (%2) belongs to another program.").arg(key, wish);
    case HotkeyFailure::Why::NoKey:
        //: %1: a key, %2: what it would do
        return Wishes::tr("%1 (%2) is no key of this keyboard.").arg(key, wish);
    case HotkeyFailure::Why::Refused:
        //: %1: a key, %2: what it would do
        return Wishes::tr("Your desktop did not give %1 (%2).").arg(key, wish);
    }
    Q_UNREACHABLE();
}

} // namespace undersong::ui
