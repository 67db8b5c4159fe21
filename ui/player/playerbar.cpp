// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/player/playerbar.h"

#include "ui/player/devicechip.h"
#include "ui/player/playerview.h"

#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Listening;

PlayerBar::PlayerBar(playback::Player &player, discovery::Listening &listening, CoverSource &covers,
                     const Clock &clock, QWidget *parent)
    : QWidget(parent), m_player(player), m_listening(listening), m_view(new PlayerView(covers, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&m_player, &playback::Player::stateChanged, m_view, &PlayerView::setState);
    connect(m_view, &PlayerView::previousWanted, &m_listening, &Listening::previous);
    connect(m_view, &PlayerView::playWanted, &m_listening, &Listening::togglePlay);
    connect(m_view, &PlayerView::nextWanted, &m_listening, &Listening::next);
    connect(m_view, &PlayerView::seekWanted, this, [this](std::chrono::milliseconds position) {
        QCoro::connect(m_player.seek(position), this, [this](const Result<void> &done) { report(done); });
    });
    connect(m_view, &PlayerView::volumeWanted, this, [this](int percent) {
        QCoro::connect(m_player.setVolume(percent), this, [this](const Result<void> &done) { report(done); });
    });
    connect(&m_view->devices(), &DeviceChip::devicesWanted, this, &PlayerBar::listDevices);
    connect(&m_view->devices(), &DeviceChip::deviceChosen, this, [this](const QString &id) {
        QCoro::connect(m_player.transfer(id), this, [this](const Result<void> &done) { report(done); });
    });
    m_view->setState(m_player.state());
}

void PlayerBar::openDevices()
{
    // Later, so that the menu does not hold up the slot that asked for it.
    QMetaObject::invokeMethod(&m_view->devices(), &QToolButton::showMenu, Qt::QueuedConnection);
}

void PlayerBar::listDevices()
{
    QCoro::connect(m_player.devices(), this, [this](const Result<QList<playback::Device>> &devices) {
        if (devices)
            m_view->devices().showDevices(*devices);
        else
            m_view->devices().showFailure(devices.error());
    });
}

void PlayerBar::report(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    // What the bar shows is what the player knows, also after a command that did not work.
    m_view->setState(m_player.state());
}

} // namespace undersong::ui

#include "moc_playerbar.cpp"
