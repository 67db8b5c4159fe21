// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/mpris.h"
#include "ui/desktop/tracknotices.h"

#include <QObject>

#include <optional>

namespace undersong::ui {
class CoverSource;
class MainWindow;
} // namespace undersong::ui

namespace undersong::app {

class Profile;

//! Connects a profile and its window with the session bus: the media session, and notices of songs. Goes
//! before both. GUI thread.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    SessionBus(Profile &profile, ui::MainWindow &window, ui::CoverSource &covers);

private:
    void connectMediaSession();
    void connectNotices();
    void follow();
    void obeySettings();
    void setVolume(int percent);
    void tell(const Result<void> &done);

    Profile &m_profile;
    ui::MainWindow &m_window;
    ui::Mpris m_mpris;
    ui::TrackNotices m_notices;
    bool m_isSettingVolume = false;
    std::optional<int> m_nextVolume; //!< asked for meanwhile
};

} // namespace undersong::app
