// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/hotkeys.h"

#include "ui/desktop/hotkeyplatforms.h"

#include <QFile>
#include <QGuiApplication>

namespace undersong::ui {

using namespace Qt::StringLiterals;

std::unique_ptr<HotkeyGrabber> makeHotkeyGrabber()
{
#if defined(Q_OS_WIN)
    return makeWindowsHotkeys();
#elif defined(Q_OS_MACOS)
    return makeMacHotkeys();
#else
    const QString platform = QGuiApplication::platformName();
    if (platform.startsWith("wayland"_L1) || isSandboxed())
        return makePortalHotkeys();
    return platform == "xcb"_L1 ? makeX11Hotkeys() : nullptr;
#endif
}

bool isSandboxed()
{
    // Flatpak puts it there (flatpak-metadata(5)).
    static const bool kIsSandboxed = QFile::exists(u"/.flatpak-info"_s);
    return kIsSandboxed;
}

} // namespace undersong::ui

#include "moc_hotkeys.cpp"
