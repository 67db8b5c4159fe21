// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/brainzquestions.h"
#include "opendata/listenbrainzlabs.h"
#include "support/opendata/fakelistenbrainz.h"

#include <QSet>

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about ListenBrainz' labs. Against the real host:
//! UNDERSONG_CONTRACT_LISTENBRAINZLABS=https://labs.api.listenbrainz.org, and what BrainzQuestions names.
class ListenBrainzLabsContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    void knowsWhatIsSimilar()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        UNDERSONG_NEEDS(m_place, m_questions.artistMbid, "UNDERSONG_CONTRACT_ARTIST_MBID");
        const auto recordings = QCoro::waitFor(m_client->similarRecordings(m_questions.song.mbid));
        QVERIFY2(recordings, recordings ? "" : qPrintable(recordings.error().detail));
        areInOrder(*recordings, m_questions.song.mbid);
        const auto artists = QCoro::waitFor(m_client->similarArtists(m_questions.artistMbid));
        QVERIFY2(artists, artists ? "" : qPrintable(artists.error().detail));
        areInOrder(*artists, m_questions.artistMbid);
    }

    void tellsWhichAlgorithmsThereAre()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const QString unknown =
            u"session_based_days_7499_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;
        start(unknown);
        const auto recordings = QCoro::waitFor(m_client->similarRecordings(m_questions.song.mbid));
        QVERIFY2(recordings, recordings ? "" : qPrintable(recordings.error().detail));
        QVERIFY(m_client->algorithmInUse(unknown) != unknown);
    }

    void findsByNames()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.title, "UNDERSONG_CONTRACT_TITLE");
        UNDERSONG_NEEDS(m_place, m_questions.song.artist, "UNDERSONG_CONTRACT_ARTIST");
        const auto searched = QCoro::waitFor(
            m_client->searchRecordings(m_questions.song.artist + u' ' + m_questions.song.title));
        QVERIFY2(searched, searched ? "" : qPrintable(searched.error().detail));
        QVERIFY(!searched->isEmpty());
        const auto lookedUp =
            QCoro::waitFor(m_client->lookUp(m_questions.song.artist, m_questions.song.title.toUpper()));
        QVERIFY2(lookedUp, lookedUp ? "" : qPrintable(lookedUp.error().detail));
        QVERIFY(!lookedUp->isEmpty());
        QVERIFY(!lookedUp->first().title.isEmpty());
        const auto nothing =
            QCoro::waitFor(m_client->lookUp(u"nobody 0c1f2e9a7b3d4c5e"_s, u"nothing 0c1f2e9a7b3d4c5e"_s));
        QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().detail));
        QVERIFY(nothing->isEmpty());
    }

    void knowsTags()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto tags = QCoro::waitFor(m_client->tags({BrainzQuestions::nobody(), m_questions.song.mbid}));
        QVERIFY2(tags, tags ? "" : qPrintable(tags.error().detail));
        QVERIFY(!tags->contains(BrainzQuestions::nobody()));
        for (const LabsTag &tag : tags->value(m_questions.song.mbid))
            QVERIFY(!tag.name.isEmpty() && tag.count > 0 && !tag.source.isEmpty());
        const auto similar = QCoro::waitFor(m_client->similarTags(u"rock"_s));
        QVERIFY2(similar, similar ? "" : qPrintable(similar.error().detail));
        QVERIFY(!similar->isEmpty());
        for (const SimilarTag &tag : *similar)
            QVERIFY(tag.name != u"rock"_s && tag.count <= similar->first().count);
    }

    void knowsSpotifysIds()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto ids = QCoro::waitFor(m_client->spotifyIds({m_questions.song.mbid}));
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
        for (const QString &id : ids->value(m_questions.song.mbid))
            QCOMPARE(id.size(), 22);
    }

private:
    void start(const QString &algorithm)
    {
        ListenBrainzLabsOptions options;
        options.baseUrl = m_place.url(m_service.baseUrl());
        options.limits = m_place.limits(options.limits);
        if (!algorithm.isEmpty())
            options.similarRecordingsAlgorithm = algorithm;
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        m_client = std::make_unique<ListenBrainzLabs>(*m_http, options);
    }

    static void areInOrder(const QList<Similar> &list, const QString &seed)
    {
        QVERIFY(!list.isEmpty());
        QSet<QString> seen{seed};
        qint64 last = list.first().score;
        for (const Similar &one : list) {
            QVERIFY(one.score <= last);
            QVERIFY(!seen.contains(one.mbid));
            seen.insert(one.mbid);
            last = one.score;
        }
    }

    ContractPlace m_place{"UNDERSONG_CONTRACT_LISTENBRAINZLABS"};
    BrainzQuestions m_questions{m_place};
    FakeLabs m_service{m_questions.world,
                       {ListenBrainzLabsOptions().similarRecordingsAlgorithm,
                        ListenBrainzLabsOptions().similarArtistsAlgorithm}};
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<ListenBrainzLabs> m_client;
};

QTEST_GUILESS_MAIN(ListenBrainzLabsContract)
#include "listenbrainzlabs_contract_test.moc"
