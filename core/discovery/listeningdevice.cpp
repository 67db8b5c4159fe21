// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The half of Listening that keeps in step with the device.

#include "base/logging.h"
#include "discovery/discovery.h"
#include "discovery/listening.h"

namespace undersong::discovery {

using namespace std::chrono_literals;
using playback::Activity;
using playback::PlayerState;

namespace {

//! The next song is handed to the device this long before the current one ends.
constexpr auto kHandOverLead = 10s;
//! A song that stopped this close to its end has ended; earlier, somebody stopped it.
constexpr auto kEndTolerance = 15s;

//! Whether the song of \p before was played to its end, with nothing behind it, when \p now was seen.
bool cameToItsEnd(const PlayerState &before, const PlayerState &now)
{
    return before.activity == Activity::Playing && now.activity == Activity::Paused &&
           before.progress + (now.asOf - before.asOf) + kEndTolerance >= before.track->duration;
}

} // namespace

bool Listening::isSameSong(const catalog::Track &track, const catalog::Song &song)
{
    // Spotify may answer with another id for the same recording (track relinking); the ISRC tells.
    return track.id == song.spotifyId || (track.isrc && song.isrc && *track.isrc == *song.isrc);
}

bool Listening::isSounding() const
{
    return m_player.state().activity == Activity::Playing;
}

bool Listening::deviceHoldsCurrent() const
{
    const PlayerState &state = m_player.state();
    return m_current && state.activity == Activity::Paused && state.track &&
           isSameSong(*state.track, m_current->song);
}

void Listening::onPlayerState(const PlayerState &state)
{
    const PlayerState before = std::exchange(m_lastState, state);
    followHeard(before, state);
    if (m_moving || isBusy())
        return;
    const bool heldCurrent = m_current && before.track && isSameSong(*before.track, m_current->song);
    if (state.track && m_current && isSameSong(*state.track, m_current->song)) {
        if (heldCurrent && state.progress == 0ms && cameToItsEnd(before, state))
            moveOn(Sound::Play);
        else
            scheduleHandOver(state);
        return;
    }
    if (state.track && m_handedOver && isSameSong(*state.track, m_handedOver->song)) {
        adoptHandedOver();
        return;
    }
    if (state.track && state.activity == Activity::Playing)
        follow(*state.track);
    else if (!state.track && heldCurrent && cameToItsEnd(before, state))
        moveOn(Sound::Play);
}

//! Where the device was in the current song up to \p now.
void Listening::followHeard(const PlayerState &before, const PlayerState &now)
{
    if (!m_current)
        return;
    const auto note = [this](std::chrono::milliseconds progress) {
        m_heard = std::max(m_heard.value_or(0ms), progress);
    };
    if (before.track && before.activity == Activity::Playing && isSameSong(*before.track, m_current->song)) {
        const auto until = before.progress + (now.asOf - before.asOf);
        note(std::min<std::chrono::milliseconds>(until, before.track->duration));
    }
    if (now.track && now.activity == Activity::Playing && isSameSong(*now.track, m_current->song))
        note(now.progress);
}

//! The current song is left for another: what that says of it, where nothing was said.
void Listening::judgeHeard()
{
    PlayerState now = m_lastState;
    now.asOf = m_clock.now();
    now.activity = Activity::Paused;
    followHeard(m_lastState, now);
    const auto heard = std::exchange(m_heard, std::nullopt);
    if (!heard || !m_current || m_current->id.value() == 0 || m_current->song.reaction ||
        (m_lastReaction && m_lastReaction->song == m_current->song.id))
        return;
    const catalog::Play play{
        .source = catalog::PlaySource::Undersong, .heard = heard, .duration = m_current->song.duration};
    const catalog::Ending ending = catalog::endingOf(play);
    if (ending == catalog::Ending::Finished || ending == catalog::Ending::SkippedEarly)
        noteHeard(m_current->song.id, *heard, ending);
}

QCoro::Task<> Listening::noteHeard(catalog::SongId song, std::chrono::milliseconds heard,
                                   catalog::Ending ending)
{
    const auto noted = co_await m_discovery.noteHeard(song, heard, ending);
    if (!noted)
        qCInfo(lcDiscovery) << "a play could not be noted:" << errorKindName(noted.error().kind);
}

void Listening::scheduleHandOver(const PlayerState &state)
{
    if (state.activity != Activity::Playing || m_handedOver) {
        m_handOverTimer.stop();
        return;
    }
    const auto remaining = state.track->duration - state.progress - (m_clock.now() - state.asOf);
    m_handOverTimer.start(std::max<std::chrono::milliseconds>(remaining - kHandOverLead, 0ms));
}

QCoro::Task<> Listening::handOverNext()
{
    if (m_handedOver || m_upNext.isEmpty() || !isSounding())
        co_return;
    const Pick next = m_upNext.constFirst();
    m_handedOver = next;
    const bool wasChosen =
        m_chosen.removeIf([&next](const Pick &chosen) { return chosen.song.id == next.song.id; }) > 0;
    const auto queued = co_await m_player.enqueue(next.song.uri());
    if (!queued) {
        qCInfo(lcDiscovery) << "the next song could not be handed over:" << queued.error().detail;
        m_handedOver.reset();
        if (wasChosen)
            m_chosen.prepend(next);
    }
}

//! The device went on to the song it was given: that one is current now.
QCoro::Task<> Listening::adoptHandedOver()
{
    const Pick pick = *m_handedOver;
    m_upNext.removeIf([&pick](const Pick &waiting) { return waiting.song.id == pick.song.id; });
    co_await makeCurrent(pick, Sound::Keep);
    co_await rankUpNext();
}

//! Something else plays: it becomes the current song, so that a reaction means what is heard.
QCoro::Task<> Listening::follow(catalog::Track track)
{
    m_moving = true;
    const auto song = co_await m_discovery.remember(track);
    if (!song) {
        m_moving = false;
        report(song.error(), {});
        co_return;
    }
    const Pick pick = co_await judged(*song);
    m_moving = false;
    co_await makeCurrent(pick, Sound::Keep);
}

} // namespace undersong::discovery
