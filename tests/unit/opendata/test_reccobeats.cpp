// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/reccobeats.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QTest>

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

class ReccoBeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mapsByLinkAndIsrcNeverByOrder();
    void sendsBatchesOfThirty();
    void readsTracks();
    void failures_data();
    void failures();

private:
    SystemClock m_clock;
    std::unique_ptr<net::MemoryBlockStore> m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<ReccoBeats> m_recco;
};

void ReccoBeatsTest::init()
{
    m_recco.reset();
    m_http.reset();
    m_blocks = std::make_unique<net::MemoryBlockStore>();
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<net::HttpClient>(
        m_clock, *m_blocks, net::HttpClientOptions{.retryDelay = std::chrono::milliseconds(1)});
    ReccoBeatsOptions options;
    options.baseUrl = m_server->url(u"/v1"_s);
    options.limits = {.perSecond = 1000, .perWindow = 10'000, .reservedForInteractive = 0};
    m_recco = std::make_unique<ReccoBeats>(*m_http, options);
}

void ReccoBeatsTest::mapsByLinkAndIsrcNeverByOrder()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"content":[
        {"id":"x2","href":"https://open.spotify.com/track/BBB","isrc":"US0000000002","energy":0.2,"tempo":120.5},
        {"id":"x3","href":null,"isrc":"us-000-00-00003","energy":0.3},
        null, 7, {"id":"x9","href":"https://open.spotify.com/track/ZZZ","energy":0.9},
        {"id":"x1","href":"https://open.spotify.com/track/AAA?si=1","energy":0.1,"valence":"high"}]})")});
    const auto found = QCoro::waitFor(
        m_recco->audioFeatures({u"AAA"_s, u"BBB"_s, u"US0000000003"_s, u"missing"_s, u"AAA"_s, u""_s}));
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->value(u"AAA"_s).energy, 0.1);
    QVERIFY(!found->value(u"AAA"_s).valence);
    QCOMPARE(found->value(u"BBB"_s).energy, 0.2);
    QCOMPARE(found->value(u"BBB"_s).tempo, 120.5);
    QCOMPARE(found->value(u"US0000000003"_s).energy, 0.3);
    QCOMPARE(m_server->requests.first().path(), u"/v1/audio-features"_s);
    QCOMPARE(m_server->requests.first().queryItem(u"ids"_s), u"AAA,BBB,US0000000003,missing"_s);
}

void ReccoBeatsTest::sendsBatchesOfThirty()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"content":[]})")});
    QStringList ids;
    for (int i = 0; i < 70; ++i)
        ids.append(u"id%1"_s.arg(i));
    QVERIFY(QCoro::waitFor(m_recco->audioFeatures(ids)));
    QList<qsizetype> sizes;
    for (const RecordedRequest &request : m_server->requests)
        sizes.append(request.queryItem(u"ids"_s).split(u',').size());
    QCOMPARE(sizes, QList<qsizetype>({30, 30, 10}));
    QVERIFY(QCoro::waitFor(m_recco->audioFeatures({})));
    QCOMPARE(m_server->requests.size(), 3);
}

void ReccoBeatsTest::readsTracks()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"content":[{"id":"u","trackTitle":"Song",
        "artists":[{"id":"1","name":"One"},{"name":"Two"},{}],"durationMs":1000,"isrc":"GBAAA0000001",
        "href":"https://open.spotify.com/track/AAA","popularity":120}]})")});
    const auto found = QCoro::waitFor(m_recco->tracks({u"AAA"_s}));
    QVERIFY(found);
    const ReccoBeatsTrack expected{.id = u"u"_s,
                                   .spotifyId = u"AAA"_s,
                                   .title = u"Song"_s,
                                   .artists = {u"One"_s, u"Two"_s},
                                   .isrc = u"GBAAA0000001"_s,
                                   .durationMs = 1000,
                                   .popularity = 100};
    QCOMPARE(found->value(u"AAA"_s), expected);
    QCOMPARE(m_server->requests.first().path(), u"/v1/track"_s);
}

void ReccoBeatsTest::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("bad request") << 400 << R"({"error":"size must be between 1 and 40"})"_ba
                                 << ErrorKind::BadRequest;
    QTest::newRow("down") << 500 << ""_ba << ErrorKind::ServerError;
    QTest::newRow("html") << 200 << "<html>"_ba << ErrorKind::BadReply;
    QTest::newRow("wrong type") << 200 << R"({"content":{}})"_ba << ErrorKind::BadReply;
}

void ReccoBeatsTest::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, expected);
    m_server->setAnswers({ScriptedAnswer::json(status, body)});
    const auto found = QCoro::waitFor(m_recco->audioFeatures({u"AAA"_s}));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, expected);
}

QTEST_GUILESS_MAIN(ReccoBeatsTest)
#include "test_reccobeats.moc"
