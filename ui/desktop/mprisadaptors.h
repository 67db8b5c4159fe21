// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariantMap>

//! The interfaces as the bus sees them: names and types are those of the specification. The work is Mpris'.
namespace undersong::ui {

class Mpris;

//! org.mpris.MediaPlayer2: the program.
class MprisRoot : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ supportedUriSchemes CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ supportedMimeTypes CONSTANT)

public:
    explicit MprisRoot(Mpris *mpris);

    static bool yes() { return true; }
    static bool no() { return false; }
    static QString identity();
    static QString desktopEntry();
    static QStringList supportedUriSchemes();
    static QStringList supportedMimeTypes() { return {}; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    void Raise();
    void Quit();
    // NOLINTEND(readability-identifier-naming)

private:
    Mpris &m_mpris;
};

//! org.mpris.MediaPlayer2.Player: what plays. LoopStatus and Shuffle, which are optional, are absent: what
//! comes next is the recommender's choice.
class MprisPlayer : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ canGoNext)
    Q_PROPERTY(bool CanGoPrevious READ canGoPrevious)
    Q_PROPERTY(bool CanPlay READ canPlay)
    Q_PROPERTY(bool CanPause READ canPause)
    Q_PROPERTY(bool CanSeek READ canSeek)
    Q_PROPERTY(bool CanControl READ canControl CONSTANT)

public:
    explicit MprisPlayer(Mpris *mpris);

    QString playbackStatus() const;
    static double one() { return 1; }
    static double rate() { return 1; }
    void setRate(double rate);
    QVariantMap metadata() const;
    double volume() const;
    void setVolume(double volume);
    qlonglong position() const;
    bool canGoNext() const;
    bool canGoPrevious() const;
    bool canPlay() const;
    bool canPause() const;
    bool canSeek() const;
    static bool canControl() { return true; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    void Next();
    void Previous();
    void Pause();
    void PlayPause();
    void Stop();
    void Play();
    void Seek(qlonglong Offset);
    void SetPosition(const QDBusObjectPath &TrackId, qlonglong Position);
    void OpenUri(const QString &Uri);

Q_SIGNALS:
    void Seeked(qlonglong Position);
    // NOLINTEND(readability-identifier-naming)

private:
    Mpris &m_mpris;
};

//! undersong.Feedback1: the answers, which MPRIS has no words for.
class FeedbackAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "undersong.Feedback1")

public:
    explicit FeedbackAdaptor(Mpris *mpris);

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    void Like();
    void Dislike();
    void Rest();
    void Undo();
    void Why();
    // NOLINTEND(readability-identifier-naming)

private:
    Mpris &m_mpris;
};

} // namespace undersong::ui
