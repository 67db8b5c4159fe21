// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/discover/adventuredial.h"
#include "ui/discover/discoverview.h"
#include "ui/discover/pickcard.h"
#include "ui/discover/whypanel.h"
#include "ui/find.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/player/devicechip.h"
#include "ui/player/playerview.h"
#include "ui/samples.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using undersong::tests::named;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cardTellsWhatWasPressed();
    void discoverShowsItsStates();
    void dialAsksAndTellsWhatWasGiven();
    void whyPanelExplains();
    void playerFollowsItsState();
    void playerArrangesNothingWhileItPlays();
    void deviceMenuOffersDevices();
    void historyFiltersAndTakesBack();

private:
    Language m_language{u"en"_s};
    std::unique_ptr<Theme> m_theme;
    tests::PaintedCovers m_covers;
    tests::StillClock m_clock;
};

void PagesTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

void PagesTest::cardTellsWhatWasPressed()
{
    PickCard card(m_covers);
    card.setPick(tests::samplePick(0));
    auto *undo = named<QAbstractButton>(card, u"Undo"_s);
    QVERIFY2(!undo->isEnabled(), "there is nothing to take back yet");
    card.setUndo(PickCard::Undo::Possible);
    QVERIFY(undo->isEnabled());
    card.setUndo(PickCard::Undo::NothingToUndo);
    QVERIFY(!undo->isEnabled());
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

void PagesTest::discoverShowsItsStates()
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

void PagesTest::dialAsksAndTellsWhatWasGiven()
{
    DiscoverView view(m_covers);
    view.resize(1000, 700);
    view.setPick(tests::samplePick(0));
    view.show();
    const auto says = [&view](const QString &words) {
        const auto labels = view.dial().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text() == words; });
    };
    auto *slider = named<QSlider>(view, u"New artists"_s);
    QVERIFY(slider != nullptr && slider->isVisible());
    QSignalSpy chosen(&view.dial(), &AdventureDial::chosen);
    view.dial().setReport({});
    QVERIFY(says(u"Auto"_s) && says(u"The score alone decides."_s));
    view.dial().setReport({.asked = 40, .offers = 50, .newArtists = 19});
    QVERIFY(says(u"40 %"_s) && says(u"Asked 40 %, gave 38 % of the last 50."_s));
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.last().first().value<std::optional<int>>() == 50);
    QCOMPARE(slider->accessibleDescription(), u"50 %"_s);
    QTest::keyClick(slider, Qt::Key_Home);
    QVERIFY(chosen.last().first().value<std::optional<int>>() == std::nullopt);
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(chosen.last().first().value<std::optional<int>>() == 100);
    view.dial().setReport({.asked = 100,
                           .offers = 20,
                           .newArtists = 15,
                           .shortage = discovery::DialReport::Shortage::NewArtists});
    QVERIFY(says(u"Asked 100 %, gave 75 % of the last 20. Too few candidates by new artists."_s));
}

void PagesTest::whyPanelExplains()
{
    WhyPanel panel;
    panel.showExplanation(tests::sampleExplanation());
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"If you had not liked “Paper Moons”, this would be number 41."_s),
             qPrintable(all));
    QVERIFY2(all.contains(u"Number 1 of 2,014 songs"_s), qPrintable(all));
    // What was only played was not liked, whichever part of the score it is named for.
    discovery::Explanation played = tests::sampleExplanation();
    played.decisive->kind = discovery::ReasonKind::Listeners;
    played.decisiveWord = discovery::Word::Played;
    panel.showExplanation(played);
    const auto labels = panel.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"If you had not played “Paper Moons”, this would be number 41."_s;
    }));
    QVERIFY2(all.contains(u"in a minor key, as you like it"_s), qPrintable(all));
    panel.showFailure({.kind = ErrorKind::StorageBusy, .detail = {}});
    panel.showWaiting();
}

void PagesTest::playerFollowsItsState()
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

//! A song that plays on is a word and a slider, not a window arranged anew each second; and nothing at all
//! while nobody can see it.
void PagesTest::playerArrangesNothingWhileItPlays()
{
    class LayoutCount : public QObject
    {
    public:
        int requests = 0;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
    };
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *view = new PlayerView(m_covers, m_clock);
    column->addWidget(view);
    window.resize(1100, 120);
    auto state = tests::samplePlayerState(m_clock.now());
    state.progress = 50s;
    view->setState(state);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto ticks = [view] {
        const auto timers = view->findChildren<QTimer *>(Qt::FindDirectChildrenOnly);
        return std::ranges::count_if(timers, [](const QTimer *timer) { return timer->isActive(); });
    };
    QCOMPARE(ticks(), 1);
    const auto says = [view](const QString &text) {
        const auto labels = view->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    };
    QCoreApplication::processEvents();
    LayoutCount count;
    window.installEventFilter(&count);
    for (int second = 51; second < 75; ++second) {
        state.progress = std::chrono::seconds(second);
        view->setState(state);
        QCoreApplication::processEvents();
    }
    QVERIFY(says(u"1:14"_s));
    QCOMPARE(count.requests, 0);
    window.hide();
    QCOMPARE(ticks(), 0);
    state.progress = 100s;
    view->setState(state);
    QCOMPARE(ticks(), 0);
    window.show();
    QVERIFY(says(u"1:40"_s));
    QCOMPARE(ticks(), 1);
    state.activity = playback::Activity::Paused;
    view->setState(state);
    QCOMPARE(ticks(), 0);
}

void PagesTest::deviceMenuOffersDevices()
{
    DeviceChip chip;
    QCOMPARE(chip.text(), u"Devices"_s); // not asked yet
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
    chip.setDevice(std::nullopt);
    QCOMPARE(wanted.size(), 2); // it is gone: what others are there?
    chip.showDevices({car});
    QCOMPARE(chip.text(), u"No device"_s);
    chip.showDevices({kitchen, car});
    QCOMPARE(chip.text(), u"Kitchen & Hall"_s);
    playback::Device office{.id = u"o"_s, .name = u"Office"_s, .type = {}};
    chip.showDevices({kitchen, office});
    QCOMPARE(chip.text(), u"Choose a device"_s);
    office.isActive = true;
    chip.showDevices({kitchen, office});
    QCOMPARE(chip.accessibleName(), u"Plays on: Office"_s);
    chip.showFailure({.kind = ErrorKind::Offline, .detail = {}});
    QVERIFY(!chip.menu()->isEmpty());
}

void PagesTest::historyFiltersAndTakesBack()
{
    HistoryView view(m_covers, m_clock);
    view.resize(900, 600);
    view.show();
    const auto entries = tests::sampleHistory(6, m_clock.now());
    QList<catalog::ReactionId> ids;
    for (const discovery::HistoryEntry &entry : entries)
        ids.append(entry.id);
    connect(&view.model(), &HistoryModel::pageWanted, &view, [&](const QList<catalog::ReactionId> &page) {
        view.model().addPage(page.constFirst(), entries);
    });
    QVERIFY(named<QPushButton>(view, u"Hear the first song"_s)->isVisible());
    view.model().setIds(ids);
    QCOMPARE(view.table().model()->rowCount(), 6);
    QVERIFY(!named<QPushButton>(view, u"Hear the first song"_s)->isVisible());
    QSignalSpy listed(&view.model(), &HistoryModel::listWanted);
    auto *words = named<QLineEdit>(view, u"Filter by title or artist"_s);
    words->setText(u" odile "_s);
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(view.model().query().words, u"odile"_s);
    auto *undo = named<QAbstractButton>(view, u"Take back"_s);
    QVERIFY(!undo->isEnabled());
    view.table().selectRow(2);
    QVERIFY(undo->isEnabled());
    QSignalSpy wanted(&view, &HistoryView::undoWanted);
    view.table().selectionModel()->select(view.model().index(4, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&view.table(), Qt::Key_Delete);
    QCOMPARE(wanted.size(), 1);
    const QList<catalog::ReactionId> both{ids.at(2), ids.at(4)};
    QCOMPARE(wanted.first().first().value<QList<catalog::ReactionId>>(), both);
    QSignalSpy changed(&view, &HistoryView::changeWanted);
    view.table().selectRow(0);
    QVERIFY2(!named<QAbstractButton>(view, u"Change to liked"_s)->isEnabled(), "it is");
    named<QAbstractButton>(view, u"Change to not liked"_s)->click();
    QCOMPARE(changed.first().at(0).value<QList<catalog::SongId>>(), QList{entries.constFirst().song.id});
    named<QAbstractButton>(view, u"Not liked"_s)->click();
    QCOMPARE(view.model().query().filter, discovery::HistoryFilter::Disliked);
    view.model().sort(HistoryModel::SongColumn, Qt::AscendingOrder);
    QCOMPARE(view.model().query().order, discovery::HistoryOrder::Title);
    view.model().setIds({});
    QVERIFY(!view.table().isVisible());
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
