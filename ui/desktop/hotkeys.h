// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/wish.h"

#include <QKeySequence>
#include <QObject>

#include <memory>

namespace undersong::ui {

//! A key that works everywhere, also while another program has the focus.
struct Hotkey
{
    Wish wish = Wish::Like;
    QKeySequence key; //!< its first chord counts

    bool operator==(const Hotkey &) const = default;
};

//! Why one could not be had.
struct HotkeyFailure
{
    enum class Why {
        Taken,   //!< another program has it
        NoKey,   //!< this keyboard has no such key, or the sequence is none that can be taken
        Refused, //!< the desktop, or the listener in its dialog, did not give it
    };

    Hotkey hotkey;
    Why why = Why::Taken;

    bool operator==(const HotkeyFailure &) const = default;
};

//! Takes keys from the desktop. One kind for each way a desktop gives them; see hotkeyplatforms.h. GUI
//! thread. Gives them back when it goes.
class HotkeyGrabber : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Takes these instead of those before; \c settled tells what came of it, now or later.
    virtual void grab(const QList<Hotkey> &hotkeys) = 0;

Q_SIGNALS:
    void pressed(undersong::ui::Wish wish);
    void settled(const QList<undersong::ui::HotkeyFailure> &failures);
};

//! The way this desktop gives keys; null where it gives none.
std::unique_ptr<HotkeyGrabber> makeHotkeyGrabber();

//! Whether this program runs in a sandbox (Flatpak) and has to ask a portal for what concerns the desktop.
bool isSandboxed();

} // namespace undersong::ui
