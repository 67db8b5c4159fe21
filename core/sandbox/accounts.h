// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "http/router.h"
#include "sandbox/random.h"
#include "sandbox/sandbox.h"

#include <QHash>

namespace undersong::sandbox {

//! A good access token's rights.
struct Grant
{
    QString clientId;
    QStringList scopes;
};

//! The accounts service: consent, codes, tokens, with the checks of RFC 6749 and RFC 7636. Not thread-safe.
class Accounts
{
public:
    Accounts(const Clock &clock, AccountsBehaviour behaviour, std::vector<RegisteredApp> apps);

    //! /accounts/authorize, /accounts/authorize/decision, /accounts/api/token.
    void addRoutes(http::Router &router);

    //! What the token may do; nothing for an unknown or expired one.
    std::optional<Grant> check(const QByteArray &accessToken) const;

    void setBehaviour(AccountsBehaviour behaviour) { m_behaviour = std::move(behaviour); }
    QByteArray issueAccessToken(const Grant &grant);
    QByteArray issueRefreshToken(const Grant &grant);
    void revokeAll();
    //! Codes, tokens and verifiers seen so far, the newest few thousand.
    const QByteArrayList &secrets() const { return m_secrets; }
    void expireAccessTokens() { m_accessTokens.clear(); }

private:
    // A consent asked for and, once given, the code that stands for it.
    struct Consented
    {
        Grant grant;
        QString redirectUri;
        QByteArray challenge;
        QString state;
        TimePoint at;
        bool isUsed = false;
        QByteArray refreshToken = {}; // what the code was changed for, to revoke on a second use
    };
    struct AccessToken
    {
        Grant grant;
        TimePoint expiresAt;
    };
    struct RefreshToken
    {
        Grant grant;
        TimePoint consentAt;
    };

    http::Response authorize(const http::Request &request);
    http::Response decide(const http::Request &request);
    http::Response token(const http::Request &request);
    http::Response exchangeCode(const QHash<QString, QString> &form);
    http::Response refresh(const QHash<QString, QString> &form);
    http::Response consented(Consented consent);
    http::Response granted(const Grant &grant, const std::optional<QByteArray> &refreshToken);
    const RegisteredApp *app(const QString &clientId) const;
    QByteArray store(RefreshToken token);
    //! A new random secret, noted in secrets().
    QByteArray newSecret();
    void note(const QByteArray &secret);

    const Clock &m_clock;
    AccountsBehaviour m_behaviour;
    std::vector<RegisteredApp> m_apps;
    QHash<QString, Consented> m_pending; // by ticket
    QHash<QByteArray, Consented> m_codes;
    QHash<QByteArray, AccessToken> m_accessTokens;
    QHash<QByteArray, RefreshToken> m_refreshTokens;
    QByteArrayList m_secrets;
};

} // namespace undersong::sandbox
