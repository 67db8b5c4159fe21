// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/play.h"
#include "discovery/types.h"
#include "playback/player.h"

#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <functional>

namespace undersong::discovery {

class Discovery;
class Gatherer;

//! The loop a listener is in: a current pick, songs up next, reactions that change them. GUI thread.
//!
//! Slots start work and return at once; signals tell how it went. A reaction means the song that is current
//! when the slot is called: what the device plays, or what is offered while nothing plays. It moves on at
//! most once, however fast or often it is repeated: a repetition for the same song, or within a second of the
//! song it led to, adds nothing.
class Listening : public QObject
{
    Q_OBJECT

public:
    Listening(Discovery &discovery, Gatherer &gatherer, playback::Player &player, const Clock &clock);

    const std::optional<Pick> &current() const { return m_current; }
    const QList<Pick> &upNext() const { return m_upNext; }
    bool isBusy() const { return m_busy > 0; }

public Q_SLOTS:
    //! Picks songs, gathering some first where too few are known. Nothing sounds until \c togglePlay.
    void start();
    void like();
    void dislike();
    void rest();
    void notNow();
    void undo();
    void redo();
    //! Pauses or resumes; plays the current pick where the device holds none of ours.
    void togglePlay();
    void next();
    void previous();
    //! Plays that entry of the up-next list now.
    void playUpNext(int index);
    //! Plays \p songs now, one after the other; what is picked follows after the last. Replaces songs given
    //! before.
    void playSongs(QList<undersong::catalog::Song> songs);
    //! Ranks what is up next anew, for example after an import.
    void refresh();
    //! Does what failed last once more. Nothing where something else was done since that it would undo.
    void tryAgain();
    //! Forgets the pick and the lists: the songs they name are gone.
    void reset();

Q_SIGNALS:
    void currentChanged();
    void upNextChanged();
    void reacted(const undersong::discovery::ReactionOutcome &outcome);
    void undone(const undersong::discovery::UndoOutcome &outcome);
    //! Work that takes a while began or ended (gathering songs, waking a device).
    void busyChanged(bool busy);
    void failed(const undersong::Error &error);

private:
    enum class Sound { Keep, Play };

    struct LastReaction
    {
        catalog::SongId song;
        catalog::ReactionKind kind = catalog::ReactionKind::Like;
        TimePoint at;
    };

    class BusyScope;

    QCoro::Task<> startPicking();
    QCoro::Task<> reactToCurrent(catalog::ReactionKind kind);
    QCoro::Task<> takeBack();
    QCoro::Task<> giveAgain();
    //! Another session is on: what was said of the song in it is another thing, and so is what comes next.
    QCoro::Task<> followSession();
    QCoro::Task<> rankUpNext();
    QCoro::Task<> moveOn(Sound sound);
    QCoro::Task<> makeCurrent(Pick pick, Sound sound);
    QCoro::Task<> playOrPause();
    QCoro::Task<> goBack();
    QCoro::Task<> playChosen(QList<catalog::Song> songs);
    QCoro::Task<Pick> judged(catalog::Song song);
    QCoro::Task<> handOverNext();
    QCoro::Task<> adoptHandedOver();
    QCoro::Task<> follow(catalog::Track track);
    QCoro::Task<Result<QList<Pick>>> pickSongs(int count, QList<catalog::SongId> exclude);
    QCoro::Task<> topUpInBackground();

    QCoro::Task<> noteHeard(catalog::SongId song, std::chrono::milliseconds heard, catalog::Ending ending);

    void onPlayerState(const playback::PlayerState &state);
    void followHeard(const playback::PlayerState &before, const playback::PlayerState &now);
    void judgeHeard();
    static bool isSameSong(const catalog::Track &track, const catalog::Song &song);
    bool isRepetition(catalog::ReactionKind kind) const;
    bool deviceHoldsCurrent() const;
    bool isSounding() const;
    void scheduleHandOver(const playback::PlayerState &state);
    //! \p again is for tryAgain().
    void report(const Error &error, const std::function<void()> &again);

    Discovery &m_discovery;
    Gatherer &m_gatherer;
    playback::Player &m_player;
    const Clock &m_clock;

    std::optional<Pick> m_current;
    QList<Pick> m_upNext;
    QList<Pick> m_past;
    QList<Pick> m_chosen; //!< by the listener: they come before what is picked
    //! The song already behind the current one on the device; it cannot be taken back from there.
    std::optional<Pick> m_handedOver;
    std::optional<LastReaction> m_lastReaction;
    TimePoint m_currentSince;
    playback::PlayerState m_lastState;
    //! How far into the current song the device was, while it played it; nothing before it sounded.
    std::optional<std::chrono::milliseconds> m_heard;
    QTimer m_handOverTimer;
    std::function<void()> m_again; //!< what failed last
    bool m_moving = false;
    bool m_toppingUp = false;
    int m_busy = 0;
};

} // namespace undersong::discovery
