// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/importer.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "storage/database.h"
#include "ui/common/language.h"
#include "ui/common/skeletonlist.h"
#include "ui/common/statepanel.h"
#include "ui/common/theme.h"
#include "ui/discover/discoverpage.h"
#include "ui/discover/skeleton.h"
#include "ui/find.h"
#include "ui/player/devicechip.h"
#include "ui/playlists/playlistspage.h"
#include "ui/realwindow.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/starttrouble.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::FaultKind;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;
using undersong::tests::says;

namespace {

//! Runs one statement on the profile's own connection.
Result<void> run(app::Profile &profile, const QString &sql)
{
    const std::function<Result<void>(storage::Connection &)> work = [sql](storage::Connection &connection) {
        return connection.run(sql);
    };
    return await(profile.database().run<void>(work));
}

Result<int> number(app::Profile &profile, const QString &sql)
{
    const std::function<Result<int>(storage::Connection &)> work =
        [sql](storage::Connection &connection) -> Result<int> {
        const auto value = connection.value(sql);
        return value ? Result<int>(value->toInt()) : std::unexpected(value.error());
    };
    return await(profile.database().run<int>(work));
}

//! What a strip offers to press, besides to be closed.
QStringList waysOn(const ui::ErrorStrip &strip)
{
    QStringList names;
    for (const QPushButton *button : strip.findChildren<QPushButton *>()) {
        if (button->isVisible())
            names.append(button->accessibleName());
    }
    return names;
}

bool press(QWidget &parent, const QString &name)
{
    auto *button = named<QPushButton>(parent, name);
    if (button == nullptr || !button->isVisible())
        return false;
    button->click();
    return true;
}

template<class T>
T *visiblyNamed(const QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->isVisible() && child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace

//! What the window shows when something is really wrong: each cause is the real one.
class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }
    void aFullDiskIsSaidOnAReaction();
    void toldToWaitTheStripCounts();
    void theWaitCountsDownAndEnds();
    void offlineIsSaidAndLosesNothing();
    void offlineStandsInPlaceOfAList();
    void slowAnswersShowTheirOutline();
    void emptyPagesLeadSomewhere();
    void withoutPremiumTheSongOpensAtSpotify();
    void withoutADeviceTheChipSaysSo();
    void aNewerDatabaseIsOpenedByNobody();

private:
    //! A window that shows a pick.
    std::unique_ptr<ui::MainWindow> begin(World &world)
    {
        if (!world.open() || !await(world.profile().importer().run(std::stop_token())))
            return {};
        app::Profile &profile = world.profile();
        auto window = tests::windowOn(profile, m_covers);
        window->show();
        const bool isReady = QTest::qWaitFor(
            [&] { return profile.listening().current().has_value() && !profile.listening().isBusy(); },
            kPatience);
        return isReady ? std::move(window) : nullptr;
    }

    //! A window of somebody who has just signed in, with the focus.
    std::unique_ptr<ui::MainWindow> show(World &world)
    {
        auto window = tests::windowOn(world.profile(), m_covers);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
    }

    static ui::ErrorStrip &strip(ui::MainWindow &window) { return *window.findChild<ui::ErrorStrip *>(); }

    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;
};

void StatesTest::aFullDiskIsSaidOnAReaction()
{
    World world;
    const auto window = begin(world);
    QVERIFY(window);
    app::Profile &profile = world.profile();
    // SQLite may not grow the file by a page, and each reaction wants more than one.
    QVERIFY(run(profile, u"CREATE TABLE filler (bytes BLOB)"_s));
    QVERIFY(run(profile, u"CREATE TEMP TRIGGER fills BEFORE INSERT ON reactions "
                         "BEGIN INSERT INTO filler VALUES (zeroblob(1000000)); END"_s));
    const auto pages = number(profile, u"PRAGMA page_count"_s);
    QVERIFY(pages);
    QVERIFY(run(profile, u"PRAGMA max_page_count = %1"_s.arg(*pages)));
    QSignalSpy reacted(&profile.listening(), &discovery::Listening::reacted);
    profile.listening().like();
    QTRY_VERIFY_WITH_TIMEOUT(strip(*window).isVisible(), kPatience);
    QVERIFY(reacted.isEmpty());
    QVERIFY2(strip(*window).accessibleName().contains(u"disk is full"_s),
             qPrintable(strip(*window).accessibleName()));
    QTRY_VERIFY_WITH_TIMEOUT(!profile.listening().isBusy(), kPatience);
    // No room yet: it says so once more, and is never silent.
    QSignalSpy failed(&profile.listening(), &discovery::Listening::failed);
    QVERIFY(press(strip(*window), u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(reacted.isEmpty() && strip(*window).isVisible());
    // Room again, and what was said is said.
    QVERIFY(run(profile, u"PRAGMA max_page_count = 1000000"_s));
    QVERIFY(press(strip(*window), u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, kPatience);
    QVERIFY(!strip(*window).isVisible());
}

void StatesTest::toldToWaitTheStripCounts()
{
    World world;
    const auto window = begin(world);
    QVERIFY(window);
    world.sandbox().addFault({.kind = FaultKind::TooManyRequests,
                              .pathPrefix = u"/v1/me/player"_s,
                              .count = -1,
                              .retryAfter = 2h});
    world.profile().listening().togglePlay();
    QTRY_VERIFY_WITH_TIMEOUT(strip(*window).isVisible(), kPatience);
    QVERIFY2(strip(*window).accessibleName().contains(u"2 hours"_s),
             qPrintable(strip(*window).accessibleName()));
    // To wait is the way on: nothing to press, and nothing sounds by itself at the end.
    QVERIFY(!named<QPushButton>(strip(*window), u"Try again"_s));
}

//! The whole of a short wait, by the clock on the wall.
void StatesTest::theWaitCountsDownAndEnds()
{
    World world;
    const auto window = begin(world);
    QVERIFY(window);
    // Spotify's own short waits are sat out before anybody is told.
    window->showFailure({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 2s});
    QVERIFY(says(*window, u"2 seconds"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"1 second."_s), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!strip(*window).isVisible(), kPatience);
}

void StatesTest::offlineIsSaidAndLosesNothing()
{
    World world;
    const auto window = begin(world);
    QVERIFY(window);
    app::Profile &profile = world.profile();
    world.goDown();
    QSignalSpy failed(&profile.listening(), &discovery::Listening::failed);
    profile.listening().togglePlay();
    QTRY_VERIFY_WITH_TIMEOUT(strip(*window).isVisible(), kPatience);
    QVERIFY2(strip(*window).accessibleName().contains(u"No connection"_s),
             qPrintable(strip(*window).accessibleName()));
    QCOMPARE(waysOn(strip(*window)), QStringList{u"Try again"_s});
    const qsizetype before = failed.size();
    QVERIFY(press(strip(*window), u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(failed.size() > before, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!profile.listening().isBusy(), kPatience);
    // What the sentence promises: answers and picks go on.
    QSignalSpy reacted(&profile.listening(), &discovery::Listening::reacted);
    const catalog::SongId song = profile.listening().current()->song.id;
    profile.listening().dislike();
    QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(profile.listening().current() && profile.listening().current()->song.id != song,
                             kPatience);
}

//! A page of Spotify's that cannot be read stands where the list would, with the same way on.
void StatesTest::offlineStandsInPlaceOfAList()
{
    World world;
    QVERIFY(world.open());
    const auto window = show(world);
    QVERIFY(window);
    world.goDown();
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    auto *page = window->findChild<ui::PlaylistsPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(says(*page, u"Offline"_s), kPatience);
    auto *again = visiblyNamed<QPushButton>(*page, u"Try again"_s);
    QVERIFY(again);
    QVERIFY2(std::ranges::any_of(page->findChildren<ui::StatePanel *>(),
                                 [](const ui::StatePanel *panel) {
                                     return panel->isVisible() &&
                                            panel->accessibleName().contains(u"No connection"_s);
                                 }),
             "a screen reader is told");
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(*page, u"Offline"_s), kPatience);
}

//! Songs are looked for, and Spotify takes its time.
void StatesTest::slowAnswersShowTheirOutline()
{
    World world;
    QVERIFY(world.open());
    world.sandbox().addFault({.kind = FaultKind::Stall, .pathPrefix = u"/v1/search"_s, .count = -1});
    world.sandbox().addFault({.kind = FaultKind::Stall, .pathPrefix = u"/v1/me/playlists"_s, .count = -1});
    const auto window = show(world);
    QVERIFY(window);
    auto *outline = window->findChild<ui::Skeleton *>();
    QTRY_VERIFY_WITH_TIMEOUT(outline->isVisible(), kPatience);
    QCOMPARE(outline->accessibleName(), u"Gathering songs …"_s);
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    const auto isDrawn = [&window] {
        return std::ranges::any_of(
            window->findChildren<ui::SkeletonList *>(),
            [](const ui::SkeletonList *list) { return list->isVisible() && list->isDrawn(); });
    };
    QVERIFY2(!isDrawn(), "what is quick never flickers");
    QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), kPatience);
}

void StatesTest::emptyPagesLeadSomewhere()
{
    World world;
    QVERIFY(world.open());
    const auto window = show(world);
    QVERIFY(window);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"No saved songs yet"_s), kPatience);
    QVERIFY(visiblyNamed<QPushButton>(*window, u"Refresh from Spotify"_s));
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"No likes yet"_s), kPatience);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"No likes yet"_s), kPatience);
    auto *begin = visiblyNamed<QPushButton>(*window, u"Hear the first song"_s);
    QVERIFY(begin);
    begin->click();
    QVERIFY(window->findChild<ui::DiscoverPage *>()->isVisible());
}

void StatesTest::withoutPremiumTheSongOpensAtSpotify()
{
    World world;
    const auto window = begin(world);
    QVERIFY(window);
    world.sandbox().addFault(
        {.kind = FaultKind::OwnerWithoutPremium, .pathPrefix = u"/v1/me/player/play"_s, .count = -1});
    world.profile().listening().togglePlay();
    QTRY_VERIFY_WITH_TIMEOUT(strip(*window).isVisible(), kPatience);
    QVERIFY(strip(*window).accessibleName().contains(u"Premium"_s));
    const auto *way = named<QPushButton>(strip(*window), u"Open in Spotify"_s);
    QVERIFY(way && way->isVisible());
    QCOMPARE(waysOn(strip(*window)), QStringList{u"Open in Spotify"_s});
}

void StatesTest::withoutADeviceTheChipSaysSo()
{
    World world({.devices = std::vector<sandbox::DeviceSpec>()});
    const auto window = begin(world);
    QVERIFY(window);
    auto *chip = window->findChild<ui::DeviceChip *>();
    QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"No device"_s, kPatience);
    const auto actions = chip->menu()->actions();
    QVERIFY(std::ranges::any_of(actions, [](const QAction *action) {
        return action->text() == u"Open Spotify on any of your devices.";
    }));
    QVERIFY(
        std::ranges::any_of(actions, [](const QAction *action) { return action->text() == u"Look again"; }));
    // To play all the same leads to that menu.
    world.profile().listening().togglePlay();
    QTRY_VERIFY_WITH_TIMEOUT(strip(*window).isVisible(), kPatience);
    QVERIFY2(strip(*window).accessibleName().contains(u"No device is ready"_s),
             qPrintable(strip(*window).accessibleName()));
    QCOMPARE(waysOn(strip(*window)), QStringList{u"Choose a device"_s});
}

void StatesTest::aNewerDatabaseIsOpenedByNobody()
{
    World world;
    QVERIFY(world.open());
    const auto version = number(world.profile(), u"PRAGMA user_version"_s);
    QVERIFY(version);
    QVERIFY(run(world.profile(), u"PRAGMA user_version = 9999"_s));
    const auto opened = world.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StorageNewer);
    ui::StartTrouble trouble(opened.error(), world.path());
    trouble.show();
    QVERIFY(named<QPushButton>(trouble, u"Try again"_s)->isVisible());
    QVERIFY(named<QPushButton>(trouble, u"Quit"_s)->isVisible());
}

QTEST_MAIN(StatesTest)
#include "states_test.moc"
