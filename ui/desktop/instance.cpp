// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/instance.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLongestMessage = 512;
constexpr auto kMessagePatience = 5s;
//! Between two tries of a start that finds the other one neither gone nor listening yet.
constexpr auto kTryEvery = 50ms;
constexpr QByteArrayView kTaken("taken\n");
constexpr QByteArrayView kRefused("refused\n");

//! Two lines: the link, and the activation token, which may be empty.
QByteArray messageFor(const Request &request, const QByteArray &token)
{
    const bool isSendable = token.size() < 256 && !token.contains('\n');
    return linkFor(request).toUtf8() + '\n' + (isSendable ? token : QByteArray()) + '\n';
}

//! Different for each profile, and short: a socket's path has room for about a hundred characters.
QString socketNameFor(const QString &profileDirectory)
{
    const QString place = QDir(profileDirectory).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"undersong-"_s + QString::fromLatin1(hash.first(16));
#ifdef Q_OS_WIN
    // Pipes of all users share one space of names.
    return name + u'-' +
           QString::fromLatin1(QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .first(16));
#else
    // Of this user alone; the profile where a system has no such folder.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? place : folder) + u'/' + name;
#endif
}

} // namespace

Instance::Instance(const QString &profileDirectory, QObject *parent)
    : QObject(parent), m_lock(QDir(profileDirectory).filePath(u"undersong.lock"_s)),
      m_socketName(socketNameFor(profileDirectory)), m_server(new QLocalServer(this))
{
    // The program runs for days: its lock grows old without being stale.
    m_lock.setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Instance::receive);
}

Instance::Role Instance::begin(const Request &request, const QByteArray &activationToken,
                               std::chrono::milliseconds patience)
{
    const QByteArray message = messageFor(request, activationToken);
    const QDeadlineTimer deadline(patience);
    int wait = 0;
    do {
        if (m_lock.tryLock(wait)) {
            listen();
            return Role::First;
        }
        // A folder that cannot be written to: opening the profile tells about that.
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::First;
        switch (handOver(message, std::chrono::milliseconds(deadline.remainingTime()))) {
        case Answer::Taken:
            return Role::Second;
        case Answer::Refused:
            return Role::Refused;
        case Answer::NotThere:
            // It has just begun, or just ended.
            wait = std::chrono::milliseconds(kTryEvery).count();
            break;
        }
    } while (!deadline.hasExpired());
    return Role::Refused;
}

Instance::Answer Instance::handOver(const QByteArray &message, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(left()))
        return Answer::NotThere;
    socket.write(message);
    QByteArray answer;
    while (!answer.endsWith('\n') && answer.size() < kLongestMessage && socket.waitForReadyRead(left()))
        answer += socket.readAll();
    if (answer == kTaken)
        return Answer::Taken;
    // It ended before it answered: whoever is first next may.
    return answer == kRefused ? Answer::Refused : Answer::NotThere;
}

void Instance::listen()
{
    // Whoever holds the lock owns the name: what is left there is of a program that crashed.
    QLocalServer::removeServer(m_socketName);
    if (!m_server->listen(m_socketName))
        qCWarning(lcUi) << "later starts cannot reach this one:" << m_server->errorString();
}

void Instance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kMessagePatience, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            const QByteArray message = socket->peek(kLongestMessage);
            if (message.count('\n') < 2) {
                if (message.size() == kLongestMessage)
                    socket->abort();
                return;
            }
            socket->readAll();
            const QList<QByteArray> lines = message.split('\n');
            const auto request = requestFromLink(QString::fromUtf8(lines[0]));
            socket->write(request ? kTaken.toByteArray() : kRefused.toByteArray());
            socket->disconnectFromServer();
            if (request)
                Q_EMIT requested(*request, lines[1]);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace undersong::ui

#include "moc_instance.cpp"
