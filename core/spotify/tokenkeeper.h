// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/completion.h"
#include "base/error.h"
#include "net/httpclient.h"
#include "spotify/authorizer.h"
#include "spotify/endpoints.h"
#include "spotify/refreshtokenvault.h"
#include "spotify/tokenreply.h"

#include <QObject>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <optional>

namespace undersong::spotify {

//! What may be known about the sign-in without a secret; kept by the program's settings.
struct SignInRecord
{
    QStringList scopes;                 //!< what was really granted
    std::optional<TimePoint> consentAt; //!< empty: not signed in
    //! The vault's key of the client ID, never the ID itself. Set without consentAt: the sign-in ran out.
    QString clientIdRef;

    bool operator==(const SignInRecord &) const = default;
};

enum class SignInState {
    SignedOut,
    SignedIn,
    SignedInForThisRun, //!< nothing is stored; gone when the program ends
    Expired,            //!< the sign-in ended at Spotify's side; everything else is kept
};

//! Keeps the tokens: the access token in memory alone, the refresh token and the client ID in the vault.
//! GUI thread.
//!
//! Spotify ends a refresh token six months after consent, whatever is done with it in between.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr auto kConsentLasts = std::chrono::days(180);
    static constexpr auto kWarnAfter = std::chrono::days(150);

    //! \p record is what recordChanged said last, in an earlier run.
    TokenKeeper(net::HttpClient &http, RefreshTokenVault &vault, const Clock &clock, Endpoints endpoints,
                SignInRecord record = {}, QObject *parent = nullptr);

    SignInState state() const { return m_state; }
    const SignInRecord &record() const { return m_record; }
    std::optional<TimePoint> consentEndsAt() const;
    //! Signed in, and consent was given 150 days ago or earlier.
    bool isConsentEnding() const;

    //! SwitchedOff where the accounts service must not be asked.
    std::optional<Error> refusal() const { return m_http.refusal(m_endpoints.accounts); }

    //! Trades \p code for tokens and stores them. KeychainMissing: the tokens are held back until
    //! keepForThisRun() or the next signIn(). SignInDenied (bad code), WrongClientId, BadReply, transport
    //! errors.
    QCoro::Task<Result<void>> signIn(AuthorizationCode code);
    //! Uses what a signIn() that ended in KeychainMissing brought, for this run alone. InvalidArgument
    //! without such a sign-in.
    Result<void> keepForThisRun();

    //! A token with at least 60 s to live; refreshes where needed, once for any number of callers.
    //! NotSignedIn, SignInExpired, Keychain, transport errors.
    QCoro::Task<Result<QString>> accessToken();
    //! Another token than \p rejected, which Spotify answered with 401. At most one forced refresh per 30 s;
    //! ServerError with retryAfter where that is used up.
    QCoro::Task<Result<QString>> accessTokenAfter(QString rejected);

    //! The client ID of the present or the expired sign-in, to sign in again with. Confidential. NotSignedIn
    //! where there is none.
    QCoro::Task<Result<QString>> clientId();

    //! Deletes tokens and client ID, here and in the vault. Memory is empty even where the vault fails.
    QCoro::Task<Result<void>> signOut();

Q_SIGNALS:
    void stateChanged();
    void recordChanged(const undersong::spotify::SignInRecord &record);

private:
    struct Tokens
    {
        QString clientId;
        QString refreshToken;
        QString accessToken;
        TimePoint accessEndsAt;
        QStringList scopes;
    };

    QCoro::Task<Result<TokenReply>> requestTokens(QByteArray form, Grant grant);
    QCoro::Task<Result<void>> store(Tokens tokens);
    //! Reads client ID and refresh token from the vault unless they are in memory.
    QCoro::Task<Result<void>> load();
    QCoro::Task<Result<QString>> refreshOnce();
    QCoro::Task<Result<QString>> refresh();
    QCoro::Task<void> expire();
    enum class Persistence { Keep, ThisRunOnly };
    void setState(SignInState state, SignInRecord record, Persistence persistence = Persistence::Keep);

    net::HttpClient &m_http;
    RefreshTokenVault &m_vault;
    const Clock &m_clock;
    Endpoints m_endpoints;
    SignInRecord m_record;
    SignInState m_state = SignInState::SignedOut;
    Tokens m_tokens;
    std::optional<Tokens> m_heldBack;
    std::optional<Completion<Result<QString>>> m_refreshing;
    std::optional<TimePoint> m_forcedAt;
    int m_generation = 0; //!< counts sign-ins and sign-outs: an answer for an earlier one is dropped
};

} // namespace undersong::spotify
