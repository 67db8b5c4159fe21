// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/mprisclient.h"
#include "support/privatedesktop.h"
#include "ui/desktop/mpris.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QXmlStreamReader>

#include <limits>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The media session, seen by other programs of the same bus: one of our own, gdbus, and playerctl.
class MprisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_mpris.reset(); }
    void theInterfacesAreThere();
    void thePropertiesAreThoseOfTheSong();
    void onlyChangesAreTold();
    void jumpsAreTold();
    void commandsKeepToWhatMayBeDone();
    void positionsAreChecked();
    void onlySongsAreOpened();
    void answersHaveWordsOfTheirOwn();
    void hiddenItIsNoPlayer();
    void aSecondProfileHasAnotherName();
    void playerctlDrivesIt();

private:
    //! The reply, with this program's event loop turning meanwhile.
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {},
                      const QString &service = kService)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, kPath, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = m_client.asyncCall(message, 5000);
        if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }))
            return {};
        return pending.reply();
    }
    QVariant property(const QString &name, const QString &interface = kPlayer)
    {
        const QDBusMessage reply = call(kProperties, u"Get"_s, {interface, name});
        return reply.arguments().isEmpty() ? QVariant()
                                           : reply.arguments().first().value<QDBusVariant>().variant();
    }
    QDBusMessage setProperty(const QString &name, const QVariant &value)
    {
        return call(kProperties, u"Set"_s,
                    {QString(kPlayer), name, QVariant::fromValue(QDBusVariant(value))});
    }
    QVariantMap metadata() { return qdbus_cast<QVariantMap>(property(u"Metadata"_s)); }
    NowPlaying song() const { return songAt(m_clock.now()); }

    QDBusConnection m_client{QString()};
    TurnedClock m_clock;
    std::unique_ptr<Mpris> m_mpris;
};

void MprisTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s}));
    m_client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    QVERIFY(m_client.isConnected());
}

void MprisTest::init()
{
    m_mpris = std::make_unique<Mpris>(m_clock);
    m_mpris->show(song());
    m_mpris->setPresence(Mpris::Presence::Shown);
    QCOMPARE(m_mpris->serviceName(), kService);
}

void MprisTest::theInterfacesAreThere()
{
    const QString xml =
        call(u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s).arguments().value(0).toString();
    QStringList members;
    QXmlStreamReader reader(xml);
    QString interface;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.attributes().value("name"_L1).toString();
        if (reader.name() == "interface"_L1)
            interface = name.section(u'.', -1);
        else if (reader.name() != "arg"_L1 && reader.name() != "annotation"_L1 && reader.name() != "node"_L1)
            members.append(interface + u'.' + name + u' ' + reader.attributes().value("type"_L1).toString());
    }
    for (const char *member : {"MediaPlayer2.Raise ",
                               "MediaPlayer2.Quit ",
                               "MediaPlayer2.CanRaise b",
                               "MediaPlayer2.CanQuit b",
                               "MediaPlayer2.HasTrackList b",
                               "MediaPlayer2.Identity s",
                               "MediaPlayer2.DesktopEntry s",
                               "MediaPlayer2.SupportedUriSchemes as",
                               "MediaPlayer2.SupportedMimeTypes as",
                               "Player.Next ",
                               "Player.Previous ",
                               "Player.Pause ",
                               "Player.PlayPause ",
                               "Player.Stop ",
                               "Player.Play ",
                               "Player.Seek ",
                               "Player.SetPosition ",
                               "Player.OpenUri ",
                               "Player.Seeked ",
                               "Player.PlaybackStatus s",
                               "Player.Rate d",
                               "Player.MinimumRate d",
                               "Player.MaximumRate d",
                               "Player.Metadata a{sv}",
                               "Player.Volume d",
                               "Player.Position x",
                               "Player.CanGoNext b",
                               "Player.CanGoPrevious b",
                               "Player.CanPlay b",
                               "Player.CanPause b",
                               "Player.CanSeek b",
                               "Player.CanControl b",
                               "Feedback1.Like ",
                               "Feedback1.Dislike ",
                               "Feedback1.Rest ",
                               "Feedback1.Undo ",
                               "Feedback1.Why "})
        QVERIFY2(members.contains(QString::fromLatin1(member)), member);
    QVERIFY(!xml.contains(u"LoopStatus"_s) && !xml.contains(u"Shuffle"_s));
    const QString root = u"org.mpris.MediaPlayer2"_s;
    QCOMPARE(property(u"Identity"_s, root).toString(), u"Undersong"_s);
    QCOMPARE(property(u"DesktopEntry"_s, root).toString(), u"undersong"_s);
    QCOMPARE(property(u"HasTrackList"_s, root).toBool(), false);
    QCOMPARE(property(u"SupportedUriSchemes"_s, root).toStringList(),
             (QStringList{u"spotify"_s, u"undersong"_s}));
}

void MprisTest::thePropertiesAreThoseOfTheSong()
{
    QVariantMap data = metadata();
    QCOMPARE(data.value(u"mpris:trackid"_s).value<QDBusObjectPath>().path(), kTrackPath);
    QCOMPARE(data.value(u"mpris:length"_s).toLongLong(), 200'000'000LL);
    QCOMPARE(data.value(u"mpris:artUrl"_s).toString(), u"https://i.scdn.co/image/a%20b"_s);
    QCOMPARE(data.value(u"xesam:title"_s).toString(), u"Salt & Pepper"_s);
    QCOMPARE(data.value(u"xesam:artist"_s).toStringList(), (QStringList{u"Odile"_s, u"The Band"_s}));
    QCOMPARE(data.value(u"xesam:album"_s).toString(), u"Spices"_s);
    QCOMPARE(data.value(u"xesam:url"_s).toString(),
             u"https://open.spotify.com/track/"_s + QString::fromLatin1(kId));
    QVERIFY2(!data.contains(u"xesam:userRating"_s), "not rated is no rating");
    QCOMPARE(property(u"PlaybackStatus"_s).toString(), u"Playing"_s);
    QCOMPARE(property(u"Volume"_s).toDouble(), 0.4);
    QCOMPARE(property(u"Rate"_s).toDouble(), 1.0);
    m_clock.advance(5s);
    QCOMPARE(property(u"Position"_s).toLongLong(), 25'000'000LL);
    m_clock.advance(1h);
    QCOMPARE(property(u"Position"_s).toLongLong(), 200'000'000LL);

    NowPlaying rated = song();
    rated.isLiked = true;
    m_mpris->show(rated);
    QCOMPARE(metadata().value(u"xesam:userRating"_s), QVariant(1.0));
    rated.isLiked = false;
    m_mpris->show(rated);
    QCOMPARE(metadata().value(u"xesam:userRating"_s), QVariant(0.0));

    m_mpris->show(NowPlaying());
    QVERIFY(metadata().isEmpty());
    QCOMPARE(property(u"PlaybackStatus"_s).toString(), u"Stopped"_s);
    QCOMPARE(property(u"CanPlay"_s).toBool(), false);
    QCOMPARE(property(u"CanControl"_s).toBool(), true);
}

void MprisTest::onlyChangesAreTold()
{
    Listener listener(m_client);
    NowPlaying now = song();
    m_mpris->show(now);
    now.isLiked = true;
    m_mpris->show(now);
    QTRY_COMPARE(listener.changes.size(), 1);
    QCOMPARE(listener.changes.first().keys(), QStringList{u"Metadata"_s});
    now.status = NowPlaying::Status::Paused;
    now.canGoNext = false;
    now.volumePercent = 50;
    m_mpris->show(now);
    QTRY_COMPARE(listener.changes.size(), 2);
    QCOMPARE(listener.changes.last().keys(), (QStringList{u"CanGoNext"_s, u"PlaybackStatus"_s, u"Volume"_s}));
    QCOMPARE(listener.changes.last().value(u"Volume"_s).toDouble(), 0.5);
    QVERIFY(listener.jumps.isEmpty());
}

void MprisTest::jumpsAreTold()
{
    Listener listener(m_client);
    m_clock.advance(3s);
    NowPlaying now = song();
    now.progress = 23s;
    m_mpris->show(now); // as expected
    now.progress = 90s;
    m_mpris->show(now);
    QTRY_COMPARE(listener.jumps, QList<qlonglong>{90'000'000});
    // Another song begins where it begins.
    now.id = u"another"_s;
    now.progress = 0s;
    m_mpris->show(now);
    now.progress = 60s;
    m_mpris->show(now);
    QTRY_COMPARE(listener.jumps.size(), 2);
    QCOMPARE(listener.jumps.last(), 60'000'000);
}

void MprisTest::commandsKeepToWhatMayBeDone()
{
    QSignalSpy wished(m_mpris.get(), &Mpris::wished);
    QSignalSpy paused(m_mpris.get(), &Mpris::pauseWanted);
    const auto last = [&wished] { return wished.last().first().value<Request>().wish; };
    call(kPlayer, u"Play"_s);
    QCOMPARE(wished.size(), 0);
    call(kPlayer, u"Pause"_s);
    QCOMPARE(paused.size(), 1);
    call(kPlayer, u"Stop"_s);
    QCOMPARE(paused.size(), 2);
    setProperty(u"Rate"_s, 0.0);
    QCOMPARE(paused.size(), 3);
    setProperty(u"Rate"_s, 2.0);
    QCOMPARE(paused.size(), 3);
    call(kPlayer, u"Next"_s);
    QCOMPARE(last(), Wish::Next);
    call(kPlayer, u"Previous"_s);
    QCOMPARE(last(), Wish::Previous);
    call(u"org.mpris.MediaPlayer2"_s, u"Raise"_s);
    QCOMPARE(last(), Wish::Show);

    NowPlaying held = song();
    held.canPause = held.canGoNext = held.canGoPrevious = held.canSeek = false;
    m_mpris->show(held);
    wished.clear();
    paused.clear();
    call(kPlayer, u"Pause"_s);
    call(kPlayer, u"Next"_s);
    call(kPlayer, u"Previous"_s);
    call(kPlayer, u"Seek"_s, {5'000'000LL});
    const QDBusMessage refused = call(kPlayer, u"PlayPause"_s);
    QCOMPARE(refused.type(), QDBusMessage::ErrorMessage);
    QCOMPARE(wished.size() + paused.size(), 0);

    held.status = NowPlaying::Status::Paused;
    m_mpris->show(held);
    call(kPlayer, u"PlayPause"_s);
    QCOMPARE(last(), Wish::PlayPause);
    QSignalSpy volume(m_mpris.get(), &Mpris::volumeWanted);
    for (const double value : {0.25, -3.0, 7.0, std::numeric_limits<double>::quiet_NaN()})
        setProperty(u"Volume"_s, value);
    QCOMPARE(volume.size(), 3);
    QCOMPARE(volume[0].first().toInt(), 25);
    QCOMPARE(volume[1].first().toInt(), 0);
    QCOMPARE(volume[2].first().toInt(), 100);
}

void MprisTest::positionsAreChecked()
{
    QSignalSpy seeked(m_mpris.get(), &Mpris::seekWanted);
    QSignalSpy wished(m_mpris.get(), &Mpris::wished);
    const auto set = [this](const QString &path, qlonglong position) {
        return call(kPlayer, u"SetPosition"_s, {QVariant::fromValue(QDBusObjectPath(path)), position});
    };
    const auto last = [&seeked] { return seeked.last().first().value<std::chrono::milliseconds>(); };
    set(u"/undersong/track/another"_s, 1'000'000);
    set(kTrackPath, -1);
    set(kTrackPath, 200'000'001);
    QCOMPARE(seeked.size(), 0);
    set(kTrackPath, 61'500'000);
    QCOMPARE(last(), 61'500ms);
    call(kPlayer, u"Seek"_s, {10'000'000LL});
    QCOMPARE(last(), 30'000ms);
    call(kPlayer, u"Seek"_s, {std::numeric_limits<qlonglong>::min()});
    QCOMPARE(last(), 0ms);
    QCOMPARE(seeked.size(), 3);
    // Past its end is the next song.
    call(kPlayer, u"Seek"_s, {std::numeric_limits<qlonglong>::max()});
    QCOMPARE(seeked.size(), 3);
    QCOMPARE(wished.last().first().value<Request>().wish, Wish::Next);
}

void MprisTest::onlySongsAreOpened()
{
    QSignalSpy wished(m_mpris.get(), &Mpris::wished);
    for (const QString &uri :
         {u"file:///etc/passwd"_s, u"https://example.org/x.mp3"_s, u"spotify:album:x"_s, QString()}) {
        const QDBusMessage reply = call(kPlayer, u"OpenUri"_s, {uri});
        QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
        QCOMPARE(reply.errorName(), u"org.freedesktop.DBus.Error.NotSupported"_s);
    }
    QCOMPARE(wished.size(), 0);
    call(kPlayer, u"OpenUri"_s, {u"spotify:track:"_s + QString::fromLatin1(kId)});
    const Request asked{.wish = Wish::PlaySong, .song = catalog::SpotifyId(QString::fromLatin1(kId))};
    QCOMPARE(wished.last().first().value<Request>(), asked);
}

void MprisTest::answersHaveWordsOfTheirOwn()
{
    QSignalSpy wished(m_mpris.get(), &Mpris::wished);
    const QList<std::pair<QString, Wish>> words{{u"Like"_s, Wish::Like},
                                                {u"Dislike"_s, Wish::Dislike},
                                                {u"Rest"_s, Wish::Rest},
                                                {u"Undo"_s, Wish::Undo},
                                                {u"Why"_s, Wish::Why}};
    for (const auto &[word, wish] : words) {
        const QDBusMessage reply = call(u"undersong.Feedback1"_s, word);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
        QCOMPARE(wished.last().first().value<Request>().wish, wish);
    }
}

void MprisTest::hiddenItIsNoPlayer()
{
    const auto *bus = m_client.interface();
    QVERIFY(bus->isServiceRegistered(kService));
    m_mpris->setPresence(Mpris::Presence::Hidden);
    QVERIFY(!bus->isServiceRegistered(kService));
    QVERIFY(m_mpris->serviceName().isEmpty());
    // The answers are still there, by a name that is no player's.
    QSignalSpy wished(m_mpris.get(), &Mpris::wished);
    call(u"undersong.Feedback1"_s, u"Like"_s, {}, u"undersong.Undersong1"_s);
    QCOMPARE(wished.size(), 1);
    m_mpris->setPresence(Mpris::Presence::Shown);
    QVERIFY(bus->isServiceRegistered(kService));
}

void MprisTest::aSecondProfileHasAnotherName()
{
    m_mpris->setPresence(Mpris::Presence::Hidden);
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    QVERIFY(other.registerService(kService));
    m_mpris->setPresence(Mpris::Presence::Shown);
    QCOMPARE(m_mpris->serviceName(), kService + u".instance%1"_s.arg(QCoreApplication::applicationPid()));
    QVERIFY(m_client.interface()->isServiceRegistered(m_mpris->serviceName()));
    QDBusConnection::disconnectFromBus(u"other"_s);
}

void MprisTest::playerctlDrivesIt()
{
    if (const QByteArray missing = missingOf({u"playerctl"_s}); !missing.isEmpty())
        QSKIP(missing);
    NowPlaying now = song();
    now.isLiked = true;
    m_mpris->show(now);
    const QString format = u"{{status}}|{{artist}}|{{title}}|{{mpris:length}}"_s;
    QCOMPARE(outputOf(u"playerctl"_s, {u"-p"_s, u"undersong"_s, u"metadata"_s, u"--format"_s, format}),
             u"Playing|Odile, The Band|Salt & Pepper|200000000"_s);
    QCOMPARE(outputOf(u"playerctl"_s, {u"metadata"_s, u"xesam:userRating"_s}).toDouble(), 1.0);
    QVERIFY(outputOf(u"playerctl"_s, {u"metadata"_s, u"mpris:trackid"_s}).contains(kTrackPath));
    // It adds what it thinks has passed meanwhile.
    const double position = outputOf(u"playerctl"_s, {u"position"_s}).toDouble();
    QVERIFY2(position >= 20 && position < 25, qPrintable(QString::number(position)));
    QSignalSpy paused(m_mpris.get(), &Mpris::pauseWanted);
    QSignalSpy seeked(m_mpris.get(), &Mpris::seekWanted);
    outputOf(u"playerctl"_s, {u"play-pause"_s});
    QCOMPARE(paused.size(), 1);
    outputOf(u"playerctl"_s, {u"position"_s, u"42"_s});
    QCOMPARE(seeked.last().first().value<std::chrono::milliseconds>(), 42s);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Undersong"_s);
    QGuiApplication::setDesktopFileName(u"undersong"_s);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::None))
        return *code;
    MprisTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "mpris_test.moc"
