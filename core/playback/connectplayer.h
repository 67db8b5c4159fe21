// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/worker.h"
#include "playback/player.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace undersong::spotify {
class Client;
struct DeviceReply;
struct PlayerReply;
enum class CommandOutcome;
} // namespace undersong::spotify

namespace undersong::playback {

struct ConnectOptions
{
    QString rememberedDevice = {}; //!< the device played on last, from an earlier run
    //! Waits before each look at the state after a command, until it is as commanded.
    std::vector<std::chrono::milliseconds> confirmAfter = {
        std::chrono::milliseconds(300), std::chrono::milliseconds(400), std::chrono::milliseconds(800)};
    //! How often, and how many times, the device list is asked for after the Spotify app was called.
    std::chrono::milliseconds wakeInterval{2000};
    int wakeAttempts = 10;
    //! Between looks at the state while a song plays in sight, and otherwise.
    std::chrono::milliseconds watchInterval{1000};
    std::chrono::milliseconds idleInterval{7000};
    //! Before a command is sent again that found its device away (202), and how often.
    std::chrono::milliseconds awayRetryInterval{5000};
    int awayRetries = 5;
};

//! Plays on Spotify Connect devices through the Web API. Needs a Spotify app open somewhere.
//!
//! Starting a song: the active device, else the one remembered, else the first that takes commands; where
//! none is listed, \c wakeWanted asks for the Spotify app to be opened and the list is polled. Commands go
//! one at a time, in order, and count as done when the state confirms them; one that is not confirmed fails
//! as Timeout. The state is polled while something may be seen or heard, see \c setAttention.
class ConnectPlayer final : public Player
{
    Q_OBJECT

public:
    enum class Attention {
        Watching, //!< a person can see the player
        Away,     //!< nobody looks: nothing is polled while paused
    };

    ConnectPlayer(spotify::Client &client, const Clock &clock, ConnectOptions options = {},
                  QObject *parent = nullptr);

    const PlayerState &state() const override { return m_state; }

    QCoro::Task<Result<void>> playFrom(QStringList uris, qsizetype place) override;
    QCoro::Task<Result<void>> pause() override;
    QCoro::Task<Result<void>> resume() override;
    QCoro::Task<Result<void>> skipNext() override;
    QCoro::Task<Result<void>> skipPrevious() override;
    QCoro::Task<Result<void>> seek(std::chrono::milliseconds position) override;
    QCoro::Task<Result<void>> setVolume(int percent) override;
    QCoro::Task<Result<void>> enqueue(QString uri) override;
    QCoro::Task<Result<QList<Device>>> devices() override;
    QCoro::Task<Result<void>> transfer(QString deviceId) override;
    QCoro::Task<Result<PlayerState>> refresh() override;

    //! Starts polling, or changes its pace. Nothing is polled before the first call.
    void setAttention(Attention attention);
    //! Ends every wait, now and from now on. Call it before destroying this where something may be waiting.
    void shutDown();
    //! Stops polling and forgets the state, for example after signing out.
    void reset();

Q_SIGNALS:
    //! Worth remembering for the next run.
    void deviceRemembered(const QString &deviceId);
    //! No device is open: the Spotify app should be started.
    void wakeWanted();

private:
    using Predicate = std::function<bool(const PlayerState &)>;
    //! Sends a command once; called again where the device was away.
    using Send = std::function<QCoro::Task<Result<spotify::CommandOutcome>>()>;

    QCoro::Task<Result<void>> command(Send send, Predicate isDone);
    QCoro::Task<Result<void>> sendUntilReachable(Send send);
    QCoro::Task<Result<void>> confirm(Predicate isDone);
    QCoro::Task<Result<void>> playOn(QString deviceId, QStringList uris, qsizetype place);
    QCoro::Task<Result<QString>> chooseDevice();
    QCoro::Task<Result<QString>> wakeDevice();
    QCoro::Task<> poll();
    void adopt(const std::optional<spotify::PlayerReply> &reply);
    void remember(const QString &deviceId);
    void schedulePoll();

    spotify::Client &m_client;
    const Clock &m_clock;
    ConnectOptions m_options;
    PlayerState m_state;
    AsyncMutex m_commands;
    Sleeper m_sleeper;
    QTimer m_pollTimer;
    std::optional<Attention> m_attention;
    bool m_polling = false;
    int m_generation = 0; //!< counts resets: an answer to a question from before one is dropped
};

} // namespace undersong::playback
