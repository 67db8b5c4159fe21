// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "ui/desktop/mediasession.h"

#include <QObject>

#include <memory>
#include <optional>

namespace undersong::ui {
class MainWindow;
} // namespace undersong::ui

namespace undersong::app {

class Profile;

//! Connects a profile and its window with the desktop's media session. Goes before both. GUI thread.
class MediaControls : public QObject
{
    Q_OBJECT

public:
    MediaControls(Profile &profile, ui::MainWindow &window);

private:
    void follow();
    void setVolume(int percent);
    void tell(const Result<void> &done);

    Profile &m_profile;
    ui::MainWindow &m_window;
    std::unique_ptr<ui::MediaSession> m_session;
    bool m_hasBegun = false; //!< it comes with the first song, and stays between songs
    bool m_isSettingVolume = false;
    std::optional<int> m_nextVolume; //!< asked for meanwhile
};

} // namespace undersong::app
