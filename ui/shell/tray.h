// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tokens.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace undersong::ui {

class Commands;

//! The tray icon and its menu: what plays, the two answers, playing, the window. Absent where the desktop
//! has no tray; the window is then never hidden.
class Tray : public QSystemTrayIcon
{
    Q_OBJECT

public:
    Tray(Commands &commands, QObject *parent);

    static bool isAvailable() { return isSystemTrayAvailable(); }

    //! Empty when nothing is offered.
    void setSong(const QString &title, const QString &artist);
    //! The colours of the desktop the icon stands on.
    void setDesktopScheme(Scheme scheme);
    QMenu &menu() { return m_menu; }
    //! The submenu of sessions.
    QMenu &sessions() { return *m_sessions; }

Q_SIGNALS:
    void showWanted();
    //! The icon itself was clicked: show the window, or hide it.
    void toggleWanted();

private:
    QMenu m_menu;
    QAction *m_song;
    QMenu *m_sessions;
};

} // namespace undersong::ui
