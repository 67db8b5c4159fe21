// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/track.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace undersong::spotify {

struct DeviceReply
{
    QString id; //!< empty where Spotify tells none: such a device cannot be chosen
    QString name;
    QString type;
    bool isActive = false;
    bool isPrivateSession = false;
    bool isRestricted = false;
    bool supportsVolume = false;
    std::optional<int> volumePercent;
};

enum class RepeatMode { Off, Track, Context };

enum class PlayingKind { Track, Episode, Advertisement, Unknown };

//! The player as Spotify describes it.
struct PlayerReply
{
    std::optional<DeviceReply> device; //!< absent in "currently playing"
    bool isPlaying = false;
    std::optional<std::chrono::milliseconds> progress;
    TimePoint changedAt; //!< Spotify's time stamp: when the state last changed
    PlayingKind kind = PlayingKind::Unknown;
    std::optional<catalog::Track> track; //!< empty for episodes, advertisements, local files, between songs
    std::optional<QString> contextUri;
    RepeatMode repeat = RepeatMode::Off;
    bool isShuffled = false;
    bool canPause = true;
    bool canResume = true;
    bool canSeek = true;
    bool canSkipNext = true;
    bool canSkipPrevious = true;
    bool canTransfer = true;
};

struct QueueReply
{
    std::optional<catalog::Track> playing;
    QList<catalog::Track> next;
    int skipped = 0;
};

//! How sure a player command is. A success says "sent"; ask for the state to see it done.
enum class CommandOutcome {
    Accepted,           //!< 200 or 204
    DeviceNotReachable, //!< 202: the device is away for the moment; Spotify's advice is another try after 5 s
};

} // namespace undersong::spotify
