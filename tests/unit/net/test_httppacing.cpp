// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace undersong;
using namespace undersong::net;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

HttpClientOptions quick()
{
    HttpClientOptions options;
    options.limits = RateLimits{.perSecond = 1000, .perWindow = 100'000};
    options.retryDelay = milliseconds(1);
    return options;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace

//! How fast, how often and how many at once, where a host or a request says so.
class HttpPacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pacesByWhatAnswersSay();
    void a429WithoutRetryAfterWaitsForTheReset();
    void oneAtATimeWhereTheHostWantsIt();
    void aRequestMaySayHowOftenItGoes();

private:
    Result<HttpReply> send(HttpRequest request) { return QCoro::waitFor(m_client->send(std::move(request))); }
    void makeClient(HttpClientOptions options = quick())
    {
        m_client = std::make_unique<HttpClient>(m_clock, m_blocks, options);
    }

    SystemClock m_clock;
    MemoryBlockStore m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

void HttpPacingTest::init()
{
    m_client.reset();
    m_server = std::make_unique<ScriptedServer>();
    makeClient();
}

void HttpPacingTest::pacesByWhatAnswersSay()
{
    HttpClientOptions options = quick();
    options.limits.pacing = Pacing::Headers;
    makeClient(options);
    m_server->setAnswers(
        {ScriptedAnswer::json(200, "{}", {"X-RateLimit-Remaining: 0", "X-RateLimit-Reset-In: 1"}),
         ScriptedAnswer::json(200, "{}")});
    QVERIFY(send(get(m_server->url())));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(send(get(m_server->url())));
    QVERIFY(timer.elapsed() >= 950);
    QCOMPARE(m_server->requests.size(), 2);
}

void HttpPacingTest::a429WithoutRetryAfterWaitsForTheReset()
{
    HttpClientOptions options = quick();
    options.limits.pacing = Pacing::Headers;
    makeClient(options);
    m_server->setAnswers(
        {ScriptedAnswer::reply(429, "", {"X-RateLimit-Remaining: 0", "X-RateLimit-Reset-In: 3000"})});
    const auto reply = send(get(m_server->url()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::RateLimited);
    QVERIFY(*reply.error().retryAfter > milliseconds(2'900'000));
    QCOMPARE(m_server->requests.size(), 1);
}

void HttpPacingTest::oneAtATimeWhereTheHostWantsIt()
{
    HttpClientOptions options = quick();
    options.limits.atOnce = 1;
    makeClient(options);
    m_server->setAnswers({ScriptedAnswer::stall()});
    HttpRequest request = get(m_server->url());
    request.deadline = milliseconds(50);
    auto first = m_client->send(request);
    m_server->setScript([this](const RecordedRequest &) {
        return m_server->requests.size() == 1 ? ScriptedAnswer::stall() : ScriptedAnswer::reply(204);
    });
    auto second = m_client->send(get(m_server->url()));
    QVERIFY(!QCoro::waitFor(first));
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(QCoro::waitFor(second));
    QCOMPARE(m_server->requests.size(), 2);
}

void HttpPacingTest::aRequestMaySayHowOftenItGoes()
{
    m_server->setAnswers({ScriptedAnswer::reply(503)});
    HttpRequest request = get(m_server->url());
    request.maxAttempts = 5;
    QCOMPARE(send(request)->status, 503);
    QCOMPARE(m_server->requests.size(), 5);
}

QTEST_GUILESS_MAIN(HttpPacingTest)
#include "test_httppacing.moc"
