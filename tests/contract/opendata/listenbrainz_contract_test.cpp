// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/brainzquestions.h"
#include "opendata/listenbrainz.h"
#include "support/opendata/fakelistenbrainz.h"

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about ListenBrainz. Against the real host:
//! UNDERSONG_CONTRACT_LISTENBRAINZ=https://api.listenbrainz.org/1, and what BrainzQuestions names.
class ListenBrainzContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ListenBrainzOptions options;
        options.baseUrl = m_place.url(m_service.baseUrl());
        options.limits = m_place.limits(options.limits);
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        m_client = std::make_unique<ListenBrainz>(*m_http, options);
    }

    void countsListens()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto counts =
            QCoro::waitFor(m_client->popularity({u"no mbid"_s, BrainzQuestions::nobody(),
                                                 m_questions.song.mbid.toUpper(), m_questions.song.mbid}));
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        QCOMPARE(counts->keys(), QStringList{m_questions.song.mbid});
        const ListenCounts &one = counts->value(m_questions.song.mbid);
        QVERIFY(one.listens >= one.listeners && one.listeners > 0);
    }

    void knowsTags()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto tags = QCoro::waitFor(m_client->tags({m_questions.song.mbid, BrainzQuestions::nobody()}));
        QVERIFY2(tags, tags ? "" : qPrintable(tags.error().detail));
        QCOMPARE(tags->keys(), QStringList{m_questions.song.mbid});
        const RecordingTags &one = tags->value(m_questions.song.mbid);
        QVERIFY(!one.recording.isEmpty() || !one.artist.isEmpty() || !one.releaseGroup.isEmpty());
        for (const TagCount &tag : one.recording + one.artist + one.releaseGroup)
            QVERIFY(!tag.name.isEmpty() && tag.count > 0);
    }

    void knowsNames()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto names =
            QCoro::waitFor(m_client->names({m_questions.song.mbid, BrainzQuestions::nobody(), u"none"_s}));
        QVERIFY2(names, names ? "" : qPrintable(names.error().detail));
        QCOMPARE(names->keys(), QStringList{m_questions.song.mbid});
        const RecordingNames &one = names->value(m_questions.song.mbid);
        QVERIFY(!one.title.isEmpty() && one.artists.contains(one.artists.value(0)));
        QVERIFY(one.credit.contains(one.artists.constFirst()));
        if (!m_questions.song.title.isEmpty())
            QCOMPARE(one.title, m_questions.song.title);
    }

    void topRecordingsNeedTheToken()
    {
        const QString artist =
            m_questions.artistMbid.isEmpty() ? BrainzQuestions::nobody() : m_questions.artistMbid;
        const auto without = QCoro::waitFor(m_client->topRecordings(artist));
        QCOMPARE(without.error().kind, ErrorKind::NotSignedIn);
        QVERIFY(m_client->setToken(u"00000000-0000-4000-8000-000000000000"_s));
        const auto wrong = QCoro::waitFor(m_client->topRecordings(artist));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::SignInExpired);
        UNDERSONG_NEEDS(m_place, m_questions.token, "UNDERSONG_CONTRACT_LISTENBRAINZ_TOKEN");
        UNDERSONG_NEEDS(m_place, m_questions.artistMbid, "UNDERSONG_CONTRACT_ARTIST_MBID");
        QVERIFY(m_client->setToken(m_questions.token));
        const auto top = QCoro::waitFor(m_client->topRecordings(artist));
        QVERIFY2(top, top ? "" : qPrintable(top.error().detail));
        QVERIFY(!top->isEmpty());
        for (const TopRecording &recording : *top) {
            QVERIFY(recording.artistMbids.contains(artist));
            QVERIFY(recording.counts.listens <= top->first().counts.listens);
        }
    }

    void recommendsToAUser()
    {
        UNDERSONG_NEEDS(m_place, m_questions.user, "UNDERSONG_CONTRACT_LISTENBRAINZ_USER");
        const auto list = QCoro::waitFor(m_client->recommendations(m_questions.user, 4));
        QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
        QVERIFY(*list);
        QCOMPARE((*list)->size(), 4);
        for (const CfRecommendation &one : **list)
            QVERIFY(one.score <= (*list)->first().score);
    }

    void doesNotKnowAUserWhoIsNotThere()
    {
        const auto none =
            QCoro::waitFor(m_client->recommendations(u"nobody-is-called-this-0c1f2e9a7b3d4c5e"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }

    void playsRadio()
    {
        UNDERSONG_NEEDS(m_place, m_questions.artistMbid, "UNDERSONG_CONTRACT_ARTIST_MBID");
        if (m_place.isReal() && !m_questions.token.isEmpty())
            QVERIFY(m_client->setToken(m_questions.token));
        ArtistRadio artist;
        artist.maxSimilarArtists = 3;
        artist.maxRecordingsPerArtist = 2;
        const auto near = QCoro::waitFor(m_client->artistRadio(m_questions.artistMbid, artist));
        QVERIFY2(near, near ? "" : qPrintable(near.error().detail));
        QVERIFY(!near->isEmpty());
        for (const RadioRecording &recording : *near)
            QVERIFY(!recording.artistMbid.isEmpty() && recording.listens);

        TagRadio tag;
        tag.tags = {u"rock"_s};
        tag.count = 5;
        const auto tagged = QCoro::waitFor(m_client->tagRadio(tag));
        QVERIFY2(tagged, tagged ? "" : qPrintable(tagged.error().detail));
        QVERIFY(!tagged->isEmpty());
        for (const RadioRecording &recording : *tagged)
            QVERIFY(recording.percent && *recording.percent >= 0 && *recording.percent <= 1);
    }

private:
    ContractPlace m_place{"UNDERSONG_CONTRACT_LISTENBRAINZ"};
    BrainzQuestions m_questions{m_place};
    FakeListenBrainz m_service{m_questions.world};
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<ListenBrainz> m_client;
};

QTEST_GUILESS_MAIN(ListenBrainzContract)
#include "listenbrainz_contract_test.moc"
