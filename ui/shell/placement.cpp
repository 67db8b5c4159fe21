// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/placement.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace undersong::ui {

QRect placedInside(const QRect &wanted, const QRect &screen)
{
    const QSize size = wanted.size().boundedTo(screen.size());
    const QPoint corner(std::clamp(wanted.x(), screen.left(), screen.right() + 1 - size.width()),
                        std::clamp(wanted.y(), screen.top(), screen.bottom() + 1 - size.height()));
    return {corner, size};
}

void restorePlacement(QWidget &window, const QByteArray &geometry)
{
    const QScreen *primary = QGuiApplication::primaryScreen();
    if (primary == nullptr)
        return;
    const bool isRestored = !geometry.isEmpty() && window.restoreGeometry(geometry);
    const QScreen *screen = isRestored ? QGuiApplication::screenAt(window.geometry().center()) : nullptr;
    if (window.isMaximized() || window.isFullScreen())
        return;
    if (screen != nullptr) {
        window.setGeometry(placedInside(window.geometry(), screen->availableGeometry()));
        return;
    }
    QRect wanted(QPoint(), window.size());
    wanted.moveCenter(primary->availableGeometry().center());
    window.setGeometry(placedInside(wanted, primary->availableGeometry()));
}

} // namespace undersong::ui
