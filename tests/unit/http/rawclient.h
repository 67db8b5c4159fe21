// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpSocket>

#include <utility>

//! Sends bytes as they are to a port of this machine and collects what comes back.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_isConnected = m_socket.waitForConnected(5000);
    }

    bool isConnected() const { return m_isConnected; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    bool waitForFirstBytes() { return m_socket.waitForReadyRead(10'000); }

    //! Everything up to the end of the connection.
    QByteArray readToEnd()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(10'000)) {
        }
        return m_socket.readAll();
    }

    //! One answer: its head and as many bytes of body as Content-Length says.
    QByteArray readAnswer()
    {
        while (true) {
            const qsizetype end = m_input.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype size = end + 4 + contentLength(m_input.left(end));
                if (m_input.size() >= size) {
                    const QByteArray answer = m_input.left(size);
                    m_input.remove(0, size);
                    return answer;
                }
            }
            if (!m_socket.waitForReadyRead(10'000))
                return std::exchange(m_input, {});
            m_input += m_socket.readAll();
        }
    }

    bool waitForClosed(int milliseconds = 10'000)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.waitForDisconnected(milliseconds);
    }

    //! The status of an answer, 0 for none.
    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

private:
    static qsizetype contentLength(const QByteArray &head)
    {
        const qsizetype at = head.indexOf("Content-Length: ");
        return at < 0 ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).trimmed().toInt();
    }

    QTcpSocket m_socket;
    bool m_isConnected = false;
    QByteArray m_input;
};
