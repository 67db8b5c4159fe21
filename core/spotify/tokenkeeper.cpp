// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/tokenkeeper.h"

#include "base/logging.h"

#include <QUrl>

namespace undersong::spotify {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kFreshEnough{60'000};
constexpr milliseconds kBetweenForcedRefreshes{30'000};

QByteArray formItem(QByteArrayView name, const QString &value)
{
    return name.toByteArray() + '=' + QUrl::toPercentEncoding(value);
}

SignInState initialState(const SignInRecord &record)
{
    if (record.consentAt)
        return SignInState::SignedIn;
    return record.clientIdRef.isEmpty() ? SignInState::SignedOut : SignInState::Expired;
}

} // namespace

TokenKeeper::TokenKeeper(net::HttpClient &http, RefreshTokenVault &vault, const Clock &clock,
                         Endpoints endpoints, SignInRecord record, QObject *parent)
    : QObject(parent), m_http(http), m_vault(vault), m_clock(clock), m_endpoints(std::move(endpoints)),
      m_record(std::move(record)), m_state(initialState(m_record))
{}

std::optional<TimePoint> TokenKeeper::consentEndsAt() const
{
    return m_record.consentAt ? std::optional<TimePoint>(*m_record.consentAt + kConsentLasts) : std::nullopt;
}

bool TokenKeeper::isConsentEnding() const
{
    return m_record.consentAt && m_clock.now() >= *m_record.consentAt + kWarnAfter;
}

QCoro::Task<Result<TokenReply>> TokenKeeper::requestTokens(QByteArray form, Grant grant)
{
    net::HttpRequest request;
    request.verb = net::Verb::Post;
    request.url = m_endpoints.accounts;
    request.url.setPath(request.url.path() + u"/api/token"_s);
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.body = std::move(form);
    request.retry = net::RetryPolicy::Never; // a code and a rotating token can be used once
    const Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    Result<TokenReply> result;
    if (reply)
        result = readTokenReply(*reply, grant);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<void>> TokenKeeper::signIn(AuthorizationCode code)
{
    const int generation = ++m_generation;
    m_heldBack.reset();
    const QByteArray form =
        QByteArrayList{formItem("grant_type", u"authorization_code"_s), formItem("code", code.code),
                       formItem("redirect_uri", code.redirectUri), formItem("client_id", code.clientId),
                       formItem("code_verifier", QString::fromLatin1(code.verifier))}
            .join('&');
    const Result<TokenReply> reply = co_await requestTokens(form, Grant::AuthorizationCode);
    Result<void> result;
    if (!reply)
        result = std::unexpected(reply.error());
    else if (generation != m_generation)
        result = fail(ErrorKind::Cancelled, u"another sign-in began"_s);
    else if (!reply->refreshToken)
        result = fail(ErrorKind::BadReply, u"token endpoint: no refresh_token"_s);
    if (!result)
        co_return result;

    Tokens tokens{.clientId = code.clientId,
                  .refreshToken = *reply->refreshToken,
                  .accessToken = reply->accessToken,
                  .accessEndsAt = m_clock.now() + reply->lifetime,
                  .scopes = reply->scopes.value_or(QStringList())};
    result = co_await store(tokens);
    if (generation != m_generation) {
        result = fail(ErrorKind::Cancelled, u"another sign-in began"_s);
        co_return result;
    }
    if (!result) {
        if (result.error().kind == ErrorKind::KeychainMissing)
            m_heldBack = std::move(tokens);
        co_return result;
    }
    m_tokens = std::move(tokens);
    m_forcedAt.reset();
    SignInRecord record{
        .scopes = m_tokens.scopes, .consentAt = m_clock.now(), .clientIdRef = QString(kClientIdKey)};
    setState(SignInState::SignedIn, std::move(record));
    co_return result;
}

QCoro::Task<Result<void>> TokenKeeper::store(Tokens tokens)
{
    Result<void> written = co_await m_vault.write(QString(kClientIdKey), tokens.clientId);
    if (written)
        written = co_await m_vault.write(QString(kRefreshTokenKey), tokens.refreshToken);
    co_return written;
}

Result<void> TokenKeeper::keepForThisRun()
{
    if (!m_heldBack)
        return fail(ErrorKind::InvalidArgument, u"no sign-in is held back"_s);
    m_tokens = *std::exchange(m_heldBack, std::nullopt);
    m_forcedAt.reset();
    setState(SignInState::SignedInForThisRun,
             {.scopes = m_tokens.scopes, .consentAt = m_clock.now(), .clientIdRef = {}},
             Persistence::ThisRunOnly);
    return {};
}

QCoro::Task<Result<QString>> TokenKeeper::accessToken()
{
    Result<QString> result;
    switch (m_state) {
    case SignInState::SignedOut:
        // Where a sign-in may not be asked for, the switches are the way on, not a sign-in.
        result = std::unexpected(refusal().value_or(Error{.kind = ErrorKind::NotSignedIn, .detail = {}}));
        co_return result;
    case SignInState::Expired:
        result = fail(ErrorKind::SignInExpired);
        co_return result;
    case SignInState::SignedIn:
    case SignInState::SignedInForThisRun:
        break;
    }
    if (!m_tokens.accessToken.isEmpty() && m_tokens.accessEndsAt - m_clock.now() >= kFreshEnough)
        result = m_tokens.accessToken;
    else
        result = co_await refreshOnce();
    co_return result;
}

QCoro::Task<Result<QString>> TokenKeeper::accessTokenAfter(QString rejected)
{
    Result<QString> result;
    if (m_refreshing || m_tokens.accessToken != rejected) {
        result = co_await accessToken();
        co_return result;
    }
    const TimePoint now = m_clock.now();
    if (m_forcedAt && now - *m_forcedAt < kBetweenForcedRefreshes && now >= *m_forcedAt) {
        result = fail(ErrorKind::ServerError, u"a new token was refused as well"_s,
                      *m_forcedAt + kBetweenForcedRefreshes - now);
        co_return result;
    }
    m_forcedAt = now;
    m_tokens.accessToken.clear();
    result = co_await accessToken();
    co_return result;
}

QCoro::Task<Result<QString>> TokenKeeper::refreshOnce()
{
    Result<QString> result;
    if (m_refreshing) {
        Completion<Result<QString>> refreshing = *m_refreshing;
        result = co_await refreshing.wait();
        co_return result;
    }
    Completion<Result<QString>> refreshing;
    m_refreshing = refreshing;
    result = co_await refresh();
    m_refreshing.reset();
    refreshing.complete(result);
    co_return result;
}

QCoro::Task<Result<QString>> TokenKeeper::refresh()
{
    const int generation = m_generation;
    const Result<void> loaded = co_await load();
    Result<QString> result;
    if (!loaded) {
        result = std::unexpected(loaded.error());
        co_return result;
    }
    const QByteArray form = QByteArrayList{formItem("grant_type", u"refresh_token"_s),
                                           formItem("refresh_token", m_tokens.refreshToken),
                                           formItem("client_id", m_tokens.clientId)}
                                .join('&');
    const Result<TokenReply> reply = co_await requestTokens(form, Grant::RefreshToken);
    if (generation != m_generation) {
        // Someone signed in or out meanwhile: this answer is about a sign-in that is no more.
        if (m_tokens.accessToken.isEmpty())
            result = fail(ErrorKind::NotSignedIn, u"signed out meanwhile"_s);
        else
            result = m_tokens.accessToken;
        co_return result;
    }
    if (!reply) {
        if (reply.error().kind == ErrorKind::SignInExpired)
            co_await expire();
        result = std::unexpected(reply.error());
        co_return result;
    }
    m_tokens.accessToken = reply->accessToken;
    m_tokens.accessEndsAt = m_clock.now() + reply->lifetime;
    result = reply->accessToken;
    const bool isRotated = reply->refreshToken && *reply->refreshToken != m_tokens.refreshToken;
    if (isRotated) {
        m_tokens.refreshToken = *reply->refreshToken;
        if (m_state == SignInState::SignedIn) {
            const Result<void> written =
                co_await m_vault.write(QString(kRefreshTokenKey), m_tokens.refreshToken);
            if (!written)
                qCWarning(lcSpotify) << "the renewed sign-in could not be stored:"
                                     << errorKindName(written.error().kind);
        }
    }
    co_return result;
}

QCoro::Task<Result<void>> TokenKeeper::load()
{
    Result<void> result;
    if (!m_tokens.refreshToken.isEmpty())
        co_return result;
    const int generation = m_generation;
    const Result<QString> clientId = co_await m_vault.read(QString(kClientIdKey));
    Result<QString> token;
    if (clientId)
        token = co_await m_vault.read(QString(kRefreshTokenKey));
    else
        token = std::unexpected(clientId.error());
    if (generation != m_generation) {
        result = fail(ErrorKind::Cancelled, u"signed in or out meanwhile"_s);
    } else if (token) {
        m_tokens.clientId = *clientId;
        m_tokens.refreshToken = *token;
    } else if (token.error().kind == ErrorKind::NotFound) {
        co_await expire();
        result = fail(ErrorKind::SignInExpired, u"the keychain no longer holds the sign-in"_s);
    } else {
        result = std::unexpected(token.error());
    }
    co_return result;
}

//! The client ID stays, so that signing in again needs no typing.
QCoro::Task<void> TokenKeeper::expire()
{
    ++m_generation;
    const bool wasStored = m_state == SignInState::SignedIn;
    m_tokens.refreshToken.clear();
    m_tokens.accessToken.clear();
    SignInRecord record{.scopes = m_record.scopes,
                        .consentAt = {},
                        .clientIdRef = wasStored ? QString(kClientIdKey) : QString()};
    setState(SignInState::Expired, std::move(record),
             wasStored ? Persistence::Keep : Persistence::ThisRunOnly);
    if (wasStored) {
        const Result<void> removed = co_await m_vault.remove(QString(kRefreshTokenKey));
        if (!removed)
            qCWarning(lcSpotify) << "the dead sign-in could not be removed from the keychain";
    }
}

QCoro::Task<Result<QString>> TokenKeeper::clientId()
{
    Result<QString> result(m_tokens.clientId);
    if (!result->isEmpty())
        co_return result;
    if (m_record.clientIdRef.isEmpty()) {
        result = fail(ErrorKind::NotSignedIn);
        co_return result;
    }
    const Result<QString> stored = co_await m_vault.read(m_record.clientIdRef);
    if (stored)
        result = *stored;
    else if (stored.error().kind == ErrorKind::NotFound)
        result = fail(ErrorKind::NotSignedIn);
    else
        result = std::unexpected(stored.error());
    co_return result;
}

QCoro::Task<Result<void>> TokenKeeper::signOut()
{
    ++m_generation;
    const bool wasStored = !m_record.clientIdRef.isEmpty();
    m_tokens = {};
    m_heldBack.reset();
    m_forcedAt.reset();
    setState(SignInState::SignedOut, {});
    const Result<void> tokenRemoved = co_await m_vault.remove(QString(kRefreshTokenKey));
    Result<void> result = co_await m_vault.remove(QString(kClientIdKey));
    if (!tokenRemoved)
        result = tokenRemoved;
    // Without a keychain nothing was ever stored, and nothing is left behind.
    if (!wasStored && !result && result.error().kind == ErrorKind::KeychainMissing)
        result = {};
    co_return result;
}

void TokenKeeper::setState(SignInState state, SignInRecord record, Persistence persistence)
{
    m_state = state;
    m_record = std::move(record);
    Q_EMIT recordChanged(persistence == Persistence::Keep ? m_record : SignInRecord{});
    Q_EMIT stateChanged();
}

} // namespace undersong::spotify
