// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/replyreaders.h"

#include <algorithm>

namespace undersong::spotify {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

//! The schema writes the flags directly under "actions", real answers under "actions.disallows"; true is "not
//! allowed" and absent is "allowed" in both.
bool isAllowed(const JsonReader &json, QLatin1StringView action)
{
    const JsonReader actions = json.member("actions"_L1);
    const JsonReader nested = actions.member("disallows"_L1);
    const JsonReader &flags = nested.isObject() ? nested : actions;
    return !flags.optionalBoolean(action).value_or(false);
}

PlayingKind playingKind(const QString &name)
{
    if (name == "track"_L1)
        return PlayingKind::Track;
    if (name == "episode"_L1)
        return PlayingKind::Episode;
    if (name == "ad"_L1)
        return PlayingKind::Advertisement;
    return PlayingKind::Unknown;
}

RepeatMode repeatMode(const QString &name)
{
    if (name == "track"_L1)
        return RepeatMode::Track;
    return name == "context"_L1 ? RepeatMode::Context : RepeatMode::Off;
}

} // namespace

std::optional<DeviceReply> readDevice(const JsonReader &json)
{
    if (!json.isObject())
        return {};
    DeviceReply device;
    device.id = json.optionalString("id"_L1).value_or(QString());
    device.name = json.optionalString("name"_L1).value_or(QString());
    device.type = json.optionalString("type"_L1).value_or(QString());
    device.isActive = json.optionalBoolean("is_active"_L1).value_or(false);
    device.isPrivateSession = json.optionalBoolean("is_private_session"_L1).value_or(false);
    device.isRestricted = json.optionalBoolean("is_restricted"_L1).value_or(false);
    const auto volume = json.optionalInteger("volume_percent"_L1);
    if (volume)
        device.volumePercent = static_cast<int>(std::clamp<qint64>(*volume, 0, 100));
    device.supportsVolume = json.optionalBoolean("supports_volume"_L1).value_or(volume.has_value());
    return device;
}

std::optional<PlayerReply> readPlayer(const JsonReader &json)
{
    if (!json.isObject())
        return {};
    PlayerReply player;
    player.device = readDevice(json.member("device"_L1));
    player.isPlaying = json.boolean("is_playing"_L1);
    if (const auto progress = json.optionalInteger("progress_ms"_L1))
        player.progress = milliseconds(std::max<qint64>(0, *progress));
    player.changedAt = fromMilliseconds(json.optionalInteger("timestamp"_L1).value_or(0));
    player.track = readTrack(json.member("item"_L1));
    const auto kind = json.optionalString("currently_playing_type"_L1);
    player.kind = kind ? playingKind(*kind) : (player.track ? PlayingKind::Track : PlayingKind::Unknown);
    player.contextUri = json.member("context"_L1).optionalString("uri"_L1);
    player.repeat = repeatMode(json.optionalString("repeat_state"_L1).value_or(QString()));
    player.isShuffled = json.optionalBoolean("shuffle_state"_L1).value_or(false);
    player.canPause = isAllowed(json, "pausing"_L1);
    player.canResume = isAllowed(json, "resuming"_L1);
    player.canSeek = isAllowed(json, "seeking"_L1);
    player.canSkipNext = isAllowed(json, "skipping_next"_L1);
    player.canSkipPrevious = isAllowed(json, "skipping_prev"_L1);
    player.canTransfer = isAllowed(json, "transferring_playback"_L1);
    return player;
}

} // namespace undersong::spotify
