// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/opendata/brainzquestions.h"
#include "opendata/acousticbrainz.h"
#include "support/opendata/fakeacousticbrainz.h"

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

//! What our client takes for granted about AcousticBrainz. Against the real host:
//! UNDERSONG_CONTRACT_ACOUSTICBRAINZ=https://acousticbrainz.org/api/v1, and what BrainzQuestions names.
class AcousticBrainzContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        AcousticBrainzOptions options;
        options.baseUrl = m_place.url(m_service.baseUrl());
        options.limits = m_place.limits(options.limits);
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks, m_place.http());
        m_client = std::make_unique<AcousticBrainz>(*m_http, options);
    }

    void knowsTheSignal()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto found =
            QCoro::waitFor(m_client->lowLevel({u"no mbid"_s, BrainzQuestions::nobody(),
                                               m_questions.song.mbid.toUpper(), m_questions.song.mbid}));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->keys(), QStringList{m_questions.song.mbid});
        const AcousticBrainzLowLevel &one = found->value(m_questions.song.mbid);
        QVERIFY(one.bpm && one.key && one.isMajor && one.danceability && one.averageLoudness);
        const catalog::AudioFeatures features = audioFeaturesOf(one);
        QVERIFY(features.tempo && features.key && features.mode);
        QVERIFY(!features.danceability && !features.loudness);
    }

    void knowsWhatClassifiersSay()
    {
        UNDERSONG_NEEDS(m_place, m_questions.song.mbid, "UNDERSONG_CONTRACT_MBID");
        const auto found =
            QCoro::waitFor(m_client->highLevel({BrainzQuestions::nobody(), m_questions.song.mbid}));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->keys(), QStringList{m_questions.song.mbid});
        const AcousticBrainzHighLevel &one = found->value(m_questions.song.mbid);
        QVERIFY(one.acoustic && one.happy && one.instrumental);
        const catalog::AudioFeatures features = audioFeaturesOf(one);
        QVERIFY(features.acousticness && features.instrumentalness);
        QVERIFY(!features.valence && !features.danceability);
    }

    void takesAnyNumber()
    {
        QStringList mbids;
        for (int i = 0; i < 60; ++i)
            mbids.append(fakeMbid(u"nobody %1"_s.arg(i)));
        const auto found = QCoro::waitFor(m_client->lowLevel(mbids));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(found->isEmpty());
    }

private:
    ContractPlace m_place{"UNDERSONG_CONTRACT_ACOUSTICBRAINZ"};
    BrainzQuestions m_questions{m_place};
    FakeAcousticBrainz m_service{m_questions.world};
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<AcousticBrainz> m_client;
};

QTEST_GUILESS_MAIN(AcousticBrainzContract)
#include "acousticbrainz_contract_test.moc"
