// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/contractplace.h"
#include "opendata/lastfm.h"
#include "support/opendata/fakelastfm.h"

#include <algorithm>

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about Last.fm. The real host (UNDERSONG_CONTRACT_LASTFM) is asked with
//! the key in UNDERSONG_CONTRACT_LASTFM_KEY.
class LastFmContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeLastFm>(m_songs);
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        LastFmOptions options;
        options.baseUrl = m_place.url(m_service->baseUrl());
        options.limits = m_place.limits(options.limits);
        m_client = std::make_unique<LastFm>(*m_http, options);
        m_key =
            m_place.isReal() ? qEnvironmentVariable("UNDERSONG_CONTRACT_LASTFM_KEY") : FakeLastFm::goodKey();
        m_client->setKey(m_key);
        m_song = m_place.song(knownSong(m_songs, FakeLastFm::kName));
    }

    void knowsASong()
    {
        UNDERSONG_NEEDS(m_place, m_key, "UNDERSONG_CONTRACT_LASTFM_KEY");
        UNDERSONG_NEEDS(m_place, m_song.artist, "UNDERSONG_CONTRACT_ARTIST");
        UNDERSONG_NEEDS(m_place, m_song.title, "UNDERSONG_CONTRACT_TITLE");
        const auto track = QCoro::waitFor(m_client->track(m_song.artist, m_song.title));
        QVERIFY2(track, track ? "" : qPrintable(track.error().detail));
        QCOMPARE(track->artist.toLower(), m_song.artist.toLower());
        QVERIFY(track->listeners && *track->listeners >= 0);
        QVERIFY(!track->duration || track->duration->count() > 0);
        QVERIFY(!track->tags.isEmpty());
    }

    void namesSimilarSongsAndArtists()
    {
        UNDERSONG_NEEDS(m_place, m_key, "UNDERSONG_CONTRACT_LASTFM_KEY");
        UNDERSONG_NEEDS(m_place, m_song.artist, "UNDERSONG_CONTRACT_ARTIST");
        UNDERSONG_NEEDS(m_place, m_song.title, "UNDERSONG_CONTRACT_TITLE");
        const auto songs = QCoro::waitFor(m_client->similarTracks(m_song.artist, m_song.title, 30));
        QVERIFY2(songs, songs ? "" : qPrintable(songs.error().detail));
        QVERIFY(!songs->isEmpty());
        QVERIFY(songs->size() <= 30);
        QVERIFY(std::ranges::is_sorted(*songs, std::ranges::greater{}, &LastFmSimilar::match));
        for (const LastFmSimilar &one : *songs)
            QVERIFY(!one.title.isEmpty() && !one.artist.isEmpty() && one.match >= 0 && one.match <= 1);
        const auto artists = QCoro::waitFor(m_client->similarArtists(m_song.artist, 30));
        QVERIFY(artists);
        QVERIFY(!artists->isEmpty());
        for (const LastFmSimilar &one : *artists)
            QVERIFY(one.title.isEmpty() && !one.artist.isEmpty());
    }

    void namesTags()
    {
        UNDERSONG_NEEDS(m_place, m_key, "UNDERSONG_CONTRACT_LASTFM_KEY");
        UNDERSONG_NEEDS(m_place, m_song.artist, "UNDERSONG_CONTRACT_ARTIST");
        UNDERSONG_NEEDS(m_place, m_song.title, "UNDERSONG_CONTRACT_TITLE");
        const auto ofSong = QCoro::waitFor(m_client->trackTags(m_song.artist, m_song.title));
        QVERIFY2(ofSong, ofSong ? "" : qPrintable(ofSong.error().detail));
        QVERIFY(!ofSong->isEmpty());
        QCOMPARE(ofSong->first().count, 100);
        const auto ofArtist = QCoro::waitFor(m_client->artistTags(m_song.artist));
        QVERIFY(ofArtist);
        QVERIFY(!ofArtist->isEmpty());
        QCOMPARE(ofArtist->first().name, ofArtist->first().name.toLower());
        const auto tagged = QCoro::waitFor(m_client->tagTracks(ofArtist->first().name, 10));
        QVERIFY(tagged);
        QVERIFY(!tagged->isEmpty());
        QVERIFY(tagged->size() <= 10);
    }

    void doesNotKnowWhatIsNotThere()
    {
        UNDERSONG_NEEDS(m_place, m_key, "UNDERSONG_CONTRACT_LASTFM_KEY");
        const auto track = QCoro::waitFor(m_client->track(u"No such artist 7e1b"_s, u"No such song"_s));
        QVERIFY(!track);
        QCOMPARE(track.error().kind, ErrorKind::NotFound);
        const int before = m_service->calls();
        const auto nameless = QCoro::waitFor(m_client->track(u"Somebody"_s, {}));
        QCOMPARE(nameless.error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(m_service->calls(), before);
    }

    void refusesAWrongKey()
    {
        UNDERSONG_NEEDS(m_place, m_song.artist, "UNDERSONG_CONTRACT_ARTIST");
        UNDERSONG_NEEDS(m_place, m_song.title, "UNDERSONG_CONTRACT_TITLE");
        m_client->setKey(u"wrong"_s);
        const auto track = QCoro::waitFor(m_client->track(m_song.artist, m_song.title));
        QVERIFY(!track);
        QCOMPARE(track.error().kind, ErrorKind::Forbidden);
    }

    void asksNothingWithoutAKey()
    {
        UNDERSONG_FAKE_ONLY(m_place, "calls to the real host are not counted.");
        m_client->setKey({});
        const auto track = QCoro::waitFor(m_client->track(m_song.artist, m_song.title));
        QVERIFY(!track);
        QCOMPARE(track.error().kind, ErrorKind::NotSignedIn);
        QCOMPARE(m_service->calls(), 0);
    }

    void everySongGetsItsOwnAnswer()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the catalogue of the real host is not known here.");
        for (const FakeSong &song : m_songs) {
            const auto track = QCoro::waitFor(m_client->track(song.artist, song.title));
            QCOMPARE(track.has_value(), isKnownTo(QString::fromLatin1(FakeLastFm::kName), song));
            if (!track)
                continue;
            QCOMPARE(track->title, song.title);
            QCOMPARE(track->artist, song.artist);
            QCOMPARE(track->mbid, song.mbid);
            QCOMPARE(track->listeners, song.listeners);
            QCOMPARE(track->duration.has_value(), song.number % 5 != 0);
            QCOMPARE(track->tags, song.tags.first(1 + song.number % 2));
        }
    }

    void survivesEveryFault()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the real host gives no faults on demand.");
        for (const FakeFault fault : allFakeFaults()) {
            m_service->setFaults({fault});
            const auto songs = QCoro::waitFor(m_client->similarTracks(m_song.artist, m_song.title, 5));
            QVERIFY2(!songs, qPrintable(u"fault %1"_s.arg(static_cast<int>(fault))));
            QVERIFY(!songs.error().detail.contains(FakeLastFm::goodKey()));
        }
    }

private:
    const ContractPlace m_place{"UNDERSONG_CONTRACT_LASTFM"};
    const QList<FakeSong> m_songs = fakeSongs(60);
    FakeSong m_song;
    QString m_key;
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<FakeLastFm> m_service;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<LastFm> m_client;
};

QTEST_GUILESS_MAIN(LastFmContract)
#include "lastfm_contract_test.moc"
