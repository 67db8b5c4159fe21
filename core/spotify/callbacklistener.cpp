// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callbacklistener.h"

#include "base/logging.h"
#include "http/server.h"
#include "spotify/pkce.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

//! How long a second visit still finds a page that explains itself. Nothing is on its way any more when the
//! listener closes then, so closing does not wait.
constexpr std::chrono::milliseconds kLinger{10'000};

//! An OAuth error code as far as it may go to the log (RFC 6749 appendix A.7, shortened).
QString loggable(const QString &code)
{
    QString result;
    for (const QChar c : code.left(40)) {
        if ((c >= u'a' && c <= u'z') || c == u'_')
            result += c;
    }
    return result;
}

} // namespace

CallbackListener::CallbackListener(QByteArray state, CallbackTexts texts)
    : m_state(std::move(state)), m_texts(std::move(texts))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { end({ErrorKind::Timeout, u"browser"_s}); });
}

CallbackListener::~CallbackListener()
{
    m_onStop.reset();
    m_server.reset(); // joins its thread, which calls answer()
}

Result<void> CallbackListener::listen(const QList<quint16> &ports)
{
    for (const quint16 port : ports) {
        http::ServerOptions options;
        options.port = port;
        options.requestDeadline = std::chrono::seconds(10);
        options.idleDeadline = std::chrono::seconds(10);
        options.maxBodyBytes = 1024;
        options.maxConnections = 50;
        auto server =
            http::Server::start(options, [this](const http::Request &request) { return answer(request); });
        if (server) {
            m_server = std::move(*server);
            return {};
        }
        qCInfo(lcSpotify) << "sign-in: port" << port << "is not to be had";
    }
    return fail(ErrorKind::Offline, u"no port to listen on for the browser"_s);
}

quint16 CallbackListener::port() const
{
    return m_server->port();
}

void CallbackListener::setLimits(std::chrono::milliseconds timeout, std::stop_token stop)
{
    m_timeout.start(timeout);
    m_onStop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(
            this, [this] { end({ErrorKind::Cancelled, u"browser"_s}); }, Qt::QueuedConnection);
    });
}

void CallbackListener::end(Error error)
{
    if (m_arrival.isComplete())
        return;
    m_timeout.stop();
    m_server.reset();
    m_arrival.complete(std::unexpected(std::move(error)));
}

//! Runs on the server's thread.
http::Response CallbackListener::answer(const http::Request &request)
{
    if (request.method != http::Method::Get || request.path != "/callback"_L1)
        return callbackPage(404, m_texts.nothingHere);
    const QByteArray state = request.queryItem(u"state").value_or(QString()).toUtf8();
    const QString code = request.queryItem(u"code").value_or(QString());
    const QString error = request.queryItem(u"error").value_or(QString());
    if (!equalInConstantTime(state, m_state) || (code.isEmpty() && error.isEmpty()))
        return callbackPage(400, m_texts.notOurs);
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isUsed)
            return callbackPage(200, m_texts.alreadyDone);
        m_isUsed = true;
    }
    Result<QString> result(code);
    const QString *sentence = &m_texts.done;
    if (error == "access_denied"_L1) {
        result = fail(ErrorKind::SignInDenied, u"consent refused"_s);
        sentence = &m_texts.denied;
    } else if (!error.isEmpty()) {
        result = fail(ErrorKind::BadReply, u"authorize: "_s + loggable(error));
        sentence = &m_texts.failed;
    }
    QMetaObject::invokeMethod(this, [this, result] { arrived(result); }, Qt::QueuedConnection);
    return callbackPage(200, *sentence);
}

void CallbackListener::arrived(Result<QString> code)
{
    if (m_arrival.isComplete())
        return;
    m_timeout.stop();
    m_onStop.reset();
    QTimer::singleShot(kLinger, this, [this] { m_server.reset(); });
    m_arrival.complete(std::move(code));
}

} // namespace undersong::spotify
