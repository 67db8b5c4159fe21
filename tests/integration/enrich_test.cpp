// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/enrichworld.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::EnrichScope;

//! Open data from end to end: every service on loopback, the real clients, the real database.
class EnrichTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentWhileAllIsOff()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {}));
        const auto report = enrich(*parts);
        QVERIFY(report);
        QCOMPARE(report->asked, 0);
        QVERIFY(report->sources.isEmpty());
        for (const FakeService *service : services.all())
            QCOMPARE(service->calls(), 0);
        QVERIFY(learned(*parts).isEmpty());
    }

    void eachSwitchLetsAskOneService_data()
    {
        QTest::addColumn<QList<int>>("places");
        // By MBID nothing can be asked before somebody gave one.
        const QList<QList<int>> places{{0}, {1}, {}, {}, {5}, {6}};
        for (qsizetype i = 0; i < kSources.size(); ++i)
            QTest::newRow(qPrintable(kSources.at(i))) << places.at(i);
    }

    void eachSwitchLetsAskOneService()
    {
        QFETCH(QList<int>, places);
        const QString source = QString::fromLatin1(QTest::currentDataTag());
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {source}));
        QVERIFY(QCoro::waitFor(parts->enricher.run(10, EnrichScope::Everything, {})));
        const QList<int> calls = services.calls();
        for (int i = 0; i < calls.size(); ++i)
            QCOMPARE(calls.at(i) > 0, places.contains(i));
        const auto status = QCoro::waitFor(parts->enricher.status());
        QVERIFY(status);
        QCOMPARE(status->size(), kSources.size());
        for (const discovery::SourceStatus &one : *status) {
            QCOMPARE(one.isOn, one.source == source);
            QCOMPARE(one.found > 0, one.source == source && !places.isEmpty());
        }
    }

    void aServiceThatIsDownDoesNotHoldUpTheOthers()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"reccobeats"_s, u"lastfm"_s, u"deezer"_s}));
        QVERIFY(QCoro::waitFor(parts->secrets.remove(discovery::kLastFmKey)));
        services.reccoBeats.setFaults({FakeFault::Unavailable});
        const auto report = enrich(*parts);
        QVERIFY(report);
        QCOMPARE(count(*parts, u"song_facts WHERE source = 'deezer'"_s), services.known(u"deezer"_s));
        QCOMPARE(count(*parts, u"song_facts WHERE source <> 'deezer'"_s), 0);
        QCOMPARE(count(*parts, u"fact_asks WHERE source <> 'deezer'"_s), 0);
        // Without a key nothing was sent.
        QCOMPARE(services.lastFm.calls(), 0);
        QVERIFY(services.reccoBeats.calls() < 30);
        QList<ErrorKind> failures;
        for (const discovery::SourceReport &topic : report->sources) {
            if (topic.failure)
                failures.append(topic.failure->kind);
        }
        QCOMPARE(failures, (QList{ErrorKind::ServerError, ErrorKind::NotSignedIn}));

        // They are back: nothing was lost.
        services.reccoBeats.setFaults({});
        QVERIFY(QCoro::waitFor(parts->secrets.write(discovery::kLastFmKey, FakeLastFm::goodKey())));
        QVERIFY(enrich(*parts));
        QCOMPARE(count(*parts, u"song_facts WHERE source = 'reccobeats'"_s), services.known(u"reccobeats"_s));
        QCOMPARE(count(*parts, u"song_facts WHERE source = 'lastfm'"_s), services.known(u"lastfm"_s));
    }

    //! Every seventh answer of every service is spoiled.
    void learnsAllInSpiteOfFaults()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, kSources));
        for (FakeService *service : services.all())
            service->setFaults(allFakeFaults(), 7);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(enrich(*parts));
        const auto covered = [&](const QString &source) {
            return count(*parts, u"song_facts WHERE source = '%1'"_s.arg(source));
        };
        qInfo("%d songs in %lld ms", kSongs, timer.elapsed());
        for (const QString &source : kSources) {
            qInfo("%s knows %lld of %lld", qPrintable(source), covered(source), services.known(source));
            QVERIFY(covered(source) >= services.known(source) * 9 / 10);
        }
        qInfo() << "calls" << services.calls();

        // What failed is asked again a day later, and then nothing is left.
        m_clock.advance(std::chrono::days(1) + std::chrono::hours(1));
        for (FakeService *service : services.all())
            service->setFaults({});
        QVERIFY(enrich(*parts));
        for (const QString &source : kSources)
            QCOMPARE(covered(source), services.known(source));
        QCOMPARE(count(*parts, u"fact_asks WHERE outcome = 'failed'"_s), 0);
        QVERIFY(count(*parts, u"similar_songs"_s) > kLiked);
        QVERIFY(count(*parts, u"similar_artists"_s) > 20);
        QVERIFY(count(*parts, u"song_mbids"_s) > 200);
        // When a song came out is not taken from another one that was given its ISRC too.
        const FakeSong &first = services.songs.first();
        QCOMPARE(rows(*parts,
                      u"SELECT substr(f.first_release, 1, 4) FROM song_facts f JOIN songs s ON "
                      "s.id = f.song_id WHERE f.source = 'musicbrainz' AND s.isrc = '%1'"_s.arg(first.isrc)),
                 QStringList{QString::number(first.year)});
        QCOMPARE(count(*parts, u"song_facts WHERE provenance <> 'open_data'"_s), 0);
        for (const FakeService *service : services.all())
            QCOMPARE(service->refusals(), 0);

        // Nothing is asked twice while it is fresh.
        const QList<int> calls = services.calls();
        QVERIFY(enrich(*parts));
        QCOMPARE(services.calls(), calls);
    }

    //! A history names songs by Spotify's id alone.
    void aCodeThatOneServiceTellsOpensTheNext()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"reccobeats"_s, u"musicbrainz"_s}));
        auto forget = parts->database.run<void>([](storage::Connection &connection) {
            return connection.run(u"UPDATE songs SET isrc = NULL"_s);
        });
        QVERIFY(QCoro::waitFor(std::move(forget)));
        QVERIFY(enrich(*parts));
        const qint64 told = services.known(u"reccobeats"_s);
        QVERIFY(told > 0 && told < kSongs);
        QCOMPARE(count(*parts, u"songs WHERE isrc <> ''"_s), told);
        QCOMPARE(count(*parts, u"song_facts WHERE source = 'musicbrainz'"_s), told);
        for (const FakeSong &song : services.songs) {
            if (isKnownTo(u"reccobeats"_s, song))
                QCOMPARE(count(*parts, u"songs WHERE spotify_id = '%1' AND isrc = '%2'"_s.arg(song.spotifyId,
                                                                                              song.isrc)),
                         1);
        }
    }

    //! Of a history what teaches is asked about, then what may be offered, then the rest.
    void aHistoryDoesNotHoldUpSongsToOffer()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"reccobeats"_s}));
        const auto change = [&parts](const QString &sql) {
            auto changing = parts->database.run<void>(
                [sql](storage::Connection &connection) { return connection.run(sql); });
            return bool(QCoro::waitFor(std::move(changing)));
        };
        QVERIFY(change(u"UPDATE song_sources SET source = 'history', provenance = 'own_history'"_s));
        QVERIFY(change(u"INSERT INTO heard_songs (song_id, finished, heard_at) SELECT min(song_id), 5, 1 "
                       "FROM song_sources"_s));
        const auto asked = [&parts](const QString &condition) {
            return count(*parts, u"fact_asks WHERE topic = 'sound' AND song_id "_s + condition);
        };
        QVERIFY(QCoro::waitFor(parts->enricher.run(kLiked + 1, EnrichScope::Batched, {})));
        QCOMPARE(asked(u"> 0"_s), kLiked + 1);
        QCOMPARE(asked(u"IN (SELECT song_id FROM heard_songs)"_s), 1);
        QVERIFY(QCoro::waitFor(parts->enricher.run(kSongs - kLiked - kKnown, EnrichScope::Batched, {})));
        QCOMPARE(asked(u"> 0"_s), kSongs - kKnown + 1);
        QCOMPARE(asked(u"IN (SELECT song_id FROM song_sources)"_s), 1);
    }

    //! A switch turned while its service is asked ends that at once and leaves the others alone.
    void switchingOffEndsOneService()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, kSources));
        int atTheTurn = -1;
        connect(&parts->enricher, &discovery::Enricher::progressed, this, [&] {
            if (atTheTurn < 0 && services.lastFm.calls() > 5) {
                atTheTurn = services.lastFm.calls();
                parts->settings.set(storage::kLastFmEnabled, false);
            }
        });
        QVERIFY(enrich(*parts));
        QVERIFY(atTheTurn > 5);
        QVERIFY(services.lastFm.calls() <= atTheTurn + 1);
        QCOMPARE(count(*parts, u"song_facts WHERE source = 'deezer'"_s), services.known(u"deezer"_s));
    }

    //! UNDERSONG_TEST_KILLS says how often.
    void aKilledProgramLosesAndDoublesNothing()
    {
        Services unlimited{FakeLimit()};
        QTemporaryDir folder;
        const SystemClock clock;
        QStringList expected;
        {
            const auto parts = open(unlimited, folder.filePath(u"whole.db"_s), clock);
            QVERIFY(fill(*parts, unlimited.songs, kSources));
            QVERIFY(enrich(*parts));
            expected = learned(*parts);
        }
        const QList<int> calls = unlimited.calls();
        const int wanted = qEnvironmentVariable("UNDERSONG_TEST_KILLS", u"20"_s).toInt();
        QRandomGenerator random(20261122);
        int kills = 0;
        int profiles = 0;
        for (; kills < wanted; ++profiles) {
            const QString path = folder.filePath(u"broken-%1.db"_s.arg(profiles));
            {
                const auto parts = open(unlimited, path, clock);
                QVERIFY(fill(*parts, unlimited.songs, kSources));
            }
            const QList<int> before = unlimited.calls();
            const int killsBefore = kills;
            while (isKilled(unlimited.places(), path, kills < wanted ? &random : nullptr))
                ++kills;
            QVERIFY(kills > killsBefore || wanted == kills);
            const auto parts = open(unlimited, path, clock);
            QCOMPARE(rows(*parts, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            // What was found was noted with it.
            QCOMPARE(count(*parts,
                           u"song_facts f WHERE NOT EXISTS (SELECT 1 FROM fact_asks a WHERE "
                           "a.song_id = f.song_id AND a.source = f.source AND a.outcome = 'found')"_s),
                     0);
            QCOMPARE(learned(*parts), expected);
            // A kill costs what was on its way: at most one question a service, of two calls.
            const QList<int> after = unlimited.calls();
            for (const int i : {0, 1, 5, 6})
                QVERIFY(after.at(i) - before.at(i) <= calls.at(i) + (kills - killsBefore) * 2);
        }
        qInfo("%d kills in %d profiles", kills, profiles);
    }

private:
    //! Enriches in a process of its own. With \p random it is killed (SIGKILL) a moment after some batch,
    //! unless it was quicker.
    static bool isKilled(const OpenDataPlaces &places, const QString &path, QRandomGenerator *random)
    {
        constexpr int kPatience = 600'000; // milliseconds, for a machine that does much else
        QStringList words{path, FakeLastFm::goodKey()};
        for (const QUrl &url : {places.reccoBeats, places.musicBrainz, places.acousticBrainz,
                                places.listenBrainz, places.labs, places.lastFm, places.deezer})
            words.append(url.toString());
        QProcess child;
        child.start(QStringLiteral(UNDERSONG_ENRICH_CHILD), words);
        if (random != nullptr) {
            const int lines = random->bounded(1, 60);
            QByteArray output;
            while (output.count('\n') < lines && child.waitForReadyRead(kPatience))
                output += child.readAllStandardOutput();
            if (!child.waitForFinished(random->bounded(1, 20)))
                child.kill();
        }
        if (child.state() != QProcess::NotRunning && !child.waitForFinished(kPatience))
            qFatal("the child does not end");
        return child.exitStatus() == QProcess::CrashExit;
    }

    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(EnrichTest)
#include "enrich_test.moc"
