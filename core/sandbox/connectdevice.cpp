// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/connectdevice.h"

#include <algorithm>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCountsAsPlay = 30s;
constexpr auto kRestartsInsteadOfGoingBack = 3s;
constexpr int kShownUpcoming = 20;
constexpr qsizetype kKeptPlays = 50;

std::unexpected<PlayerRefusal> refuse(int status, QString message, QString reason = {})
{
    return std::unexpected(
        PlayerRefusal{.status = status, .message = std::move(message), .reason = std::move(reason)});
}

std::unexpected<PlayerRefusal> restricted(const QString &reason)
{
    return refuse(403, u"Player command failed: Restriction violated"_s, reason);
}

} // namespace

ConnectDevice::ConnectDevice(const Catalogue &catalogue, const Clock &clock, std::vector<DeviceSpec> devices,
                             std::chrono::milliseconds stateDelay, quint64 seed)
    : m_catalogue(catalogue), m_clock(clock), m_devices(std::move(devices)), m_stateDelay(stateDelay),
      m_random(seed)
{}

void ConnectDevice::setDevices(std::vector<DeviceSpec> devices)
{
    pass(m_state, m_clock.now());
    m_devices = std::move(devices);
    if (activeDevice() == nullptr) {
        m_activeId.clear();
        m_state.isPlaying = false;
        m_state.hasPlayed = false;
        m_before.reset();
    }
}

const DeviceSpec *ConnectDevice::activeDevice() const
{
    const auto found = std::ranges::find(m_devices, m_activeId, &DeviceSpec::id);
    return m_activeId.isEmpty() || found == m_devices.end() ? nullptr : &*found;
}

void ConnectDevice::noteEnd(const State &state, TimePoint at)
{
    if (state.song < 0 || state.progress < kCountsAsPlay)
        return;
    m_plays.prepend({state.song, at});
    if (m_plays.size() > kKeptPlays)
        m_plays.removeLast();
}

void ConnectDevice::begin(State &state, int row, TimePoint at)
{
    state.song = row;
    state.progress = 0ms;
    state.at = at;
}

// Goes on to what comes after the current song; false at the end of everything.
bool ConnectDevice::step(State &state)
{
    if (!state.queue.isEmpty()) {
        begin(state, state.queue.takeFirst(), state.at);
        return true;
    }
    const bool isLast = state.place + 1 >= state.order.size();
    if (isLast && state.repeat == Repeat::Off)
        return false;
    state.place = isLast ? 0 : state.place + 1;
    if (state.order.isEmpty())
        return false;
    begin(state, state.order.at(state.place), state.at);
    return true;
}

void ConnectDevice::pass(State &state, TimePoint now)
{
    while (state.isPlaying) {
        const auto duration = song(state.song).duration;
        const auto reached = state.progress + (now - state.at);
        if (reached < duration) {
            state.progress = std::max(reached, state.progress);
            state.at = now;
            return;
        }
        const TimePoint end = state.at + (duration - state.progress);
        state.progress = duration;
        if (&state == &m_state)
            noteEnd(state, end);
        state.at = end;
        if (state.repeat == Repeat::Track) {
            begin(state, state.song, end);
        } else if (!step(state)) {
            // The end: the player stands, paused, before the first song of what it played.
            state.isPlaying = false;
            if (!state.order.isEmpty()) {
                state.place = 0;
                begin(state, state.order.first(), end);
            }
        }
    }
    state.at = now;
}

void ConnectDevice::keepForDelay()
{
    const TimePoint now = m_clock.now();
    pass(m_state, now);
    if (m_stateDelay <= 0ms)
        return;
    if (!m_before || now >= m_shownFrom)
        m_before = m_state;
    m_shownFrom = now + m_stateDelay;
}

DeviceView ConnectDevice::viewOf(const State &state)
{
    DeviceView view{.hasPlayed = state.hasPlayed,
                    .isPlaying = state.isPlaying,
                    .song = state.song,
                    .progress = state.progress,
                    .contextUri = state.contextUri,
                    .repeat = state.repeat,
                    .isShuffled = state.isShuffled,
                    .upcoming = state.queue,
                    .canSkipPrevious = state.place > 0 || state.repeat == Repeat::Context,
                    .at = state.at};
    for (int i = state.place + 1; i < state.order.size() && view.upcoming.size() < kShownUpcoming; ++i)
        view.upcoming.append(state.order.at(i));
    return view;
}

DeviceView ConnectDevice::view()
{
    const TimePoint now = m_clock.now();
    pass(m_state, now);
    if (m_before && now < m_shownFrom) {
        pass(*m_before, now);
        return viewOf(*m_before);
    }
    m_before.reset();
    return viewOf(m_state);
}

const QList<Play> &ConnectDevice::plays()
{
    pass(m_state, m_clock.now());
    return m_plays;
}

ConnectDevice::Outcome ConnectDevice::choose(const QString &deviceId)
{
    const QString wanted = deviceId.isEmpty() ? m_activeId : deviceId;
    if (wanted.isEmpty())
        return refuse(404, u"Player command failed: No active device found"_s, u"NO_ACTIVE_DEVICE"_s);
    const auto found = std::ranges::find(m_devices, wanted, &DeviceSpec::id);
    if (found == m_devices.end())
        return refuse(404, u"Device not found"_s);
    if (found->isRestricted)
        return restricted(u"DEVICE_NOT_CONTROLLABLE"_s);
    m_activeId = wanted;
    return {};
}

ConnectDevice::Outcome ConnectDevice::play(const PlayOrder &order)
{
    if (order.songs.isEmpty() || order.offset < 0 || order.offset >= order.songs.size())
        return refuse(404, u"Player command failed: No specific track found"_s, u"NO_SPECIFIC_TRACK"_s);
    keepForDelay();
    const TimePoint now = m_clock.now();
    noteEnd(m_state, now);
    m_state.hasPlayed = true;
    m_state.isPlaying = true;
    m_state.contextUri = order.contextUri;
    m_state.source = order.songs;
    m_state.order = order.songs;
    m_state.place = order.offset;
    begin(m_state, order.songs.at(order.offset), now);
    if (m_state.isShuffled)
        shuffleUpcoming(m_state);
    m_state.progress = std::min(order.position, song(m_state.song).duration);
    return {};
}

ConnectDevice::Outcome ConnectDevice::resume()
{
    keepForDelay();
    if (m_state.song < 0)
        return restricted(u"UNKNOWN"_s);
    if (m_state.isPlaying)
        return restricted(u"UNKNOWN"_s);
    m_state.isPlaying = true;
    m_state.hasPlayed = true;
    m_state.at = m_clock.now();
    return {};
}

ConnectDevice::Outcome ConnectDevice::pause()
{
    keepForDelay();
    if (!m_state.isPlaying)
        return restricted(u"UNKNOWN"_s);
    m_state.isPlaying = false;
    return {};
}

ConnectDevice::Outcome ConnectDevice::next()
{
    keepForDelay();
    if (m_state.song < 0)
        return restricted(u"NO_NEXT_TRACK"_s);
    const State before = m_state;
    if (!step(m_state)) {
        m_state = before;
        return restricted(u"NO_NEXT_TRACK"_s);
    }
    noteEnd(before, m_clock.now());
    m_state.isPlaying = true;
    return {};
}

ConnectDevice::Outcome ConnectDevice::previous()
{
    keepForDelay();
    if (m_state.song < 0)
        return restricted(u"NO_PREV_TRACK"_s);
    const TimePoint now = m_clock.now();
    if (m_state.progress > kRestartsInsteadOfGoingBack) {
        begin(m_state, m_state.song, now);
    } else if (m_state.place > 0) {
        --m_state.place;
        begin(m_state, m_state.order.at(m_state.place), now);
    } else {
        return restricted(u"NO_PREV_TRACK"_s);
    }
    m_state.isPlaying = true;
    return {};
}

ConnectDevice::Outcome ConnectDevice::seek(std::chrono::milliseconds position)
{
    keepForDelay();
    if (m_state.song < 0)
        return restricted(u"NO_SPECIFIC_TRACK"_s);
    if (position >= song(m_state.song).duration) {
        if (!step(m_state)) {
            m_state.isPlaying = false;
            begin(m_state, m_state.song, m_clock.now());
        }
        return {};
    }
    m_state.progress = position;
    return {};
}

ConnectDevice::Outcome ConnectDevice::setVolume(int percent)
{
    const auto found = std::ranges::find(m_devices, m_activeId, &DeviceSpec::id);
    if (found == m_devices.end() || !found->supportsVolume)
        return restricted(u"VOLUME_CONTROL_DISALLOW"_s);
    found->volumePercent = percent;
    return {};
}

ConnectDevice::Outcome ConnectDevice::setRepeat(Repeat repeat)
{
    keepForDelay();
    m_state.repeat = repeat;
    return {};
}

void ConnectDevice::shuffleUpcoming(State &state)
{
    QList<int> rest = state.order;
    const int current = rest.takeAt(state.place);
    m_random.shuffle(rest);
    state.order = QList<int>{current} + rest;
    state.place = 0;
}

ConnectDevice::Outcome ConnectDevice::setShuffle(bool isShuffled)
{
    keepForDelay();
    if (m_state.isShuffled == isShuffled)
        return {};
    m_state.isShuffled = isShuffled;
    if (m_state.order.isEmpty())
        return {};
    if (isShuffled) {
        shuffleUpcoming(m_state);
    } else {
        const int current = m_state.order.at(m_state.place);
        m_state.order = m_state.source;
        m_state.place = static_cast<int>(std::max<qsizetype>(m_state.order.indexOf(current), 0));
    }
    return {};
}

ConnectDevice::Outcome ConnectDevice::enqueue(int row)
{
    keepForDelay();
    m_state.queue.append(row);
    return {};
}

ConnectDevice::Outcome ConnectDevice::transfer(const QString &deviceId, bool startsPlaying)
{
    keepForDelay();
    if (const Outcome chosen = choose(deviceId); !chosen)
        return chosen;
    if (startsPlaying && m_state.song >= 0)
        m_state.isPlaying = true;
    m_state.at = m_clock.now();
    return {};
}

} // namespace undersong::sandbox
