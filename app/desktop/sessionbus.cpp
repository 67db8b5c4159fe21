// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/sessionbus.h"

#include "discovery/listening.h"
#include "playback/connectplayer.h"
#include "profile/profile.h"
#include "storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>

namespace undersong::app {

using discovery::Listening;
using ui::Wish;

SessionBus::SessionBus(Profile &profile, ui::MainWindow &window, ui::CoverSource &covers)
    : m_profile(profile),
      m_notices(covers, [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
{
    connect(&profile.player(), &playback::Player::stateChanged, this, &SessionBus::follow);
    // A reaction, or one taken back, is told by it too.
    connect(&profile.listening(), &Listening::currentChanged, this, &SessionBus::follow);
    connect(&profile.settings(), &storage::Settings::changed, this, &SessionBus::obeySettings);
    connect(&m_notices, &ui::TrackNotices::pressed, &window, [this, &window](Wish wish, const QString &id) {
        // A button speaks of the song beside it, which may be over.
        if (wish == Wish::Show || id == m_now)
            window.perform({.wish = wish});
    });
    obeySettings();
}

void SessionBus::follow()
{
    const ui::NowPlaying now = ui::nowPlaying(m_profile.player().state(), m_profile.listening().current());
    m_now = now.id;
    m_notices.show(now);
}

void SessionBus::obeySettings()
{
    m_notices.setEnabled(m_profile.settings().get(storage::kTrackNotices));
    follow();
}

} // namespace undersong::app

#include "moc_sessionbus.cpp"
