// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/types.h"
#include "playback/player.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace undersong::ui {

//! What the desktop is told about: the song a reaction means, and what may be done with it.
struct NowPlaying
{
    enum class Status { Stopped, Paused, Playing };

    QString id; //!< tells songs apart, of [A-Za-z0-9_] alone; empty where there is no song
    QString title;
    QStringList artists;
    QString album;
    QUrl art;
    QUrl page;
    std::chrono::milliseconds length{0};
    std::optional<bool> isLiked; //!< empty where it was not rated
    Status status = Status::Stopped;
    std::chrono::milliseconds progress{0}; //!< at \c asOf
    TimePoint asOf;
    std::optional<int> volumePercent;
    bool canPlay = false;
    bool canPause = false;
    bool canSeek = false;
    bool canGoNext = false;
    bool canGoPrevious = false;

    //! Where it is at \p now, never past its end.
    std::chrono::milliseconds positionAt(TimePoint now) const;
};

//! What the device plays or, while nothing plays, what is offered.
NowPlaying nowPlaying(const playback::PlayerState &state, const std::optional<discovery::Pick> &current);

//! Whether \p device is the machine this program runs on, so that the Spotify app there tells the desktop
//! what plays by itself. Spotify's apps call a computer by its host name.
bool isThisComputer(const playback::Device &device, const QString &hostName);

} // namespace undersong::ui
