// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/contractplace.h"
#include "opendata/deezer.h"
#include "support/opendata/fakedeezer.h"

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about Deezer. Against the real host:
//! UNDERSONG_CONTRACT_DEEZER=https://api.deezer.com, and what ContractPlace names.
class DeezerContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    void knowsASongByItsIsrc()
    {
        UNDERSONG_NEEDS(m_place, m_song.isrc, "UNDERSONG_CONTRACT_ISRC");
        const auto track = QCoro::waitFor(m_client->track(m_song.isrc));
        QVERIFY2(track, track ? "" : qPrintable(track.error().detail));
        QCOMPARE(track->isrc, m_song.isrc);
        QVERIFY(track->id != 0 && track->artistId != 0);
        QVERIFY(!track->title.isEmpty() && !track->artist.isEmpty());
        QVERIFY(track->duration && track->duration->count() > 10'000);
        QVERIFY(!track->bpm || (*track->bpm > 0 && *track->bpm < 400));
        QVERIFY(track->rank && *track->rank >= 0);
        // With dashes and in lower case it is the same.
        const auto again = QCoro::waitFor(m_client->track(m_song.isrc.toLower().insert(2, u'-')));
        QVERIFY(again);
        QCOMPARE(again->isrc, m_song.isrc);
    }

    void findsSongsAndArtists()
    {
        UNDERSONG_NEEDS(m_place, m_song.artist, "UNDERSONG_CONTRACT_ARTIST");
        const auto songs = QCoro::waitFor(m_client->search(m_song.artist, 10));
        QVERIFY2(songs, songs ? "" : qPrintable(songs.error().detail));
        QVERIFY(!songs->isEmpty() && songs->size() <= 10);
        const qint64 artist = songs->first().artistId;
        const auto top = QCoro::waitFor(m_client->topTracks(artist, 10));
        QVERIFY(top);
        QVERIFY(!top->isEmpty());
        const auto related = QCoro::waitFor(m_client->relatedArtists(artist, 10));
        QVERIFY(related);
        QVERIFY(!related->isEmpty());
        for (const DeezerArtist &one : *related)
            QVERIFY(one.id != artist && !one.name.isEmpty());
    }

    void hasChartsOfCountries()
    {
        const auto german = QCoro::waitFor(m_client->countryChart(u"de"_s, 50));
        QVERIFY2(german, german ? "" : qPrintable(german.error().detail));
        QVERIFY(german->size() > 5);
        const auto british = QCoro::waitFor(m_client->countryChart(u"GB"_s, 50));
        QVERIFY(british);
        QVERIFY(*german != *british);
        for (const QString &country : {u"AQ"_s, u"??"_s, QString(), u"DEU"_s}) {
            const auto none = QCoro::waitFor(m_client->countryChart(country, 50));
            QVERIFY(!none);
            QCOMPARE(none.error().kind, ErrorKind::NotFound);
        }
        if (!m_place.isReal())
            QCOMPARE(m_service->callsWith(u"/user/"_s), 1);
    }

    void doesNotKnowWhatIsNotThere()
    {
        const auto track = QCoro::waitFor(m_client->track(u"XX0000000000"_s));
        QVERIFY(!track);
        QCOMPARE(track.error().kind, ErrorKind::NotFound);
        const int before = m_service->calls();
        QCOMPARE(QCoro::waitFor(m_client->track(u"../user/1"_s)).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(QCoro::waitFor(m_client->track({})).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(m_service->calls(), before);
    }

    void everySongGetsItsOwnAnswer()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the catalogue of the real host is not known here.");
        for (const FakeSong &song : m_songs) {
            const auto track = QCoro::waitFor(m_client->track(song.isrc));
            QCOMPARE(track.has_value(), isKnownTo(QString::fromLatin1(FakeDeezer::kName), song));
            if (!track)
                continue;
            QCOMPARE(track->title, song.title);
            QCOMPARE(track->artist, song.artist);
            QCOMPARE(track->duration, song.duration);
            QCOMPARE(track->bpm, song.number % 3 == 0 ? std::nullopt : song.features.tempo);
        }
    }

    void tellsTheQuota()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the real host is not driven to its limit.");
        start({.calls = 2, .window = std::chrono::milliseconds(60'000)});
        QVERIFY(QCoro::waitFor(m_client->track(m_song.isrc)));
        QVERIFY(QCoro::waitFor(m_client->track(m_song.isrc)));
        const auto refused = QCoro::waitFor(m_client->track(m_song.isrc));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
        QVERIFY(refused.error().retryAfter);
        QCOMPARE(m_service->refusals(), 1);
    }

    void survivesEveryFault()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the real host gives no faults on demand.");
        for (const FakeFault fault : allFakeFaults()) {
            m_service->setFaults({fault});
            const auto name = u"fault %1"_s.arg(static_cast<int>(fault));
            QVERIFY2(!QCoro::waitFor(m_client->track(m_song.isrc)), qPrintable(name));
            QVERIFY2(!QCoro::waitFor(m_client->countryChart(u"DE"_s, 10)), qPrintable(name));
        }
        // Nothing wrong was remembered.
        m_service->setFaults({});
        QVERIFY(QCoro::waitFor(m_client->countryChart(u"DE"_s, 10)));
    }

private:
    void start(FakeLimit limit)
    {
        m_service = std::make_unique<FakeDeezer>(m_songs, limit);
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        DeezerOptions options;
        options.baseUrl = m_place.url(m_service->baseUrl());
        options.limits = m_place.limits(options.limits);
        m_client = std::make_unique<Deezer>(*m_http, options);
        m_song = m_place.song(knownSong(m_songs, FakeDeezer::kName));
    }

    const ContractPlace m_place{"UNDERSONG_CONTRACT_DEEZER"};
    const QList<FakeSong> m_songs = fakeSongs(60);
    FakeSong m_song;
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<FakeDeezer> m_service;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<Deezer> m_client;
};

QTEST_GUILESS_MAIN(DeezerContract)
#include "deezer_contract_test.moc"
