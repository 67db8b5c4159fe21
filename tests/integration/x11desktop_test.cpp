// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/privatedesktop.h"
#include "ui/desktop/hotkeyhelp.h"
#include "ui/desktop/hotkeys.h"
#include "ui/desktop/tracknotices.h"
#include "ui/desktop/traywatch.h"
#include "ui/find.h"
#include "ui/shell/commands.h"
#include "ui/shell/placement.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>

#include <cstdio>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using undersong::tests::named;

namespace {

//! Has a picture for everything.
class PlainCovers final : public CoverSource
{
public:
    using CoverSource::CoverSource;
    void request(const QUrl &url, QSize pixels) override
    {
        QPixmap picture(pixels);
        picture.fill(Qt::darkCyan);
        Q_EMIT ready(url, pixels, picture);
    }
};

NowPlaying songNamed(const QString &id)
{
    NowPlaying now;
    now.id = id;
    now.title = u"Title of "_s + id;
    now.artists = {u"Odile & <b>Co</b>"_s};
    now.art = QUrl(u"https://i.scdn.co/image/x"_s);
    now.status = NowPlaying::Status::Playing;
    return now;
}

} // namespace

//! An X server, a tray and a notification daemon as on a desktop, with keys pressed by xdotool.
class X11DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyWorksEverywhere();
    void locksDoNotMatter();
    void keysThatAreTakenAreNamed();
    void keysAreGivenBack();
    void helpGivesCommandsToBind();
    void theWindowOutlivesTheTray();
    void aPlaceOffTheScreensIsNotKept();
    void noticesTellOfSongs();

private:
    static void press(const QString &keys) { outputOf(u"xdotool"_s, {u"key"_s, keys}); }
};

void X11DesktopTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s, u"Xvfb"_s}));
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
}

void X11DesktopTest::aKeyWorksEverywhere()
{
    if (const QByteArray missing = missingOf({u"xdotool"_s}); !missing.isEmpty())
        QSKIP(missing);
    const auto grabber = makeHotkeyGrabber();
    QVERIFY(grabber);
    QSignalSpy settled(grabber.get(), &HotkeyGrabber::settled);
    QSignalSpy pressed(grabber.get(), &HotkeyGrabber::pressed);
    grabber->grab({{.wish = Wish::Like, .key = QKeySequence(u"Ctrl+Alt+Shift+L"_s)},
                   {.wish = Wish::PlayPause, .key = QKeySequence(u"Ctrl+Alt+Shift+Space"_s)},
                   {.wish = Wish::Next, .key = QKeySequence(u"Meta+F9"_s)}});
    QCOMPARE(settled.size(), 1);
    QVERIFY(settled.first().first().value<QList<HotkeyFailure>>().isEmpty());
    const auto last = [&pressed] { return pressed.last().first().value<Wish>(); };
    // No window of this program is there, let alone in front.
    press(u"ctrl+alt+shift+l"_s);
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(last(), Wish::Like);
    press(u"ctrl+alt+shift+space"_s);
    QTRY_COMPARE(pressed.size(), 2);
    QCOMPARE(last(), Wish::PlayPause);
    press(u"super+F9"_s);
    QTRY_COMPARE(pressed.size(), 3);
    QCOMPARE(last(), Wish::Next);
    // Fewer or more modifiers are other keys.
    press(u"ctrl+alt+l"_s);
    press(u"l"_s);
    press(u"ctrl+alt+shift+super+l"_s);
    press(u"super+F9"_s);
    QTRY_COMPARE(pressed.size(), 4);
    QCOMPARE(last(), Wish::Next);
}

void X11DesktopTest::locksDoNotMatter()
{
    if (const QByteArray missing = missingOf({u"xdotool"_s}); !missing.isEmpty())
        QSKIP(missing);
    const auto grabber = makeHotkeyGrabber();
    grabber->grab({{.wish = Wish::Dislike, .key = QKeySequence(u"Ctrl+Alt+Shift+D"_s)}});
    QSignalSpy pressed(grabber.get(), &HotkeyGrabber::pressed);
    int expected = 0;
    for (const QString &lock : {u"Num_Lock"_s, u"Caps_Lock"_s, u"Num_Lock"_s, u"Caps_Lock"_s}) {
        press(lock);
        press(u"ctrl+alt+shift+d"_s);
        ++expected;
        QTRY_COMPARE(pressed.size(), expected);
    }
}

void X11DesktopTest::keysThatAreTakenAreNamed()
{
    // A client of its own, as another program would be: this one has its keys through Qt.
    Part other;
    QVERIFY(other.start(QCoreApplication::applicationFilePath(), {u"--take"_s, u"Ctrl+Alt+Shift+L"_s}));
    QVERIFY(other.process().waitForReadyRead(kPartPatience));
    const auto grabber = makeHotkeyGrabber();
    QSignalSpy settled(grabber.get(), &HotkeyGrabber::settled);
    const Hotkey taken{.wish = Wish::Like, .key = QKeySequence(u"Ctrl+Alt+Shift+L"_s)};
    const Hotkey strange{.wish = Wish::Undo, .key = QKeySequence(u"Ctrl+Launch (F)"_s)};
    const Hotkey free{.wish = Wish::Why, .key = QKeySequence(u"Ctrl+Alt+Shift+W"_s)};
    grabber->grab({taken, strange, free});
    const QList<HotkeyFailure> expected{{.hotkey = taken, .why = HotkeyFailure::Why::Taken},
                                        {.hotkey = strange, .why = HotkeyFailure::Why::NoKey}};
    QCOMPARE(settled.first().first().value<QList<HotkeyFailure>>(), expected);
    // It is gone: now it can be had.
    other.stop();
    const auto isHad = [&] {
        grabber->grab({taken});
        return settled.last().first().value<QList<HotkeyFailure>>().isEmpty();
    };
    QTRY_VERIFY(isHad());
}

void X11DesktopTest::keysAreGivenBack()
{
    const Hotkey key{.wish = Wish::Like, .key = QKeySequence(u"Ctrl+Alt+Shift+K"_s)};
    makeHotkeyGrabber()->grab({key});
    Part other;
    QVERIFY(other.start(QCoreApplication::applicationFilePath(), {u"--take"_s, u"Ctrl+Alt+Shift+K"_s}));
    QVERIFY(other.process().waitForReadyRead(kPartPatience));
    QCOMPARE(other.process().readLine(), "had\n");
}

void X11DesktopTest::helpGivesCommandsToBind()
{
    const HotkeyFailure failure{.hotkey = {.wish = Wish::Like, .key = QKeySequence(u"Ctrl+Alt+Shift+L"_s)},
                                .why = HotkeyFailure::Why::Taken};
    HotkeyHelp help({failure}, u"/opt/undersong"_s);
    help.show();
    named<QToolButton>(help, u"Copy “/opt/undersong --like”"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"/opt/undersong --like"_s);
    const auto buttons = help.findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > wishTable().size());
    for (const QAbstractButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
}

void X11DesktopTest::theWindowOutlivesTheTray()
{
    if (const QByteArray missing = missingOf({u"trayer"_s}); !missing.isEmpty())
        QSKIP(missing);
    QVERIFY(!Tray::isAvailable());
    Part panel;
    QVERIFY(panel.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--widthtype"_s, u"request"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(Tray::isAvailable(), kPartPatience);

    QWidget window;
    Commands commands(&window);
    Tray tray(commands, nullptr);
    tray.setSong(u"Salt & Pepper"_s, u"Odile"_s);
    tray.show();
    QTRY_VERIFY_WITH_TIMEOUT(tray.geometry().isValid() && !tray.geometry().isEmpty(), kPartPatience);
    QCOMPARE(tray.toolTip(), u"Salt & Pepper – Odile"_s);
    // A click on the icon, where the panel has put it.
    QSignalSpy toggled(&tray, &Tray::toggleWanted);
    if (missingOf({u"xdotool"_s}).isEmpty()) {
        // The panel moves it about while it finds its place.
        const auto isClicked = [&] {
            const QPoint at = tray.geometry().center();
            outputOf(u"xdotool"_s,
                     {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
            return !toggled.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isClicked(), kPartPatience);
    }

    TrayWatch watch(window, &Tray::isAvailable, 20ms);
    QSignalSpy lost(&watch, &TrayWatch::lost);
    connect(&watch, &TrayWatch::lost, &window, &QWidget::show);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.hide();
    QVERIFY(!QTest::qWaitFor([&lost] { return !lost.isEmpty(); }, 100));
    panel.stop();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(window.isVisible());
    QVERIFY(!Tray::isAvailable());
}

void X11DesktopTest::aPlaceOffTheScreensIsNotKept()
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    for (const QRect &place : {QRect(5000, 300, 700, 500), QRect(-4000, -3000, 700, 500),
                               QRect(screen.right() - 20, screen.bottom() - 20, 700, 500)}) {
        QWidget before;
        before.setGeometry(place);
        const QByteArray saved = before.saveGeometry();
        QWidget after;
        restorePlacement(after, saved);
        QVERIFY2(screen.contains(after.geometry()), QTest::toString(after.geometry()));
        QCOMPARE(after.size(), place.size());
    }
}

void X11DesktopTest::noticesTellOfSongs()
{
    if (const QByteArray missing = missingOf({u"dunst"_s, u"dunstctl"_s}); !missing.isEmpty())
        QSKIP(missing);
    Part daemon;
    QVERIFY(daemon.start(u"dunst"_s, {u"-conf"_s, u"/dev/null"_s}));
    const auto *bus = QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus->isServiceRegistered(u"org.freedesktop.Notifications"_s), kPartPatience);
    const auto count = [] { return outputOf(u"dunstctl"_s, {u"count"_s, u"displayed"_s}); };

    PlainCovers covers;
    bool isActive = false;
    TrackNotices notices(covers, [&isActive] { return isActive; });
    notices.show(songNamed(u"zero"_s));
    notices.setEnabled(true);
    // The desktop's word on what it can do is under way; what plays already is no news.
    const auto isTold = [&notices, &count](const QString &id) {
        notices.show(songNamed(id));
        return count() == "1"_L1;
    };
    int songs = 0;
    QTRY_VERIFY_WITH_TIMEOUT(isTold(u"song%1"_s.arg(++songs)), kPartPatience);
    // Another one takes its place.
    notices.show(songNamed(u"next"_s));
    notices.show(songNamed(u"after that"_s));
    QCOMPARE(count(), u"1"_s);
    // A click on it, as the daemon sees it.
    QSignalSpy pressed(&notices, &TrackNotices::pressed);
    outputOf(u"dunstctl"_s, {u"action"_s, u"0"_s});
    QTRY_COMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().at(0).value<Wish>(), Wish::Show);
    QCOMPARE(pressed.first().at(1).toString(), u"after that"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"0"_s, kPartPatience);
    // None while the window is looked at, and none after they were switched off.
    isActive = true;
    notices.show(songNamed(u"seen"_s));
    isActive = false;
    notices.show(songNamed(u"seen"_s));
    notices.setEnabled(false);
    notices.show(songNamed(u"unwanted"_s));
    QCOMPARE(count(), u"0"_s);
}

//! Another program: takes a key, says what came of it, and keeps it until it is ended.
int takeKey(const QString &key)
{
    const auto grabber = makeHotkeyGrabber();
    QObject::connect(grabber.get(), &HotkeyGrabber::settled, [](const QList<HotkeyFailure> &failures) {
        std::puts(failures.isEmpty() ? "had" : "not had");
        std::fflush(stdout);
    });
    grabber->grab({{.wish = Wish::Like, .key = QKeySequence(key)}});
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    // The outer program needs no screen.
    if (!isInside()) {
        QCoreApplication outer(argc, argv);
        if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::X11))
            return *code;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Undersong"_s);
    QApplication::setDesktopFileName(u"undersong"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--take"_L1)
        return takeKey(arguments.value(2));
    X11DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "x11desktop_test.moc"
