// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace undersong::test {

struct RecordedRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    QString path() const { return QUrl(QString::fromLatin1(target)).path(); }
    QString queryItem(const QString &name) const
    {
        return QUrlQuery(QUrl(QString::fromLatin1(target))).queryItemValue(name, QUrl::FullyDecoded);
    }
};

//! The bytes to send and what to do with the connection then.
struct ScriptedAnswer
{
    enum class After { KeepOpen, Close };

    QByteArray bytes;
    After after = After::KeepOpen;

    static ScriptedAnswer reply(int status, const QByteArray &body = {},
                                const QList<QByteArray> &headers = {});
    static ScriptedAnswer json(int status, const QByteArray &body, const QList<QByteArray> &headers = {});
    //! Never an answer.
    static ScriptedAnswer stall() { return {}; }
    //! Closes without a word.
    static ScriptedAnswer hangUp() { return {.bytes = {}, .after = After::Close}; }
    //! Promises more body than it sends, and closes.
    static ScriptedAnswer cut(const QByteArray &body);
};

//! An HTTP server on loopback that answers what a test says and remembers what it was asked. Lives in the
//! test's own thread and event loop.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<ScriptedAnswer(const RecordedRequest &)>;

    ScriptedServer();

    void setScript(Script script) { m_script = std::move(script); }
    //! Answers in this order; the last one again and again.
    void setAnswers(QList<ScriptedAnswer> answers);
    QUrl url(const QString &path = {}) const;

    //! Connections that sent something and are not closed.
    qsizetype openConnections() const { return m_unread.size(); }

    QList<RecordedRequest> requests;

private:
    void accept();
    void read(QTcpSocket &socket);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_unread;
};

} // namespace undersong::test
