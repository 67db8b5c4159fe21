// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/artistrest.h"

#include <QPointer>

#include <utility>

namespace undersong::ui {

using catalog::ReactionKind;
using catalog::Song;

namespace {

//! More songs of one artist than that are not looked through.
constexpr qint64 kMostSongs = 1000;

} // namespace

ArtistRest::ArtistRest(discovery::Discovery &discovery, discovery::Listening &listening, QObject *parent)
    : QObject(parent), m_discovery(discovery), m_listening(listening)
{}

void ArtistRest::rest(const Song &song)
{
    if (song.artist.isEmpty() || std::exchange(m_isResting, true))
        return;
    m_song = song;
    m_given.clear();
    QCoro::connect(m_discovery.find(song.artist, kMostSongs), this, [this](const Result<QList<Song>> &found) {
        if (!found) {
            m_isResting = false;
            Q_EMIT failed(found.error());
            return;
        }
        m_left = {m_song.id};
        for (const Song &other : *found) {
            const bool isRated =
                other.reaction == ReactionKind::Like || other.reaction == ReactionKind::Dislike;
            // By words a namesake's songs are found, too.
            if (other.artist == m_song.artist && other.id != m_song.id && !isRated)
                m_left.append(other.id);
        }
        restNext();
    });
}

void ArtistRest::restNext()
{
    if (m_left.isEmpty()) {
        finish();
        return;
    }
    QCoro::connect(m_discovery.react(m_left.takeFirst(), ReactionKind::Rest), this,
                   [this](const Result<discovery::ReactionOutcome> &outcome) {
                       if (!outcome) {
                           m_left.clear();
                           Q_EMIT failed(outcome.error());
                       } else if (!outcome->wasAlreadyGiven) {
                           m_given.append(outcome->id);
                       }
                       restNext();
                   });
}

void ArtistRest::finish()
{
    m_isResting = false;
    if (m_given.isEmpty())
        return;
    const auto &current = m_listening.current();
    if (current && current->song.artist == m_song.artist)
        m_listening.next();
    else
        m_listening.refresh();
    const int count = static_cast<int>(m_given.size());
    Q_EMIT undoable(
        //: %1: an artist. Songs of theirs that are found later are not among them
        tr("%n song(s) of %1, all that are known here, rest for 30 days. Not a judgement.", nullptr, count)
            .arg(m_song.artist),
        [self = QPointer<ArtistRest>(this), given = m_given] {
            if (!self.isNull())
                self->takeBack(given);
        });
}

void ArtistRest::takeBack(const QList<catalog::ReactionId> &given)
{
    QCoro::connect(m_discovery.undo(given), this, [this](const Result<qint64> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        Q_EMIT told(tr("%n song(s) may be offered again.", nullptr, static_cast<int>(*count)));
        if (m_listening.current())
            m_listening.refresh();
    });
}

} // namespace undersong::ui

#include "moc_artistrest.cpp"
