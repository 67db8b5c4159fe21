// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/discover/discoverview.h"
#include "ui/find.h"
#include "ui/history/historyview.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/checksstep.h"
#include "ui/onboarding/clientidstep.h"
#include "ui/onboarding/doorsstep.h"
#include "ui/onboarding/musicstep.h"
#include "ui/player/playerview.h"
#include "ui/samples.h"
#include "ui/shell/commands.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/frame.h"
#include "ui/shell/placement.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/shell/tray.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using undersong::tests::named;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void keysDoNotClash();
    void lettersStayInTextFields();
    void toastOffersUndoAndStays();
    void errorStripCountsAndActs();
    void frameFitsTheSmallestWindow();
    void changingPagesFocusesNoButton();
    void placementIsKeptOnScreen();
    void trayHoldsTheAnswers();

private:
    Language m_language{u"en"_s};
    std::unique_ptr<Theme> m_theme;
    tests::PaintedCovers m_covers;
    tests::StillClock m_clock;
};

void ShellTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void ShellTest::everyControlHasAName_data()
{
    using Make = std::function<QWidget *()>;
    QTest::addColumn<Make>("make");
    QTest::newRow("discover") << Make([this] {
        auto *view = new DiscoverView(m_covers);
        view->setPick(tests::samplePick(0));
        view->setUpNext(tests::samplePicks(4));
        return view;
    });
    QTest::newRow("player") << Make([this] { return new PlayerView(m_covers, m_clock); });
    QTest::newRow("history") << Make([this] { return new HistoryView(m_covers, m_clock); });
    QTest::newRow("doors") << Make([] { return new DoorsStep(nullptr); });
    QTest::newRow("client id") << Make(
        [] { return new ClientIdStep(u"x"_s, [](QStringView) { return false; }, nullptr); });
    QTest::newRow("browser") << Make([] { return new BrowserStep(nullptr); });
    QTest::newRow("checks") << Make([] { return new ChecksStep(nullptr); });
    QTest::newRow("music") << Make([] { return new MusicStep({u"jazz"_s, u"soul"_s}, nullptr); });
    QTest::newRow("keys") << Make([] { return new ShortcutSheet(nullptr); });
    QTest::newRow("frame") << Make([] {
        auto *frame = new Frame;
        frame->addSection(u"Discover"_s, Glyph::Discover, u"Ctrl+1"_s, new QWidget);
        frame->toast().say(u"Liked."_s, Toast::Offer::Undo);
        frame->errorStrip().showError({.kind = ErrorKind::Offline, .detail = {}}, ErrorStrip::Retry::Offered);
        return frame;
    });
}

void ShellTest::everyControlHasAName()
{
    QFETCH(const std::function<QWidget *()>, make);
    const std::unique_ptr<QWidget> page(make());
    int controls = 0;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s);
        // A label that can be selected is read by its text.
        const bool isLabel = qobject_cast<const QLabel *>(widget) != nullptr;
        if (widget->focusPolicy() == Qt::NoFocus || !isOurs || isLabel || widget->isHidden())
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 0);
}

void ShellTest::keysDoNotClash()
{
    QSet<QString> keys;
    QSet<QString> texts;
    for (const CommandRow &row : Commands::table()) {
        QVERIFY(!row.keys.isEmpty());
        QVERIFY2(!texts.contains(row.text), qPrintable(row.text));
        texts.insert(row.text);
        for (const QKeySequence &key : row.keys) {
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!keys.contains(name), qPrintable(name));
            keys.insert(name);
        }
    }
    // The keys people were promised.
    for (const QString &key :
         {u"L"_s, u"D"_s, u"R"_s, u"W"_s, u"M"_s, u"Space"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+Right"_s,
          u"Ctrl+Left"_s, u"Shift+Right"_s, u"Shift+Left"_s, u"Ctrl+Up"_s, u"Ctrl+Down"_s, u"Ctrl+1"_s,
          u"Ctrl+2"_s, u"Ctrl+/"_s, u"Ctrl+Q"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void ShellTest::lettersStayInTextFields()
{
    QWidget window;
    Commands commands(&window);
    auto *field = new QLineEdit(&window);
    auto *button = new QPushButton(u"x"_s, &window);
    button->move(0, 60);
    auto *plain = new QListView(&window);
    plain->move(0, 120);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy liked(&commands.action(Command::Like), &QAction::triggered);
    QSignalSpy played(&commands.action(Command::PlayPause), &QAction::triggered);
    QSignalSpy pressed(button, &QPushButton::clicked);
    field->setFocus();
    QTest::keyClicks(field, u"ll L"_s);
    QCOMPARE(field->text(), u"ll L"_s);
    QCOMPARE(liked.size(), 0);
    QCOMPARE(played.size(), 0);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(played.size(), 0);
    QTest::keyClick(button, Qt::Key_L);
    QCOMPARE(liked.size(), 1);
    plain->setFocus();
    QTest::keyClick(plain, Qt::Key_Space);
    QCOMPARE(played.size(), 1);
}

void ShellTest::toastOffersUndoAndStays()
{
    QWidget window;
    window.resize(700, 400);
    Toast toast(&window);
    toast.placeIn(window.rect());
    window.show();
    QSignalSpy undone(&toast, &Toast::undoWanted);
    toast.say(u"Liked “X”."_s, Toast::Offer::Undo);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.accessibleName(), u"Liked “X”."_s);
    QVERIFY(window.rect().contains(QRect(toast.pos(), toast.size())));
    named<QPushButton>(toast, u"Undo"_s)->click();
    QCOMPARE(undone.size(), 1);
    QVERIFY(!toast.isVisible());
    toast.say(u"Taken back."_s, Toast::Offer::Nothing);
    QVERIFY(named<QPushButton>(toast, u"Undo"_s)->isHidden());
}

void ShellTest::errorStripCountsAndActs()
{
    ErrorStrip strip(nullptr);
    QSignalSpy acted(&strip, &ErrorStrip::actionWanted);
    strip.showError({.kind = ErrorKind::Offline, .detail = {}}, ErrorStrip::Retry::Offered);
    QVERIFY(strip.isVisible());
    named<QPushButton>(strip, u"Try again"_s)->click();
    QCOMPARE(acted.first().first().value<discovery::ErrorAction>(), discovery::ErrorAction::TryAgain);
    QVERIFY(!strip.isVisible());
    strip.showError({.kind = ErrorKind::Offline, .detail = {}}, ErrorStrip::Retry::NotOffered);
    QVERIFY(!named<QPushButton>(strip, u"Try again"_s)->isVisible());
    strip.showError({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 1500ms},
                    ErrorStrip::Retry::Offered);
    QVERIFY(strip.accessibleName().contains(u"2 seconds"_s));
    QTRY_VERIFY(!strip.isVisible());
}

void ShellTest::frameFitsTheSmallestWindow()
{
    Frame frame;
    auto *view = new DiscoverView(m_covers);
    view->setPick(tests::samplePick(1));
    view->setUpNext(tests::samplePicks(5));
    auto *history = new HistoryView(m_covers, m_clock);
    auto *bar = new PlayerView(m_covers, m_clock);
    bar->setState(tests::samplePlayerState(m_clock.now()));
    frame.addSection(u"Discover"_s, Glyph::Discover, {}, view);
    frame.addSection(u"History"_s, Glyph::History, {}, history);
    frame.setBar(bar);
    frame.setWelcome(new DoorsStep(nullptr));
    frame.showSection(0);
    frame.resize(Frame::kMinimumSize);
    frame.show();
    QTRY_COMPARE(frame.size(), Frame::kMinimumSize);
    for (const QWidget *page :
         {static_cast<QWidget *>(view), static_cast<QWidget *>(history), static_cast<QWidget *>(bar)})
        QVERIFY2(page->minimumSizeHint().width() <= frame.width(), page->metaObject()->className());
    QVERIFY(frame.centralWidget()->minimumSizeHint().width() <= Frame::kMinimumSize.width());
    const int height = frame.centralWidget()->minimumSizeHint().height();
    QVERIFY2(height <= Frame::kMinimumSize.height(),
             qPrintable(u"%1: %2 of Discover, %3 of History, %4 of the bar"_s.arg(height)
                            .arg(view->minimumSizeHint().height())
                            .arg(history->minimumSizeHint().height())
                            .arg(bar->minimumSizeHint().height())));
    const auto *scroll = view->findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "nothing is cut off at the side");
    frame.showWelcome();
    QVERIFY(frame.isWelcoming());
    QVERIFY(!bar->isVisible());
}

void ShellTest::changingPagesFocusesNoButton()
{
    Frame frame;
    auto *first = new QPushButton(u"First"_s);
    frame.addSection(u"One"_s, Glyph::Discover, {}, first);
    frame.addSection(u"Two"_s, Glyph::History, {}, new QPushButton(u"Second"_s));
    frame.setBar(new QPushButton(u"Previous"_s));
    frame.showSection(0);
    frame.show();
    first->setFocus();
    QCOMPARE(frame.focusWidget(), first);
    // The hidden page's focus must not land on the bar, where Space would press a button.
    frame.showSection(1);
    QCOMPARE(frame.focusWidget(), frame.centralWidget());
}

void ShellTest::placementIsKeptOnScreen()
{
    const QRect screen(0, 0, 1280, 800);
    QCOMPARE(placedInside({100, 100, 600, 400}, screen), QRect(100, 100, 600, 400));
    QCOMPARE(placedInside({5000, -300, 600, 400}, screen), QRect(680, 0, 600, 400));
    QCOMPARE(placedInside({10, 10, 3000, 2000}, screen), screen);
    QWidget window;
    window.resize(300, 200);
    restorePlacement(window, QByteArray("not a geometry"));
    QVERIFY(window.screen()->availableGeometry().contains(window.geometry()));
}

void ShellTest::trayHoldsTheAnswers()
{
    QWidget window;
    Commands commands(&window);
    Tray tray(commands, nullptr);
    tray.setSong(u"Salt & Pepper"_s, u"Odile"_s);
    const auto actions = tray.menu().actions();
    QCOMPARE(actions.first()->text(), u"Salt && Pepper – Odile"_s);
    QVERIFY(!actions.first()->isEnabled());
    for (const Command command : {Command::Like, Command::Dislike, Command::Why, Command::Undo,
                                  Command::Previous, Command::PlayPause, Command::Next, Command::Quit})
        QVERIFY(actions.contains(&commands.action(command)));
    QSignalSpy liked(&commands.action(Command::Like), &QAction::triggered);
    commands.action(Command::Like).trigger();
    QCOMPARE(liked.size(), 1);
    tray.setSong({}, {});
    QVERIFY(!tray.menu().actions().first()->text().isEmpty());
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
