// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/listening.h"
#include "playback/player.h"
#include "ui/common/coversource.h"

#include <QWidget>

namespace undersong::ui {

class PlayerView;

//! The player bar, connected: what the player knows, and commands to it. Play, next and previous go through
//! Listening, so that the next song is the next pick.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    PlayerBar(playback::Player &player, discovery::Listening &listening, CoverSource &covers,
              const Clock &clock, QWidget *parent = nullptr);

    PlayerView &view() { return *m_view; }
    void openDevices();
    //! Asks once which devices there are, for the chip: at the start, where a sign-in is there.
    void listDevices();

Q_SIGNALS:
    void failed(const undersong::Error &error);

private:
    void report(const Result<void> &done);

    playback::Player &m_player;
    discovery::Listening &m_listening;
    PlayerView *m_view;
};

} // namespace undersong::ui
