// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/httpclient.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace undersong;
using namespace undersong::net;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

//! Who must not be asked is not asked: what was not begun, what waits, what is on the wire.
class HttpSwitchesTest : public QObject
{
    Q_OBJECT

private:
    static HttpRequest get(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

    QUrl other() const { return m_other->url(); }

    void switchOff()
    {
        m_isOn = false;
        m_client->heedSwitches();
    }

    static void compare(const Result<HttpReply> &reply)
    {
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::SwitchedOff);
    }

    SystemClock m_clock;
    MemoryBlockStore m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_other;
    std::unique_ptr<HttpClient> m_client;
    bool m_isOn = true;

private Q_SLOTS:
    void init()
    {
        m_client.reset();
        m_server = std::make_unique<ScriptedServer>();
        m_other = std::make_unique<ScriptedServer>();
        m_isOn = true;
        HttpClientOptions options;
        options.limits = RateLimits{.perSecond = 1000, .perWindow = 100'000, .atOnce = 1};
        options.retryDelay = milliseconds(200);
        options.mayAsk = [this](const QUrl &url) { return m_isOn || url.port() == other().port(); };
        m_client = std::make_unique<HttpClient>(m_clock, m_blocks, options);
    }

    void nothingIsOpenedForWhatIsOff()
    {
        QSignalSpy connections(m_server.get(), &QTcpServer::newConnection);
        m_isOn = false;
        compare(QCoro::waitFor(m_client->send(get(m_server->url()))));
        QVERIFY(m_client->refusal(m_server->url()));
        // A second client that is let goes there, so that the first one could have.
        HttpClient open(m_clock, m_blocks);
        m_server->setAnswers({ScriptedAnswer::reply(204)});
        QVERIFY(QCoro::waitFor(open.send(get(m_server->url()))));
        QCOMPARE(connections.size(), 1);
        QCOMPARE(m_server->requests.size(), 1);
    }

    void whatIsOnTheWireIsCutAndWhatWaitsIsGivenUp()
    {
        m_server->setAnswers({ScriptedAnswer::stall()});
        auto onWire = m_client->send(get(m_server->url()));
        auto waiting = m_client->send(get(m_server->url()));
        QTRY_COMPARE(m_server->requests.size(), 1);
        QElapsedTimer timer;
        timer.start();
        switchOff();
        compare(QCoro::waitFor(onWire));
        compare(QCoro::waitFor(waiting));
        QVERIFY(timer.elapsed() < 2'000);
        QTRY_VERIFY(m_server->openConnections() == 0);
        QCOMPARE(m_server->requests.size(), 1);
    }

    void whatWouldBeTriedAgainIsNot()
    {
        m_server->setAnswers({ScriptedAnswer::reply(503), ScriptedAnswer::reply(204)});
        auto reply = m_client->send(get(m_server->url()));
        QTRY_COMPARE(m_server->requests.size(), 1);
        switchOff();
        compare(QCoro::waitFor(reply));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void connectionsKeptForMoreAreClosed()
    {
        m_server->setAnswers({ScriptedAnswer::reply(204)});
        QVERIFY(QCoro::waitFor(m_client->send(get(m_server->url()))));
        QCOMPARE(m_server->openConnections(), 1);
        switchOff();
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    //! Also where another host is at work: its answer comes, and then the connections go.
    void othersGoOn()
    {
        m_server->setAnswers({ScriptedAnswer::reply(204)});
        QVERIFY(QCoro::waitFor(m_client->send(get(m_server->url()))));
        m_other->setAnswers({ScriptedAnswer::reply(503), ScriptedAnswer::reply(200, "here")});
        auto reply = m_client->send(get(other()));
        QTRY_COMPARE(m_other->requests.size(), 1);
        switchOff();
        const auto answered = QCoro::waitFor(reply);
        QVERIFY(answered);
        QCOMPARE(answered->body, "here");
        QTRY_COMPARE(m_server->openConnections(), 0);
        // And back on, at once.
        m_isOn = true;
        m_client->heedSwitches();
        m_server->setAnswers({ScriptedAnswer::reply(204)});
        QVERIFY(QCoro::waitFor(m_client->send(get(m_server->url()))));
    }
};

QTEST_GUILESS_MAIN(HttpSwitchesTest)
#include "test_httpswitches.moc"
