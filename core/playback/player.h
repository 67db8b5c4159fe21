// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "catalog/track.h"

#include <QObject>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <optional>
#include <utility>

namespace undersong::playback {

//! Something that can sound: a Spotify Connect device.
struct Device
{
    QString id;
    QString name;
    QString type; //!< "Computer", "Smartphone", "Speaker", ... as the device says
    bool isActive = false;
    bool isRestricted = false; //!< takes no remote commands
    std::optional<int> volumePercent;

    bool operator==(const Device &) const = default;
};

enum class Activity {
    NoDevice, //!< nothing is open to play on, or nothing was ever played
    Paused,
    Playing,
};

//! What the player last knew. Progress is true at \c asOf; add the time since while playing.
struct PlayerState
{
    Activity activity = Activity::NoDevice;
    std::optional<catalog::Track> track; //!< empty between songs and for advertisements
    std::chrono::milliseconds progress{0};
    TimePoint asOf;
    std::optional<Device> device;
    bool canSeek = true;
    bool canPause = true;
    bool canSkipNext = true;
    bool canSkipPrevious = true;

    bool operator==(const PlayerState &) const = default;
};

//! Plays songs somewhere. GUI thread. Every command ends when the device's state confirms it or its deadline
//! has passed; a failure carries what to do (NoActiveDevice, DeviceRestricted, PlaybackRestricted,
//! PremiumRequired, RateLimited, Offline, ...).
class Player : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const PlayerState &state() const = 0;

    //! Plays \p uris from the first one on, replacing what plays.
    QCoro::Task<Result<void>> play(QStringList uris) { return playFrom(std::move(uris), 0); }
    //! Plays \p uris from the one at \p place on; skipPrevious leads to those before it.
    virtual QCoro::Task<Result<void>> playFrom(QStringList uris, qsizetype place) = 0;
    virtual QCoro::Task<Result<void>> pause() = 0;
    virtual QCoro::Task<Result<void>> resume() = 0;
    virtual QCoro::Task<Result<void>> skipNext() = 0;
    virtual QCoro::Task<Result<void>> skipPrevious() = 0;
    virtual QCoro::Task<Result<void>> seek(std::chrono::milliseconds position) = 0;
    virtual QCoro::Task<Result<void>> setVolume(int percent) = 0;
    //! Appends one song behind what plays.
    virtual QCoro::Task<Result<void>> enqueue(QString uri) = 0;
    virtual QCoro::Task<Result<QList<Device>>> devices() = 0;
    //! Makes \p deviceId the device to play on, now and later.
    virtual QCoro::Task<Result<void>> transfer(QString deviceId) = 0;
    //! Asks for the state now.
    virtual QCoro::Task<Result<PlayerState>> refresh() = 0;

Q_SIGNALS:
    void stateChanged(const undersong::playback::PlayerState &state);
};

} // namespace undersong::playback
