// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "support/scriptedserver/manualclock.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
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

HttpRequest get(const QUrl &url, Priority priority = Priority::Interactive)
{
    HttpRequest request;
    request.url = url;
    request.priority = priority;
    return request;
}

HttpRequest with(Verb verb, const QUrl &url, RetryPolicy retry = RetryPolicy::ByVerb)
{
    HttpRequest request = get(url);
    request.verb = verb;
    request.retry = retry;
    return request;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAndReceives();
    void anyStatusIsAnAnswer();
    void htmlIsNotJson();
    void waitsForAShortRetryAfter();
    void longRetryAfterIsToldAtOnceAndKnownAfterRestart();
    void quotaStopsBackgroundAndIsKnownAfterRestart();
    void givesUpOnEndless429();
    void interactiveOvertakesBackground();
    void deadlineEndsAStall();
    void idempotentRequestsAreRetried_data();
    void idempotentRequestsAreRetried();
    void aLostAnswerIsNeverAskedForTwice_data();
    void aLostAnswerIsNeverAskedForTwice();
    void redirectsStayWithinTheOrigin();
    void sizeCapEndsTheReply();
    void aCutBodyIsAFailure();
    void nobodyListening();
    void cancelsInTheQueueAndOnTheWire();
    void shutDownEndsEverything();
    void emptyPutSaysItsLength();
    void refusesWhatIsNoAddress();

private:
    Result<HttpReply> send(HttpRequest request) { return QCoro::waitFor(m_client->send(std::move(request))); }
    void makeClient(HttpClientOptions options = quick());

    SystemClock m_clock;
    std::unique_ptr<MemoryBlockStore> m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

void HttpClientTest::init()
{
    m_client.reset();
    m_blocks = std::make_unique<MemoryBlockStore>();
    m_server = std::make_unique<ScriptedServer>();
    makeClient();
}

void HttpClientTest::makeClient(HttpClientOptions options)
{
    m_client = std::make_unique<HttpClient>(m_clock, *m_blocks, options);
}

void HttpClientTest::sendsAndReceives()
{
    m_server->setAnswers({ScriptedAnswer::json(201, "{\"a\":1}", {"X-Kind: test"})});
    HttpRequest request = with(Verb::Post, m_server->url(u"/path?q=a%2Cb"_s));
    request.headers.emplaceBack("Authorization", "Bearer abc");
    request.body = "hello";
    const auto reply = send(request);
    QVERIFY(reply);
    QCOMPARE(reply->status, 201);
    QVERIFY(reply->isJson());
    QCOMPARE(reply->body, "{\"a\":1}"_ba);
    QCOMPARE(reply->header("x-kind"), "test"_ba);
    const RecordedRequest &seen = m_server->requests.first();
    QCOMPARE(seen.method, "POST"_ba);
    QCOMPARE(seen.target, "/path?q=a%2Cb"_ba);
    QCOMPARE(seen.body, "hello"_ba);
    QCOMPARE(seen.headers.value("authorization"), "Bearer abc"_ba);
    QVERIFY(!seen.headers.contains("cookie"));
}

void HttpClientTest::anyStatusIsAnAnswer()
{
    for (const int status : {200, 202, 204, 302, 400, 401, 403, 404, 405, 409, 410, 411, 413, 418}) {
        m_server->setAnswers({ScriptedAnswer::reply(status, status == 204 ? "" : "text")});
        const auto reply = send(with(Verb::Post, m_server->url()));
        QVERIFY2(reply, qPrintable(QString::number(status)));
        QCOMPARE(reply->status, status);
    }
}

void HttpClientTest::htmlIsNotJson()
{
    m_server->setAnswers({ScriptedAnswer::reply(200, "<html>", {"Content-Type: text/html"})});
    QVERIFY(!send(get(m_server->url()))->isJson());
}

void HttpClientTest::waitsForAShortRetryAfter()
{
    m_server->setAnswers(
        {ScriptedAnswer::json(429, "{}", {"Retry-After: 1"}), ScriptedAnswer::json(200, "{}")});
    QElapsedTimer timer;
    timer.start();
    QSignalSpy blocked(m_client.get(), &HttpClient::blockedUntilChanged);
    // 429 says "not done": even a command goes out again.
    const auto reply = send(with(Verb::Post, m_server->url(), RetryPolicy::Never));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(m_server->requests.size(), 2);
    QCOMPARE(blocked.size(), 1);
}

void HttpClientTest::longRetryAfterIsToldAtOnceAndKnownAfterRestart()
{
    m_server->setAnswers({ScriptedAnswer::reply(429, "Too many requests", {"Retry-After: 7200"})});
    const auto first = send(get(m_server->url(), Priority::Background));
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::RateLimited);
    QVERIFY(*first.error().retryAfter > milliseconds(7'190'000));
    makeClient(); // the program starts anew
    QVERIFY(QCoro::waitFor(m_client->restoreBlocks()));
    for (const Priority priority : {Priority::Interactive, Priority::Background}) {
        const auto second = send(get(m_server->url(), priority));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::RateLimited);
        QVERIFY(m_client->blockedUntil(HttpClient::hostKey(m_server->url()), priority));
    }
    QCOMPARE(m_server->requests.size(), 1);
}

void HttpClientTest::quotaStopsBackgroundAndIsKnownAfterRestart()
{
    const auto quota = ScriptedAnswer::json(
        429, R"({"error":{"status":429,"message":"Too many requests","reason":"QUOTA_EXCEEDED"}})");
    m_server->setAnswers({quota, ScriptedAnswer::json(200, "{}")});
    const auto first = send(get(m_server->url(), Priority::Background));
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::QuotaExceeded);
    QVERIFY(*first.error().retryAfter > milliseconds(3'590'000));
    makeClient();
    QVERIFY(QCoro::waitFor(m_client->restoreBlocks()));
    const auto background = send(get(m_server->url(), Priority::Background));
    QVERIFY(!background);
    QCOMPARE(background.error().kind, ErrorKind::QuotaExceeded);
    QVERIFY(send(get(m_server->url(), Priority::Interactive)));
}

void HttpClientTest::givesUpOnEndless429()
{
    m_server->setAnswers({ScriptedAnswer::reply(429, "", {"Retry-After: 0"})});
    const auto reply = send(get(m_server->url()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::RateLimited);
    QCOMPARE(m_server->requests.size(), 4);
}

void HttpClientTest::interactiveOvertakesBackground()
{
    HttpClientOptions options = quick();
    options.limits = RateLimits{.perSecond = 1, .perWindow = 100, .reservedForInteractive = 0};
    makeClient(options);
    m_server->setAnswers({ScriptedAnswer::reply(204)});
    auto first = m_client->send(get(m_server->url(u"/first"_s), Priority::Background));
    auto later = m_client->send(get(m_server->url(u"/later"_s), Priority::Background));
    auto person = m_client->send(get(m_server->url(u"/person"_s)));
    QVERIFY(QCoro::waitFor(later));
    QCOMPARE(m_server->requests.size(), 3);
    QCOMPARE(m_server->requests[1].path(), u"/person"_s);
    QCOMPARE(m_server->requests[2].path(), u"/later"_s);
}

void HttpClientTest::deadlineEndsAStall()
{
    m_server->setAnswers({ScriptedAnswer::stall()});
    HttpRequest request = get(m_server->url());
    request.deadline = milliseconds(50);
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Timeout);
    // A body that never ends counts as well.
    m_server->setAnswers({{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12"}});
    const auto half = send(request);
    QVERIFY(!half);
    QCOMPARE(half.error().kind, ErrorKind::Timeout);
}

void HttpClientTest::idempotentRequestsAreRetried_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<RetryPolicy>("retry");
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("get") << Verb::Get << RetryPolicy::ByVerb << qsizetype(3);
    QTest::newRow("put") << Verb::Put << RetryPolicy::ByVerb << qsizetype(3);
    QTest::newRow("delete") << Verb::Delete << RetryPolicy::ByVerb << qsizetype(3);
    QTest::newRow("post") << Verb::Post << RetryPolicy::ByVerb << qsizetype(1);
    QTest::newRow("command") << Verb::Put << RetryPolicy::Never << qsizetype(1);
    QTest::newRow("a post that only asks") << Verb::Post << RetryPolicy::Always << qsizetype(3);
}

void HttpClientTest::idempotentRequestsAreRetried()
{
    QFETCH(Verb, verb);
    QFETCH(RetryPolicy, retry);
    QFETCH(qsizetype, expected);
    m_server->setAnswers(
        {ScriptedAnswer::reply(502), ScriptedAnswer::reply(503), ScriptedAnswer::reply(200)});
    const auto reply = send(with(verb, m_server->url(), retry));
    QVERIFY(reply);
    QCOMPARE(reply->status, expected == 3 ? 200 : 502);
    QCOMPARE(m_server->requests.size(), expected);
}

void HttpClientTest::aLostAnswerIsNeverAskedForTwice_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("next, a post without body") << Verb::Post << ""_ba;
    QTest::newRow("a post with body") << Verb::Post << "{}"_ba;
    QTest::newRow("seek, a put without body") << Verb::Put << ""_ba;
    QTest::newRow("play, a put with body") << Verb::Put << "{}"_ba;
}

//! QNetworkAccessManager would send it again by itself.
void HttpClientTest::aLostAnswerIsNeverAskedForTwice()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, body);
    // On a fresh connection and on one that was used before.
    for (const bool isWarm : {false, true}) {
        init();
        if (isWarm) {
            m_server->setAnswers({ScriptedAnswer::reply(204)});
            QVERIFY(send(get(m_server->url())));
            m_server->requests.clear();
        }
        m_server->setAnswers({ScriptedAnswer::hangUp()});
        HttpRequest request = with(verb, m_server->url(), RetryPolicy::Never);
        request.body = body;
        const auto reply = send(request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Offline);
        QCOMPARE(m_server->requests.size(), 1);
    }
}

void HttpClientTest::redirectsStayWithinTheOrigin()
{
    ScriptedServer other;
    other.setAnswers({ScriptedAnswer::reply(200, "other")});
    m_server->setScript([&](const RecordedRequest &request) {
        if (request.path() == "/near"_L1)
            return ScriptedAnswer::reply(302, "", {"Location: /there"});
        if (request.path() == "/far"_L1)
            return ScriptedAnswer::reply(302, "", {"Location: " + other.url(u"/x"_s).toEncoded()});
        return ScriptedAnswer::reply(200, "there");
    });
    HttpRequest near = get(m_server->url(u"/near"_s));
    near.headers.emplaceBack("Authorization", "Bearer secret");
    const auto followed = send(near);
    QVERIFY(followed);
    QCOMPARE(followed->body, "there"_ba);
    HttpRequest far = near;
    far.url = m_server->url(u"/far"_s);
    const auto refused = send(far);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadReply);
    QVERIFY(other.requests.isEmpty());
}

void HttpClientTest::sizeCapEndsTheReply()
{
    m_server->setAnswers({ScriptedAnswer::reply(200, QByteArray(200'000, 'x'))});
    HttpRequest request = get(m_server->url());
    request.maxReplyBytes = 100'000;
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::ReplyTooLarge);
    request.maxReplyBytes = 200'000;
    QCOMPARE(send(request)->body.size(), 200'000);
}

void HttpClientTest::aCutBodyIsAFailure()
{
    m_server->setAnswers({ScriptedAnswer::cut("{\"items\":["), ScriptedAnswer::json(200, "{}")});
    const auto again = send(get(m_server->url()));
    QVERIFY(again);
    QCOMPARE(again->body, "{}"_ba);
    m_server->setAnswers({ScriptedAnswer::cut("{\"items\":[")});
    const auto failed = send(with(Verb::Post, m_server->url()));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Offline);
}

void HttpClientTest::nobodyListening()
{
    const QUrl url = m_server->url();
    m_server->close();
    const auto reply = send(get(url));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Offline);
}

void HttpClientTest::cancelsInTheQueueAndOnTheWire()
{
    HttpClientOptions options = quick();
    options.limits = RateLimits{.perSecond = 1, .perWindow = 100};
    makeClient(options);
    m_server->setAnswers({ScriptedAnswer::stall()});
    std::stop_source source;
    HttpRequest request = get(m_server->url());
    request.stop = source.get_token();
    auto onWire = m_client->send(request);
    auto queued = m_client->send(request);
    QTRY_COMPARE(m_server->requests.size(), 1);
    source.request_stop();
    for (auto *task : {&onWire, &queued}) {
        const auto reply = QCoro::waitFor(*task);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(send(request).error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::shutDownEndsEverything()
{
    m_server->setAnswers({ScriptedAnswer::stall()});
    auto task = m_client->send(get(m_server->url()));
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_client->shutDown();
    QVERIFY(task.isReady());
    QCOMPARE(QCoro::waitFor(task).error().kind, ErrorKind::Cancelled);
    QCOMPARE(send(get(m_server->url())).error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::emptyPutSaysItsLength()
{
    m_server->setAnswers({ScriptedAnswer::reply(204)});
    for (const RetryPolicy retry : {RetryPolicy::Never, RetryPolicy::ByVerb}) {
        for (const Verb verb : {Verb::Put, Verb::Post}) {
            QVERIFY(send(with(verb, m_server->url(), retry)));
            QCOMPARE(m_server->requests.last().headers.value("content-length"), "0"_ba);
        }
    }
}

void HttpClientTest::refusesWhatIsNoAddress()
{
    for (const QString &text : {u""_s, u"file:///etc/passwd"_s, u"http://"_s})
        QCOMPARE(send(get(QUrl(text))).error().kind, ErrorKind::InvalidArgument);
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "test_httpclient.moc"
