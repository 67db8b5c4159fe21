// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/contractplace.h"
#include "opendata/reccobeats.h"
#include "support/opendata/fakereccobeats.h"

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about ReccoBeats. Against the real host:
//! UNDERSONG_CONTRACT_RECCOBEATS=https://api.reccobeats.com/v1, and what ContractPlace names.
class ReccoBeatsContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeReccoBeats>(m_songs);
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        ReccoBeatsOptions options;
        options.baseUrl = m_place.url(m_service->baseUrl());
        options.limits = m_place.limits(options.limits);
        m_client = std::make_unique<ReccoBeats>(*m_http, options);
    }

    void knowsSongsBySpotifyIdAndByIsrc()
    {
        const FakeSong song = m_place.song(knownSong(m_songs, FakeReccoBeats::kName));
        UNDERSONG_NEEDS(m_place, song.isrc, "UNDERSONG_CONTRACT_ISRC");
        UNDERSONG_NEEDS(m_place, song.spotifyId, "UNDERSONG_CONTRACT_SPOTIFY_ID");
        const auto found = QCoro::waitFor(m_client->audioFeatures({song.spotifyId, song.isrc}));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(found->contains(song.spotifyId) || found->contains(song.isrc));
        for (const catalog::AudioFeatures &features : *found) {
            QVERIFY(features.energy && *features.energy >= 0 && *features.energy <= 1);
            QVERIFY(features.tempo && *features.tempo > 0);
            QVERIFY(features.loudness && *features.loudness < 5);
        }
        const auto tracks = QCoro::waitFor(m_client->tracks({song.isrc}));
        QVERIFY(tracks);
        QCOMPARE(tracks->value(song.isrc).isrc, song.isrc);
        QVERIFY(!tracks->value(song.isrc).title.isEmpty());
    }

    void leavesOutWhatItDoesNotKnow()
    {
        const FakeSong song = m_place.song(knownSong(m_songs, FakeReccoBeats::kName));
        UNDERSONG_NEEDS(m_place, song.isrc, "UNDERSONG_CONTRACT_ISRC");
        const auto found = QCoro::waitFor(m_client->audioFeatures({song.isrc, u"0000000000000000000000"_s}));
        QVERIFY(found);
        QVERIFY(found->size() <= 1);
        QVERIFY(!found->contains(u"0000000000000000000000"_s));
    }

    void everySongGetsItsOwnAnswer()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the catalogue of the real host is not known here.");
        QStringList ids;
        for (const FakeSong &song : m_songs)
            ids.append(song.number % 2 == 0 ? song.isrc : song.spotifyId);
        const auto found = QCoro::waitFor(m_client->audioFeatures(ids));
        QVERIFY(found);
        qsizetype known = 0;
        for (const FakeSong &song : m_songs) {
            const QString id = ids.at(song.number);
            QCOMPARE(found->contains(id), isKnownTo(QString::fromLatin1(FakeReccoBeats::kName), song));
            if (found->contains(id))
                QCOMPARE(found->value(id), song.features);
            known += found->contains(id) ? 1 : 0;
        }
        QVERIFY(known > 50);
        QCOMPARE(m_service->calls(), 4);
    }

    void survivesEveryFault()
    {
        UNDERSONG_FAKE_ONLY(m_place, "the real host gives no faults on demand.");
        for (const FakeFault fault : allFakeFaults()) {
            m_service->setFaults({fault});
            const auto found = QCoro::waitFor(m_client->audioFeatures({m_songs.first().isrc}));
            QVERIFY2(!found, qPrintable(u"fault %1"_s.arg(static_cast<int>(fault))));
        }
    }

private:
    const ContractPlace m_place{"UNDERSONG_CONTRACT_RECCOBEATS"};
    const QList<FakeSong> m_songs = fakeSongs(100);
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<FakeReccoBeats> m_service;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<ReccoBeats> m_client;
};

QTEST_GUILESS_MAIN(ReccoBeatsContract)
#include "reccobeats_contract_test.moc"
