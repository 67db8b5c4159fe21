// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/tracknotices.h"

#include <QObject>
#include <QString>

namespace undersong::ui {
class CoverSource;
class MainWindow;
} // namespace undersong::ui

namespace undersong::app {

class Profile;

//! Connects a profile and its window with the session bus: notices of songs. Goes before both. GUI thread.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    SessionBus(Profile &profile, ui::MainWindow &window, ui::CoverSource &covers);

private:
    void follow();
    void obeySettings();

    Profile &m_profile;
    ui::TrackNotices m_notices;
    QString m_now; //!< the song that is current
};

} // namespace undersong::app
