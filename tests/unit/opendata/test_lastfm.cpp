// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/lastfm.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QLoggingCategory>
#include <QTest>

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"0123456789abcdef-secret"_s;

QStringList *loggedLines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    loggedLines->append(line);
}

} // namespace

class LastFmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsNamesAndKeyWhole();
    void readsTextAsNumbersAndOneAsList();
    void dropsWhatIsWrongOrTwice();
    void sortsByMatch();
    void readsASong();
    void failures_data();
    void failures();
    void theKeyIsNeverTold();

private:
    SystemClock m_clock;
    std::unique_ptr<net::MemoryBlockStore> m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<LastFm> m_client;
};

void LastFmTest::init()
{
    m_client.reset();
    m_http.reset();
    m_blocks = std::make_unique<net::MemoryBlockStore>();
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<net::HttpClient>(
        m_clock, *m_blocks, net::HttpClientOptions{.retryDelay = std::chrono::milliseconds(1)});
    LastFmOptions options;
    options.baseUrl = m_server->url(u"/2.0/"_s);
    options.limits = {.perSecond = 1000, .perWindow = 10'000, .reservedForInteractive = 0};
    m_client = std::make_unique<LastFm>(*m_http, options);
    m_client->setKey(kKey);
}

void LastFmTest::sendsNamesAndKeyWhole()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"similartracks":{"track":[]}})")});
    const QString artist = u"AC/DC & Sigur Rós"_s;
    const QString title = u"50% = a+b?#;"_s;
    const auto songs = QCoro::waitFor(m_client->similarTracks(artist, title, 7));
    QVERIFY(songs);
    QVERIFY(songs->isEmpty());
    const RecordedRequest &request = m_server->requests.first();
    QCOMPARE(request.path(), u"/2.0/"_s);
    QCOMPARE(request.queryItem(u"method"_s), u"track.getSimilar"_s);
    QCOMPARE(request.queryItem(u"artist"_s), artist);
    QCOMPARE(request.queryItem(u"track"_s), title);
    QCOMPARE(request.queryItem(u"limit"_s), u"7"_s);
    QCOMPARE(request.queryItem(u"format"_s), u"json"_s);
    QCOMPARE(request.queryItem(u"api_key"_s), kKey);
    QVERIFY(!request.target.contains("a+b"));
}

void LastFmTest::readsTextAsNumbersAndOneAsList()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"similartracks":{"track":
        {"name":" Song ","match":"0.5","mbid":"ABC","artist":{"name":"One"}}}})")});
    const auto songs = QCoro::waitFor(m_client->similarTracks(u"A"_s, u"B"_s, 7));
    QVERIFY(songs);
    const QList<LastFmSimilar> expected{
        {.title = u"Song"_s, .artist = u"One"_s, .mbid = u"abc"_s, .match = 0.5}};
    QCOMPARE(*songs, expected);

    m_server->setAnswers(
        {ScriptedAnswer::json(200, R"({"toptags":{"tag":{"name":"Post-Punk","count":"100"}}})")});
    const auto tags = QCoro::waitFor(m_client->artistTags(u"A"_s));
    QVERIFY(tags);
    const QList<LastFmTag> expectedTags{{.name = u"post-punk"_s, .count = 100}};
    QCOMPARE(*tags, expectedTags);
}

void LastFmTest::dropsWhatIsWrongOrTwice()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"similarartists":{"artist":[null,7,{"name":""},
        {"name":"One","match":2},{"name":"ONE","match":"0.3"},{"name":"Two","match":"many"},{"match":1}]}})")});
    const auto artists = QCoro::waitFor(m_client->similarArtists(u"A"_s, 9));
    QVERIFY(artists);
    QCOMPARE(artists->size(), 2);
    QCOMPARE(artists->at(0).artist, u"One"_s);
    QCOMPARE(artists->at(0).match, 1.0);
    QCOMPARE(artists->at(1).match, 0.0);
}

void LastFmTest::sortsByMatch()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"similartracks":{"track":[
        {"name":"b","match":0.2,"artist":{"name":"x"}},{"name":"a","match":"0.9","artist":"x"},
        {"name":"c","match":0.5,"artist":{"name":"x"}}]}})")});
    const auto songs = QCoro::waitFor(m_client->similarTracks(u"A"_s, u"B"_s, 2));
    QVERIFY(songs);
    QCOMPARE(songs->size(), 2);
    QCOMPARE(songs->at(0).title, u"a"_s);
    QCOMPARE(songs->at(1).title, u"c"_s);
}

void LastFmTest::readsASong()
{
    m_server->setAnswers({ScriptedAnswer::json(200, R"({"track":{"name":"Song","mbid":"","duration":"0",
        "listeners":"1234","playcount":"-1","artist":{"name":"One"},"toptags":{"tag":[{"name":"Folk"}]}}})")});
    const auto track = QCoro::waitFor(m_client->track(u"One"_s, u"Song"_s));
    QVERIFY(track);
    const LastFmTrack expected{.title = u"Song"_s,
                               .artist = u"One"_s,
                               .mbid = {},
                               .duration = {},
                               .listeners = 1234,
                               .plays = {},
                               .tags = {u"folk"_s}};
    QCOMPARE(*track, expected);
}

void LastFmTest::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("expected");
    const auto coded = [](const char *name, int status, int code, ErrorKind expected) {
        QTest::newRow(name) << status << "{\"error\":" + QByteArray::number(code) + ",\"message\":\"x\"}"
                            << expected;
    };
    coded("not found", 400, 6, ErrorKind::NotFound);
    coded("not found, as 200", 200, 6, ErrorKind::NotFound);
    coded("wrong key", 403, 10, ErrorKind::Forbidden);
    coded("suspended", 403, 26, ErrorKind::Forbidden);
    coded("rate limit", 200, 29, ErrorKind::RateLimited);
    coded("failed", 200, 8, ErrorKind::ServerError);
    coded("off line", 500, 11, ErrorKind::ServerError);
    coded("later", 200, 16, ErrorKind::ServerError);
    coded("method", 400, 3, ErrorKind::BadRequest);
    QTest::newRow("code as text") << 200 << R"({"error":"6"})"_ba << ErrorKind::NotFound;
    QTest::newRow("forbidden") << 403 << "no"_ba << ErrorKind::Forbidden;
    QTest::newRow("down") << 503 << ""_ba << ErrorKind::ServerError;
    QTest::newRow("html") << 200 << "<html>"_ba << ErrorKind::BadReply;
    QTest::newRow("empty") << 200 << ""_ba << ErrorKind::BadReply;
    QTest::newRow("wrong type") << 200 << R"({"track":[]})"_ba << ErrorKind::BadReply;
}

void LastFmTest::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, expected);
    m_server->setAnswers({ScriptedAnswer::json(status, body)});
    const auto track = QCoro::waitFor(m_client->track(u"One"_s, u"Song"_s));
    QVERIFY(!track);
    QCOMPARE(track.error().kind, expected);
    QCOMPARE(track.error().retryAfter.has_value(), expected == ErrorKind::RateLimited);
}

//! Neither in a failure nor in anything that is logged, at the most talkative.
void LastFmTest::theKeyIsNeverTold()
{
    QStringList lines;
    loggedLines = &lines;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto before = qInstallMessageHandler(keepLine);
    const QByteArray echo = "{\"error\":10,\"message\":\"bad key " + kKey.toLatin1() + "\"}";
    const QList<ScriptedAnswer> answers{
        ScriptedAnswer::json(403, echo),
        ScriptedAnswer::json(500, "x"),
        ScriptedAnswer::reply(302, {}, {"Location: http://elsewhere.example/" + kKey.toLatin1()}),
        ScriptedAnswer::reply(429, {}, {"Retry-After: 9999"}),
        ScriptedAnswer::cut("{"),
        ScriptedAnswer::hangUp()};
    QStringList details;
    for (const ScriptedAnswer &answer : answers) {
        // A host of its own each time, as a pause lasts.
        init();
        m_server->setAnswers({answer});
        const auto track = QCoro::waitFor(m_client->track(u"One"_s, u"Song"_s));
        details.append(track ? u"answered"_s : track.error().detail);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    loggedLines = nullptr;
    QVERIFY(!details.contains(u"answered"_s));
    QVERIFY(!lines.isEmpty());
    const QString told = (lines + details).join(u'\n');
    QVERIFY2(!told.contains(kKey), qPrintable(told));
    QVERIFY2(!told.contains("api_key"_L1), qPrintable(told));
}

QTEST_GUILESS_MAIN(LastFmTest)
#include "test_lastfm.moc"
