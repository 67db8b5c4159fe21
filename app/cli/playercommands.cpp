// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/playercommands.h"

#include "cli/describe.h"
#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "playback/connectplayer.h"

namespace undersong::cli {

using namespace Qt::StringLiterals;
using playback::Activity;

namespace {

constexpr int kCandidatesWanted = 200;

} // namespace

QCoro::Task<ExitCode> PlayerCommands::play()
{
    playback::ConnectPlayer &player = m_session.profile->player();
    const QString word = m_session.line.arguments.value(0);
    if (!word.isEmpty()) {
        const auto target = co_await m_targets.find(word);
        if (!target)
            co_return m_session.output.failure(target.error());
        co_return co_await playSong(target->song);
    }
    if (!m_session.line.has(u"new"_s)) {
        const auto state = co_await player.refresh();
        if (!state)
            co_return m_session.output.failure(state.error());
        if (state->track && state->activity == Activity::Playing) {
            const Result<void> nothingToDo;
            co_return co_await tell(nothingToDo);
        }
        if (state->track && state->activity == Activity::Paused) {
            const auto resumed = co_await player.resume();
            co_return co_await tell(resumed);
        }
    }
    co_return co_await playNewPick();
}

QCoro::Task<ExitCode> PlayerCommands::playNewPick()
{
    discovery::Discovery &discovery = m_session.profile->discovery();
    auto picks = co_await discovery.recommend(1);
    if (!picks && picks.error().kind == ErrorKind::NothingToRecommend) {
        const auto stop = m_session.stop.get_token();
        const auto gathered = co_await m_session.profile->gatherer().topUp(kCandidatesWanted, stop);
        if (!gathered)
            co_return m_session.output.failure(gathered.error());
        picks = co_await discovery.recommend(1);
    }
    if (!picks)
        co_return m_session.output.failure(picks.error());
    const discovery::Pick pick = picks->constFirst();
    const auto shown = co_await discovery.markShown(pick.id);
    if (!shown)
        co_return m_session.output.failure(shown.error());
    for (const QString &reason : reasonLines(pick.reasons, 3))
        m_session.output.line(u"  "_s + reason);
    co_return co_await playSong(pick.song);
}

QCoro::Task<ExitCode> PlayerCommands::playSong(catalog::Song song)
{
    // What plays stays in front, so that "previous", here or on the device, leads back to it.
    QStringList uris{song.uri()};
    const auto state = co_await m_session.profile->player().refresh();
    if (state && state->track && state->track->uri != song.uri())
        uris.prepend(state->track->uri);
    const qsizetype place = uris.size() - 1;
    const auto played = co_await m_session.profile->player().playFrom(uris, place);
    co_return co_await tell(played);
}

QCoro::Task<ExitCode> PlayerCommands::pause()
{
    const auto paused = co_await m_session.profile->player().pause();
    co_return co_await tell(paused);
}

QCoro::Task<ExitCode> PlayerCommands::next()
{
    co_return co_await playNewPick();
}

QCoro::Task<ExitCode> PlayerCommands::previous()
{
    const auto gone = co_await m_session.profile->player().skipPrevious();
    co_return co_await tell(gone);
}

//! What the device does after a command.
QCoro::Task<ExitCode> PlayerCommands::tell(Result<void> done)
{
    if (!done)
        co_return m_session.output.failure(done.error());
    const auto state = co_await m_session.profile->player().refresh();
    if (!state)
        co_return m_session.output.failure(state.error());
    if (state->track) {
        m_session.output.line(u"%1 %2, by %3 (%4 of %5)%6"_s.arg(
            state->activity == Activity::Playing ? u"Playing:"_s : u"Paused:"_s, state->track->title,
            catalog::joinedArtists(state->track->artists), minutesAndSeconds(state->progress),
            minutesAndSeconds(state->track->duration),
            state->device ? u" on "_s + state->device->name : QString()));
    } else {
        m_session.output.line(u"Nothing plays."_s);
    }
    m_session.output.json(toJson(*state));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> PlayerCommands::devices()
{
    const auto devices = co_await m_session.profile->player().devices();
    if (!devices)
        co_return m_session.output.failure(devices.error());
    QJsonArray list;
    for (const playback::Device &device : *devices) {
        m_session.output.line(u"%1 %2 (%3)%4"_s.arg(
            device.isActive ? u"*"_s : u" "_s, device.name, device.type,
            device.isRestricted ? u", takes no commands from other programs"_s : QString()));
        QJsonObject object{{u"id"_s, device.id},
                           {u"name"_s, device.name},
                           {u"type"_s, device.type},
                           {u"active"_s, device.isActive},
                           {u"restricted"_s, device.isRestricted}};
        if (device.volumePercent)
            object.insert(u"volumePercent"_s, *device.volumePercent);
        list.append(object);
    }
    if (devices->isEmpty())
        m_session.output.line(u"No device is open. Start Spotify on any of yours."_s);
    m_session.output.json({{u"devices"_s, list}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
