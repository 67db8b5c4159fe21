// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/hotkeys.h"

//! The ways to take keys, each in a file of its own that is compiled where it applies. Null where the desktop
//! does not offer that way.
namespace undersong::ui {

//! X11: passive grabs on the root window (XGrabKey of the core protocol, through XCB).
std::unique_ptr<HotkeyGrabber> makeX11Hotkeys();
//! Wayland and sandboxes: org.freedesktop.portal.GlobalShortcuts, versions 1 and 2.
std::unique_ptr<HotkeyGrabber> makePortalHotkeys();
//! RegisterHotKey. Not run yet: there was no such machine.
std::unique_ptr<HotkeyGrabber> makeWindowsHotkeys();
//! RegisterEventHotKey of Carbon. Not run yet: there was no such machine.
std::unique_ptr<HotkeyGrabber> makeMacHotkeys();

} // namespace undersong::ui
