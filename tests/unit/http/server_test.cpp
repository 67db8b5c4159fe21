// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/server.h"
#include "unit/http/rawclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace undersong;
using namespace undersong::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<Server> serve(ServerOptions options, Handler handler)
{
    auto started = Server::start(std::move(options), std::move(handler));
    return started ? std::move(*started) : nullptr;
}

QByteArray get(const Server &server, const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n" +
           more + "\r\n";
}

Response echo(const Request &request)
{
    return Response::text(methodName(request.method) + ' ' + request.path.toUtf8() + ' ' +
                          request.queryItem(u"q").value_or(u"-"_s).toUtf8() + ' ' + request.body);
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersSeveralRequestsOnOneConnection()
    {
        const auto server = serve({}, echo);
        QVERIFY(server);
        RawClient client(server->port());
        for (int i = 0; i < 3; ++i) {
            client.send(get(*server, "/a%20b?q=x+y"));
            QVERIFY(client.readAnswer().endsWith("\r\n\r\nGET /a b x y "));
        }
        QCOMPARE(server->connectionCount(), 1);
    }

    void answersPipelinedRequestsInOrder()
    {
        const auto server = serve({}, echo);
        RawClient client(server->port());
        const QByteArray post =
            "POST /two HTTP/1.1\r\nHost: localhost:" + QByteArray::number(server->port()) +
            "\r\nContent-Length: 3\r\n\r\nabc";
        client.send(get(*server, "/one") + post + get(*server, "/three"));
        QVERIFY(client.readAnswer().contains("GET /one"));
        QVERIFY(client.readAnswer().contains("POST /two - abc"));
        QVERIFY(client.readAnswer().contains("GET /three"));
    }

    void readsChunkedBodies()
    {
        const auto server = serve({}, echo);
        RawClient client(server->port());
        client.send("POST / HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(server->port()) +
                    "\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        QVERIFY(client.readAnswer().endsWith("abcde"));
    }

    void leavesTheBodyOutForHead()
    {
        const auto server = serve({}, echo);
        RawClient client(server->port());
        client.send(get(*server, "/", "Connection: close\r\n").replace("GET", "HEAD"));
        const QByteArray answer = client.readToEnd();
        QVERIFY(answer.contains("Content-Length: 9\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void closesWhenAsked()
    {
        const auto server = serve({}, echo);
        RawClient client(server->port());
        client.send(get(*server, "/", "Connection: close\r\n"));
        QVERIFY(client.readToEnd().contains("Connection: close"));
        QVERIFY(client.waitForClosed());
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void takesTheAbsoluteFormOfItsOwnHost()
    {
        const auto server = serve({}, echo);
        RawClient client(server->port());
        client.send(get(*server, server->baseUrl().toLatin1() + "/x?q=1"));
        QVERIFY(client.readAnswer().contains("GET /x 1"));
    }

    void takesListedHosts()
    {
        const auto server = serve({.extraHosts = {"Example.org"}}, echo);
        RawClient client(server->port());
        client.send("GET / HTTP/1.1\r\nHost: example.ORG\r\n\r\n");
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    }

    void tellsThatAPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto started = Server::start({.port = other.serverPort()}, echo);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(started.error().detail.contains(QString::number(other.serverPort())));
        QVERIFY(!Server::start({.address = "nowhere"}, echo));
    }

    void answers500WhenAHandlerThrows()
    {
        const auto server =
            serve({}, [](const Request &) -> Response { throw std::runtime_error("secret"); });
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"request handler failed"_s));
        RawClient client(server->port());
        client.send(get(*server, "/"));
        const QByteArray answer = client.readAnswer();
        QCOMPARE(RawClient::statusOf(answer), 500);
        QVERIFY(!answer.contains("secret"));
    }

    void endsSilentAndDrippingConnections()
    {
        const auto server = serve({.requestDeadline = 300ms, .idleDeadline = 300ms}, echo);
        RawClient silent(server->port());
        RawClient dripping(server->port());
        QElapsedTimer timer;
        timer.start();
        dripping.send("GET / HT");
        QVERIFY(silent.waitForClosed());
        dripping.send("TP/1.1\r\n");
        QVERIFY(dripping.waitForClosed());
        QVERIFY(timer.elapsed() < 5000);
        QTRY_COMPARE(server->connectionCount(), 0);
    }

    void servesWhileOthersAreSilent()
    {
        const auto server = serve({.maxConnectionsPerAddress = 300}, echo);
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<RawClient>(server->port()));
            silent.back()->send("GET / HTTP/1.1\r\n");
        }
        RawClient client(server->port());
        client.send(get(*server, "/"));
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    }

    void closesConnectionsBeyondTheMaximum()
    {
        const auto server = serve({.maxConnectionsPerAddress = 2}, echo);
        RawClient one(server->port());
        RawClient two(server->port());
        QTRY_COMPARE(server->connectionCount(), 2);
        RawClient three(server->port());
        QVERIFY(three.waitForClosed());
        one.send(get(*server, "/"));
        QCOMPARE(RawClient::statusOf(one.readAnswer()), 200);
    }

    void delaysCutsAndStalls()
    {
        const auto server = serve({.requestDeadline = 400ms}, [](const Request &request) {
            Response response = Response::text(QByteArray(1000, 'x'));
            if (request.path == "/late"_L1)
                response.misbehaviour.delay = 100ms;
            if (request.path == "/cut"_L1)
                response.misbehaviour.cutAfterBytes = 10;
            if (request.path == "/stall"_L1)
                response.misbehaviour.stall = true;
            return response;
        });
        QElapsedTimer timer;
        timer.start();
        RawClient late(server->port());
        late.send(get(*server, "/late"));
        QCOMPARE(RawClient::statusOf(late.readAnswer()), 200);
        QVERIFY(timer.elapsed() >= 99);

        RawClient cut(server->port());
        cut.send(get(*server, "/cut"));
        const QByteArray answer = cut.readToEnd();
        QVERIFY(answer.contains("Content-Length: 1000"));
        QVERIFY(answer.endsWith("\r\n\r\nxxxxxxxxxx"));

        timer.start();
        RawClient stall(server->port());
        stall.send(get(*server, "/stall"));
        QVERIFY(stall.readToEnd().isEmpty());
        QVERIFY(timer.elapsed() >= 350);
    }

    void stopsAtOnceWithOpenConnections()
    {
        auto server = serve({}, [](const Request &) {
            Response response = Response::text("x");
            response.misbehaviour.stall = true;
            return response;
        });
        RawClient idle(server->port());
        RawClient half(server->port());
        half.send("GET / HTTP/1.1\r\n");
        RawClient waiting(server->port());
        waiting.send(get(*server, "/"));
        QTRY_COMPARE(server->connectionCount(), 3);
        QElapsedTimer timer;
        timer.start();
        server->stop();
        server->stop();
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(idle.waitForClosed() && half.waitForClosed() && waiting.waitForClosed());
    }

    // A request that arrives in the moment of stopping is cut off like any other.
    void stopsAtOnceWhileRequestsArrive()
    {
        for (int round = 0; round < 200; ++round) {
            auto server = serve({}, [](const Request &request) {
                Response response = Response::text("x");
                response.misbehaviour.stall = request.path == u"/stall";
                return response;
            });
            RawClient client(server->port());
            client.send(get(*server, "/"));
            QVERIFY(client.readAnswer().endsWith('x'));
            client.send(get(*server, "/stall"));
            QElapsedTimer timer;
            timer.start();
            server->stop();
            QVERIFY(timer.elapsed() < 2000);
        }
    }

    void stopsThoughNobodyReadsTheAnswer()
    {
        const QByteArray large(qsizetype(64) * 1024 * 1024, 'x');
        auto server = serve({}, [&large](const Request &) { return Response::text(large); });
        RawClient client(server->port());
        client.send(get(*server, "/"));
        QVERIFY(client.waitForFirstBytes());
        server->stop();
        QCOMPARE(server->connectionCount(), 0);
    }

    void letsAnAnswerEndBeforeStopping()
    {
        const QByteArray large(qsizetype(16) * 1024 * 1024, 'x');
        auto server = serve({}, [&large](const Request &) { return Response::text(large); });
        RawClient client(server->port());
        client.send(get(*server, "/"));
        QVERIFY(client.waitForFirstBytes());
        std::thread stopper([&server] { server->stop(); });
        const QByteArray answer = client.readToEnd();
        stopper.join();
        QVERIFY(answer.size() > large.size());
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
