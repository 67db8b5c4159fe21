// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/accounts.h"

#include "sandbox/pages.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

namespace {

constexpr auto kCodeLifetime = std::chrono::minutes(10);
constexpr int kMonthsOfConsent = 6;

QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Response oauthError(const QString &error, const QString &description)
{
    return Response::json(
        QJsonDocument(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}), 400);
}

// http://127.0.0.1[:port]/... or http://[::1][:port]/...
bool isLoopbackLiteral(const QUrl &url)
{
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() && !url.hasFragment() &&
           (url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1);
}

bool fitsRegistered(const QString &registered, const QString &asked)
{
    if (registered == asked)
        return true;
    QUrl portless(asked);
    if (!isLoopbackLiteral(portless) || QUrl(registered).port() != -1)
        return false;
    portless.setPort(-1);
    return portless.toString() == registered;
}

bool isRedirectAccepted(const RegisteredApp &app, const QString &asked)
{
    const QUrl url(asked, QUrl::StrictMode);
    if (url.scheme() == "http"_L1 && !isLoopbackLiteral(url))
        return false;
    if (app.clientId == Sandbox::clientId())
        return isLoopbackLiteral(url);
    return std::ranges::any_of(
        app.redirectUris, [&asked](const QString &registered) { return fitsRegistered(registered, asked); });
}

bool isKnownScope(const QString &scope)
{
    static const QStringList kScopes =
        u"user-read-private user-read-email user-read-playback-state "
        "user-read-currently-playing user-modify-playback-state "
        "user-read-recently-played user-top-read user-library-read "
        "user-library-modify user-follow-read user-follow-modify "
        "playlist-read-private playlist-read-collaborative "
        "playlist-modify-private playlist-modify-public ugc-image-upload streaming "
        "app-remote-control user-read-playback-position"_s.split(u' ');
    return kScopes.contains(scope);
}

QByteArray withItems(const QString &redirectUri, const QList<std::pair<QString, QString>> &items)
{
    QUrl url(redirectUri);
    QUrlQuery query(url);
    for (const auto &[name, value] : items) {
        if (!value.isNull())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    return url.toEncoded();
}

bool isChallenge(const QString &text)
{
    static const QRegularExpression kForm(u"^[A-Za-z0-9_-]{43}$"_s);
    return kForm.match(text).hasMatch();
}

bool isVerifierOf(const QString &verifier, const QByteArray &challenge)
{
    static const QRegularExpression kForm(u"^[A-Za-z0-9_.~-]{43,128}$"_s);
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return kForm.match(verifier).hasMatch() &&
           hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) == challenge;
}

} // namespace

Accounts::Accounts(const Clock &clock, AccountsBehaviour behaviour, std::vector<RegisteredApp> apps)
    : m_clock(clock), m_behaviour(std::move(behaviour)), m_apps(std::move(apps))
{
    m_apps.push_back({.clientId = Sandbox::clientId(), .redirectUris = {}});
}

void Accounts::addRoutes(http::Router &router)
{
    router.add(http::Method::Get, "/accounts/authorize"_L1,
               [this](const Request &r) { return authorize(r); });
    router.add(http::Method::Post, "/accounts/authorize/decision"_L1,
               [this](const Request &r) { return decide(r); });
    router.add(http::Method::Post, "/accounts/api/token"_L1, [this](const Request &r) { return token(r); });
}

const RegisteredApp *Accounts::app(const QString &clientId) const
{
    const auto found = std::ranges::find(m_apps, clientId, &RegisteredApp::clientId);
    return found == m_apps.end() ? nullptr : &*found;
}

Response Accounts::authorize(const Request &request)
{
    const auto item = [&request](QStringView name) { return request.queryItem(name).value_or(QString()); };
    static const QRegularExpression kClientId(u"^[0-9a-f]{32}$"_s);
    const RegisteredApp *asking = app(item(u"client_id"));
    if (asking == nullptr || !kClientId.match(item(u"client_id")).hasMatch())
        return errorPage(400, u"INVALID_CLIENT: Invalid client"_s);
    const QString redirectUri = item(u"redirect_uri");
    if (!isRedirectAccepted(*asking, redirectUri))
        return errorPage(400, u"INVALID_CLIENT: Invalid redirect URI"_s);

    const QString state = request.queryItem(u"state").value_or(QString());
    const auto refused = [&](const QString &error) {
        return Response::redirect(withItems(redirectUri, {{u"error"_s, error}, {u"state"_s, state}}));
    };
    if (item(u"response_type") != "code"_L1)
        return refused(u"unsupported_response_type"_s);
    if (item(u"code_challenge_method") != "S256"_L1 || !isChallenge(item(u"code_challenge")))
        return refused(u"invalid_request"_s);
    const QStringList scopes = item(u"scope").split(u' ', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(scopes, isKnownScope))
        return refused(u"invalid_scope"_s);

    Consented consent{.grant = {asking->clientId, scopes},
                      .redirectUri = redirectUri,
                      .challenge = item(u"code_challenge").toLatin1(),
                      .state = state,
                      .at = m_clock.now()};
    switch (m_behaviour.consent) {
    case Consent::Automatic:
        return consented(std::move(consent));
    case Consent::Denied:
        return refused(u"access_denied"_s);
    case Consent::Page:
        break;
    }
    const QString ticket = QString::fromLatin1(randomToken());
    m_pending.insert(ticket, std::move(consent));
    return consentPage(ticket, scopes);
}

Response Accounts::decide(const Request &request)
{
    QString ticket;
    QString decision;
    for (const auto &[name, value] : http::parseForm(request.body)) {
        if (name == "ticket"_L1)
            ticket = value;
        if (name == "decision"_L1)
            decision = value;
    }
    const auto found = m_pending.constFind(ticket);
    if (found == m_pending.cend() || m_clock.now() - found->at > kCodeLifetime)
        return errorPage(400, u"This page is no longer good. Start the sign-in again."_s);
    Consented consent = *found;
    m_pending.erase(found);
    if (decision == "allow"_L1)
        return consented(std::move(consent));
    return Response::redirect(
        withItems(consent.redirectUri, {{u"error"_s, u"access_denied"_s}, {u"state"_s, consent.state}}));
}

Response Accounts::consented(Consented consent)
{
    for (const QString &scope : std::as_const(m_behaviour.withheldScopes))
        consent.grant.scopes.removeAll(scope);
    consent.at = m_clock.now();
    const QByteArray code = newSecret();
    const QByteArray location =
        withItems(consent.redirectUri, {{u"code"_s, QString::fromLatin1(code)}, {u"state"_s, consent.state}});
    m_codes.insert(code, std::move(consent));
    return Response::redirect(location);
}

Response Accounts::token(const Request &request)
{
    const auto answer = [&] {
        if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
            return oauthError(u"invalid_request"_s, u"The body must be a form"_s);
        QHash<QString, QString> form;
        for (const auto &[name, value] : http::parseForm(request.body)) {
            if (form.contains(name))
                return oauthError(u"invalid_request"_s, u"A parameter is there twice"_s);
            form.insert(name, value);
        }
        if (form.value(u"client_id"_s).isEmpty())
            return Response::json(QJsonDocument(QJsonObject{{u"error"_s, u"invalid_client"_s}}), 400);
        if (app(form.value(u"client_id"_s)) == nullptr)
            return oauthError(u"invalid_client"_s, u"Invalid client"_s);
        const QString type = form.value(u"grant_type"_s);
        if (type == "authorization_code"_L1)
            return exchangeCode(form);
        if (type == "refresh_token"_L1)
            return refresh(form);
        return oauthError(u"unsupported_grant_type"_s,
                          u"grant_type must be authorization_code or refresh_token"_s);
    };
    Response response = answer();
    response.misbehaviour.delay = m_behaviour.tokenDelay;
    return response;
}

Response Accounts::exchangeCode(const QHash<QString, QString> &form)
{
    const auto found = m_codes.find(form.value(u"code"_s).toLatin1());
    if (found == m_codes.end())
        return oauthError(u"invalid_grant"_s, u"Invalid authorization code"_s);
    if (found->isUsed) {
        // RFC 6749 section 4.1.2: a code seen twice may be stolen; what it was changed for dies.
        m_refreshTokens.remove(found->refreshToken);
        return oauthError(u"invalid_grant"_s, u"Invalid authorization code"_s);
    }
    found->isUsed = true;
    if (m_clock.now() - found->at > kCodeLifetime)
        return oauthError(u"invalid_grant"_s, u"Authorization code expired"_s);
    if (found->grant.clientId != form.value(u"client_id"_s))
        return oauthError(u"invalid_grant"_s, u"The code was given to another client"_s);
    if (found->redirectUri != form.value(u"redirect_uri"_s))
        return oauthError(u"invalid_grant"_s, u"Invalid redirect URI"_s);
    note(form.value(u"code_verifier"_s).toLatin1());
    if (!isVerifierOf(form.value(u"code_verifier"_s), found->challenge))
        return oauthError(u"invalid_grant"_s, u"code_verifier was incorrect"_s);
    if (m_behaviour.codeReply == CodeReply::WithoutRefreshToken)
        return granted(found->grant, std::nullopt);
    found->refreshToken = store({found->grant, found->at});
    return granted(found->grant, found->refreshToken);
}

Response Accounts::refresh(const QHash<QString, QString> &form)
{
    const QByteArray old = form.value(u"refresh_token"_s).toLatin1();
    const auto found = m_refreshTokens.constFind(old);
    if (found == m_refreshTokens.cend() || found->grant.clientId != form.value(u"client_id"_s))
        return oauthError(u"invalid_grant"_s, u"Invalid refresh token"_s);
    const auto consentAt = QDateTime::fromMSecsSinceEpoch(toMilliseconds(found->consentAt), Qt::UTC);
    if (toMilliseconds(m_clock.now()) >= consentAt.addMonths(kMonthsOfConsent).toMSecsSinceEpoch()) {
        m_refreshTokens.erase(found);
        return oauthError(u"invalid_grant"_s, u"Refresh token expired"_s);
    }
    const RefreshToken token = *found;
    switch (m_behaviour.refreshReply) {
    case RefreshReply::NoRefreshToken:
        return granted(token.grant, std::nullopt);
    case RefreshReply::EmptyRefreshToken:
        return granted(token.grant, QByteArray(""));
    case RefreshReply::NewRefreshToken:
        m_refreshTokens.remove(old);
        return granted(token.grant, store(token));
    }
    return granted(token.grant, std::nullopt);
}

Response Accounts::granted(const Grant &grant, const std::optional<QByteArray> &refreshToken)
{
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(issueAccessToken(grant))},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"scope"_s, grant.scopes.join(u' ')},
                       {u"expires_in"_s, static_cast<qint64>(m_behaviour.tokenLifetime.count())}};
    if (refreshToken)
        answer.insert(u"refresh_token"_s, QString::fromLatin1(*refreshToken));
    return Response::json(QJsonDocument(answer));
}

std::optional<Grant> Accounts::check(const QByteArray &accessToken) const
{
    const auto found = m_accessTokens.constFind(accessToken);
    if (found == m_accessTokens.cend() || m_clock.now() >= found->expiresAt)
        return std::nullopt;
    return found->grant;
}

QByteArray Accounts::issueAccessToken(const Grant &grant)
{
    const TimePoint now = m_clock.now();
    m_accessTokens.removeIf([now](auto entry) { return now >= entry.value().expiresAt; });
    const QByteArray token = newSecret();
    m_accessTokens.insert(token, {grant, now + m_behaviour.tokenLifetime});
    return token;
}

QByteArray Accounts::issueRefreshToken(const Grant &grant)
{
    return store({grant, m_clock.now()});
}

QByteArray Accounts::newSecret()
{
    const QByteArray secret = randomToken();
    note(secret);
    return secret;
}

void Accounts::note(const QByteArray &secret)
{
    constexpr qsizetype kKept = 4000;
    m_secrets.append(secret);
    if (m_secrets.size() > kKept)
        m_secrets.removeFirst();
}

QByteArray Accounts::store(RefreshToken token)
{
    const QByteArray text = newSecret();
    m_refreshTokens.insert(text, std::move(token));
    return text;
}

void Accounts::revokeAll()
{
    m_codes.clear();
    m_accessTokens.clear();
    m_refreshTokens.clear();
}

} // namespace undersong::sandbox
