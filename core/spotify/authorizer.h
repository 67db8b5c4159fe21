// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "spotify/callbackpage.h"
#include "spotify/endpoints.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>
#include <stop_token>

namespace undersong::spotify {

class CallbackListener;

struct AuthorizeRequest
{
    enum class Consent {
        AsNeeded, //!< Spotify may skip its page where consent was given before
        Always,   //!< shows the page again: another account, more scopes
    };

    QString clientId;
    QStringList scopes;
    Consent consent = Consent::AsNeeded;
    std::chrono::milliseconds timeout{std::chrono::minutes(5)};
    std::stop_token stop = {};
};

//! What the browser brought back, with all the exchange needs. A secret as a whole.
struct AuthorizationCode
{
    QString clientId;
    QString code;
    QByteArray verifier;
    QString redirectUri;
};

struct AuthorizerOptions
{
    //! Tried in order; 0 is any free port (Spotify accepts any port on a loopback address registered without
    //! one, RFC 8252 section 7.3).
    QList<quint16> ports = {47813, 47814, 47815, 0};
    CallbackTexts texts = {};
};

//! The browser part of signing in: Authorization Code with PKCE and a listener on 127.0.0.1. GUI thread.
//!
//! The listener answers only GET /callback. Garbage, other paths, a wrong state and a second callback get a
//! page that says so and change nothing.
class Authorizer : public QObject
{
    Q_OBJECT

public:
    explicit Authorizer(Endpoints endpoints, AuthorizerOptions options = {}, QObject *parent = nullptr);
    ~Authorizer() override;

    //! The redirect URI to register with Spotify: "http://127.0.0.1:47813/callback".
    static QString redirectUri();
    //! 32 hexadecimal digits.
    static bool isClientId(QStringView text);

    //! Listens, hands out the address to open by browserNeeded, and waits for the browser. One at a time: a
    //! second call cancels the first. Cancelled, Timeout, SignInDenied, InvalidArgument (client ID), Offline
    //! (no port to listen on), BadReply (the accounts service sent another error).
    QCoro::Task<Result<AuthorizationCode>> authorize(AuthorizeRequest request);
    //! Ends the wait as Cancelled. Nothing happens where none is running.
    void cancel();

Q_SIGNALS:
    //! Open \p url in the listener's browser. Carries the client ID: never log it.
    void browserNeeded(const QUrl &url);

private:
    Endpoints m_endpoints;
    AuthorizerOptions m_options;
    //! Outlives the sign-in for a moment, to explain itself to a second visit.
    std::shared_ptr<CallbackListener> m_listener;
};

} // namespace undersong::spotify
