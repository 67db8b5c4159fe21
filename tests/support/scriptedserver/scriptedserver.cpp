// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/scriptedserver/scriptedserver.h"

#include <QTcpSocket>

#include <memory>

namespace undersong::test {

using namespace Qt::StringLiterals;

ScriptedAnswer ScriptedAnswer::reply(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.bytes = bytes + "\r\n" + body, .after = After::KeepOpen};
}

ScriptedAnswer ScriptedAnswer::json(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    return reply(status, body, headers + QList<QByteArray>{"Content-Type: application/json; charset=utf-8"});
}

ScriptedAnswer ScriptedAnswer::cut(const QByteArray &body)
{
    return {.bytes = "HTTP/1.1 200 Scripted\r\nContent-Type: application/json\r\nContent-Length: " +
                     QByteArray::number(body.size() + 100) + "\r\n\r\n" + body,
            .after = After::Close};
}

ScriptedServer::ScriptedServer()
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void ScriptedServer::setAnswers(QList<ScriptedAnswer> answers)
{
    const auto rest = std::make_shared<QList<ScriptedAnswer>>(std::move(answers));
    m_script = [rest](const RecordedRequest &) {
        return rest->size() > 1 ? rest->takeFirst() : rest->first();
    };
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(serverPort()), path));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *const socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket &socket)
{
    QByteArray &unread = m_unread[&socket];
    unread += socket.readAll();
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    RecordedRequest request;
    const QList<QByteArray> lines = unread.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (unread.size() < headEnd + 4 + length)
        return;
    request.body = unread.mid(headEnd + 4, length);
    unread.remove(0, headEnd + 4 + length);
    requests.append(request);
    const ScriptedAnswer answer = m_script(request);
    socket.write(answer.bytes);
    if (answer.after == ScriptedAnswer::After::Close)
        socket.disconnectFromHost();
}

} // namespace undersong::test
