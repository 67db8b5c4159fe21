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
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/player/devicechip.h"
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

} // namespace

//! What the window shows when something is really wrong: each cause is the real one.
class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }
    void aFullDiskIsSaidOnAReaction();
    void toldToWaitTheStripCounts();
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
    // Room again, and the same key works.
    QVERIFY(run(profile, u"PRAGMA max_page_count = 1000000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!profile.listening().isBusy(), kPatience);
    profile.listening().like();
    QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, kPatience);
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
