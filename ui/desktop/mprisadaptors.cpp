// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/mprisadaptors.h"

#include "ui/desktop/mpris.h"

#include <QGuiApplication>

namespace undersong::ui {

using namespace Qt::StringLiterals;

MprisRoot::MprisRoot(Mpris *mpris) : QDBusAbstractAdaptor(mpris), m_mpris(*mpris) {}

QString MprisRoot::identity()
{
    return QGuiApplication::applicationDisplayName();
}

QString MprisRoot::desktopEntry()
{
    return QGuiApplication::desktopFileName();
}

QStringList MprisRoot::supportedUriSchemes()
{
    return {u"spotify"_s, u"undersong"_s};
}

void MprisRoot::Raise()
{
    Q_EMIT m_mpris.wished({.wish = Wish::Show});
}

void MprisRoot::Quit()
{
    Q_EMIT m_mpris.quitWanted();
}

MprisPlayer::MprisPlayer(Mpris *mpris) : QDBusAbstractAdaptor(mpris), m_mpris(*mpris) {}

QString MprisPlayer::playbackStatus() const
{
    switch (m_mpris.now().status) {
    case NowPlaying::Status::Stopped:
        return u"Stopped"_s;
    case NowPlaying::Status::Paused:
        return u"Paused"_s;
    case NowPlaying::Status::Playing:
        return u"Playing"_s;
    }
    Q_UNREACHABLE();
}

void MprisPlayer::setRate(double rate)
{
    // Outside of the two limits nothing happens, but none at all means a pause.
    if (rate == 0)
        m_mpris.pause();
}

QVariantMap MprisPlayer::metadata() const
{
    return m_mpris.metadata();
}

double MprisPlayer::volume() const
{
    return m_mpris.now().volumePercent.value_or(100) / 100.0;
}

void MprisPlayer::setVolume(double volume)
{
    m_mpris.setVolume(volume);
}

qlonglong MprisPlayer::position() const
{
    return m_mpris.positionInMicroseconds();
}

bool MprisPlayer::canGoNext() const
{
    return m_mpris.now().canGoNext;
}

bool MprisPlayer::canGoPrevious() const
{
    return m_mpris.now().canGoPrevious;
}

bool MprisPlayer::canPlay() const
{
    return m_mpris.now().canPlay;
}

bool MprisPlayer::canPause() const
{
    return m_mpris.now().canPause;
}

bool MprisPlayer::canSeek() const
{
    return m_mpris.now().canSeek;
}

void MprisPlayer::Next()
{
    m_mpris.next();
}

void MprisPlayer::Previous()
{
    m_mpris.previous();
}

void MprisPlayer::Pause()
{
    m_mpris.pause();
}

void MprisPlayer::PlayPause()
{
    m_mpris.playPause();
}

void MprisPlayer::Stop()
{
    // Spotify knows no stop; a paused song starts again by Play, as a stopped one may.
    m_mpris.pause();
}

void MprisPlayer::Play()
{
    m_mpris.play();
}

void MprisPlayer::Seek(qlonglong offset)
{
    m_mpris.seekBy(offset);
}

void MprisPlayer::SetPosition(const QDBusObjectPath &trackId, qlonglong position)
{
    m_mpris.setPosition(trackId.path(), position);
}

void MprisPlayer::OpenUri(const QString &uri)
{
    m_mpris.openUri(uri);
}

FeedbackAdaptor::FeedbackAdaptor(Mpris *mpris) : QDBusAbstractAdaptor(mpris), m_mpris(*mpris) {}

void FeedbackAdaptor::Like()
{
    Q_EMIT m_mpris.wished({.wish = Wish::Like});
}

void FeedbackAdaptor::Dislike()
{
    Q_EMIT m_mpris.wished({.wish = Wish::Dislike});
}

void FeedbackAdaptor::Rest()
{
    Q_EMIT m_mpris.wished({.wish = Wish::Rest});
}

void FeedbackAdaptor::Undo()
{
    Q_EMIT m_mpris.wished({.wish = Wish::Undo});
}

void FeedbackAdaptor::Why()
{
    Q_EMIT m_mpris.wished({.wish = Wish::Why});
}

} // namespace undersong::ui

#include "moc_mprisadaptors.cpp"
