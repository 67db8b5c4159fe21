// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "playback/connectplayer.h"

#include "base/logging.h"
#include "spotify/client.h"

#include <algorithm>

namespace undersong::playback {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using spotify::CommandOutcome;

namespace {

//! How far a position may be from the one asked for and still be it.
constexpr auto kSeekTolerance = 3s;

Device toDevice(const spotify::DeviceReply &reply)
{
    return {.id = reply.id,
            .name = reply.name,
            .type = reply.type,
            .isActive = reply.isActive,
            .isRestricted = reply.isRestricted,
            .volumePercent = reply.supportsVolume ? reply.volumePercent : std::nullopt};
}

bool means(ErrorKind kind, std::initializer_list<ErrorKind> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

ConnectPlayer::ConnectPlayer(spotify::Client &client, const Clock &clock, ConnectOptions options,
                             QObject *parent)
    : Player(parent), m_client(client), m_clock(clock), m_options(std::move(options))
{
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { poll(); });
}

QCoro::Task<Result<void>> ConnectPlayer::playFrom(QStringList uris, qsizetype place)
{
    if (place < 0 || uris.value(place).isEmpty())
        co_return fail(ErrorKind::InvalidArgument, u"no song to play"_s);
    const auto guard = co_await m_commands.acquire();
    auto device = co_await chooseDevice();
    if (device) {
        auto played = co_await playOn(*device, uris, place);
        if (played || !means(played.error().kind, {ErrorKind::NoActiveDevice, ErrorKind::NotFound}))
            co_return played;
    } else if (device.error().kind != ErrorKind::NoActiveDevice) {
        co_return std::unexpected(device.error());
    }
    device = co_await wakeDevice();
    if (!device)
        co_return std::unexpected(device.error());
    const auto transferred = co_await m_client.transfer(*device);
    if (!transferred)
        co_return std::unexpected(transferred.error());
    co_return co_await playOn(*device, uris, place);
}

QCoro::Task<Result<void>> ConnectPlayer::playOn(QString deviceId, QStringList uris, qsizetype place)
{
    spotify::PlayOptions options;
    options.deviceId = deviceId;
    options.uris = uris;
    if (place > 0)
        options.offset = static_cast<int>(place);
    const auto send = [this, options] { return m_client.play(options); };
    // Relinking may answer with another id than the one asked for; any song that was not there before will
    // do.
    const auto plays = [first = uris.at(place), before = m_state](const PlayerState &state) {
        return state.activity == Activity::Playing && state.track &&
               (state.track->uri == first || state.track != before.track);
    };
    const auto sent = co_await sendUntilReachable(send);
    if (!sent)
        co_return sent;
    remember(deviceId);
    co_return co_await confirm(plays);
}

//! NoActiveDevice where none is listed and none remembered; DeviceRestricted where all refuse commands.
QCoro::Task<Result<QString>> ConnectPlayer::chooseDevice()
{
    const auto listed = co_await m_client.devices();
    if (!listed)
        co_return std::unexpected(listed.error());
    QList<spotify::DeviceReply> usable = *listed;
    usable.removeIf([](const auto &device) { return device.isRestricted || device.id.isEmpty(); });
    if (usable.isEmpty() && !listed->isEmpty())
        co_return fail(ErrorKind::DeviceRestricted, u"every device listed is restricted"_s);
    const auto active = std::ranges::find_if(usable, &spotify::DeviceReply::isActive);
    if (active != usable.end())
        co_return active->id;
    const auto remembered = std::ranges::find(usable, m_options.rememberedDevice, &spotify::DeviceReply::id);
    if (remembered != usable.end())
        co_return remembered->id;
    if (!usable.isEmpty())
        co_return usable.constFirst().id;
    // An idle app drops out of the list and yet obeys when called by its id.
    if (!m_options.rememberedDevice.isEmpty())
        co_return m_options.rememberedDevice;
    co_return fail(ErrorKind::NoActiveDevice, u"no device is listed"_s);
}

QCoro::Task<Result<QString>> ConnectPlayer::wakeDevice()
{
    Q_EMIT wakeWanted();
    for (int attempt = 0; attempt < m_options.wakeAttempts; ++attempt) {
        const auto pause = m_sleeper.sleep(m_options.wakeInterval);
        if (!co_await pause.wait())
            co_return fail(ErrorKind::Cancelled, u"waiting for a device"_s);
        const auto listed = co_await m_client.devices();
        if (!listed)
            co_return std::unexpected(listed.error());
        for (const spotify::DeviceReply &device : *listed) {
            if (!device.isRestricted && !device.id.isEmpty())
                co_return device.id;
        }
    }
    co_return fail(ErrorKind::NoActiveDevice, u"no device appeared after calling the app"_s);
}

QCoro::Task<Result<void>> ConnectPlayer::sendUntilReachable(Send send)
{
    for (int attempt = 0;; ++attempt) {
        const auto outcome = co_await send();
        if (!outcome)
            co_return std::unexpected(outcome.error());
        if (*outcome == CommandOutcome::Accepted)
            co_return Result<void>();
        if (attempt == m_options.awayRetries)
            co_return fail(ErrorKind::NoActiveDevice, u"the device stayed away"_s);
        const auto pause = m_sleeper.sleep(m_options.awayRetryInterval);
        if (!co_await pause.wait())
            co_return fail(ErrorKind::Cancelled, u"waiting for the device"_s);
    }
}

QCoro::Task<Result<void>> ConnectPlayer::confirm(Predicate isDone)
{
    for (const auto wait : m_options.confirmAfter) {
        const auto pause = m_sleeper.sleep(wait);
        if (!co_await pause.wait())
            co_return fail(ErrorKind::Cancelled, u"waiting for the state"_s);
        const auto state = co_await refresh();
        if (!state)
            co_return std::unexpected(state.error());
        if (isDone(*state))
            co_return Result<void>();
    }
    co_return fail(ErrorKind::Timeout, u"the device took the command and did not follow it"_s);
}

QCoro::Task<Result<void>> ConnectPlayer::command(Send send, Predicate isDone)
{
    const auto guard = co_await m_commands.acquire();
    const auto sent = co_await sendUntilReachable(send);
    if (!sent && sent.error().kind == ErrorKind::PlaybackRestricted) {
        // "Already paused" and the like are refused too: what counts is whether the state is as asked.
        const auto state = co_await refresh();
        if (state && isDone(*state))
            co_return Result<void>();
    }
    if (!sent)
        co_return sent;
    co_return co_await confirm(isDone);
}

QCoro::Task<Result<void>> ConnectPlayer::pause()
{
    const auto send = [this] { return m_client.pause(); };
    co_return co_await command(send,
                               [](const PlayerState &state) { return state.activity != Activity::Playing; });
}

QCoro::Task<Result<void>> ConnectPlayer::resume()
{
    const auto send = [this] { return m_client.resume(); };
    co_return co_await command(send,
                               [](const PlayerState &state) { return state.activity == Activity::Playing; });
}

QCoro::Task<Result<void>> ConnectPlayer::skipNext()
{
    const auto before = m_state.track ? m_state.track->id : catalog::SpotifyId();
    const auto send = [this] { return m_client.skipNext(); };
    auto confirmed = command(
        send, [before](const PlayerState &state) { return !state.track || state.track->id != before; });
    co_return co_await confirmed;
}

QCoro::Task<Result<void>> ConnectPlayer::skipPrevious()
{
    const auto send = [this] { return m_client.skipPrevious(); };
    // Goes to the song before or to the start of this one, as the device pleases: sent is done.
    co_return co_await command(send, [](const PlayerState &) { return true; });
}

QCoro::Task<Result<void>> ConnectPlayer::seek(std::chrono::milliseconds position)
{
    const auto send = [this, position] { return m_client.seek(position); };
    const auto before = m_state.track ? m_state.track->id : catalog::SpotifyId();
    auto confirmed = command(send, [position, before](const PlayerState &state) {
        const bool movedOn = !state.track || state.track->id != before;
        return movedOn || std::chrono::abs(state.progress - position) <= kSeekTolerance;
    });
    co_return co_await confirmed;
}

QCoro::Task<Result<void>> ConnectPlayer::setVolume(int percent)
{
    const int wanted = std::clamp(percent, 0, 100);
    const auto send = [this, wanted] { return m_client.setVolume(wanted); };
    auto confirmed = command(send, [wanted](const PlayerState &state) {
        // Devices round to their own steps.
        const bool isKnown = state.device && state.device->volumePercent;
        return !isKnown || std::abs(*state.device->volumePercent - wanted) <= 5;
    });
    co_return co_await confirmed;
}

QCoro::Task<Result<void>> ConnectPlayer::enqueue(QString uri)
{
    const auto guard = co_await m_commands.acquire();
    const auto send = [this, uri] { return m_client.enqueue(uri); };
    co_return co_await sendUntilReachable(send);
}

QCoro::Task<Result<QList<Device>>> ConnectPlayer::devices()
{
    const auto listed = co_await m_client.devices();
    if (!listed)
        co_return std::unexpected(listed.error());
    QList<Device> devices;
    devices.reserve(listed->size());
    for (const spotify::DeviceReply &device : *listed)
        devices.append(toDevice(device));
    co_return devices;
}

QCoro::Task<Result<void>> ConnectPlayer::transfer(QString deviceId)
{
    const auto send = [this, deviceId] { return m_client.transfer(deviceId); };
    auto confirmed = command(
        send, [deviceId](const PlayerState &state) { return state.device && state.device->id == deviceId; });
    auto done = co_await confirmed;
    if (done)
        remember(deviceId);
    co_return done;
}

QCoro::Task<Result<PlayerState>> ConnectPlayer::refresh()
{
    const int generation = m_generation;
    const auto reply = co_await m_client.player();
    if (!reply)
        co_return std::unexpected(reply.error());
    if (generation != m_generation)
        co_return fail(ErrorKind::Cancelled, u"the player was reset"_s);
    adopt(*reply);
    co_return m_state;
}

void ConnectPlayer::adopt(const std::optional<spotify::PlayerReply> &reply)
{
    PlayerState state;
    state.asOf = m_clock.now();
    if (reply) {
        state.activity = reply->isPlaying ? Activity::Playing : Activity::Paused;
        state.track = reply->track;
        state.progress = reply->progress.value_or(0ms);
        if (reply->device)
            state.device = toDevice(*reply->device);
        state.canSeek = reply->canSeek;
        state.canPause = reply->canPause;
        state.canSkipNext = reply->canSkipNext;
        state.canSkipPrevious = reply->canSkipPrevious;
    }
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

void ConnectPlayer::remember(const QString &deviceId)
{
    if (deviceId == m_options.rememberedDevice)
        return;
    m_options.rememberedDevice = deviceId;
    Q_EMIT deviceRemembered(deviceId);
}

void ConnectPlayer::setAttention(Attention attention)
{
    m_attention = attention;
    poll();
}

void ConnectPlayer::shutDown()
{
    m_attention.reset();
    m_pollTimer.stop();
    m_sleeper.shutDown();
}

void ConnectPlayer::reset()
{
    ++m_generation;
    m_attention.reset();
    m_pollTimer.stop();
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

QCoro::Task<> ConnectPlayer::poll()
{
    if (m_polling || !m_attention)
        co_return;
    m_polling = true;
    const auto state = co_await refresh();
    m_polling = false;
    if (!state)
        qCInfo(lcPlayback) << "state not read:" << errorKindName(state.error().kind);
    schedulePoll();
}

void ConnectPlayer::schedulePoll()
{
    if (!m_attention)
        return;
    const bool isPlaying = m_state.activity == Activity::Playing;
    if (*m_attention == Attention::Watching)
        m_pollTimer.start(isPlaying ? m_options.watchInterval : m_options.idleInterval);
    else if (isPlaying)
        m_pollTimer.start(m_options.idleInterval);
}

} // namespace undersong::playback
