// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/server.h"
#include "unit/http/rawclient.h"

#include <QTest>

#include <atomic>

using namespace undersong;
using namespace undersong::http;

//! Bytes that must never reach a handler, sent over a real socket.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto started = Server::start({}, [this](const Request &request) {
            ++m_handled;
            return Response::text(request.target + ' ' + request.body);
        });
        QVERIFY(started);
        m_server = std::move(*started);
    }

    void init() { m_handled = 0; }

    void refusesAndCloses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::addRow("%s", name) << bytes << status;
        };
        row("garbage", "\x16\x03\x01 hello\r\n\r\n", 400);
        row("missing version", "GET /\r\nHost: @\r\n\r\n", 400);
        row("version 9.9", "GET / HTTP/9.9\r\nHost: @\r\n\r\n", 400);
        row("header without colon", "GET / HTTP/1.1\r\nHost: @\r\nNonsense\r\n\r\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: @\r\nHost: @\r\n\r\n", 400);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        row("host without port", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 421);
        row("length abc", "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: abc\r\n\r\n", 400);
        row("length -5", "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: -5\r\n\r\n", 400);
        row("length +5", "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: +5\r\n\r\nhello", 400);
        row("two lengths", "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            400);
        row("two equal lengths",
            "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 400);
        row("length and chunks",
            "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            "GET /smuggled HTTP/1.1\r\nHost: @\r\n\r\n",
            400);
        row("bad chunk size", "POST / HTTP/1.1\r\nHost: @\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n",
            400);
        row("folded header", "GET / HTTP/1.1\r\nHost: @\r\nX-A: b\r\n c\r\n\r\n", 400);
        row("folded with tab", "GET / HTTP/1.1\r\nHost: @\r\nX-A: b\r\n\tc\r\n\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\nHost: @\r\n\r\n", 400);
        row("bare carriage return", "GET / HTTP/1.1\r\nX-A: b\rc\r\nHost: @\r\n\r\n", 400);
        row("zero byte", QByteArray("GET / HTTP/1.1\r\nHost: @\r\nX-A: b\0c\r\n\r\n", 41), 400);
        row("escape character", "GET / HTTP/1.1\r\nHost: @\r\nX-A: \x1b[2J\r\n\r\n", 400);
        row("encoded zero in path", "GET /a%00b HTTP/1.1\r\nHost: @\r\n\r\n", 400);
        row("absolute form, other host", "GET http://evil.example/ HTTP/1.1\r\nHost: @\r\n\r\n", 421);
        row("asterisk form", "GET * HTTP/1.1\r\nHost: @\r\n\r\n", 400);
        row("unknown method", "BREW / HTTP/1.1\r\nHost: @\r\n\r\n", 405);
        row("trace", "TRACE / HTTP/1.1\r\nHost: @\r\n\r\n", 405);
        row("connect", "CONNECT a:80 HTTP/1.1\r\nHost: @\r\n\r\n", 400);
        row("expect", "POST / HTTP/1.1\r\nHost: @\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n", 417);
        row("long target", "GET /" + QByteArray(4096, 'a') + " HTTP/1.1\r\nHost: @\r\n\r\n", 414);
        row("large head", "GET / HTTP/1.1\r\nHost: @\r\nX-A: " + QByteArray(17'000, 'a') + "\r\n\r\n", 431);
        row("head without end", "GET / HTTP/1.1\r\nX-A: " + QByteArray(40'000, 'a'), 431);
        QByteArray many = "GET / HTTP/1.1\r\nHost: @\r\n";
        for (int i = 0; i < 100; ++i)
            many += "X-" + QByteArray::number(i) + ": 1\r\n";
        row("101 headers", many + "\r\n", 431);
        row("body announced too large", "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: 67108864\r\n\r\nabc",
            413);
        QByteArray chunks = "POST / HTTP/1.1\r\nHost: @\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        for (int i = 0; i < 17; ++i)
            chunks += chunk;
        row("chunks too large together", chunks, 413);
    }

    void refusesAndCloses()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(m_server->port());
        QVERIFY(client.isConnected());
        client.send(bytes.replace("Host: @", "Host: 127.0.0.1:" + QByteArray::number(m_server->port())));
        const QByteArray answer = client.readAnswer();
        QTEST(RawClient::statusOf(answer), "status");
        QVERIFY(answer.contains("Connection: close"));
        if (QByteArrayView(QTest::currentDataTag()) == "unknown method")
            QVERIFY(answer.contains("Allow: GET, HEAD, POST, PUT, PATCH, DELETE"));
        QVERIFY(client.waitForClosed());
        QCOMPARE(m_handled.load(), 0);
    }

private:
    std::atomic<int> m_handled{0};
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
