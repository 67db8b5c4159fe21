// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/deezer.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QTest>

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

class DeezerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsASong();
    void zeroBeatsAreUnknown();
    void refusesAnotherRecording();
    void dropsWhatIsWrongOrTwice();
    void readsChartsByTheirTitles();
    void failures_data();
    void failures();

private:
    SystemClock m_clock;
    std::unique_ptr<net::MemoryBlockStore> m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<Deezer> m_client;
};

void DeezerTest::init()
{
    m_client.reset();
    m_http.reset();
    m_blocks = std::make_unique<net::MemoryBlockStore>();
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<net::HttpClient>(
        m_clock, *m_blocks, net::HttpClientOptions{.retryDelay = std::chrono::milliseconds(1)});
    DeezerOptions options;
    options.baseUrl = m_server->url();
    options.limits = {.perSecond = 1000, .perWindow = 10'000, .reservedForInteractive = 0};
    m_client = std::make_unique<Deezer>(*m_http, options);
}

void DeezerTest::readsASong()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"id":3135556,"title":"Song","isrc":"GBAAA0000001",
        "duration":"224","rank":"956167","release_date":"2005-01-24","bpm":123.4,"gain":"-12.4",
        "preview":"https://example.com/signed","artist":{"id":27,"name":"One"}})")});
    const auto track = QCoro::waitFor(m_client->track(u"gb-aaa-00-00001"_s));
    QVERIFY(track);
    const DeezerTrack expected{.id = 3135556,
                               .title = u"Song"_s,
                               .artist = u"One"_s,
                               .artistId = 27,
                               .isrc = u"GBAAA0000001"_s,
                               .duration = std::chrono::milliseconds(224'000),
                               .bpm = 123.4,
                               .gain = -12.4,
                               .rank = 956167,
                               .releaseDate = u"2005-01-24"_s};
    QCOMPARE(*track, expected);
    QCOMPARE(m_server->requests.first().path(), u"/track/isrc:GBAAA0000001"_s);
}

void DeezerTest::zeroBeatsAreUnknown()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"id":1,"title":"Song","isrc":"GBAAA0000001","bpm":0,
        "duration":0,"rank":-1,"artist":{"id":27,"name":"One"}})")});
    const auto track = QCoro::waitFor(m_client->track(u"GBAAA0000001"_s));
    QVERIFY(track);
    QVERIFY(!track->bpm && !track->gain && !track->duration && !track->rank);
}

void DeezerTest::refusesAnotherRecording()
{
    m_server->setAnswers({ScriptedAnswer::json(
        200, R"({"id":1,"title":"Song","isrc":"GBAAA0000002","artist":{"id":27,"name":"One"}})")});
    const auto track = QCoro::waitFor(m_client->track(u"GBAAA0000001"_s));
    QVERIFY(!track);
    QCOMPARE(track.error().kind, ErrorKind::BadReply);
}

void DeezerTest::dropsWhatIsWrongOrTwice()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"data":[null,7,{},{"id":1,"title":"A"},
        {"id":2,"title":"B","artist":{"name":"x"}},{"id":2,"title":"B","artist":{"name":"x"}},
        {"id":"3","title":"C","artist":{"name":"y"}},{"id":4,"title":"D","artist":{"name":"y"}}]})")});
    const auto songs = QCoro::waitFor(m_client->search(u"a&b"_s, 2));
    QVERIFY(songs);
    QCOMPARE(songs->size(), 2);
    QCOMPARE(songs->at(0).id, 2);
    QCOMPARE(songs->at(1).id, 3);
    QCOMPARE(m_server->requests.first().queryItem(u"q"_s), u"a&b"_s);
}

void DeezerTest::readsChartsByTheirTitles()
{
    m_server->setScript([](const RecordedRequest &request) {
        if (request.path().startsWith("/user/"_L1)) {
            return ScriptedAnswer::json(200, R"({"data":[{"id":1,"title":"Loved Tracks"},
                {"id":2,"title":"Top USA"},{"id":"3","title":"TOP South Korea"},null]})");
        }
        const QByteArray id = request.path().section(u'/', 2, 2).toUtf8();
        return ScriptedAnswer::json(200,
                                    R"({"data":[{"id":)" + id + R"(,"title":"A","artist":{"name":"x"}}]})");
    });
    QCOMPARE(QCoro::waitFor(m_client->countryChart(u"US"_s, 10))->first().id, 2);
    QCOMPARE(QCoro::waitFor(m_client->countryChart(u"kr"_s, 10))->first().id, 3);
    QCOMPARE(QCoro::waitFor(m_client->countryChart(u"FR"_s, 10)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->requests.size(), 3);
}

void DeezerTest::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("expected");
    const auto coded = [](const char *name, int code, ErrorKind expected) {
        QTest::newRow(name) << 200
                            << R"({"error":{"type":"x","message":"y","code":)" + QByteArray::number(code) +
                                   "}}"
                            << expected;
    };
    coded("quota", 4, ErrorKind::RateLimited);
    coded("permission", 200, ErrorKind::Forbidden);
    coded("parameter", 500, ErrorKind::BadRequest);
    coded("missing", 501, ErrorKind::BadRequest);
    coded("path", 600, ErrorKind::BadRequest);
    coded("busy", 700, ErrorKind::ServerError);
    coded("no data", 800, ErrorKind::NotFound);
    coded("new", 4711, ErrorKind::BadReply);
    QTest::newRow("down") << 500 << ""_ba << ErrorKind::ServerError;
    QTest::newRow("forbidden") << 403 << "{}"_ba << ErrorKind::Forbidden;
    QTest::newRow("html") << 200 << "<html>"_ba << ErrorKind::BadReply;
    QTest::newRow("array") << 200 << "[]"_ba << ErrorKind::BadReply;
    QTest::newRow("nothing") << 200 << "{}"_ba << ErrorKind::BadReply;
}

void DeezerTest::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, expected);
    m_server->setAnswers({ScriptedAnswer::json(status, body)});
    const auto track = QCoro::waitFor(m_client->track(u"GBAAA0000001"_s));
    QVERIFY(!track);
    QCOMPARE(track.error().kind, expected);
    const auto related = QCoro::waitFor(m_client->relatedArtists(7, 10));
    QVERIFY(!related);
    QCOMPARE(related.error().kind, expected);
}

QTEST_GUILESS_MAIN(DeezerTest)
#include "test_deezer.moc"
