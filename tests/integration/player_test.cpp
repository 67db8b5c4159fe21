// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/world.h"
#include "playback/connectplayer.h"

#include <QSignalSpy>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using playback::Activity;
using playback::ConnectPlayer;
using sandbox::FaultKind;

//! The Connect player against the sandbox's device and its moods.
class PlayerTest : public QObject
{
    Q_OBJECT

private:
    static playback::ConnectOptions quick()
    {
        return {.confirmAfter = {10ms, 50ms, 200ms, 800ms},
                .wakeInterval = 20ms,
                .wakeAttempts = 5,
                .awayRetryInterval = 20ms};
    }

    static QStringList song(World &world, int place)
    {
        return {u"spotify:track:"_s + world.sandbox().savedSongIds().at(place)};
    }

private Q_SLOTS:
    void commandsAreSeenOnTheDevice()
    {
        World world;
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        QSignalSpy remembered(&player, &ConnectPlayer::deviceRemembered);
        QVERIFY(await(player.play(song(world, 0))));
        QCOMPARE(world.sandbox().playback().songId, world.sandbox().savedSongIds().at(0));
        QCOMPARE(remembered.size(), 1);
        QVERIFY(await(player.pause()));
        QVERIFY(!world.sandbox().playback().isPlaying);
        QCOMPARE(player.state().activity, Activity::Paused);
        QVERIFY(await(player.resume()));
        QVERIFY(await(player.seek(60s)));
        QVERIFY(world.sandbox().playback().progress >= 60s);
        QVERIFY(await(player.setVolume(35)));
        QCOMPARE(player.state().device->volumePercent, 35);
        QVERIFY(await(player.enqueue(song(world, 1).constFirst())));
        QVERIFY(await(player.skipNext()));
        QCOMPARE(world.sandbox().playback().songId, world.sandbox().savedSongIds().at(1));
    }

    void whatIsAlreadySoSucceeds()
    {
        World world;
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        QVERIFY(await(player.play(song(world, 0))));
        QVERIFY(await(player.resume()));
        QVERIFY(await(player.pause()));
        QVERIFY(await(player.pause()));
    }

    void aSlowStateIsWaitedFor()
    {
        World world({.stateDelay = 400ms});
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        QVERIFY(await(player.play(song(world, 0))));
        QCOMPARE(player.state().activity, Activity::Playing);
    }

    void aDeviceThatIsAwayIsAskedAgain()
    {
        World world;
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        world.sandbox().addFault(
            {.kind = FaultKind::DeviceUnavailable, .pathPrefix = u"/v1/me/player/play"_s, .count = 2});
        QVERIFY(await(player.play(song(world, 0))));
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/play"_s), 3);
    }

    void restrictedDevicesAreNotCommanded()
    {
        World world({.devices = std::vector<sandbox::DeviceSpec>{
                         {.id = u"tv"_s, .name = u"Television"_s, .type = u"TV"_s, .isRestricted = true}}});
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        const auto played = await(player.play(song(world, 0)));
        QVERIFY(!played);
        QCOMPARE(played.error().kind, ErrorKind::DeviceRestricted);
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/play"_s), 0);
    }

    void withoutADeviceItSaysSo()
    {
        World world({.devices = std::vector<sandbox::DeviceSpec>()});
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        QSignalSpy wake(&player, &ConnectPlayer::wakeWanted);
        const auto played = await(player.play(song(world, 0)));
        QVERIFY(!played);
        QCOMPARE(played.error().kind, ErrorKind::NoActiveDevice);
        QCOMPARE(wake.size(), 1);
    }

    void refusalsAreToldAsWhatTheyAre_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("owner without Premium")
            << FaultKind::OwnerWithoutPremium << ErrorKind::PremiumRequired;
        QTest::newRow("not on the list") << FaultKind::NotAllowListed << ErrorKind::NotAllowListed;
        QTest::newRow("scope missing") << FaultKind::InsufficientScope << ErrorKind::MissingScope;
        QTest::newRow("server broken") << FaultKind::InternalError << ErrorKind::ServerError;
    }

    void refusalsAreToldAsWhatTheyAre()
    {
        QFETCH(FaultKind, fault);
        QFETCH(ErrorKind, error);
        World world;
        QVERIFY(world.open());
        ConnectPlayer player(world.profile().client(), world.profile().clock(), quick());
        world.sandbox().addFault(
            {.kind = fault, .pathPrefix = u"/v1/me/player/play"_s, .count = -1, .retryAfter = 3600s});
        const auto played = await(player.play(song(world, 0)));
        QVERIFY(!played);
        QCOMPARE(played.error().kind, error);
        // A command whose outcome is not known is not sent again.
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/play"_s), 1);
    }
};

QTEST_GUILESS_MAIN(PlayerTest)
#include "player_test.moc"
