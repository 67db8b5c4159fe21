// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/nowplaying.h"
#include "ui/desktop/wish.h"

#include <QObject>

#include <memory>

class QWidget;

namespace undersong::ui {

//! What plays, as the desktop's own controls show it: one kind a platform, each in a file of its own that is
//! compiled where it applies. GUI thread.
class MediaSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Presence {
        Hidden, //!< no media session: another program tells the desktop about the same song
        Shown,
    };

    virtual void setPresence(Presence presence) = 0;
    //! Tells the desktop what is different, and a jump within the song.
    virtual void show(const NowPlaying &now) = 0;

Q_SIGNALS:
    void wished(const undersong::ui::Request &request);
    void pauseWanted();
    void seekWanted(std::chrono::milliseconds position);
    void volumeWanted(int percent);
    void quitWanted();
};

//! This platform's. \p window is the program's, and outlives it, as \p clock does.
std::unique_ptr<MediaSession> makeMediaSession(const Clock &clock, QWidget &window);

} // namespace undersong::ui
