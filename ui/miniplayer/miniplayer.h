// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/listening.h"
#include "storage/settings.h"
#include "ui/common/coversource.h"

#include <QWidget>

namespace undersong::ui {

class Commands;
class MiniView;

//! A small window of its own, on top of others as far as the desktop lets it (Wayland has no word for that).
//! Closing it, as its button, leads back to the large one. Remembers its place.
class MiniPlayer : public QWidget
{
    Q_OBJECT

public:
    MiniPlayer(discovery::Listening &listening, playback::Player &player, storage::Settings &settings,
               CoverSource &covers, Commands &commands);

    //! Shows it where it was last.
    void open();

Q_SIGNALS:
    void windowWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void followSong();
    void followKeys();

    discovery::Listening &m_listening;
    storage::Settings &m_settings;
    Commands &m_commands;
    MiniView *m_view;
};

} // namespace undersong::ui
