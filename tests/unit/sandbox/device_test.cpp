// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/connectdevice.h"
#include "unit/sandbox/turnedclock.h"

#include <QTest>

using namespace undersong;
using namespace undersong::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = Catalogue::generate(1, 50); }

    void init() { renew(0ms); }

    void refusesWithoutADevice()
    {
        QCOMPARE(m_device->choose({}).error().reason, u"NO_ACTIVE_DEVICE"_s);
        QCOMPARE(m_device->choose({}).error().status, 404);
        QCOMPARE(m_device->choose(u"other"_s).error().message, u"Device not found"_s);
        QCOMPARE(m_device->choose(u"locked"_s).error().status, 403);
        QVERIFY(!m_device->view().hasPlayed);
    }

    void progressFollowsTheClock()
    {
        start({0, 1, 2});
        m_clock.advance(5s);
        QCOMPARE(m_device->view().progress, 5000ms);
        QVERIFY(m_device->pause());
        m_clock.advance(60s);
        QCOMPARE(m_device->view().progress, 5000ms);
        QVERIFY(!m_device->view().isPlaying);
        QVERIFY(m_device->resume());
        m_clock.advance(1s);
        QCOMPARE(m_device->view().progress, 6000ms);
    }

    void refusesWhatIsSoAlready()
    {
        start({0, 1});
        QCOMPARE(m_device->resume().error().status, 403);
        QVERIFY(m_device->pause());
        QCOMPARE(m_device->pause().error().message, u"Player command failed: Restriction violated"_s);
    }

    void goesOnAtTheEndOfASong()
    {
        start({0, 1, 2});
        m_clock.advance(duration(0) + 1s);
        QCOMPARE(m_device->view().song, 1);
        QCOMPARE(m_device->view().progress, 1000ms);
        QCOMPARE(m_device->plays().size(), 1);
        QCOMPARE(m_device->plays().first().song, 0);
        m_clock.advance(duration(1) + duration(2));
        QVERIFY(!m_device->view().isPlaying);
        QCOMPARE(m_device->view().song, 0);
        QCOMPARE(m_device->plays().size(), 3);
    }

    void repeats()
    {
        start({0, 1});
        QVERIFY(m_device->setRepeat(Repeat::Context));
        m_clock.advance(duration(0) + duration(1) + 1s);
        QCOMPARE(m_device->view().song, 0);
        QVERIFY(m_device->view().isPlaying);
        QVERIFY(m_device->setRepeat(Repeat::Track));
        m_clock.advance(duration(0));
        QCOMPARE(m_device->view().song, 0);
    }

    void skips()
    {
        start({0, 1, 2});
        QVERIFY(m_device->next());
        QCOMPARE(m_device->view().song, 1);
        m_clock.advance(10s);
        QVERIFY(m_device->previous());
        QCOMPARE(m_device->view().song, 1);
        QCOMPARE(m_device->view().progress, 0ms);
        QVERIFY(m_device->previous());
        QCOMPARE(m_device->view().song, 0);
        QCOMPARE(m_device->previous().error().reason, u"NO_PREV_TRACK"_s);
        QVERIFY(m_device->next() && m_device->next());
        QCOMPARE(m_device->next().error().reason, u"NO_NEXT_TRACK"_s);
        QCOMPARE(m_device->view().song, 2);
    }

    void seeks()
    {
        start({0, 1});
        QVERIFY(m_device->seek(30s));
        QCOMPARE(m_device->view().progress, 30'000ms);
        QVERIFY(m_device->seek(duration(0)));
        QCOMPARE(m_device->view().song, 1);
        QVERIFY(m_device->seek(duration(1) + 1s));
        QVERIFY(!m_device->view().isPlaying);
    }

    void playsTheQueueBeforeTheContext()
    {
        start({0, 1, 2});
        QVERIFY(m_device->enqueue(7));
        QCOMPARE(m_device->view().upcoming, (QList<int>{7, 1, 2}));
        QVERIFY(m_device->next());
        QCOMPARE(m_device->view().song, 7);
        QVERIFY(m_device->next());
        QCOMPARE(m_device->view().song, 1);
    }

    void shufflesAndBack()
    {
        QList<int> rows;
        for (int i = 0; i < 30; ++i)
            rows.append(i);
        start(rows);
        QVERIFY(m_device->next());
        QVERIFY(m_device->setShuffle(true));
        QCOMPARE(m_device->view().song, 1);
        QVERIFY(m_device->view().upcoming.first() != 2 || m_device->view().upcoming.at(1) != 3);
        QVERIFY(m_device->setShuffle(false));
        QCOMPARE(m_device->view().upcoming.first(), 2);
    }

    void startsWhereAsked()
    {
        QVERIFY(m_device->choose(u"one"_s));
        QVERIFY(m_device->play({.songs = {3, 4, 5}, .offset = 1, .position = 2s}));
        QCOMPARE(m_device->view().song, 4);
        QCOMPARE(m_device->view().progress, 2000ms);
        QCOMPARE(m_device->play({.songs = {3}, .offset = 1}).error().reason, u"NO_SPECIFIC_TRACK"_s);
    }

    void showsCommandsLate()
    {
        renew(700ms);
        start({0, 1});
        QVERIFY(!m_device->view().hasPlayed);
        m_clock.advance(699ms);
        QVERIFY(!m_device->view().hasPlayed);
        m_clock.advance(1ms);
        QVERIFY(m_device->view().isPlaying);
        QCOMPARE(m_device->view().progress, 700ms);
        QVERIFY(m_device->pause());
        QVERIFY(m_device->view().isPlaying);
        m_clock.advance(1s);
        QVERIFY(!m_device->view().isPlaying);
    }

    void forgetsDevicesThatLeave()
    {
        start({0});
        m_device->setDevices({{.id = u"two"_s, .name = u"Two"_s, .type = u"Speaker"_s}});
        QVERIFY(m_device->activeDevice() == nullptr);
        QCOMPARE(m_device->choose({}).error().reason, u"NO_ACTIVE_DEVICE"_s);
        QCOMPARE(m_device->choose(u"one"_s).error().status, 404);
        QVERIFY(m_device->transfer(u"two"_s, true));
        QCOMPARE(m_device->activeDevice()->id, u"two"_s);
    }

    void setsVolume()
    {
        start({0});
        QVERIFY(m_device->setVolume(13));
        QCOMPARE(m_device->activeDevice()->volumePercent, 13);
        QVERIFY(m_device->choose(u"fixed"_s));
        QCOMPARE(m_device->setVolume(13).error().reason, u"VOLUME_CONTROL_DISALLOW"_s);
    }

private:
    void renew(std::chrono::milliseconds delay)
    {
        m_device.emplace(
            *m_catalogue, m_clock,
            std::vector<DeviceSpec>{
                {.id = u"one"_s, .name = u"One"_s, .type = u"Computer"_s},
                {.id = u"fixed"_s, .name = u"Fixed"_s, .type = u"Speaker"_s, .supportsVolume = false},
                {.id = u"locked"_s, .name = u"Locked"_s, .type = u"Speaker"_s, .isRestricted = true}},
            delay, 1);
    }

    void start(const QList<int> &rows)
    {
        QVERIFY(m_device->choose(u"one"_s));
        QVERIFY(m_device->play({.songs = rows}));
    }

    std::chrono::milliseconds duration(int row) const
    {
        return m_catalogue->songs()[std::size_t(row)].duration;
    }

    TurnedClock m_clock;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<ConnectDevice> m_device;
};

QTEST_GUILESS_MAIN(DeviceTest)
#include "device_test.moc"
