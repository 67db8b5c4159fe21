// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/mediasession.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QVariantMap>

namespace undersong::ui {

class MprisPlayer;

//! What plays, on the session bus: MPRIS 2.2 for the desktop's own controls (specifications.freedesktop.org/
//! mpris-spec), and undersong.Feedback1 for what MPRIS has no word for. See resources/docs/desktop.md. Does
//! nothing where there is no bus. GUI thread.
class Mpris final : public MediaSession, protected QDBusContext
{
    Q_OBJECT

public:
    explicit Mpris(const Clock &clock, QObject *parent = nullptr);
    ~Mpris() override;

    void setPresence(Presence presence) override;
    void show(const NowPlaying &now) override;
    const NowPlaying &now() const { return m_now; }
    //! The name on the bus while it is shown: another profile's has the first one.
    QString serviceName() const { return m_service; }

    // For the adaptors: what a call on the bus asks for, checked against what may be done.
    QVariantMap metadata() const;
    qint64 positionInMicroseconds() const;
    void play();
    void pause();
    void playPause();
    void next();
    void previous();
    void seekBy(qint64 microseconds);
    void setPosition(const QString &trackPath, qint64 microseconds);
    void setVolume(double volume);
    void openUri(const QString &uri);

private:
    void tellChanges(const QVariantMap &before);
    QVariantMap properties() const;

    const Clock &m_clock;
    QDBusConnection m_bus;
    MprisPlayer *m_player;
    NowPlaying m_now;
    QString m_service;
};

} // namespace undersong::ui
