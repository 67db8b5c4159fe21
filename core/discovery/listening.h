// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "playback/player.h"

#include <QObject>

namespace undersong::discovery {

//! The loop a listener is in: a current pick that plays, songs up next, reactions that change them.
//! GUI thread. Slots start work and return at once; signals tell how it went. A reaction always means the
//! song that is current when the slot is called, and moves on at most once for it, however often it is
//! repeated.
class Listening : public QObject
{
    Q_OBJECT

public:
    const std::optional<Pick> &current() const;
    const QList<Pick> &upNext() const;

public Q_SLOTS:
    //! Picks songs and, where a device is ready, plays the first.
    void start();
    void like();
    void dislike();
    void rest();
    void notNow();
    void undo();
    void redo();
    void togglePlay();
    void next();
    void previous();
    //! Plays that entry of the up-next list now.
    void playUpNext(int index);

Q_SIGNALS:
    void currentChanged();
    void upNextChanged();
    void reacted(const undersong::discovery::ReactionOutcome &outcome);
    void undone(const undersong::discovery::UndoOutcome &outcome);
    //! Work that takes a while began or ended (gathering songs, waking a device).
    void busyChanged(bool busy);
    void failed(const undersong::Error &error);
};

} // namespace undersong::discovery
