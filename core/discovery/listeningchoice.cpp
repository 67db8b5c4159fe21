// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The part of Listening about what the listener chose: songs, the song before, to try again.

#include "discovery/discovery.h"
#include "discovery/listening.h"

#include <utility>

namespace undersong::discovery {

void Listening::playSongs(QList<catalog::Song> songs)
{
    if (!m_moving)
        playChosen(std::move(songs));
}

QCoro::Task<> Listening::playChosen(QList<catalog::Song> songs)
{
    if (songs.isEmpty())
        co_return;
    m_moving = true;
    const Pick first = co_await judged(songs.takeFirst());
    m_chosen.clear();
    for (const catalog::Song &song : std::as_const(songs)) {
        Pick pick;
        pick.song = song;
        m_chosen.append(pick);
    }
    m_moving = false;
    co_await makeCurrent(first, Sound::Play);
    co_await rankUpNext();
}

QCoro::Task<> Listening::goBack()
{
    if (m_past.isEmpty() || m_moving)
        co_return;
    const Pick pick = m_past.takeLast();
    if (m_current)
        m_upNext.prepend(*m_current);
    // Going back is not a step forward: the song left goes to the front of up next, not into the past. Nor is
    // it a word about that song.
    m_current.reset();
    m_heard.reset();
    Q_EMIT upNextChanged();
    co_await makeCurrent(pick, isSounding() ? Sound::Play : Sound::Keep);
}

void Listening::tryAgain()
{
    if (const auto again = std::exchange(m_again, {}))
        again();
}

//! A song nobody offered, with what the model says of it.
QCoro::Task<Pick> Listening::judged(catalog::Song song)
{
    Pick pick;
    pick.song = song;
    if (const auto explanation = co_await m_discovery.why(song.id)) {
        pick.score = explanation->score;
        pick.probability = explanation->probability;
        pick.reasons = explanation->reasons;
    }
    co_return pick;
}

} // namespace undersong::discovery
