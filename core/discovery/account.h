// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QObject>
#include <QUrl>
#include <qcoro/qcorotask.h>

namespace undersong::discovery {

//! One test call's verdict after signing in.
enum class CheckVerdict { Passed, Failed, Unknown };

struct SetupChecks
{
    CheckVerdict account = CheckVerdict::Unknown; //!< the account may use this client ID
    CheckVerdict premium = CheckVerdict::Unknown; //!< the client ID's owner has Premium
    CheckVerdict device = CheckVerdict::Unknown;  //!< something is open to play on
    std::optional<Error> error;                   //!< the first failure
    QString deviceName;
};

//! Signing in and out of Spotify. GUI thread.
class Account : public QObject
{
    Q_OBJECT

public:
    //! 32 hexadecimal digits, upper or lower case.
    static bool isClientId(QStringView text);
    //! The redirect URI to register with Spotify, exact.
    static QString redirectUri();

    const AccountStatus &status() const;

    //! Starts the sign-in with the listener's own client ID: listens on loopback and hands out the address to
    //! open in a browser by \c browserNeeded. Ends when the browser came back, was cancelled, or five minutes
    //! have passed. \p sessionOnly keeps the sign-in out of the keychain.
    QCoro::Task<Result<void>> signIn(QString clientId);
    void cancelSignIn();
    //! Keeps the sign-in for this run only, after KeychainMissing. Asked of the listener, never assumed.
    QCoro::Task<Result<void>> keepForThisRun();
    QCoro::Task<Result<SetupChecks>> check();
    //! Deletes the tokens and every Spotify-derived row, and compacts the file.
    QCoro::Task<Result<void>> disconnect();

Q_SIGNALS:
    void statusChanged();
    void browserNeeded(const QUrl &url);
};

} // namespace undersong::discovery
