// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "ui/desktop/nowplaying.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>
#include <QVariantMap>

//! What the tests of the media session need besides it: a clock to turn, a song, and another program's ears.
namespace undersong::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr auto kPath = "/org/mpris/MediaPlayer2"_L1;
inline constexpr auto kService = "org.mpris.MediaPlayer2.undersong"_L1;
inline constexpr auto kPlayer = "org.mpris.MediaPlayer2.Player"_L1;
inline constexpr auto kProperties = "org.freedesktop.DBus.Properties"_L1;
inline constexpr auto kId = "4uLU6hMCjMI75M1A2tKUQC";
inline constexpr auto kTrackPath = "/undersong/track/4uLU6hMCjMI75M1A2tKUQC"_L1;

class TurnedClock final : public Clock
{
public:
    TimePoint now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    TimePoint m_now{1'772'482'440'000ms};
};

//! What another program on the bus hears.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(const QDBusConnection &bus)
    {
        QDBusConnection client = bus;
        client.connect(QString(), kPath, kProperties, u"PropertiesChanged"_s, this,
                       SLOT(change(QString, QVariantMap, QStringList)));
        client.connect(QString(), kPath, kPlayer, u"Seeked"_s, this, SLOT(seek(qlonglong)));
        // The bus takes one message after the other: with this answer it has heard who listens to what.
        client.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                   u"org.freedesktop.DBus"_s, u"GetId"_s));
    }

    QList<QVariantMap> changes;
    QList<qlonglong> jumps;

private Q_SLOTS:
    void change(const QString &interface, const QVariantMap &changed, const QStringList & /*invalidated*/)
    {
        QCOMPARE(interface, kPlayer);
        changes.append(changed);
    }
    void seek(qlonglong position) { jumps.append(position); }
};

inline ui::NowPlaying songAt(TimePoint at)
{
    ui::NowPlaying now;
    now.id = QString::fromLatin1(kId);
    now.title = u"Salt & Pepper"_s;
    now.artists = {u"Odile"_s, u"The Band"_s};
    now.album = u"Spices"_s;
    now.art = QUrl(u"https://i.scdn.co/image/a b"_s);
    now.page = QUrl(u"https://open.spotify.com/track/"_s + QString::fromLatin1(kId));
    now.length = 200s;
    now.status = ui::NowPlaying::Status::Playing;
    now.progress = 20s;
    now.asOf = at;
    now.volumePercent = 40;
    now.canPlay = now.canPause = now.canSeek = now.canGoNext = now.canGoPrevious = true;
    return now;
}

} // namespace undersong::test
