// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/router.h"

#include <QTest>

using namespace undersong::http;
using namespace Qt::StringLiterals;

namespace {

Request request(Method method, QByteArray target)
{
    Request made;
    made.method = method;
    made.target = std::move(target);
    return made;
}

Handler answering(QByteArray text)
{
    return
        [text](const Request &asked) { return Response::text(text + ':' + asked.capture(u"id").toUtf8()); };
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_router = {};
        m_router.add(Method::Get, "/tracks/{id}"_L1, answering("track"));
        m_router.add(Method::Get, "/tracks/all"_L1, answering("all"));
        m_router.add(Method::Put, "/tracks/{id}"_L1, answering("put"));
        m_router.add(Method::Get, "/albums/{id}/tracks"_L1, answering("album"));
    }

    void picksByMethodAndPath_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("captures") << int(Method::Get) << QByteArray("/tracks/7") << QByteArray("track:7");
        QTest::addRow("method") << int(Method::Put) << QByteArray("/tracks/7") << QByteArray("put:7");
        QTest::addRow("literal wins") << int(Method::Get) << QByteArray("/tracks/all") << QByteArray("all:");
        QTest::addRow("deep") << int(Method::Get) << QByteArray("/albums/x/tracks") << QByteArray("album:x");
        QTest::addRow("decoded") << int(Method::Get) << QByteArray("/tracks/a%2Fb%20c")
                                 << QByteArray("track:a/b c");
        QTest::addRow("head") << int(Method::Head) << QByteArray("/tracks/7") << QByteArray("track:7");
    }

    void picksByMethodAndPath()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, target);
        QTEST(m_router.handle(request(Method(method), target)).body, "body");
    }

    void answers404()
    {
        for (const char *target : {"/", "/tracks", "/tracks/", "/tracks/7/", "/tracks/7/x", "//tracks/7"})
            QCOMPARE(m_router.handle(request(Method::Get, target)).status, 404);
    }

    void answers405WithAllow()
    {
        const Response response = m_router.handle(request(Method::Delete, "/tracks/7"));
        QCOMPARE(response.status, 405);
        QCOMPARE(response.header("Allow"), "GET, PUT, HEAD");
    }

    void namesThePattern()
    {
        QCOMPARE(m_router.patternFor(request(Method::Get, "/tracks/secret")), u"/tracks/{id}"_s);
        QVERIFY(m_router.patternFor(request(Method::Get, "/none")).isEmpty());
        QCOMPARE(m_router.routes().size(), std::size_t(4));
    }

private:
    Router m_router;
};

QTEST_GUILESS_MAIN(RouterTest)
#include "router_test.moc"
