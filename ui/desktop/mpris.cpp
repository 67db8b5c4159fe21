// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/mpris.h"

#include "base/logging.h"
#include "ui/desktop/mprisadaptors.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <algorithm>
#include <cmath>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;
using std::chrono::milliseconds;

namespace {

constexpr auto kPath = "/org/mpris/MediaPlayer2"_L1;
constexpr auto kPlayer = "org.mpris.MediaPlayer2.Player"_L1;
constexpr auto kService = "org.mpris.MediaPlayer2.undersong"_L1;
//! There whether the media session is shown or not.
constexpr auto kOwnService = "undersong.Undersong1"_L1;
//! The device's clock and ours are read with a network between them: less is no jump.
constexpr auto kJump = 2s;

QDBusObjectPath pathOf(const QString &id)
{
    return QDBusObjectPath(u"/undersong/track/"_s + id);
}

} // namespace

Mpris::Mpris(const Clock &clock, QObject *parent)
    : MediaSession(parent), m_clock(clock), m_bus(QDBusConnection::sessionBus()),
      m_player(new MprisPlayer(this))
{
    new MprisRoot(this);
    new FeedbackAdaptor(this);
    if (!m_bus.isConnected())
        return;
    m_bus.registerObject(kPath, this, QDBusConnection::ExportAdaptors);
    // Another profile's program may have it: that one then hears what is asked by this name.
    m_bus.registerService(kOwnService);
}

Mpris::~Mpris()
{
    if (!m_bus.isConnected())
        return;
    setPresence(Presence::Hidden);
    m_bus.unregisterService(kOwnService);
    m_bus.unregisterObject(kPath);
}

void Mpris::setPresence(Presence presence)
{
    const bool isShown = !m_service.isEmpty();
    if (!m_bus.isConnected() || isShown == (presence == Presence::Shown))
        return;
    if (isShown) {
        m_bus.unregisterService(std::exchange(m_service, {}));
        return;
    }
    // The specification's name for one of several.
    const QString second = kService + u".instance%1"_s.arg(QCoreApplication::applicationPid());
    for (const QString &name : {QString(kService), second}) {
        if (m_bus.registerService(name)) {
            m_service = name;
            return;
        }
    }
    qCWarning(lcUi) << "no media session:" << m_bus.lastError().name();
}

void Mpris::show(const NowPlaying &now)
{
    const QVariantMap before = properties();
    const TimePoint at = m_clock.now();
    const bool isSameSong = m_now.id == now.id && !now.id.isEmpty();
    const milliseconds expected = m_now.positionAt(at);
    m_now = now;
    tellChanges(before);
    if (isSameSong && std::chrono::abs(m_now.positionAt(at) - expected) > kJump)
        Q_EMIT m_player->Seeked(positionInMicroseconds());
}

QVariantMap Mpris::properties() const
{
    QVariantMap all;
    for (const char *name : {"PlaybackStatus", "Metadata", "Volume", "CanGoNext", "CanGoPrevious", "CanPlay",
                             "CanPause", "CanSeek"})
        all.insert(QString::fromLatin1(name), m_player->property(name));
    return all;
}

void Mpris::tellChanges(const QVariantMap &before)
{
    QVariantMap changed;
    const QVariantMap after = properties();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    if (changed.isEmpty() || !m_bus.isConnected())
        return;
    auto message =
        QDBusMessage::createSignal(kPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    message << QString(kPlayer) << changed << QStringList();
    m_bus.send(message);
}

QVariantMap Mpris::metadata() const
{
    QVariantMap data;
    if (m_now.id.isEmpty())
        return data;
    data.insert(u"mpris:trackid"_s, QVariant::fromValue(pathOf(m_now.id)));
    data.insert(u"xesam:title"_s, m_now.title);
    data.insert(u"xesam:artist"_s, m_now.artists);
    if (m_now.length > 0ms)
        data.insert(u"mpris:length"_s, static_cast<qlonglong>(microseconds(m_now.length).count()));
    if (!m_now.album.isEmpty())
        data.insert(u"xesam:album"_s, m_now.album);
    if (!m_now.art.isEmpty())
        data.insert(u"mpris:artUrl"_s, m_now.art.toString(QUrl::FullyEncoded));
    if (!m_now.page.isEmpty())
        data.insert(u"xesam:url"_s, m_now.page.toString(QUrl::FullyEncoded));
    if (m_now.isLiked)
        data.insert(u"xesam:userRating"_s, *m_now.isLiked ? 1.0 : 0.0);
    return data;
}

qint64 Mpris::positionInMicroseconds() const
{
    return microseconds(m_now.positionAt(m_clock.now())).count();
}

void Mpris::play()
{
    if (m_now.canPlay && m_now.status != NowPlaying::Status::Playing)
        Q_EMIT wished({.wish = Wish::PlayPause});
}

void Mpris::pause()
{
    if (m_now.canPause && m_now.status == NowPlaying::Status::Playing)
        Q_EMIT pauseWanted();
}

void Mpris::playPause()
{
    if (m_now.status != NowPlaying::Status::Playing) {
        play();
        return;
    }
    if (m_now.canPause)
        Q_EMIT pauseWanted();
    else if (calledFromDBus())
        sendErrorReply(QDBusError::NotSupported, u"The player cannot be paused now."_s);
}

void Mpris::next()
{
    if (m_now.canGoNext)
        Q_EMIT wished({.wish = Wish::Next});
}

void Mpris::previous()
{
    if (m_now.canGoPrevious)
        Q_EMIT wished({.wish = Wish::Previous});
}

void Mpris::seekBy(qint64 offset)
{
    if (!m_now.canSeek)
        return;
    // Clamped first, so that no sum runs over.
    const qint64 length = microseconds(m_now.length).count();
    const qint64 wanted = positionInMicroseconds() + std::clamp(offset, -length, length);
    if (wanted > length)
        next();
    else
        Q_EMIT seekWanted(milliseconds(std::max<qint64>(wanted, 0) / 1000));
}

void Mpris::setPosition(const QString &trackPath, qint64 position)
{
    // Meant for a song that is over, or for no place in this one.
    const bool isMeant = !m_now.id.isEmpty() && trackPath == pathOf(m_now.id).path();
    if (m_now.canSeek && isMeant && position >= 0 && position <= microseconds(m_now.length).count())
        Q_EMIT seekWanted(milliseconds(position / 1000));
}

void Mpris::setVolume(double volume)
{
    if (m_now.volumePercent && !std::isnan(volume))
        Q_EMIT volumeWanted(static_cast<int>(std::lround(std::clamp(volume, 0.0, 1.0) * 100)));
}

void Mpris::openUri(const QString &uri)
{
    if (const auto track = trackFromUri(uri))
        Q_EMIT wished({.wish = Wish::PlaySong, .song = *track});
    else if (calledFromDBus())
        sendErrorReply(QDBusError::NotSupported, u"Only songs of Spotify can be opened."_s);
}

std::unique_ptr<MediaSession> makeMediaSession(const Clock &clock, QWidget & /*window*/)
{
    return std::make_unique<Mpris>(clock);
}

} // namespace undersong::ui

#include "moc_mpris.cpp"
