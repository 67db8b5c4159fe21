// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QObject>
#include <QUrl>
#include <qcoro/qcorotask.h>

namespace undersong::spotify {
class Authorizer;
class Client;
class TokenKeeper;
struct SignInRecord;
} // namespace undersong::spotify
namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

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

//! Which Spotify the account is at.
enum class AccountKind {
    Spotify,
    Sandbox, //!< the make-believe one on this machine
};

struct AccountParts
{
    spotify::Authorizer &authorizer;
    spotify::TokenKeeper &tokens;
    spotify::Client &client;
    storage::Database &database;
    storage::Settings &settings;
};

//! Signing in and out of Spotify. GUI thread.
class Account : public QObject
{
    Q_OBJECT

public:
    Account(AccountKind kind, AccountParts parts);

    //! 32 hexadecimal digits, upper or lower case.
    static bool isClientId(QStringView text);
    //! The redirect URI to register with Spotify, exact.
    static QString redirectUri();

    const AccountStatus &status() const { return m_status; }
    //! Whether the privacy switches let a sign-in happen; SwitchedOff is what \c signIn says where not.
    bool maySignIn() const;

    //! Reads whose account it was the last time. Await it before the first use.
    QCoro::Task<Result<void>> restore();
    //! Starts the sign-in with the listener's own client ID: listens on loopback and hands out the address to
    //! open in a browser by \c browserNeeded. Ends when the browser came back, was cancelled, or five minutes
    //! have passed. KeychainMissing: nothing is stored; ask the listener and call \c keepForThisRun.
    QCoro::Task<Result<void>> signIn(QString clientId);
    void cancelSignIn();
    //! Keeps the sign-in for this run only, after KeychainMissing. Asked of the listener, never assumed.
    QCoro::Task<Result<void>> keepForThisRun();
    //! Test calls with plain verdicts: may this account use the client ID, is a device open. What failed for
    //! another reason (no network, told to wait, ...) leaves its verdict Unknown, with that error.
    QCoro::Task<Result<SetupChecks>> check();
    //! Deletes the tokens and every Spotify-derived row, and compacts the file. Reactions stay.
    QCoro::Task<Result<void>> disconnect();

Q_SIGNALS:
    void statusChanged();
    void browserNeeded(const QUrl &url);
    void signedIn();
    //! What came from Spotify is about to go: stop fetching more of it.
    void disconnecting();
    void disconnected();

private:
    QStringList scopes() const;
    QCoro::Task<Result<void>> welcome();
    QCoro::Task<> keepRecord(spotify::SignInRecord record);
    void updateStatus();

    AccountParts m_parts;
    AccountStatus m_status;
};

} // namespace undersong::discovery
