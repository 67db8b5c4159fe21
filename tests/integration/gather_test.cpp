// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "discovery/genres.h"
#include "discovery/importer.h"
#include "discovery/origins.h"
#include "discovery/sources/deezerchart.h"
#include "integration/gatherparts.h"
#include "integration/terminal.h"
#include "storage/dailyreads.h"
#include "storage/neighbours.h"

#include <QSet>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::GatherReport;
using discovery::OriginKind;
using sandbox::FaultKind;
using storage::Connection;

namespace {

const QString kSearch = u"/v1/search"_s;
constexpr int kEndless = 100'000;

bool hasOrigin(const QList<discovery::Origin> &origins, OriginKind kind, const QString &subject)
{
    return std::ranges::any_of(origins, [&](const discovery::Origin &origin) {
        return origin.kind == kind && origin.subject == subject;
    });
}

} // namespace

//! Looking for songs to offer, within a day's reads, at the sandbox.
class GatherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshListenerHasEnoughWithinThreeHundredReads()
    {
        World world;
        QVERIFY(world.open());
        QVERIFY(setReads(world, 300));
        QVERIFY(importAll(world));
        const auto report = topUp(world, 200);
        QVERIFY(report);
        QVERIFY2(report->candidates >= 200, qPrintable(QString::number(report->candidates)));
        QVERIFY(!report->isBudgetSpent);
        const auto picks = await(world.profile().discovery().recommend(20));
        QVERIFY(picks);
        QCOMPARE(picks->size(), 20);
        for (const discovery::Pick &pick : *picks)
            QVERIFY2(!pick.origins.isEmpty(), qPrintable(pick.song.title));
        QVERIFY2(countedReads(world) <= 300, qPrintable(QString::number(countedReads(world))));
        QCOMPARE(await(world.profile().budget().report())->made, countedReads(world));
    }

    void theDaysShareIsNeverPassed()
    {
        World world;
        QVERIFY(world.open());
        QVERIFY(setReads(world, 50));
        QVERIFY(importAll(world));
        // Quiet rounds end at three fifths, others at four; what the listener does goes on.
        const auto quiet = topUpQuietly(world, kEndless);
        QVERIFY(quiet);
        QVERIFY(quiet->candidates > 0);
        while (!topUpQuietly(world, kEndless)->isBudgetSpent) {
        }
        QVERIFY(countedReads(world) <= 30 || quiet->searches == 0);
        while (!topUp(world, kEndless)->isBudgetSpent) {
        }
        const int searches = world.sandbox().requestCount(kSearch);
        QVERIFY(countedReads(world) <= 40);
        QVERIFY(await(world.profile().discovery().recommend(10)));

        // Neither another round nor another run has more.
        QCOMPARE(topUp(world, kEndless)->searches, 0);
        QVERIFY(world.open());
        const auto report = topUp(world, kEndless);
        QVERIFY(report && report->isBudgetSpent);
        QVERIFY(report->candidates > 0);
        QCOMPARE(world.sandbox().requestCount(kSearch), searches);
        // More are allowed: it goes on.
        QVERIFY(setReads(world, 300));
        QVERIFY(topUp(world, kEndless)->searches > 0);
    }

    void nothingToOfferAndNothingToReadIsTold()
    {
        World world;
        QVERIFY(world.open());
        QVERIFY(setReads(world, 1));
        const auto report = topUp(world, 10);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::QuotaExceeded);
        QVERIFY(report.error().retryAfter && report.error().retryAfter->count() > 0);
        QCOMPARE(world.sandbox().requestCount(kSearch), 0);
    }

    void aNewDayHasNewReads()
    {
        World world;
        QVERIFY(world.open());
        QVERIFY(setReads(world, 10));
        ManualClock clock;
        discovery::ReadBudget budget(world.profile().database(), world.profile().settings(), clock);
        for (int read = 0; read < 8; ++read) {
            QVERIFY(await(budget.book(discovery::ReadBudget::Use::Waited)).value_or(false));
            budget.noteSent();
        }
        QVERIFY(!await(budget.book(discovery::ReadBudget::Use::Waited)).value_or(true));
        QCOMPARE(await(budget.report())->made, 8);
        clock.advance(std::chrono::hours(24));
        QCOMPARE(await(budget.report())->made, 0);
        // What was booked and never sent is given back; what the listener does counts, and is never refused.
        QVERIFY(await(budget.book(discovery::ReadBudget::Use::Quiet)).value_or(false));
        QVERIFY(await(budget.settle()));
        for (int read = 0; read < 12; ++read)
            budget.noteSent();
        QCOMPARE(await(budget.report())->made, 12);
        QCOMPARE(await(budget.report())->left, 0);
    }

    void killsLoseNoCount()
    {
        const QTemporaryDir folder;
        const World world;
        QStringList common{u"--sandbox-url"_s, world.sandbox().baseUrl()};
        constexpr int kKills = 4;
        for (int kill = 0; kill < kKills; ++kill) {
            QProcess process;
            const int before = world.sandbox().requestCount(kSearch);
            terminal::start(process, folder.path(),
                            common + QStringList{u"gather"_s, u"--reads"_s, u"5000"_s});
            const bool isSearching =
                QTest::qWaitFor([&] { return world.sandbox().requestCount(kSearch) > before + 3 * kill; },
                                terminal::kPatience);
            process.kill();
            QVERIFY(process.waitForFinished(terminal::kPatience));
            QVERIFY(isSearching);
        }
        storage::Database database({.path = folder.filePath(u"sandbox/undersong.db"_s)});
        QVERIFY(await(database.open()));
        const auto made = await(database.run<qint64>([](Connection &connection) {
            return storage::dailyreads::count(connection, QDate::currentDate());
        }));
        database.shutDown();
        QVERIFY(made);
        const int searches = world.sandbox().requestCount(kSearch);
        QVERIFY2(*made >= searches, qPrintable(u"%1 of %2"_s.arg(*made).arg(searches)));
        QVERIFY(*made <= countedReads(world) + kKills);
    }

    void onlyTheVerySongIsTakenAndAskedForOnce()
    {
        World world;
        QVERIFY(world.open());
        const auto &songs = world.sandbox().catalogue().songs();
        const sandbox::Song &liked = songs.at(10);
        const sandbox::Song &near = songs.at(500);
        QVERIFY(rememberAndLike(world, liked));
        const QString nearArtist = artistOf(world, near);
        const QList<storage::neighbours::Neighbour> neighbours{
            neighbour(near.title, nearArtist), neighbour(near.title + u" (Live)"_s, nearArtist),
            neighbour(u"Of This Name There Is None"_s, nearArtist)};
        QVERIFY(await(world.profile().database().run<void>([neighbours](Connection &connection) {
            const auto song = connection.value(u"SELECT song_id FROM user_preferences"_s);
            return storage::neighbours::storeSongs(connection, catalog::SongId(song->toLongLong()),
                                                   u"listenbrainz"_s, neighbours, SystemClock().now());
        })));
        QVERIFY(topUp(world, kEndless));
        const auto found = await(world.profile().discovery().song(catalog::SpotifyId(near.id)));
        QVERIFY(found);
        const auto why = await(world.profile().discovery().why(found->id));
        QVERIFY(why);
        QVERIFY(hasOrigin(why->origins, OriginKind::SimilarSong, liked.title));
        QCOMPARE(discovery::mainOriginText(why->origins),
                 u"listeners of “%1” also play this (ListenBrainz)"_s.arg(liked.title));

        const int asked = searchesWith(world, u"track:"_s);
        QCOMPARE(asked, 3);
        const auto taken = await(world.profile().database().run<QVariant>([](Connection &connection) {
            return connection.value(
                u"SELECT count(*) FROM song_sources WHERE source LIKE 'search:track:%'"_s);
        }));
        QCOMPARE(taken->toInt(), 1);
        QVERIFY(topUp(world, kEndless));
        QVERIFY(world.open());
        QVERIFY(topUp(world, kEndless));
        QCOMPARE(searchesWith(world, u"track:"_s), asked);
    }

    void artistsLikeThoseOfTheListenerAreLookedAt()
    {
        World world;
        QVERIFY(world.open());
        const auto &songs = world.sandbox().catalogue().songs();
        QVERIFY(rememberAndLike(world, songs.at(10)));
        const QString own = artistOf(world, songs.at(10));
        const QString other = artistOf(world, songs.at(700));
        QVERIFY(await(world.profile().database().run<void>([own, other](Connection &connection) {
            const auto key = storage::neighbours::artistKey(connection, own);
            return storage::neighbours::storeArtists(connection, *key, u"lastfm"_s, {neighbour({}, other)},
                                                     SystemClock().now());
        })));
        QVERIFY(topUp(world, 60));
        QVERIFY(searchesWith(world, u"artist:\"%1\""_s.arg(other)) > 0);
        const auto found = await(world.profile().discovery().song(catalog::SpotifyId(songs.at(700).id)));
        QVERIFY(found);
        QVERIFY(hasOrigin(await(world.profile().discovery().why(found->id))->origins,
                          OriginKind::SimilarArtist, own));
    }

    void wrongAnswersEndNoRound()
    {
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault({.kind = FaultKind::HtmlBody, .pathPrefix = kSearch, .count = 2});
        world.sandbox().addFault({.kind = FaultKind::NullItems, .pathPrefix = kSearch, .count = 2});
        world.sandbox().addFault({.kind = FaultKind::WrongTypes, .pathPrefix = kSearch, .count = 2});
        world.sandbox().addFault({.kind = FaultKind::NoContent, .pathPrefix = kSearch, .count = 2});
        const auto report = topUp(world, 100);
        QVERIFY(report);
        QVERIFY(report->candidates >= 100);
    }

    void picksTellThePickedGenre()
    {
        World world;
        QVERIFY(world.open());
        QVERIFY(pickGenres(world, {u"jazz"_s}));
        QVERIFY(topUp(world, 60));
        const auto picks = await(world.profile().discovery().recommend(40));
        QVERIFY(picks);
        const auto jazz = std::ranges::find_if(*picks, [](const discovery::Pick &pick) {
            return hasOrigin(pick.origins, OriginKind::PickedGenre, u"jazz"_s);
        });
        QVERIFY(jazz != picks->end());
        QCOMPARE(discovery::mainOriginText(jazz->origins), u"you picked Jazz"_s);
        // No part of the score: the reasons are what they were.
        QVERIFY(await(world.profile().discovery().markShown(jazz->id)));
        const auto again = await(world.profile().discovery().lastOffered());
        QVERIFY(again);
        QCOMPARE(again->origins, jazz->origins);
        QCOMPARE(again->reasons, jazz->reasons);
    }

    void theChartIsAskedOnlyWhereItIsWanted()
    {
        ChartWorld world;
        QVERIFY(world.open());
        QVERIFY(await(world.settings().set(storage::kRegion, u"DE"_s)));
        QVERIFY(await(world.gatherer().topUp(30, std::stop_token())));
        QCOMPARE(world.deezer().calls(), 0);
        QVERIFY(await(world.settings().set(storage::kDeezerEnabled, true)));
        QVERIFY(await(world.gatherer().topUp(60, std::stop_token())));
        const int calls = world.deezer().calls();
        QVERIFY(calls > 0);
        const auto picks = await(world.profile().discovery().recommend(60));
        QVERIFY(picks);
        const auto hit = std::ranges::find_if(*picks, [](const discovery::Pick &pick) {
            return hasOrigin(pick.origins, OriginKind::Chart, u"DE"_s);
        });
        QVERIFY(hit != picks->end());
        QCOMPARE(discovery::mainOriginText(hit->origins), u"in the chart of Germany (Deezer)"_s);
        // It stays good for a week.
        QVERIFY(await(world.gatherer().topUp(90, std::stop_token())));
        QCOMPARE(world.deezer().calls(), calls);
        // Of this country there is none, which is remembered as well.
        QVERIFY(await(world.settings().set(storage::kRegion, u"AQ"_s)));
        QVERIFY(await(world.gatherer().topUp(120, std::stop_token())));
        const int after = world.deezer().calls();
        QVERIFY(await(world.gatherer().topUp(150, std::stop_token())));
        QCOMPARE(world.deezer().calls(), after);
    }

    void aChartThatFailsStopsNothing()
    {
        for (const FakeFault fault : allFakeFaults()) {
            ChartWorld world;
            QVERIFY(world.open());
            QVERIFY(await(world.settings().set(storage::kRegion, u"DE"_s)));
            QVERIFY(await(world.settings().set(storage::kDeezerEnabled, true)));
            world.deezer().setFaults({fault});
            const auto report = await(world.gatherer().topUp(30, std::stop_token()));
            QVERIFY(report);
            QVERIFY(report->candidates >= 30);
        }
    }

private:
    static storage::neighbours::Neighbour neighbour(const QString &title, const QString &artist)
    {
        return {.source = {}, .title = title, .artist = artist, .mbid = {}, .score = 1};
    }
};

QTEST_GUILESS_MAIN(GatherTest)
#include "gather_test.moc"
