// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/importer.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "support/scriptedserver/manualclock.h"

#include <QSignalSpy>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using catalog::ReactionKind;
using discovery::Listening;
using playback::ConnectPlayer;

class ListeningTest : public QObject
{
    Q_OBJECT

private:
    static bool begin(World &world)
    {
        if (!world.open() || !await(world.profile().importer().run(std::stop_token())))
            return false;
        world.profile().player().setAttention(ConnectPlayer::Attention::Watching);
        world.profile().listening().start();
        return QTest::qWaitFor([&] { return world.profile().listening().current().has_value(); }, 20'000);
    }

    static bool play(World &world)
    {
        world.profile().listening().togglePlay();
        return QTest::qWaitFor(
            [&] { return world.sandbox().playback().isPlaying && !world.profile().listening().isBusy(); },
            20'000);
    }

    static QString currentId(World &world)
    {
        return world.profile().listening().current()->song.spotifyId.value();
    }

private Q_SLOTS:
    void offersThenPlays()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(!world.sandbox().playback().hasPlayed);
        QVERIFY(QTest::qWaitFor([&] { return world.profile().listening().upNext().size() >= 5; }, 20'000));
        QVERIFY(play(world));
        QCOMPARE(world.sandbox().playback().songId, currentId(world));
    }

    //! The complaint every peer has: one dislike, two skips.
    void dislikeSkipsExactlyOneSong()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(play(world));
        Listening &listening = world.profile().listening();
        const QString disliked = currentId(world);
        world.sandbox().clearRequests();
        QSignalSpy reacted(&listening, &Listening::reacted);
        QSignalSpy changed(&listening, &Listening::currentChanged);
        for (int i = 0; i < 50; ++i)
            listening.dislike();
        QTRY_VERIFY_WITH_TIMEOUT(currentId(world) != disliked, 20'000);
        const QString next = currentId(world);
        for (int i = 0; i < 50; ++i)
            listening.dislike();
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox().playback().songId == next, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!listening.isBusy(), 20'000);
        QCOMPARE(currentId(world), next);
        QCOMPARE(reacted.size(), 1);
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/play"_s), 1);
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/next"_s), 0);
        const auto status = await(world.profile().discovery().status());
        QCOMPARE(status->dislikes, 1);
    }

    void likeStaysOnTheSong()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(play(world));
        Listening &listening = world.profile().listening();
        const QString liked = currentId(world);
        QSignalSpy reacted(&listening, &Listening::reacted);
        QSignalSpy upNext(&listening, &Listening::upNextChanged);
        listening.like();
        listening.like();
        QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!upNext.isEmpty(), 20'000);
        QCOMPARE(currentId(world), liked);
        QCOMPARE(listening.current()->song.reaction, ReactionKind::Like);

        QSignalSpy undone(&listening, &Listening::undone);
        listening.undo();
        QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 20'000);
        QVERIFY(!listening.current()->song.reaction);
    }

    //! A song at its end goes over into the one up next, which becomes the current one.
    void goesOnByItself()
    {
        ManualClock clock;
        World world({.clock = &clock});
        QVERIFY(begin(world));
        QVERIFY(play(world));
        Listening &listening = world.profile().listening();
        QTRY_VERIFY_WITH_TIMEOUT(!listening.upNext().isEmpty(), 20'000);
        const QString first = currentId(world);
        const auto duration = listening.current()->song.duration;
        clock.advance(duration - 5s);
        QTRY_COMPARE_WITH_TIMEOUT(world.sandbox().requestCount(u"/v1/me/player/queue"_s), 1, 20'000);
        const QString next = listening.upNext().constFirst().song.spotifyId.value();
        clock.advance(6s);
        QTRY_VERIFY_WITH_TIMEOUT(currentId(world) == next, 20'000);
        QCOMPARE(world.sandbox().playback().songId, next);
        QVERIFY(next != first);
    }

    //! A reaction means what is heard, also where somebody else chose it.
    void followsWhatIsPlayedElsewhere()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(play(world));
        const QString foreign = world.sandbox().savedSongIds().constFirst();
        const QStringList uris{u"spotify:track:"_s + foreign};
        QVERIFY(await(world.profile().player().play(uris)));
        QTRY_COMPARE_WITH_TIMEOUT(currentId(world), foreign, 20'000);
        Listening &listening = world.profile().listening();
        QSignalSpy reacted(&listening, &Listening::reacted);
        listening.like();
        QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, 20'000);
        const auto song = await(world.profile().discovery().song(catalog::SpotifyId(foreign)));
        QVERIFY(song);
        QCOMPARE(song->reaction, ReactionKind::Like);
    }

    //! Closing Spotify stops the music; nobody asked for more.
    void aDeviceThatGoesIsNotReplaced()
    {
        World world;
        QVERIFY(begin(world));
        QVERIFY(play(world));
        const QString current = currentId(world);
        world.sandbox().clearRequests();
        world.sandbox().setDevices({});
        QTRY_COMPARE_WITH_TIMEOUT(world.profile().player().state().activity, playback::Activity::NoDevice,
                                  20'000);
        const int looks = world.sandbox().requestCount(u"/v1/me/player"_s);
        QVERIFY(await(world.profile().player().refresh()));
        QVERIFY(world.sandbox().requestCount(u"/v1/me/player"_s) > looks);
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/play"_s), 0);
        QCOMPARE(currentId(world), current);
    }

    void saysThatNoDeviceIsOpen()
    {
        World world({.devices = std::vector<sandbox::DeviceSpec>()});
        QVERIFY(begin(world));
        Listening &listening = world.profile().listening();
        QSignalSpy failed(&listening, &Listening::failed);
        QSignalSpy wake(&world.profile().player(), &ConnectPlayer::wakeWanted);
        listening.togglePlay();
        QTRY_COMPARE_WITH_TIMEOUT(wake.size(), 1, 20'000);
        // The app appears while it is being waited for.
        world.sandbox().setDevices({{.id = u"late"_s, .name = u"Late phone"_s, .type = u"Smartphone"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox().playback().isPlaying, 20'000);
        QVERIFY(failed.isEmpty());
        QCOMPARE(world.sandbox().playback().deviceId, u"late"_s);
    }
};

QTEST_GUILESS_MAIN(ListeningTest)
#include "listening_test.moc"
