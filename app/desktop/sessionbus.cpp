// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/sessionbus.h"

#include "discovery/listening.h"
#include "playback/connectplayer.h"
#include "profile/profile.h"
#include "storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QGuiApplication>
#include <QSysInfo>

namespace undersong::app {

using discovery::Listening;
using ui::NowPlaying;
using ui::Request;
using ui::Wish;

SessionBus::SessionBus(Profile &profile, ui::MainWindow &window, ui::CoverSource &covers)
    : m_profile(profile), m_window(window), m_mpris(profile.clock()),
      m_notices(covers, [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
{
    connect(&profile.player(), &playback::Player::stateChanged, this, &SessionBus::follow);
    // A reaction, or one taken back, is told by it too.
    connect(&profile.listening(), &Listening::currentChanged, this, &SessionBus::follow);
    connect(&profile.settings(), &storage::Settings::changed, this, &SessionBus::obeySettings);
    connectMediaSession();
    connectNotices();
    obeySettings();
}

void SessionBus::connectMediaSession()
{
    playback::Player *player = &m_profile.player();
    connect(&m_mpris, &ui::Mpris::wished, &m_window, &ui::MainWindow::perform);
    connect(&m_mpris, &ui::Mpris::quitWanted, &m_window, &ui::MainWindow::quit, Qt::QueuedConnection);
    connect(&m_mpris, &ui::Mpris::pauseWanted, this, [this, player] {
        QCoro::connect(player->pause(), this, [this](const Result<void> &done) { tell(done); });
    });
    connect(&m_mpris, &ui::Mpris::seekWanted, this, [this, player](std::chrono::milliseconds position) {
        QCoro::connect(player->seek(position), this, [this](const Result<void> &done) { tell(done); });
    });
    connect(&m_mpris, &ui::Mpris::volumeWanted, this, &SessionBus::setVolume);
}

void SessionBus::connectNotices()
{
    connect(&m_notices, &ui::TrackNotices::pressed, this, [this](Wish wish, const QString &id) {
        // A button speaks of the song beside it, which may be over.
        if (wish == Wish::Show || id == m_mpris.now().id)
            m_window.perform({.wish = wish});
    });
}

void SessionBus::follow()
{
    const playback::PlayerState &state = m_profile.player().state();
    const NowPlaying now = ui::nowPlaying(state, m_profile.listening().current());
    const bool isBesideSpotify = state.device && state.device->isActive &&
                                 ui::isThisComputer(*state.device, QSysInfo::machineHostName());
    const bool isDouble = isBesideSpotify && !m_profile.settings().get(storage::kMediaSessionBesideSpotify);
    // It comes with the first song, and stays between songs.
    const bool hasBegun = !m_mpris.serviceName().isEmpty() || !now.id.isEmpty();
    m_mpris.show(now);
    m_mpris.setPresence(hasBegun && !isDouble ? ui::Mpris::Presence::Shown : ui::Mpris::Presence::Hidden);
    m_notices.show(now);
}

void SessionBus::obeySettings()
{
    m_notices.setEnabled(m_profile.settings().get(storage::kTrackNotices));
    follow();
}

//! One command at a time: a slider of the desktop sends a lot.
void SessionBus::setVolume(int percent)
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

void SessionBus::tell(const Result<void> &done)
{
    if (!done)
        m_window.showFailure(done.error());
}

} // namespace undersong::app

#include "moc_sessionbus.cpp"
