// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/wire.h"

#include "net/httpclient.h"
#include "net/oneshotbody.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace undersong::net {

using namespace Qt::StringLiterals;

namespace {

//! A failure below HTTP. The reply's own text is not used: it may quote the address.
Error transportError(const HttpRequest &request, QNetworkReply::NetworkError error)
{
    const auto *const name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    const QString detail = requestName(request) + u": "_s + QString::fromLatin1(name);
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return {ErrorKind::Timeout, detail};
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return {ErrorKind::BadReply, detail};
    default: // connection, name, proxy, TLS
        return {ErrorKind::Offline, detail};
    }
}

//! Whether \p error merely restates an HTTP status of 400 and more.
bool isHttpStatus(QNetworkReply::NetworkError error)
{
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

QNetworkRequest networkRequest(const HttpRequest &request, const QByteArray &userAgent)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("User-Agent", userAgent);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    const bool isRead = request.verb == Verb::Get || request.verb == Verb::Head;
    if (!isRead && !result.hasRawHeader("Content-Type"))
        result.setRawHeader("Content-Type", "application/json");
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        isRead ? QNetworkRequest::SameOriginRedirectPolicy
                               : QNetworkRequest::ManualRedirectPolicy);
    result.setMaximumRedirectsAllowed(5);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One connection a request in flight: when a request was sent twice is then in our hands (OneShotBody).
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return result;
}

} // namespace

QString requestName(const HttpRequest &request)
{
    return QString::fromLatin1(verbName(request.verb)) + u' ' + HttpClient::hostKey(request.url);
}

bool maySendAgain(const HttpRequest &request)
{
    switch (request.retry) {
    case RetryPolicy::ByVerb:
        return request.verb != Verb::Post;
    case RetryPolicy::Never:
        return false;
    case RetryPolicy::Always:
        return true;
    }
    Q_UNREACHABLE();
}

QNetworkReply *sendOnWire(QNetworkAccessManager &network, const HttpRequest &request,
                          const QByteArray &userAgent)
{
    QNetworkRequest wire = networkRequest(request, userAgent);
    if (request.verb == Verb::Get)
        return network.get(wire);
    if (request.verb == Verb::Head)
        return network.head(wire);
    if (request.verb == Verb::Delete && request.body.isEmpty())
        return network.deleteResource(wire);
    if (maySendAgain(request))
        return network.sendCustomRequest(wire, verbName(request.verb), request.body);
    auto *const body = new OneShotBody(request.body, nullptr);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    QNetworkReply *const reply = network.sendCustomRequest(wire, verbName(request.verb), body);
    body->setParent(reply);
    return reply;
}

Result<HttpReply> readFromWire(const QNetworkReply &wire, const HttpRequest &request, const QByteArray &body)
{
    const int status = wire.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = wire.error();
    if (error != QNetworkReply::NoError && !(status >= 400 && isHttpStatus(error)))
        return std::unexpected(transportError(request, error));
    HttpReply reply{.status = status, .headers = {}, .body = body};
    for (const auto &[name, value] : wire.rawHeaderPairs())
        reply.headers.emplaceBack(name, value);
    return reply;
}

} // namespace undersong::net
