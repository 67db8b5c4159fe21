// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with macOS. MPNowPlayingInfoCenter and MPRemoteCommandCenter of Apple's
//! framework MediaPlayer, since macOS 10.12.2. Whether the system shows a program that makes no sound of its own
//! has to be tried.
#include "ui/desktop/mediasession.h"

#include <QCoreApplication>

#include <array>
#include <functional>
#include <utility>
#include <vector>

#import <Foundation/Foundation.h>
#import <MediaPlayer/MediaPlayer.h>

namespace undersong::ui {

namespace {

MPNowPlayingPlaybackState stateOf(NowPlaying::Status status)
{
    switch (status) {
    case NowPlaying::Status::Stopped:
        return MPNowPlayingPlaybackStateStopped;
    case NowPlaying::Status::Paused:
        return MPNowPlayingPlaybackStatePaused;
    case NowPlaying::Status::Playing:
        return MPNowPlayingPlaybackStatePlaying;
    }
    return MPNowPlayingPlaybackStateUnknown;
}

double secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

//! The system's Now Playing, with both answers as feedback commands. Handlers come on the main thread, which is
//! the GUI thread.
class MacMediaSession final : public MediaSession
{
public:
    explicit MacMediaSession(const Clock &clock) : m_clock(clock)
    {
        MPRemoteCommandCenter *center = [MPRemoteCommandCenter sharedCommandCenter];
        on(center.playCommand, [this] { playUnless(NowPlaying::Status::Playing); });
        on(center.togglePlayPauseCommand, [this] { Q_EMIT wished({.wish = Wish::PlayPause}); });
        on(center.pauseCommand, [this] { Q_EMIT pauseWanted(); });
        on(center.stopCommand, [this] { Q_EMIT pauseWanted(); });
        on(center.nextTrackCommand, [this] { Q_EMIT wished({.wish = Wish::Next}); });
        on(center.previousTrackCommand, [this] { Q_EMIT wished({.wish = Wish::Previous}); });
        on(center.likeCommand, [this] { Q_EMIT wished({.wish = Wish::Like}); });
        on(center.dislikeCommand, [this] { Q_EMIT wished({.wish = Wish::Dislike}); });
        center.likeCommand.localizedTitle = QCoreApplication::translate("MacMediaSession", "I like").toNSString();
        center.dislikeCommand.localizedTitle =
            QCoreApplication::translate("MacMediaSession", "I don't like").toNSString();
        onPosition(center.changePlaybackPositionCommand);
        enable(false);
    }

    ~MacMediaSession() override
    {
        for (const auto &[command, target] : m_targets)
            [command removeTarget:target];
        [MPNowPlayingInfoCenter defaultCenter].nowPlayingInfo = nil;
    }
    Q_DISABLE_COPY_MOVE(MacMediaSession)

    void setPresence(Presence presence) override
    {
        m_isShown = presence == Presence::Shown;
        enable(m_isShown);
        tell();
    }

    void show(const NowPlaying &now) override
    {
        m_now = now;
        tell();
    }

private:
    void on(MPRemoteCommand *command, const std::function<void()> &act)
    {
        const std::function<void()> copy = act;
        id target = [command addTargetWithHandler:^MPRemoteCommandHandlerStatus(MPRemoteCommandEvent *) {
          copy();
          return MPRemoteCommandHandlerStatusSuccess;
        }];
        m_targets.emplace_back(command, target);
    }

    void onPosition(MPChangePlaybackPositionCommand *command)
    {
        id target = [command addTargetWithHandler:^MPRemoteCommandHandlerStatus(MPRemoteCommandEvent *event) {
          if (!m_now.canSeek)
              return MPRemoteCommandHandlerStatusCommandFailed;
          const double seconds = static_cast<MPChangePlaybackPositionCommandEvent *>(event).positionTime;
          Q_EMIT seekWanted(std::chrono::duration_cast<std::chrono::milliseconds>(
              std::chrono::duration<double>(seconds)));
          return MPRemoteCommandHandlerStatusSuccess;
        }];
        m_targets.emplace_back(command, target);
    }

    void playUnless(NowPlaying::Status status)
    {
        if (m_now.status != status)
            Q_EMIT wished({.wish = Wish::PlayPause});
    }

    void enable(bool isEnabled)
    {
        for (const auto &[command, target] : m_targets)
            command.enabled = isEnabled;
    }

    void tell()
    {
        MPNowPlayingInfoCenter *center = [MPNowPlayingInfoCenter defaultCenter];
        if (!m_isShown) {
            center.nowPlayingInfo = nil;
            center.playbackState = MPNowPlayingPlaybackStateStopped;
            return;
        }
        const bool isPlaying = m_now.status == NowPlaying::Status::Playing;
        center.nowPlayingInfo = @{
            MPMediaItemPropertyTitle : m_now.title.toNSString(),
            MPMediaItemPropertyArtist : m_now.artists.join(QStringLiteral(", ")).toNSString(),
            MPMediaItemPropertyAlbumTitle : m_now.album.toNSString(),
            MPMediaItemPropertyPlaybackDuration : @(secondsOf(m_now.length)),
            MPNowPlayingInfoPropertyElapsedPlaybackTime : @(secondsOf(m_now.positionAt(m_clock.now()))),
            MPNowPlayingInfoPropertyPlaybackRate : @(isPlaying ? 1.0 : 0.0),
        };
        center.playbackState = stateOf(m_now.status);
        MPRemoteCommandCenter *commands = [MPRemoteCommandCenter sharedCommandCenter];
        commands.nextTrackCommand.enabled = m_now.canGoNext;
        commands.previousTrackCommand.enabled = m_now.canGoPrevious;
        commands.changePlaybackPositionCommand.enabled = m_now.canSeek;
        commands.likeCommand.active = m_now.isLiked == true;
        commands.dislikeCommand.active = m_now.isLiked == false;
    }

    const Clock &m_clock;
    NowPlaying m_now;
    bool m_isShown = false;
    std::vector<std::pair<MPRemoteCommand *, id>> m_targets;
};

} // namespace

std::unique_ptr<MediaSession> makeMediaSession(const Clock &clock, QWidget & /*window*/)
{
    return std::make_unique<MacMediaSession>(clock);
}

} // namespace undersong::ui
