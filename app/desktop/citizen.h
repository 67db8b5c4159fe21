// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/autostart.h"
#include "ui/desktop/hotkeys.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace undersong::ui {
class CoverSource;
class HotkeyGrabber;
class MainWindow;
} // namespace undersong::ui

namespace undersong::app {

class MediaControls;
class Profile;
class SessionBus;

//! What an open profile and its window are to the desktop around them: a media session, keys that work
//! everywhere, notices, a start at login, a window that never gets lost with its tray. Follows the settings
//! as they change. Goes before the profile and the window. GUI thread.
class Citizen : public QObject
{
    Q_OBJECT

public:
    //! \p command is how this program with this profile is started.
    Citizen(Profile &profile, ui::MainWindow &window, ui::CoverSource &covers, QStringList command);
    ~Citizen() override;
    Q_DISABLE_COPY_MOVE(Citizen)

private:
    void watchTray();
    void obey(const QString &key);
    void takeKeys();
    void explainKeys(const QList<ui::HotkeyFailure> &failures);
    void followAutostart();
    QList<ui::Hotkey> hotkeys() const;

    Profile &m_profile;
    ui::MainWindow &m_window;
    QStringList m_command;
    ui::Autostart m_autostart;
    std::unique_ptr<MediaControls> m_media;
    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<ui::HotkeyGrabber> m_grabber;
};

} // namespace undersong::app
