// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/brainzquestions.h"
#include "opendata/musicbrainz.h"
#include "support/opendata/fakemusicbrainz.h"

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about MusicBrainz. Against the real host:
//! UNDERSONG_CONTRACT_MUSICBRAINZ=https://musicbrainz.org/ws/2, and what BrainzQuestions names.
class MusicBrainzContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        MusicBrainzOptions options;
        options.baseUrl = m_place.url(m_service.baseUrl());
        options.limits = m_place.limits(options.limits);
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        m_client = std::make_unique<MusicBrainz>(*m_http, options);
    }

    void knowsRecordingsByIsrc()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.isrc, "UNDERSONG_CONTRACT_ISRC");
        const auto found = QCoro::waitFor(m_client->recordingsByIsrc(m_questions.song.isrc));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(!found->isEmpty());
        for (const MusicBrainzRecording &recording : *found) {
            QCOMPARE(recording.mbid.size(), 36);
            QVERIFY(!recording.title.isEmpty());
            QVERIFY(!recording.artists.isEmpty());
            QVERIFY(!recording.lengthMs || *recording.lengthMs > 1000);
        }
        // With dashes and in lower case it is the same.
        const auto again = QCoro::waitFor(
            m_client->recordingsByIsrc(m_questions.song.isrc.toLower().insert(5, u'-').insert(2, u'-')));
        QVERIFY(again);
        QCOMPARE(*again, *found);

        const auto details = QCoro::waitFor(m_client->recording(found->first().mbid));
        QVERIFY2(details, details ? "" : qPrintable(details.error().detail));
        QVERIFY(*details);
        QCOMPARE((*details)->recording.title, found->first().title);
        QVERIFY((*details)->isrcs.contains(m_questions.song.isrc));
        for (const MusicBrainzTag &tag : (*details)->tags + (*details)->genres)
            QVERIFY(!tag.name.isEmpty() && tag.count > 0);
    }

    void doesNotKnowWhatIsNotThere()
    {
        const auto code = QCoro::waitFor(m_client->recordingsByIsrc(u"XX0009900000"_s));
        QVERIFY2(code, code ? "" : qPrintable(code.error().detail));
        QVERIFY(code->isEmpty());
        const auto recording = QCoro::waitFor(m_client->recording(BrainzQuestions::nobody()));
        QVERIFY2(recording, recording ? "" : qPrintable(recording.error().detail));
        QVERIFY(!*recording);
        const auto artist = QCoro::waitFor(m_client->artistsBySpotifyId({u"0000000000000000000000"_s}));
        QVERIFY2(artist, artist ? "" : qPrintable(artist.error().detail));
        QVERIFY(artist->isEmpty());
    }

    void findsByNames()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.title, "UNDERSONG_CONTRACT_TITLE");
        const auto found =
            QCoro::waitFor(m_client->search(m_questions.song.artist, m_questions.song.title, 5));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(!found->isEmpty() && found->size() <= 5);
        int last = 100;
        for (const MusicBrainzMatch &match : *found) {
            QVERIFY(match.score >= 0 && match.score <= last);
            last = match.score;
        }
    }

    void aTitleIsNeverSyntax_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("quotes") << u"\"Heroes\" \" AND artist:\"x"_s;
        QTest::newRow("backslash at the end") << u"a \\"_s;
        QTest::newRow("operators") << u"+a -b && c || !d (e) {f} [g TO h] i^2 j~0.5 k*? l:m /n/"_s;
        QTest::newRow("words of the syntax") << u"AND OR NOT TO"_s;
        QTest::newRow("punctuation alone") << u"???"_s;
        QTest::newRow("signs of addresses") << u"50% & more + #1; a=b?c"_s;
    }

    void aTitleIsNeverSyntax()
    {
        QFETCH(QString, title);
        const auto found = QCoro::waitFor(m_client->search(m_questions.song.artist, title, 1));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    }

    void knowsArtistsBySpotifysAddress()
    {
        UNDERSONG_NEEDS(m_place, m_questions.spotifyArtist, "UNDERSONG_CONTRACT_SPOTIFY_ARTIST");
        const QString nobody = u"0000000000000000000000"_s;
        for (const QStringList &ids :
             {QStringList{m_questions.spotifyArtist}, QStringList{nobody, m_questions.spotifyArtist}}) {
            const auto found = QCoro::waitFor(m_client->artistsBySpotifyId(ids));
            QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
            QCOMPARE(found->keys(), QStringList{m_questions.spotifyArtist});
            QVERIFY(!found->value(m_questions.spotifyArtist).first().name.isEmpty());
        }
    }

private:
    ContractPlace m_place{"UNDERSONG_CONTRACT_MUSICBRAINZ"};
    BrainzQuestions m_questions{m_place};
    FakeMusicBrainz m_service{m_questions.world, FakeLimit{}};
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<MusicBrainz> m_client;
};

QTEST_GUILESS_MAIN(MusicBrainzContract)
#include "musicbrainz_contract_test.moc"
