// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with Windows. Windows.Media.SystemMediaTransportControls as its pages on
//! learn.microsoft.com describe it, got for a window of a desktop program by
//! ISystemMediaTransportControlsInterop::GetForWindow.
#include "base/logging.h"
#include "ui/desktop/mediasession.h"
#include "ui/desktop/thumbnailbuttonswindows.h"

#include <QPointer>
#include <QWidget>

#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Media.h>
#include <winrt/Windows.Storage.Streams.h>

#include <systemmediatransportcontrolsinterop.h>
#include <windows.h>

namespace undersong::ui {

namespace {

using winrt::Windows::Foundation::Uri;
using winrt::Windows::Media::MediaPlaybackStatus;
using winrt::Windows::Media::MediaPlaybackType;
using winrt::Windows::Media::PlaybackPositionChangeRequestedEventArgs;
using winrt::Windows::Media::SystemMediaTransportControls;
using winrt::Windows::Media::SystemMediaTransportControlsButton;
using winrt::Windows::Media::SystemMediaTransportControlsButtonPressedEventArgs;
using winrt::Windows::Media::SystemMediaTransportControlsTimelineProperties;
using winrt::Windows::Storage::Streams::RandomAccessStreamReference;

winrt::hstring textOf(const QString &text)
{
    return winrt::hstring(text.toStdWString());
}

MediaPlaybackStatus statusOf(NowPlaying::Status status)
{
    switch (status) {
    case NowPlaying::Status::Stopped:
        return MediaPlaybackStatus::Stopped;
    case NowPlaying::Status::Paused:
        return MediaPlaybackStatus::Paused;
    case NowPlaying::Status::Playing:
        return MediaPlaybackStatus::Playing;
    }
    return MediaPlaybackStatus::Closed;
}

//! The system's media controls, and the answers below the window's picture in the taskbar.
class WindowsMediaSession final : public MediaSession
{
public:
    WindowsMediaSession(const Clock &clock, QWidget &window) : m_clock(clock), m_buttons(window)
    {
        connect(&m_buttons, &ThumbnailButtons::wished, this, &MediaSession::wished);
        try {
            take(reinterpret_cast<HWND>(window.winId()));
        } catch (const winrt::hresult_error &error) {
            // An older Windows, or one without them: the program goes on as it is.
            m_controls = nullptr;
            qCWarning(lcUi) << "no media controls:" << QString::fromStdWString(std::wstring(error.message()));
        }
    }

    ~WindowsMediaSession() override
    {
        if (m_controls == nullptr)
            return;
        m_controls.ButtonPressed(m_pressed);
        m_controls.PlaybackPositionChangeRequested(m_moved);
        m_controls.IsEnabled(false);
    }

    void setPresence(Presence presence) override
    {
        if (m_controls != nullptr)
            m_controls.IsEnabled(presence == Presence::Shown);
    }

    void show(const NowPlaying &now) override
    {
        m_buttons.show(now);
        if (m_controls == nullptr)
            return;
        m_now = now;
        m_controls.IsPlayEnabled(now.canPlay);
        m_controls.IsPauseEnabled(now.canPause);
        m_controls.IsNextEnabled(now.canGoNext);
        m_controls.IsPreviousEnabled(now.canGoPrevious);
        m_controls.PlaybackStatus(statusOf(now.status));
        const auto display = m_controls.DisplayUpdater();
        display.ClearAll();
        display.Type(MediaPlaybackType::Music);
        const auto song = display.MusicProperties();
        song.Title(textOf(now.title));
        song.Artist(textOf(now.artists.join(QStringLiteral(", "))));
        song.AlbumTitle(textOf(now.album));
        if (now.art.isValid())
            display.Thumbnail(RandomAccessStreamReference::CreateFromUri(
                Uri(textOf(now.art.toString(QUrl::FullyEncoded)))));
        display.Update();
        SystemMediaTransportControlsTimelineProperties timeline;
        timeline.StartTime(std::chrono::milliseconds(0));
        timeline.MinSeekTime(std::chrono::milliseconds(0));
        timeline.Position(now.positionAt(m_clock.now()));
        timeline.MaxSeekTime(now.canSeek ? now.length : std::chrono::milliseconds(0));
        timeline.EndTime(now.length);
        m_controls.UpdateTimelineProperties(timeline);
    }

private:
    //! Throws winrt::hresult_error.
    void take(HWND window)
    {
        const auto interop = winrt::get_activation_factory<SystemMediaTransportControls,
                                                           ISystemMediaTransportControlsInterop>();
        winrt::check_hresult(interop->GetForWindow(window, winrt::guid_of<SystemMediaTransportControls>(),
                                                   winrt::put_abi(m_controls)));
        // Both come on a thread of the system's.
        const QPointer<WindowsMediaSession> self(this);
        m_pressed = m_controls.ButtonPressed(
            [self](const auto & /*controls*/,
                   const SystemMediaTransportControlsButtonPressedEventArgs &pressed) {
                const SystemMediaTransportControlsButton button = pressed.Button();
                QMetaObject::invokeMethod(qApp, [self, button] {
                    if (!self.isNull())
                        self->press(button);
                });
            });
        m_moved = m_controls.PlaybackPositionChangeRequested(
            [self](const auto & /*controls*/, const PlaybackPositionChangeRequestedEventArgs &asked) {
                const auto place =
                    std::chrono::duration_cast<std::chrono::milliseconds>(asked.RequestedPlaybackPosition());
                QMetaObject::invokeMethod(qApp, [self, place] {
                    if (!self.isNull() && self->m_now.canSeek)
                        Q_EMIT self->seekWanted(place);
                });
            });
    }

    void press(SystemMediaTransportControlsButton button)
    {
        const bool isPlaying = m_now.status == NowPlaying::Status::Playing;
        switch (button) {
        case SystemMediaTransportControlsButton::Play:
            if (!isPlaying)
                Q_EMIT wished({.wish = Wish::PlayPause});
            break;
        case SystemMediaTransportControlsButton::Pause:
        case SystemMediaTransportControlsButton::Stop:
            if (isPlaying)
                Q_EMIT pauseWanted();
            break;
        case SystemMediaTransportControlsButton::Next:
            Q_EMIT wished({.wish = Wish::Next});
            break;
        case SystemMediaTransportControlsButton::Previous:
            Q_EMIT wished({.wish = Wish::Previous});
            break;
        default:
            break;
        }
    }

    const Clock &m_clock;
    ThumbnailButtons m_buttons;
    SystemMediaTransportControls m_controls{nullptr};
    winrt::event_token m_pressed;
    winrt::event_token m_moved;
    NowPlaying m_now;
};

} // namespace

std::unique_ptr<MediaSession> makeMediaSession(const Clock &clock, QWidget &window)
{
    return std::make_unique<WindowsMediaSession>(clock, window);
}

} // namespace undersong::ui
