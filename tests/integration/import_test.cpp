// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "discovery/readbudget.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "storage/database.h"
#include "storage/settings.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::FaultKind;

namespace {

const QString kSaved = u"/v1/me/tracks"_s;

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private:
    static Result<discovery::ImportReport> import(World &world)
    {
        return await(world.profile().importer().run(std::stop_token()));
    }

    //! One statement in the profile's file while the program is not running; its first value.
    static QVariant inTheFile(World &world, const QString &sql)
    {
        storage::Database database({.path = QDir(world.path()).filePath(u"undersong.db"_s)});
        if (!await(database.open()))
            return {};
        const auto value = await(
            database.run<QVariant>([sql](storage::Connection &connection) { return connection.value(sql); }));
        return value.value_or(QVariant());
    }

    static qint64 songCount(World &world)
    {
        const auto status = await(world.profile().discovery().status());
        return status ? status->songs : -1;
    }

private Q_SLOTS:
    void readsEverythingOnce()
    {
        World world;
        QVERIFY(world.open());
        const auto report = import(world);
        QVERIFY(report);
        QVERIFY(report->songs >= 60);
        QVERIFY(report->unavailable.isEmpty());
        const qint64 songs = songCount(world);
        QVERIFY(import(world));
        QCOMPARE(songCount(world), songs);
    }

    void tenThousandSavedSongs()
    {
        World world({.catalogue = sandbox::Catalogue::generate(3, 32'000), .savedSongs = 10'000});
        QVERIFY(world.open());
        QCOMPARE(world.sandbox().savedSongIds().size(), 10'000);
        QElapsedTimer timer;
        timer.start();
        const auto report = import(world);
        QVERIFY(report);
        qInfo("imported %lld rows in %lld ms", report->songs, timer.elapsed());
        for (const QString &id : world.sandbox().savedSongIds())
            QVERIFY(await(world.profile().discovery().song(catalog::SpotifyId(id))));
    }

    //! A failure at every page in turn, each followed by a new start of the program.
    void goesOnWhereItWasCutOff()
    {
        World world({.savedSongs = 300});
        int attempts = 0;
        for (int page = 0; page < 5; ++page) {
            QVERIFY(world.open());
            world.sandbox().addFault(
                {.kind = FaultKind::Unauthorized, .pathPrefix = kSaved, .count = -1, .skip = 1});
            const int before = world.sandbox().requestCount(kSaved);
            const auto report = import(world);
            QVERIFY(!report);
            attempts += world.sandbox().requestCount(kSaved) - before;
            world.sandbox().clearFaults();
            world.close();
        }
        QVERIFY(world.open());
        world.sandbox().clearRequests();
        QVERIFY(import(world));
        // Five pages were read before, so only the last one is read now.
        QCOMPARE(world.sandbox().requestCount(kSaved), 1);
        QVERIFY(attempts >= 10);
        for (const QString &id : world.sandbox().savedSongIds())
            QVERIFY(await(world.profile().discovery().song(catalog::SpotifyId(id))));
    }

    //! Reading anew is cut off in the middle of the saved songs: all of them are still known.
    void knowsWhatItKnewWhileReadingAnew()
    {
        World world({.savedSongs = 300});
        QVERIFY(world.open());
        QVERIFY(import(world));
        const QString known = u"SELECT count(*) FROM song_sources WHERE role = 'known'"_s;
        const QString saved = u"SELECT count(*) FROM song_sources WHERE source = 'saved'"_s;
        world.close();
        const int before = inTheFile(world, known).toInt();
        QVERIFY(before >= 300);
        QVERIFY(world.open());
        world.sandbox().addFault(
            {.kind = FaultKind::Unauthorized, .pathPrefix = kSaved, .count = -1, .skip = 1});
        QVERIFY(!import(world));
        world.sandbox().clearFaults();
        world.close();
        QVERIFY(inTheFile(world, known).toInt() >= before);
        QCOMPARE(inTheFile(world, saved).toInt(), 300);
        QVERIFY(world.open());
        QVERIFY(import(world));
        world.close();
        QCOMPARE(inTheFile(world, saved).toInt(), 300);
    }

    void isDueADayAfterItWasFinished()
    {
        World world;
        QVERIFY(world.open());
        const auto isDue = [&world] { return await(world.profile().importer().isDue()).value(); };
        QVERIFY(isDue());
        world.sandbox().addFault({.kind = FaultKind::Unauthorized, .pathPrefix = kSaved, .count = -1});
        QVERIFY(!import(world));
        QVERIFY(isDue());
        world.sandbox().clearFaults();
        QVERIFY(world.open());
        QVERIFY(isDue());
        QVERIFY(import(world));
        QVERIFY(!isDue());
        const auto shift = [&world](std::chrono::milliseconds by) {
            world.close();
            inTheFile(world, u"UPDATE import_cursors SET updated_at = updated_at - %1"_s.arg(by.count()));
            return world.open();
        };
        QVERIFY(shift(23h));
        QVERIFY(!isDue());
        QVERIFY(shift(2h));
        QVERIFY(isDue());
    }

    //! A library larger than a day's reads: the import stops at its share, says so, and goes on the next day.
    void aLargeLibraryTakesSeveralDays()
    {
        constexpr int kReads = 15;
        constexpr int kShare = kReads * 3 / 5;
        constexpr int kSongs = 400;
        World world({.savedSongs = kSongs});
        QVERIFY(world.open());
        storage::Settings &settings = world.profile().settings();
        QVERIFY(await(settings.set(storage::kDailyReads, kReads)));
        const auto made = [&world] { return await(world.profile().budget().report())->made; };
        const auto isDue = [&world] { return await(world.profile().importer().isDue()).value(); };
        auto report = import(world);
        QVERIFY(report && report->goesOnAt);
        QVERIFY(report->songs > 0);
        QVERIFY(report->left > 0 && report->left < kSongs);
        QCOMPARE(made(), kShare);
        QVERIFY(isDue());
        // What is left of the day is the listener's: nothing more is read for it.
        const int before = world.sandbox().requestCount(kSaved);
        report = import(world);
        QVERIFY(report && report->goesOnAt);
        QCOMPARE(world.sandbox().requestCount(kSaved), before);
        QCOMPARE(made(), kShare);

        for (int day = 0; day < 10 && report && report->goesOnAt; ++day) {
            QVERIFY(await(world.profile().database().run<void>([](storage::Connection &connection) {
                return connection.run(u"DELETE FROM daily_reads"_s);
            })));
            report = import(world);
            QVERIFY(made() <= kShare);
        }
        QVERIFY(report && !report->goesOnAt);
        // Each page was read once.
        QCOMPARE(world.sandbox().requestCount(kSaved), kSongs / 50);
        for (const QString &id : world.sandbox().savedSongIds())
            QVERIFY(await(world.profile().discovery().song(catalog::SpotifyId(id))));

        // Reading all of it anew waits until a tenth of the days' reads would have been enough.
        QVERIFY(!isDue());
        const auto shift = [&world](std::chrono::milliseconds by) {
            world.close();
            inTheFile(world, u"UPDATE import_cursors SET updated_at = updated_at - %1"_s.arg(by.count()));
            return world.open();
        };
        QVERIFY(shift(50h));
        QVERIFY(!isDue());
        QVERIFY(await(world.profile().settings().set(storage::kDailyReads, 500)));
        QVERIFY(isDue());
        QVERIFY(await(world.profile().settings().set(storage::kDailyReads, kReads)));
        QVERIFY(!isDue());
        QVERIFY(shift(std::chrono::days(20)));
        QVERIFY(isDue());
    }

    void oneDamagedSourceDoesNotEndTheImport_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        QTest::newRow("html") << FaultKind::HtmlBody << kSaved << u"saved"_s;
        QTest::newRow("text") << FaultKind::PlainText << u"/v1/me/player/recently-played"_s << u"recent"_s;
        QTest::newRow("playlists") << FaultKind::HtmlBody << u"/v1/me/playlists"_s << u"playlists"_s;
    }

    void oneDamagedSourceDoesNotEndTheImport()
    {
        QFETCH(FaultKind, fault);
        QFETCH(QString, path);
        QFETCH(QString, source);
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault({.kind = fault, .pathPrefix = path, .count = -1});
        const auto report = import(world);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->unavailable, QStringList{source});
        QVERIFY(report->songs > 0);
        QVERIFY(!await(world.profile().importer().isDue()).value());
    }

    void anImportThatCouldReadNothingIsNotFinished()
    {
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault({.kind = FaultKind::HtmlBody, .pathPrefix = u"/v1/me"_s, .count = -1});
        const auto report = import(world);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::BadReply);
        QVERIFY(await(world.profile().importer().isDue()).value());

        world.sandbox().clearFaults();
        QVERIFY(import(world));
        QVERIFY(!await(world.profile().importer().isDue()).value());
    }

    void switchingTheLookUpOffEndsItUnderWay()
    {
        World world({.savedSongs = 300});
        QVERIFY(world.open());
        QVERIFY(import(world));
        const QString service = u"/reccobeats"_s;
        storage::Settings &settings = world.profile().settings();
        // The first answer has come, the second request never ends.
        world.sandbox().addFault({.kind = FaultKind::Stall, .pathPrefix = service, .count = -1, .skip = 1});
        auto running =
            world.profile().enricher().run(1000, discovery::EnrichScope::Everything, std::stop_token());
        QTRY_COMPARE(world.sandbox().requestCount(service), 2);
        QVERIFY(!running.isReady());
        settings.set(storage::kReccoBeatsEnabled, false);
        const auto enriched = await(std::move(running));
        QVERIFY2(enriched, enriched ? "" : qPrintable(enriched.error().detail));
        QVERIFY(await(
            world.profile().enricher().run(1000, discovery::EnrichScope::Everything, std::stop_token())));
        QCOMPARE(world.sandbox().requestCount(service), 2);

        // Switched on again, it goes on.
        world.sandbox().clearFaults();
        settings.set(storage::kReccoBeatsEnabled, true);
        const auto again =
            await(world.profile().enricher().run(30, discovery::EnrichScope::Everything, std::stop_token()));
        QVERIFY(again);
        for (const discovery::SourceReport &topic : again->sources)
            QCOMPARE(topic.asked, 30);
    }

    void leavesOutNullAndLocalTracks()
    {
        World world({.savedSongs = 50});
        QVERIFY(world.open());
        world.sandbox().addFault({.kind = FaultKind::NullItems, .pathPrefix = u"/v1/me/top"_s, .count = 1});
        world.sandbox().addFault({.kind = FaultKind::LocalItems, .pathPrefix = kSaved, .count = 1});
        const auto report = import(world);
        QVERIFY(report);
        QVERIFY(report->skipped >= 20);
        QVERIFY(report->songs > 0);
    }

    void waitsAsLongAsItIsAsked()
    {
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault(
            {.kind = FaultKind::TooManyRequests, .pathPrefix = kSaved, .retryAfter = 2s});
        QElapsedTimer timer;
        timer.start();
        const auto report = import(world);
        QVERIFY(report);
        QVERIFY(timer.elapsed() >= 2000);
        QVERIFY(report->songs >= 60);
    }

    void longWaitsAreToldAndRemembered()
    {
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault(
            {.kind = FaultKind::TooManyRequests, .pathPrefix = kSaved, .retryAfter = 7200s});
        const auto report = import(world);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::RateLimited);
        QVERIFY(report.error().retryAfter > 7000s);

        // The app stays usable: what is stored can be offered and rated.
        QVERIFY(songCount(world) > 0);

        // Still known after a restart. Signing in asks the accounts service, so the profile stays signed out.
        world.close();
        app::Profile again({.directory = world.path(),
                            .place = app::AtRunningSandbox{.url = QUrl(world.sandbox().baseUrl())}});
        QVERIFY(await(again.open()));
        const auto until = again.blockedUntil();
        QVERIFY(until);
        QVERIFY(*until - SystemClock().now() > 7000s);
    }

    void aSpentQuotaStopsTheBackgroundOnly()
    {
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault({.kind = FaultKind::QuotaExceeded, .pathPrefix = kSaved});
        const auto report = import(world);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::QuotaExceeded);
        const auto again = import(world);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::QuotaExceeded);

        // Player calls go on.
        const auto devices = await(world.profile().player().devices());
        QVERIFY(devices);
        QCOMPARE(devices->size(), 1);
    }

    void stopsBetweenPages()
    {
        World world({.savedSongs = 300});
        QVERIFY(world.open());
        std::stop_source stop;
        connect(&world.profile().importer(), &discovery::Importer::progressed, this,
                [&stop] { stop.request_stop(); });
        const auto report = await(world.profile().importer().run(stop.get_token()));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(import(world));
    }

    void gathersSongsThatAreNotKnown()
    {
        World world;
        QVERIFY(world.open());
        QVERIFY(import(world));
        const auto gathered = await(world.profile().gatherer().topUp(200, std::stop_token()));
        QVERIFY(gathered);
        QVERIFY(gathered->candidates >= 150);
        const auto picks = await(world.profile().discovery().recommend(50));
        QVERIFY(picks);
        const QStringList saved = world.sandbox().savedSongIds();
        for (const discovery::Pick &pick : *picks)
            QVERIFY(!saved.contains(pick.song.spotifyId.value()));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
