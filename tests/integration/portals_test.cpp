// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/privatedesktop.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/hotkeyplatforms.h"
#include "ui/desktop/portalrequest.h"
#include "ui/desktop/tracknotices.h"

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPortalPath = "/org/freedesktop/portal/desktop"_L1;

QString requestPath(const QDBusMessage &message, const QVariantMap &options)
{
    QString sender = message.service().sliced(1);
    return u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
        sender.replace(u'.', u'_'), options.value(u"handle_token"_s).toString());
}

void respond(const QDBusConnection &bus, const QString &path, uint code, const QVariantMap &results)
{
    auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
    signal << code << results;
    bus.send(signal);
}

} // namespace

struct Shortcut
{
    QString id;
    QVariantMap options;
};
Q_DECLARE_METATYPE(Shortcut)

QDBusArgument &operator<<(QDBusArgument &argument, const Shortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.options;
    argument.endStructure();
    return argument;
}

//! As Qt wants it.
const QDBusArgument &operator>>(const QDBusArgument &argument, Shortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.options;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter)
}

//! A desktop's portal as its documentation has it: no desktop that has one runs without a compositor.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")

public:
    bool refuses = false;
    QStringList unknown; //!< shortcuts it does not give
    QString session;
    QList<Shortcut> bound;

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    QDBusObjectPath CreateSession(const QVariantMap &options)
    {
        const QString path = requestPath(message(), options);
        session = u"/org/freedesktop/portal/desktop/session/x/"_s +
                  options.value(u"session_handle_token"_s).toString();
        respond(connection(), path, refuses ? 2 : 0, {{u"session_handle"_s, session}});
        return QDBusObjectPath(path);
    }
    QDBusObjectPath BindShortcuts(const QDBusObjectPath &handle, const QList<Shortcut> &shortcuts,
                                  const QString & /*window*/, const QVariantMap &options)
    {
        const QString path = requestPath(message(), options);
        bound.clear();
        QList<Shortcut> given;
        for (const Shortcut &shortcut : shortcuts) {
            bound.append(shortcut);
            if (!unknown.contains(shortcut.id))
                given.append({shortcut.id, {{u"trigger_description"_s, u"some keys"_s}}});
        }
        respond(connection(), path, handle.path() == session ? 0 : 2,
                {{u"shortcuts"_s, QVariant::fromValue(given)}});
        return QDBusObjectPath(path);
    }
    // NOLINTEND(readability-identifier-naming)

public:
    void activate(const QDBusConnection &bus, const QString &handle, const QString &id)
    {
        auto signal = QDBusMessage::createSignal(kPortalPath, u"org.freedesktop.portal.GlobalShortcuts"_s,
                                                 u"Activated"_s);
        signal << QVariant::fromValue(QDBusObjectPath(handle)) << id << qulonglong(1) << QVariantMap();
        bus.send(signal);
    }
};

//! A notification daemon that shows what it was given; dunst, in x11desktop_test, is a real one.
class Notices : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    QList<uint> replaced;
    QList<uint> closed;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString & /*app*/, uint replaces, const QString & /*icon*/, const QString &title,
                const QString &text, const QStringList &buttons, const QVariantMap &extra, int /*timeout*/)
    {
        replaced.append(replaces);
        summary = title;
        body = text;
        actions = buttons;
        hints = extra;
        return 7;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    // NOLINTEND(readability-identifier-naming)
};

class NoCovers final : public CoverSource
{
public:
    using CoverSource::CoverSource;
    void request(const QUrl & /*url*/, QSize /*pixels*/) override {}
};

class PortalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysComeThroughThePortal();
    void keysTheDesktopKeepsAreNamed();
    void withoutAPortalAllAreRefused();
    void noticesCarryTheAnswers();
    void aPlainDaemonGetsNoButtons();
    void startsAtLoginByAnEntry();

private:
    static QList<Hotkey> keys()
    {
        return {{.wish = Wish::Like, .key = QKeySequence(u"Ctrl+Alt+Shift+L"_s)},
                {.wish = Wish::PlayPause, .key = QKeySequence(u"Meta+Space"_s)}};
    }
    static QList<HotkeyFailure> failuresOf(const QSignalSpy &settled)
    {
        return settled.last().first().value<QList<HotkeyFailure>>();
    }
    void offer(QObject *object, const QString &path, const QString &service)
    {
        const auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
        QVERIFY(m_desktop.registerObject(path, object, what));
        QVERIFY(m_desktop.registerService(service));
    }

    QDBusConnection m_desktop{QString()};
};

void PortalsTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s}));
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
    m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(m_desktop.isConnected());
}

void PortalsTest::withoutAPortalAllAreRefused()
{
    m_desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    const auto grabber = makePortalHotkeys();
    QSignalSpy settled(grabber.get(), &HotkeyGrabber::settled);
    grabber->grab(keys());
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(failuresOf(settled).size(), 2);
    QCOMPARE(failuresOf(settled).first().why, HotkeyFailure::Why::Refused);
}

void PortalsTest::keysComeThroughThePortal()
{
    Portal portal;
    offer(&portal, kPortalPath, u"org.freedesktop.portal.Desktop"_s);
    const auto grabber = makePortalHotkeys();
    QVERIFY(grabber);
    QSignalSpy settled(grabber.get(), &HotkeyGrabber::settled);
    QSignalSpy pressed(grabber.get(), &HotkeyGrabber::pressed);
    grabber->grab(keys());
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(failuresOf(settled).isEmpty());
    QCOMPARE(portal.bound.size(), 2);
    QCOMPARE(portal.bound[0].id, u"like"_s);
    QCOMPARE(portal.bound[0].options.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+SHIFT+l"_s);
    QVERIFY(!portal.bound[0].options.value(u"description"_s).toString().isEmpty());
    QCOMPARE(portal.bound[1].options.value(u"preferred_trigger"_s).toString(), u"LOGO+space"_s);
    portal.activate(m_desktop, u"/not/ours"_s, u"like"_s);
    portal.activate(m_desktop, portal.session, u"format-disk"_s);
    portal.activate(m_desktop, portal.session, u"play-pause"_s);
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().value<Wish>(), Wish::PlayPause);
    // Other keys are another session.
    const QString before = portal.session;
    grabber->grab({keys().first()});
    QTRY_COMPARE(settled.size(), 2);
    QVERIFY(portal.session != before);
    QCOMPARE(portal.bound.size(), 1);
}

void PortalsTest::keysTheDesktopKeepsAreNamed()
{
    Portal portal;
    portal.unknown = {u"like"_s};
    offer(&portal, kPortalPath, u"org.freedesktop.portal.Desktop"_s);
    const auto grabber = makePortalHotkeys();
    QSignalSpy settled(grabber.get(), &HotkeyGrabber::settled);
    grabber->grab(keys());
    QTRY_COMPARE(settled.size(), 1);
    const QList<HotkeyFailure> expected{{.hotkey = keys().first(), .why = HotkeyFailure::Why::Refused}};
    QCOMPARE(failuresOf(settled), expected);
    portal.refuses = true;
    grabber->grab(keys());
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(failuresOf(settled).size(), 2);
}

void PortalsTest::noticesCarryTheAnswers()
{
    Notices daemon;
    offer(&daemon, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s);
    NoCovers covers;
    TrackNotices notices(covers, [] { return false; });
    QSignalSpy pressed(&notices, &TrackNotices::pressed);
    notices.setEnabled(true);
    NowPlaying now;
    now.status = NowPlaying::Status::Playing;
    now.title = u"A <i>title</i>"_s;
    now.artists = {u"Odile & <b>Co</b>"_s};
    const auto isTold = [&] {
        // Until the daemon said what it can do, nothing is told.
        now.id = u"song%1"_s.arg(now.id.size());
        notices.show(now);
        now.id += u'x';
        notices.show(now);
        return !daemon.replaced.isEmpty();
    };
    QTRY_VERIFY(isTold());
    QTRY_VERIFY(isTold() && daemon.replaced.last() == 7);
    QCOMPARE(daemon.summary, u"A <i>title</i>"_s);
    QCOMPARE(daemon.body, u"Odile &amp; &lt;b&gt;Co&lt;/b&gt;"_s);
    QCOMPARE(daemon.actions.value(0), u"default"_s);
    QCOMPARE(daemon.actions.value(2), u"like"_s);
    QCOMPARE(daemon.actions.value(4), u"dislike"_s);
    QCOMPARE(daemon.hints.value(u"suppress-sound"_s).toBool(), true);
    QCOMPARE(daemon.hints.value(u"desktop-entry"_s).toString(), u"undersong"_s);
    Q_EMIT daemon.ActionInvoked(99, u"dislike"_s);
    Q_EMIT daemon.ActionInvoked(7, u"quit"_s);
    Q_EMIT daemon.ActionInvoked(7, u"like"_s);
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().at(0).value<Wish>(), Wish::Like);
    QCOMPARE(pressed.first().at(1).toString(), now.id);
    // A song that only waits is no news.
    const qsizetype told = daemon.replaced.size();
    now.id = u"paused"_s;
    now.status = NowPlaying::Status::Paused;
    notices.show(now);
    notices.setEnabled(false);
    QTRY_COMPARE(daemon.closed, QList<uint>{7});
    QCOMPARE(daemon.replaced.size(), told);
}

void PortalsTest::aPlainDaemonGetsNoButtons()
{
    Notices daemon;
    daemon.capabilities = {u"body"_s};
    offer(&daemon, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s);
    NoCovers covers;
    TrackNotices notices(covers, [] { return false; });
    notices.setEnabled(true);
    NowPlaying now;
    now.status = NowPlaying::Status::Playing;
    now.title = u"T"_s;
    now.artists = {u"Odile & Co"_s};
    int song = 0;
    const auto isTold = [&] {
        now.id = u"song%1"_s.arg(++song);
        notices.show(now);
        return !daemon.replaced.isEmpty();
    };
    QTRY_VERIFY(isTold());
    QVERIFY(daemon.actions.isEmpty());
    QCOMPARE(daemon.body, u"Odile & Co"_s);
}

void PortalsTest::startsAtLoginByAnEntry()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         u"/autostart/undersong.desktop"_s;
    const auto text = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    Autostart autostart({u"/opt/under song/undersong"_s, u"--profile"_s, u"/home/x"_s}, u"undersong"_s);
    QVERIFY(QCoro::waitFor(autostart.refresh()));
    QVERIFY2(!QFile::exists(path), "one that is not there is not made");
    QVERIFY(QCoro::waitFor(autostart.turnOn()));
    QVERIFY(text().contains(u"\nExec=\"/opt/under song/undersong\" --profile /home/x --hidden\n"_s));
    if (missingOf({u"desktop-file-validate"_s}).isEmpty())
        QCOMPARE(outputOf(u"desktop-file-validate"_s, {u"--no-warn-deprecated"_s, path}), QString());
    Autostart moved({u"/usr/bin/undersong"_s}, u"undersong"_s);
    QVERIFY(QCoro::waitFor(moved.refresh()));
    QVERIFY(text().contains(u"\nExec=/usr/bin/undersong --hidden\n"_s));
    QVERIFY(QCoro::waitFor(moved.turnOff()));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QCoro::waitFor(moved.turnOff()));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Undersong"_s);
    QGuiApplication::setDesktopFileName(u"undersong"_s);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::None))
        return *code;
    PortalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "portals_test.moc"
