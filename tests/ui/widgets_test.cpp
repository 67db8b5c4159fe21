// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/discover/discoverview.h"
#include "ui/discover/pickcard.h"
#include "ui/discover/whypanel.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/checksstep.h"
#include "ui/onboarding/clientidstep.h"
#include "ui/onboarding/doorsstep.h"
#include "ui/player/devicechip.h"
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

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Stands in for discovery::Account::isClientId in the shape of the field, not of the rule.
bool isThirtyTwoHex(QStringView text)
{
    return text.size() == 32 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

template<class T>
T *named(QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void keysDoNotClash();
    void lettersStayInTextFields();
    void clientIdIsCheckedWhileTyping();
    void redirectUriIsCopied();
    void browserStepAsksWithoutKeychain();
    void cardTellsWhatWasPressed();
    void discoverShowsItsStates();
    void whyPanelExplains();
    void playerFollowsItsState();
    void deviceMenuOffersDevices();
    void historyFiltersAndTakesBack();
    void toastOffersUndoAndStays();
    void errorStripCountsAndActs();
    void frameFitsTheSmallestWindow();
    void placementIsKeptOnScreen();
    void trayHoldsTheAnswers();

private:
    Language m_language{u"en"_s};
    std::unique_ptr<Theme> m_theme;
    tests::PaintedCovers m_covers;
    tests::StillClock m_clock;
};

void WidgetsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void WidgetsTest::everyControlHasAName_data()
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
    QTest::newRow("client id") << Make([] { return new ClientIdStep(u"x"_s, &isThirtyTwoHex, nullptr); });
    QTest::newRow("browser") << Make([] { return new BrowserStep(nullptr); });
    QTest::newRow("checks") << Make([] { return new ChecksStep(nullptr); });
    QTest::newRow("keys") << Make([] { return new ShortcutSheet(nullptr); });
    QTest::newRow("frame") << Make([] {
        auto *frame = new Frame;
        frame->addSection(u"Discover"_s, Glyph::Discover, u"Ctrl+1"_s, new QWidget);
        frame->toast().say(u"Liked."_s, Toast::Offer::Undo);
        frame->errorStrip().showError({.kind = ErrorKind::Offline, .detail = {}}, ErrorStrip::Retry::Offered);
        return frame;
    });
}

void WidgetsTest::everyControlHasAName()
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

void WidgetsTest::keysDoNotClash()
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
    for (const QString &key : {u"L"_s, u"D"_s, u"R"_s, u"W"_s, u"M"_s, u"Space"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s,
                               u"Ctrl+Right"_s, u"Ctrl+Left"_s, u"Shift+Right"_s, u"Shift+Left"_s, u"Ctrl+Up"_s,
                               u"Ctrl+Down"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+/"_s, u"Ctrl+Q"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void WidgetsTest::lettersStayInTextFields()
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

void WidgetsTest::clientIdIsCheckedWhileTyping()
{
    ClientIdStep step(u"http://127.0.0.1:47813/callback"_s, &isThirtyTwoHex, nullptr);
    auto *field = named<QLineEdit>(step, u"Client ID"_s);
    auto *next = named<QPushButton>(step, u"Continue"_s);
    QVERIFY(field != nullptr && next != nullptr);
    QSignalSpy entered(&step, &ClientIdStep::clientIdEntered);
    QVERIFY(!next->isEnabled());
    field->setText(u"abc"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(field->accessibleDescription().contains(u"3 of 32"_s));
    field->setText(QString(32, u'z'));
    QVERIFY(!next->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    const QString right = u"0123456789abcdefABCDEF0123456789"_s;
    field->setText(u"  %1 "_s.arg(right));
    QVERIFY(next->isEnabled());
    next->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), right);
}

void WidgetsTest::redirectUriIsCopied()
{
    const QString uri = u"http://127.0.0.1:47813/callback"_s;
    ClientIdStep step(uri, &isThirtyTwoHex, nullptr);
    QCOMPARE(named<QLineEdit>(step, u"Redirect URI"_s)->text(), uri);
    named<QPushButton>(step, u"Copy the redirect URI"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), uri);
}

void WidgetsTest::browserStepAsksWithoutKeychain()
{
    BrowserStep step(nullptr);
    auto *open = named<QPushButton>(step, u"Open the page again"_s);
    auto *keep = named<QPushButton>(step, u"Only for this run"_s);
    QSignalSpy opened(&step, &BrowserStep::openWanted);
    QSignalSpy kept(&step, &BrowserStep::keepForThisRunWanted);
    QVERIFY(!open->isEnabled());
    QVERIFY(keep->isHidden());
    step.setAddress(QUrl(u"http://127.0.0.1/authorize"_s));
    open->click();
    QCOMPARE(opened.size(), 1);
    step.askForThisRun();
    QVERIFY(!keep->isHidden());
    QVERIFY(open->isHidden());
    keep->click();
    QCOMPARE(kept.size(), 1);
}

void WidgetsTest::cardTellsWhatWasPressed()
{
    PickCard card(m_covers);
    card.setPick(tests::samplePick(0));
    QSignalSpy liked(&card, &PickCard::likeWanted);
    QSignalSpy disliked(&card, &PickCard::dislikeWanted);
    QSignalSpy linked(&card, &PickCard::linkWanted);
    auto *like = named<QAbstractButton>(card, u"I like"_s);
    auto *dislike = named<QAbstractButton>(card, u"I don't like"_s);
    QVERIFY(like != nullptr && dislike != nullptr);
    QVERIFY(like->sizeHint().height() >= kTouchTarget && dislike->sizeHint().height() >= kTouchTarget);
    like->click();
    QCOMPARE(liked.size(), 1);
    QVERIFY2(!like->isChecked(), "checked only once the reaction is in force");
    card.setReaction(catalog::ReactionKind::Like);
    QVERIFY(like->isChecked() && !dislike->isChecked());
    dislike->click();
    QCOMPARE(disliked.size(), 1);
    card.setReaction(std::nullopt);
    QVERIFY(!like->isChecked() && !dislike->isChecked());
    named<QAbstractButton>(card, u"Open in Spotify"_s)->click();
    QCOMPARE(linked.first().first().toUrl(), tests::sampleSong(0).webUrl);
}

void WidgetsTest::discoverShowsItsStates()
{
    DiscoverView view(m_covers);
    view.resize(1000, 700);
    view.show();
    QSignalSpy started(&view, &DiscoverView::startWanted);
    auto *start = named<QPushButton>(view, u"Find songs"_s);
    QVERIFY(start->isVisible());
    start->click();
    QCOMPARE(started.size(), 1);
    view.setBusy(true);
    QVERIFY2(start->isVisible(), "quick work shows no skeleton");
    QTRY_VERIFY(!start->isVisible());
    view.setBusy(false);
    view.setPick(tests::samplePick(0));
    QVERIFY(view.card().isVisible());
    view.setUpNext(tests::samplePicks(3));
    auto *list = named<QListView>(view, u"Up next"_s);
    QVERIFY(list->isVisible());
    QSignalSpy wanted(&view, &DiscoverView::upNextWanted);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);
    // Narrow: what comes next moves under the pick and stays reachable.
    view.resize(600, 400);
    QTRY_VERIFY(list->isVisible());
    view.openWhy();
    QVERIFY(view.isWhyOpen());
    QSignalSpy closed(&view, &DiscoverView::whyClosed);
    QTest::keyClick(&view.whyPanel(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!view.isWhyOpen());
}

void WidgetsTest::whyPanelExplains()
{
    WhyPanel panel;
    panel.showExplanation(tests::sampleExplanation());
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"If you had not liked “Paper Moons”, this would be number 41."_s), qPrintable(all));
    QVERIFY2(all.contains(u"Number 1 of 2,014 songs"_s), qPrintable(all));
    QVERIFY2(all.contains(u"in a minor key, as you like it"_s), qPrintable(all));
    panel.showFailure({.kind = ErrorKind::StorageBusy, .detail = {}});
    panel.showWaiting();
}

void WidgetsTest::playerFollowsItsState()
{
    PlayerView view(m_covers, m_clock);
    view.resize(1100, 80);
    auto *progress = named<QSlider>(view, u"Position in the song"_s);
    auto *volume = named<QSlider>(view, u"Volume"_s);
    QVERIFY(!progress->isEnabled());
    QVERIFY(!volume->isEnabled());
    auto state = tests::samplePlayerState(m_clock.now() - 10s);
    view.setState(state);
    QVERIFY(progress->isEnabled());
    QCOMPARE(progress->value(), 82'000);
    QCOMPARE(volume->value(), 60);
    QVERIFY(named<QAbstractButton>(view, u"Pause"_s) != nullptr);
    QSignalSpy sought(&view, &PlayerView::seekWanted);
    view.seekBy(5s);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.first().first().value<std::chrono::milliseconds>(), 87'000ms);
    view.seekBy(-100h);
    QCOMPARE(sought.last().first().value<std::chrono::milliseconds>(), 0ms);
    QSignalSpy volumes(&view, &PlayerView::volumeWanted);
    view.changeVolumeBy(5);
    view.changeVolumeBy(5);
    QTRY_COMPARE(volumes.size(), 1);
    QCOMPARE(volumes.first().first().toInt(), 70);
    view.toggleMute();
    QCOMPARE(volume->value(), 0);
    view.toggleMute();
    QCOMPARE(volume->value(), 70);
    state.canSeek = false;
    view.setState(state);
    QVERIFY(!progress->isEnabled());
    view.seekBy(5s);
    QCOMPARE(sought.size(), 2);
}

void WidgetsTest::deviceMenuOffersDevices()
{
    DeviceChip chip;
    QSignalSpy wanted(&chip, &DeviceChip::devicesWanted);
    QSignalSpy chosen(&chip, &DeviceChip::deviceChosen);
    Q_EMIT chip.menu()->aboutToShow();
    QCOMPARE(wanted.size(), 1);
    playback::Device kitchen{.id = u"k"_s, .name = u"Kitchen & Hall"_s, .type = {}};
    playback::Device car{.id = u"c"_s, .name = u"Car"_s, .type = {}, .isRestricted = true};
    chip.showDevices({kitchen, car});
    QCOMPARE(chip.menu()->actions().at(0)->text(), u"Kitchen && Hall"_s);
    QVERIFY(!chip.menu()->actions().at(1)->isEnabled());
    chip.menu()->actions().at(0)->trigger();
    QCOMPARE(chosen.first().first().toString(), u"k"_s);
    chip.setDevice(kitchen);
    QCOMPARE(chip.accessibleName(), u"Plays on: Kitchen & Hall"_s);
    chip.showFailure({.kind = ErrorKind::Offline, .detail = {}});
    QVERIFY(!chip.menu()->isEmpty());
}

void WidgetsTest::historyFiltersAndTakesBack()
{
    HistoryView view(m_covers, m_clock);
    view.resize(900, 600);
    view.show();
    QSignalSpy pages(&view.model(), &HistoryModel::pageWanted);
    view.model().reload();
    view.model().addPage(0, tests::sampleHistory(6, m_clock.now()));
    auto *list = view.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 6);
    auto *words = named<QLineEdit>(view, u"Filter by title or artist"_s);
    words->setText(u"odile"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    words->setText(u"(["_s);
    QCOMPARE(list->model()->rowCount(), 0);
    words->clear();
    auto *undo = named<QPushButton>(view, u"Take back"_s);
    QVERIFY(!undo->isEnabled());
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(undo->isEnabled());
    QSignalSpy wanted(&view, &HistoryView::undoWanted);
    undo->click();
    QCOMPARE(wanted.first().first().value<catalog::ReactionId>(), catalog::ReactionId(u"reaction-2"_s));
    QSignalSpy changed(&view, &HistoryView::filterChanged);
    named<QAbstractButton>(view, u"Not liked"_s)->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(view.filter(), discovery::HistoryFilter::Disliked);
}

void WidgetsTest::toastOffersUndoAndStays()
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

void WidgetsTest::errorStripCountsAndActs()
{
    ErrorStrip strip(nullptr);
    QSignalSpy acted(&strip, &ErrorStrip::actionWanted);
    strip.showError({.kind = ErrorKind::Offline, .detail = {}}, ErrorStrip::Retry::Offered);
    QVERIFY(strip.isVisible());
    named<QPushButton>(strip, u"Try again"_s)->click();
    QCOMPARE(acted.first().first().value<ErrorAction>(), ErrorAction::TryAgain);
    QVERIFY(!strip.isVisible());
    strip.showError({.kind = ErrorKind::Offline, .detail = {}}, ErrorStrip::Retry::NotOffered);
    QVERIFY(!named<QPushButton>(strip, u"Try again"_s)->isVisible());
    strip.showError({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 1500ms}, ErrorStrip::Retry::Offered);
    QVERIFY(strip.accessibleName().contains(u"2 seconds"_s));
    QTRY_VERIFY(!strip.isVisible());
}

void WidgetsTest::frameFitsTheSmallestWindow()
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
    for (const QWidget *page : {static_cast<QWidget *>(view), static_cast<QWidget *>(history),
                                static_cast<QWidget *>(bar)})
        QVERIFY2(page->minimumSizeHint().width() <= frame.width(), page->metaObject()->className());
    QVERIFY(frame.centralWidget()->minimumSizeHint().width() <= Frame::kMinimumSize.width());
    QVERIFY(frame.centralWidget()->minimumSizeHint().height() <= Frame::kMinimumSize.height());
    const auto *scroll = view->findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "nothing is cut off at the side");
    frame.showWelcome();
    QVERIFY(frame.isWelcoming());
    QVERIFY(!bar->isVisible());
}

void WidgetsTest::placementIsKeptOnScreen()
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

void WidgetsTest::trayHoldsTheAnswers()
{
    QWidget window;
    Commands commands(&window);
    Tray tray(commands, nullptr);
    tray.setSong(u"Salt & Pepper"_s, u"Odile"_s);
    const auto actions = tray.menu().actions();
    QCOMPARE(actions.first()->text(), u"Salt && Pepper – Odile"_s);
    QVERIFY(!actions.first()->isEnabled());
    for (const Command command : {Command::Like, Command::Dislike, Command::Why, Command::Undo, Command::Previous,
                                  Command::PlayPause, Command::Next, Command::Quit})
        QVERIFY(actions.contains(&commands.action(command)));
    QSignalSpy liked(&commands.action(Command::Like), &QAction::triggered);
    commands.action(Command::Like).trigger();
    QCOMPARE(liked.size(), 1);
    tray.setSong({}, {});
    QVERIFY(!tray.menu().actions().first()->text().isEmpty());
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
