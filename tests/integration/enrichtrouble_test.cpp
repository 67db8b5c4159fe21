// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/enrichworld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using storage::Connection;

//! What open data meets when it is not alone: switches turned, songs deleted, runs side by side, services
//! that stumble over some songs.
class EnrichTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Who waits for MBIDs is not woken by them once it is off.
    void whatIsOffIsNotWokenByMbids()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"musicbrainz"_s, u"listenbrainz"_s}));
        int atTheTurn = -1;
        connect(&parts->enricher, &discovery::Enricher::progressed, this, [&] {
            if (atTheTurn < 0 && services.listenBrainz.calls() > 0) {
                atTheTurn = services.listenBrainz.calls() + services.labs.calls();
                parts->settings.set(storage::kListenBrainzEnabled, false);
            }
        });
        QVERIFY(enrich(*parts));
        QVERIFY(atTheTurn > 0);
        QVERIFY(services.listenBrainz.calls() + services.labs.calls() <= atTheTurn + 1);
        QCOMPARE(count(*parts, u"song_facts WHERE source = 'musicbrainz'"_s),
                 services.known(u"musicbrainz"_s));
    }

    //! All MBIDs there are get asked about in the run that found them.
    void thoseInWaitMissNothing()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs,
                     {u"musicbrainz"_s, u"listenbrainz"_s, u"acousticbrainz"_s, u"deezer"_s}));
        QVERIFY(enrich(*parts));
        for (const QString &source : {u"acousticbrainz"_s, u"listenbrainz"_s}) {
            QCOMPARE(
                count(*parts, u"fact_asks WHERE source = '%1' AND topic <> 'similar-songs'"_s.arg(source)),
                services.known(source));
        }
    }

    //! Three songs in a row that an answer makes no sense of end a run; the next one goes on with others.
    void songsThatMakeNoSenseDoNotBlockAService()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"deezer"_s}));
        services.deezer.setFaults({FakeFault::Html});
        const auto report = enrich(*parts);
        QVERIFY(report);
        QVERIFY(report->sources.first().failure || report->sources.last().failure);
        QCOMPARE(count(*parts, u"fact_asks WHERE outcome = 'failed'"_s), 3);
        QCOMPARE(count(*parts, u"fact_asks WHERE outcome <> 'failed'"_s), 0);

        services.deezer.setFaults({});
        QVERIFY(enrich(*parts));
        const auto facts = [&] { return count(*parts, u"song_facts WHERE source = 'deezer'"_s); };
        QVERIFY(facts() >= services.known(u"deezer"_s) - 3);
        m_clock.advance(std::chrono::days(1) + std::chrono::hours(1));
        QVERIFY(enrich(*parts));
        QCOMPARE(facts(), services.known(u"deezer"_s));
    }

    //! As disconnecting does, while a service is asked about them.
    void songsDeletedMeanwhileAreLeftOut()
    {
        Services services;
        QTemporaryDir folder;
        const auto parts = open(services, folder.filePath(u"p.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"reccobeats"_s, u"deezer"_s}));
        bool isDeleting = false;
        connect(&parts->enricher, &discovery::Enricher::progressed, this, [&] {
            if (std::exchange(isDeleting, true))
                return;
            parts->database.run<void>([](Connection &connection) {
                return connection.run(u"DELETE FROM songs WHERE id NOT IN (SELECT song_id FROM reactions)"_s);
            });
        });
        const auto report = enrich(*parts);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(count(*parts, u"songs"_s), kLiked);
        QVERIFY(count(*parts, u"song_facts WHERE source = 'deezer'"_s) > 0);
        QCOMPARE(count(*parts, u"song_facts WHERE song_id NOT IN (SELECT id FROM songs)"_s), 0);
        QCOMPARE(count(*parts, u"fact_asks WHERE song_id NOT IN (SELECT id FROM songs)"_s), 0);
    }

    void twoRunsSideBySideAskNothingTwice()
    {
        QTemporaryDir folder;
        QList<int> alone;
        {
            Services services;
            const auto parts = open(services, folder.filePath(u"alone.db"_s), m_clock);
            QVERIFY(fill(*parts, services.songs, {u"reccobeats"_s, u"deezer"_s, u"lastfm"_s}));
            QVERIFY(enrich(*parts));
            alone = services.calls();
        }
        Services services;
        const auto parts = open(services, folder.filePath(u"both.db"_s), m_clock);
        QVERIFY(fill(*parts, services.songs, {u"reccobeats"_s, u"deezer"_s, u"lastfm"_s}));
        auto one = parts->enricher.run(kAll, discovery::EnrichScope::Everything, {});
        auto other = parts->enricher.run(kAll, discovery::EnrichScope::Everything, {});
        QVERIFY(QCoro::waitFor(std::move(one)));
        QVERIFY(QCoro::waitFor(std::move(other)));
        QCOMPARE(services.calls(), alone);
    }

private:
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(EnrichTroubleTest)
#include "enrichtrouble_test.moc"
