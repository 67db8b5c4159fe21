// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "desktop/covers.h"
#include "net/blockstore.h"
#include "net/httpclient.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{40, 40};

QByteArray picture()
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

//! Covers on a server that answers when it is told to.
class CoversTest : public QObject
{
    Q_OBJECT

private:
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/cover.png"_s.arg(m_server->serverPort())); }

    void answer()
    {
        const QByteArray body = picture();
        m_connection->write(
            "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
        m_connection->disconnectFromHost();
    }

    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<app::Covers> m_covers;
    std::unique_ptr<QTcpServer> m_server;
    QTcpSocket *m_connection = nullptr;

private Q_SLOTS:
    void init()
    {
        m_connection = nullptr;
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QTcpServer::newConnection, this,
                [this] { m_connection = m_server->nextPendingConnection(); });
        m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks);
        m_covers = std::make_unique<app::Covers>(*m_http);
    }

    void cleanup()
    {
        m_http.reset();
        m_covers.reset();
        m_server.reset();
    }

    void coversAreScaledAndKept()
    {
        QSignalSpy ready(m_covers.get(), &ui::CoverSource::ready);
        m_covers->request(url(), kSize);
        QTRY_VERIFY(m_connection);
        answer();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.first().at(2).value<QPixmap>().size(), kSize);
        // The second time from memory, at once.
        m_covers->request(url(), kSize);
        QCOMPARE(ready.size(), 2);
    }

    //! A cover that is still awaited when the client ends its waits finds its source there.
    void theClientGoesFirst()
    {
        QSignalSpy ready(m_covers.get(), &ui::CoverSource::ready);
        m_covers->request(url(), kSize);
        QTRY_VERIFY(m_connection);
        m_http->shutDown();
        m_http.reset();
        QCOMPARE(ready.size(), 0);
    }

    //! And one whose source went first ends without touching it.
    void theSourceGoesFirst()
    {
        m_covers->request(url(), kSize);
        QTRY_VERIFY(m_connection);
        m_covers.reset();
        m_http->shutDown();
        QCoreApplication::processEvents();
    }

    //! The same while the picture is being decoded: the answer is here, the decoding is not yet heard of.
    void theSourceGoesWhileDecoding()
    {
        m_covers->request(url(), kSize);
        QTRY_VERIFY(m_connection);
        QSignalSpy closed(m_connection, &QTcpSocket::disconnected);
        answer();
        QTRY_VERIFY(!closed.isEmpty() || m_connection->state() == QAbstractSocket::UnconnectedState);
        m_covers.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(CoversTest)
#include "covers_test.moc"
