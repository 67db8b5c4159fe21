// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/mediacontrols.h"

#include "discovery/listening.h"
#include "playback/connectplayer.h"
#include "profile/profile.h"
#include "storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QSysInfo>

#include <utility>

namespace undersong::app {

using discovery::Listening;
using ui::MediaSession;
using ui::NowPlaying;

MediaControls::MediaControls(Profile &profile, ui::MainWindow &window)
    : m_profile(profile), m_window(window), m_session(ui::makeMediaSession(profile.clock(), window))
{
    connect(&profile.player(), &playback::Player::stateChanged, this, &MediaControls::follow);
    // A reaction, or one taken back, is told by it too.
    connect(&profile.listening(), &Listening::currentChanged, this, &MediaControls::follow);
    connect(&profile.settings(), &storage::Settings::changed, this, &MediaControls::follow);
    playback::Player *player = &profile.player();
    connect(m_session.get(), &MediaSession::wished, &window, &ui::MainWindow::perform);
    connect(m_session.get(), &MediaSession::quitWanted, &window, &ui::MainWindow::quit, Qt::QueuedConnection);
    connect(m_session.get(), &MediaSession::pauseWanted, this, [this, player] {
        QCoro::connect(player->pause(), this, [this](const Result<void> &done) { tell(done); });
    });
    connect(
        m_session.get(), &MediaSession::seekWanted, this, [this, player](std::chrono::milliseconds position) {
            QCoro::connect(player->seek(position), this, [this](const Result<void> &done) { tell(done); });
        });
    connect(m_session.get(), &MediaSession::volumeWanted, this, &MediaControls::setVolume);
    follow();
}

void MediaControls::follow()
{
    const playback::PlayerState &state = m_profile.player().state();
    const NowPlaying now = ui::nowPlaying(state, m_profile.listening().current());
    const bool isBesideSpotify = state.device && state.device->isActive &&
                                 ui::isThisComputer(*state.device, QSysInfo::machineHostName());
    const bool isDouble = isBesideSpotify && !m_profile.settings().get(storage::kMediaSessionBesideSpotify);
    m_hasBegun = m_hasBegun || !now.id.isEmpty();
    m_session->show(now);
    m_session->setPresence(m_hasBegun && !isDouble ? MediaSession::Presence::Shown
                                                   : MediaSession::Presence::Hidden);
}

//! One command at a time: a slider of the desktop sends a lot.
void MediaControls::setVolume(int percent)
{
    if (m_isSettingVolume) {
        m_nextVolume = percent;
        return;
    }
    m_isSettingVolume = true;
    QCoro::connect(m_profile.player().setVolume(percent), this, [this](const Result<void> &done) {
        m_isSettingVolume = false;
        tell(done);
        if (const auto next = std::exchange(m_nextVolume, {}))
            setVolume(*next);
    });
}

void MediaControls::tell(const Result<void> &done)
{
    if (!done)
        m_window.showFailure(done.error());
}

} // namespace undersong::app

#include "moc_mediacontrols.cpp"
