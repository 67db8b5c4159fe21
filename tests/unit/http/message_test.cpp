// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/message.h"
#include "http/responsehead.h"

#include <QTest>

using namespace undersong::http;
using namespace Qt::StringLiterals;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesForms()
    {
        const auto items = parseForm("q=a+b%26c&empty=&flag&=x&u=%C3%A9");
        QCOMPARE(items.size(), 5);
        QCOMPARE(items.at(0), std::pair(u"q"_s, u"a b&c"_s));
        QCOMPARE(items.at(1), std::pair(u"empty"_s, QString()));
        QCOMPARE(items.at(2), std::pair(u"flag"_s, QString()));
        QCOMPARE(items.at(4).second, u"é"_s);
    }

    void findsHeadersInAnyCase()
    {
        Request request;
        request.headers = {{"Content-TYPE", "a/b"}};
        QCOMPARE(request.header("content-type"), "a/b");
        QVERIFY(request.header("accept").isNull());
    }

    void namesAndReadsMethods()
    {
        for (const Method method :
             {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete})
            QCOMPARE(methodFromName(methodName(method)), std::optional(method));
        QVERIFY(!methodFromName("get"));
        QVERIFY(!methodFromName("TRACE"));
    }

    void addsSecurityHeadersUnlessGiven()
    {
        Response response = Response::text("x");
        QByteArray head = serializedHead(response, Connection::KeepAlive);
        QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
        for (const char *line :
             {"X-Content-Type-Options: nosniff", "Cache-Control: no-store",
              "Content-Security-Policy: default-src 'none'", "Referrer-Policy: no-referrer",
              "Cross-Origin-Resource-Policy: same-origin", "Content-Length: 1"})
            QVERIFY2(head.contains(line), line);
        QVERIFY(!head.contains("Server:"));

        response.setHeader("cache-control", "max-age=60");
        head = serializedHead(response, Connection::Close);
        QVERIFY(!head.contains("no-store"));
        QVERIFY(head.contains("Connection: close"));
    }

    void leavesOutHeadersThatBreakTheirLine()
    {
        Response response = Response::redirect("http://x/\r\nSet-Cookie: a=b");
        QVERIFY(!serializedHead(response, Connection::Close).contains("Set-Cookie"));
    }

    void sendsNoLengthWithoutABody()
    {
        QVERIFY(!serializedHead(Response::empty(204), Connection::KeepAlive).contains("Content-Length"));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
