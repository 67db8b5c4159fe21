// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/privatedesktop.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QGuiApplication>

using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPath = "/org/mpris/MediaPlayer2"_L1;
constexpr auto kService = "org.mpris.MediaPlayer2.undersong"_L1;
constexpr auto kPlayer = "org.mpris.MediaPlayer2.Player"_L1;
//! For the first start, which makes songs up and learns.
constexpr int kPatience = 60'000;

QDBusMessage call(const QString &service, const QString &interface, const QString &method,
                  const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, kPath, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

QVariant playerValue(const QString &name)
{
    const QDBusMessage reply =
        call(kService, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(kPlayer), name});
    return reply.type() == QDBusMessage::ReplyMessage
               ? reply.arguments().first().value<QDBusVariant>().variant()
               : QVariant();
}

QVariantMap metadata()
{
    return qdbus_cast<QVariantMap>(playerValue(u"Metadata"_s));
}

QString track()
{
    return metadata().value(u"mpris:trackid"_s).value<QDBusObjectPath>().path();
}

} // namespace

//! The program itself, in its sandbox, asked from outside: by later starts, by links and over the bus.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void laterStartsReachTheFirst();
    void theBusReachesIt();
    void hostileLinksStartNothing();
    void nothingUnheardIsRated();
    void quittingIsClean();

private:
    //! A later start's exit code.
    int start(const QString &argument)
    {
        QProcess process;
        process.start(QStringLiteral(UNDERSONG_PROGRAM), {u"--profile"_s, m_profile.path(), argument});
        return process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }

    QTemporaryDir m_profile;
    Part m_program;
};

void DesktopTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s}));
    m_program.process().setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QVERIFY(m_program.start(QStringLiteral(UNDERSONG_PROGRAM),
                            {u"--profile"_s, m_profile.path(), u"--sandbox"_s}));
    const auto *bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(kService), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!track().isEmpty(), kPatience);
}

void DesktopTest::laterStartsReachTheFirst()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(start(u"--like"_s), 0);
    qInfo() << "handing over took" << timer.elapsed() << "ms";
    QTRY_COMPARE(metadata().value(u"xesam:userRating"_s), QVariant(1.0));
    QCOMPARE(start(u"undersong://undo"_s), 0);
    QTRY_VERIFY(!metadata().contains(u"xesam:userRating"_s));
    QCOMPARE(playerValue(u"PlaybackStatus"_s).toString(), u"Stopped"_s);
    QCOMPARE(start(u"--play-pause"_s), 0);
    QTRY_COMPARE_WITH_TIMEOUT(playerValue(u"PlaybackStatus"_s).toString(), u"Playing"_s, kPatience);
    const QString before = track();
    QCOMPARE(start(u"--next"_s), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!track().isEmpty() && track() != before, kPatience);
}

void DesktopTest::theBusReachesIt()
{
    QTRY_COMPARE_WITH_TIMEOUT(playerValue(u"PlaybackStatus"_s).toString(), u"Playing"_s, kPatience);
    const QString before = track();
    QCOMPARE(call(kService, u"undersong.Feedback1"_s, u"Dislike"_s).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY_WITH_TIMEOUT(!track().isEmpty() && track() != before, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(playerValue(u"PlaybackStatus"_s).toString(), u"Playing"_s, kPatience);
    call(kService, kPlayer, u"Pause"_s);
    QTRY_COMPARE_WITH_TIMEOUT(playerValue(u"PlaybackStatus"_s).toString(), u"Paused"_s, kPatience);
}

void DesktopTest::hostileLinksStartNothing()
{
    QCOMPARE(start(u"undersong://quit"_s), 2);
    QCOMPARE(start(u"undersong://like?then=dislike"_s), 2);
    QVERIFY(m_program.process().state() == QProcess::Running);
}

void DesktopTest::nothingUnheardIsRated()
{
    const QTemporaryDir other;
    Part second;
    QVERIFY(second.start(QStringLiteral(UNDERSONG_PROGRAM), {u"--profile"_s, other.path(), u"--like"_s}));
    QByteArray said;
    const auto hasSaid = [&second, &said] {
        said += second.process().readAllStandardError();
        return said.contains("nothing was rated");
    };
    QVERIFY2(QTest::qWaitFor(hasSaid, kPatience), said.constData());
    QCOMPARE(second.process().state(), QProcess::Running);
}

void DesktopTest::quittingIsClean()
{
    call(kService, u"org.mpris.MediaPlayer2"_s, u"Quit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_program.process().state(), QProcess::NotRunning, kPatience);
    QCOMPARE(m_program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.process().exitCode(), 0);
    QVERIFY(!QFile::exists(m_profile.filePath(u"undersong.lock"_s)));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::None))
        return *code;
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "desktop_test.moc"
