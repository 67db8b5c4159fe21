// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/authorizer.h"

#include "spotify/callbacklistener.h"
#include "spotify/pkce.h"

#include <QUrlQuery>

#include <algorithm>

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kRegisteredPort = 47813;
constexpr int kClientIdLength = 32;
constexpr int kStateLength = 43; // 66^43 > 2^256

QString redirectUriFor(quint16 port)
{
    return u"http://127.0.0.1:%1/callback"_s.arg(port);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl authorizeUrl(const Endpoints &endpoints, const AuthorizeRequest &request, const Pkce &pkce,
                  const QByteArray &state, const QString &redirectUri)
{
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, encoded(request.clientId));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"redirect_uri"_s, encoded(redirectUri));
    query.addQueryItem(u"state"_s, encoded(QString::fromLatin1(state)));
    query.addQueryItem(u"scope"_s, encoded(request.scopes.join(u' ')));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    query.addQueryItem(u"code_challenge"_s, encoded(QString::fromLatin1(pkce.challenge)));
    if (request.consent == AuthorizeRequest::Consent::Always)
        query.addQueryItem(u"show_dialog"_s, u"true"_s);
    QUrl url = endpoints.accounts;
    url.setPath(url.path() + u"/authorize"_s);
    url.setQuery(query);
    return url;
}

} // namespace

Authorizer::Authorizer(Endpoints endpoints, AuthorizerOptions options, QObject *parent)
    : QObject(parent), m_endpoints(std::move(endpoints)), m_options(std::move(options))
{}

Authorizer::~Authorizer()
{
    cancel();
}

QString Authorizer::redirectUri()
{
    return redirectUriFor(kRegisteredPort);
}

bool Authorizer::isClientId(QStringView text)
{
    return text.size() == kClientIdLength && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

QCoro::Task<Result<AuthorizationCode>> Authorizer::authorize(AuthorizeRequest request)
{
    Result<AuthorizationCode> result;
    if (!isClientId(request.clientId)) {
        result = fail(ErrorKind::InvalidArgument, u"client ID"_s);
        co_return result;
    }
    cancel();
    m_listener.reset(); // frees the port where an earlier one still lingers
    const Pkce pkce = Pkce::generate();
    const QByteArray state = randomToken(kStateLength);
    const auto listener = std::make_shared<CallbackListener>(state, m_options.texts);
    if (const Result<void> listening = listener->listen(m_options.ports); !listening) {
        result = std::unexpected(listening.error());
        co_return result;
    }
    m_listener = listener;
    listener->setLimits(request.timeout, request.stop);
    result->clientId = request.clientId;
    result->verifier = pkce.verifier;
    result->redirectUri = redirectUriFor(listener->port());
    Completion<Result<QString>> arrival = listener->arrival();
    Q_EMIT browserNeeded(authorizeUrl(m_endpoints, request, pkce, state, result->redirectUri));

    const Result<QString> code = co_await arrival.wait();
    if (code)
        result->code = *code;
    else
        result = std::unexpected(code.error());
    co_return result;
}

void Authorizer::cancel()
{
    // The listener may be replaced by whoever wakes up in here.
    if (const auto listener = m_listener)
        listener->end({ErrorKind::Cancelled, u"sign-in"_s});
}

} // namespace undersong::spotify
