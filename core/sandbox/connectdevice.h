// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "sandbox/random.h"
#include "sandbox/sandbox.h"

#include <QJsonObject>

#include <expected>
#include <optional>
#include <vector>

namespace undersong::sandbox {

//! Why the player refuses a command, as the Web API words it.
struct PlayerRefusal
{
    int status;
    QString message;
    QString reason = {};
};

enum class Repeat { Off, Context, Track };

//! What a play command asks for. Songs are rows of the catalogue.
struct PlayOrder
{
    QList<int> songs;
    QString contextUri = {}; //!< empty for a list of songs of the caller's own
    int offset = 0;
    std::chrono::milliseconds position{0};
};

//! What the device does, as seen at one moment.
struct DeviceView
{
    bool hasPlayed = false; //!< false: nothing was played since the start, the Web API answers 204
    bool isPlaying = false;
    int song = -1;
    std::chrono::milliseconds progress{0};
    QString contextUri;
    Repeat repeat = Repeat::Off;
    bool isShuffled = false;
    QList<int> upcoming;
    bool canSkipPrevious = false;
    TimePoint at;
};

//! One listener's playback, as a state machine over the clock: whoever looks, first lets the time pass that
//! went by since. Not thread-safe.
class ConnectDevice
{
public:
    using Outcome = std::expected<void, PlayerRefusal>;

    ConnectDevice(const Catalogue &catalogue, const Clock &clock, std::vector<DeviceSpec> devices,
                  std::chrono::milliseconds stateDelay, quint64 seed);

    //! Devices that left the list keep answering to their id no more.
    void setDevices(std::vector<DeviceSpec> devices);
    const std::vector<DeviceSpec> &devices() const { return m_devices; }
    //! The device that plays or last played; null when it left.
    const DeviceSpec *activeDevice() const;

    //! What a look at this moment shows; behind the truth by the state delay.
    DeviceView view();
    //! Songs played for at least thirty seconds, newest first.
    const QList<Play> &plays();

    //! Checks that the command can reach a device and makes that device the active one.
    //! \p deviceId empty: the active device.
    Outcome choose(const QString &deviceId);

    Outcome play(const PlayOrder &order);
    Outcome resume();
    Outcome pause();
    Outcome next();
    Outcome previous();
    Outcome seek(std::chrono::milliseconds position);
    Outcome setVolume(int percent);
    Outcome setRepeat(Repeat repeat);
    Outcome setShuffle(bool isShuffled);
    Outcome enqueue(int song);
    Outcome transfer(const QString &deviceId, bool startsPlaying);

private:
    struct State
    {
        bool hasPlayed = false;
        bool isPlaying = false;
        int song = -1;
        std::chrono::milliseconds progress{0};
        TimePoint at; // when progress was true
        QString contextUri;
        QList<int> order;  // the context in playing order
        QList<int> source; // the context as it was given
        int place = 0;     // of the context's current song in order
        QList<int> queue;  // songs the listener queued, before the context goes on
        Repeat repeat = Repeat::Off;
        bool isShuffled = false;
    };

    const Song &song(int row) const { return m_catalogue.songs()[static_cast<std::size_t>(row)]; }
    void pass(State &state, TimePoint now);
    bool step(State &state);
    void begin(State &state, int row, TimePoint at);
    void noteEnd(const State &state, TimePoint at);
    void keepForDelay();
    void shuffleUpcoming(State &state);
    static DeviceView viewOf(const State &state);

    const Catalogue &m_catalogue;
    const Clock &m_clock;
    std::vector<DeviceSpec> m_devices;
    std::chrono::milliseconds m_stateDelay;
    Random m_random;
    QString m_activeId;
    State m_state;
    std::optional<State> m_before; // what is shown until m_shownFrom
    TimePoint m_shownFrom;
    QList<Play> m_plays;
};

} // namespace undersong::sandbox
