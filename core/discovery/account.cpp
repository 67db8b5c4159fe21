// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"

#include "base/logging.h"
#include "spotify/authorizer.h"
#include "spotify/client.h"
#include "spotify/scopes.h"
#include "spotify/tokenkeeper.h"
#include "storage/database.h"
#include "storage/settings.h"
#include "storage/spotifydata.h"
#include "storage/users.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::User;

namespace {

//! What a refused call says about the account. Whatever else failed says nothing about it.
void judge(ErrorKind kind, SetupChecks *checks)
{
    switch (kind) {
    case ErrorKind::NotAllowListed:
        checks->account = CheckVerdict::Failed;
        break;
    case ErrorKind::Forbidden:
        // One call that is not open to the app does not undo what another has shown.
        if (checks->account == CheckVerdict::Unknown)
            checks->account = CheckVerdict::Failed;
        break;
    case ErrorKind::PremiumRequired:
        checks->premium = CheckVerdict::Failed;
        break;
    default:
        break;
    }
}

} // namespace

Account::Account(AccountKind kind, AccountParts parts) : m_parts(parts)
{
    m_status.isSandbox = kind == AccountKind::Sandbox;
    connect(&m_parts.authorizer, &spotify::Authorizer::browserNeeded, this, &Account::browserNeeded);
    connect(&m_parts.tokens, &spotify::TokenKeeper::stateChanged, this, &Account::updateStatus);
    connect(&m_parts.tokens, &spotify::TokenKeeper::recordChanged, this,
            [this](const spotify::SignInRecord &record) { keepRecord(record); });
    updateStatus();
}

bool Account::isClientId(QStringView text)
{
    return spotify::Authorizer::isClientId(text);
}

QString Account::redirectUri()
{
    return spotify::Authorizer::redirectUri();
}

bool Account::maySignIn() const
{
    return !m_parts.tokens.refusal();
}

QCoro::Task<Result<void>> Account::signIn(QString clientId)
{
    if (!isClientId(clientId))
        co_return fail(ErrorKind::InvalidArgument, u"a client ID has 32 hexadecimal digits"_s);
    // Before a browser opens for a sign-in that could not be completed.
    if (const auto refused = m_parts.tokens.refusal())
        co_return std::unexpected(*refused);
    spotify::AuthorizeRequest request;
    request.clientId = clientId;
    request.scopes = scopes();
    const auto code = co_await m_parts.authorizer.authorize(request);
    if (!code)
        co_return std::unexpected(code.error());
    const auto stored = co_await m_parts.tokens.signIn(*code);
    if (!stored)
        co_return stored;
    co_return co_await welcome();
}

//! Leave to change things is asked for where it was missed; the sandbox's listener never minds.
QStringList Account::scopes() const
{
    QStringList scopes = spotify::signInScopes();
    if (m_status.isSandbox || m_parts.settings.get(storage::kEditAtSpotify)) {
        scopes += spotify::scopesFor({spotify::Feature::SaveToLibrary, spotify::Feature::EditPlaylists});
        scopes.sort();
    }
    return scopes;
}

QCoro::Task<Result<void>> Account::restore()
{
    const auto user = co_await m_parts.database.run<User>(
        [](Connection &connection) { return storage::users::local(connection); });
    if (!user)
        co_return std::unexpected(user.error());
    if (m_status.state != SignInState::SignedOut)
        m_status.displayName = user->displayName;
    Q_EMIT statusChanged();
    co_return Result<void>();
}

void Account::cancelSignIn()
{
    m_parts.authorizer.cancel();
}

QCoro::Task<Result<void>> Account::keepForThisRun()
{
    const auto kept = m_parts.tokens.keepForThisRun();
    if (!kept)
        co_return kept;
    co_return co_await welcome();
}

//! Learns whose account it is. A profile call that fails does not undo the sign-in: check() tells more.
QCoro::Task<Result<void>> Account::welcome()
{
    const auto profile = co_await m_parts.client.profile();
    if (profile) {
        m_status.displayName = profile->displayName;
        const QString accountId = profile->accountId;
        const QString name = profile->displayName;
        auto savedQuery = m_parts.database.run<void>([accountId, name](Connection &connection) {
            auto user = storage::users::local(connection);
            if (!user)
                return Result<void>(std::unexpected(user.error()));
            user->spotifyAccountId = accountId;
            user->displayName = name;
            return storage::users::save(connection, *user);
        });
        const auto saved = co_await savedQuery;
        if (!saved)
            co_return saved;
    }
    updateStatus();
    Q_EMIT signedIn();
    co_return Result<void>();
}

QCoro::Task<> Account::keepRecord(spotify::SignInRecord record)
{
    // An expired sign-in keeps its client ID in the keychain, so that nobody has to look for it again.
    const bool isStored = !record.clientIdRef.isEmpty();
    auto savedQuery = m_parts.database.run<void>([record, isStored](Connection &connection) {
        auto user = storage::users::local(connection);
        if (!user)
            return Result<void>(std::unexpected(user.error()));
        user->grantedScopes = record.scopes;
        user->consentAt = record.consentAt;
        // The access token lives in memory alone; its column names no entry until one is ever kept.
        user->accessTokenRef.reset();
        user->refreshTokenRef = isStored ? std::optional<QString>(spotify::kRefreshTokenKey) : std::nullopt;
        return storage::users::save(connection, *user);
    });
    const auto saved = co_await savedQuery;
    if (!saved)
        qCWarning(lcDiscovery) << "the sign-in's date could not be stored:" << saved.error().detail;
}

void Account::updateStatus()
{
    using State = spotify::SignInState;
    switch (m_parts.tokens.state()) {
    case State::SignedOut:
        m_status.state = SignInState::SignedOut;
        m_status.displayName.clear();
        break;
    case State::SignedIn:
    case State::SignedInForThisRun:
        m_status.state = SignInState::SignedIn;
        break;
    case State::Expired:
        m_status.state = SignInState::Expired;
        break;
    }
    m_status.isSessionOnly = m_parts.tokens.state() == State::SignedInForThisRun;
    m_status.consentAt = m_parts.tokens.record().consentAt;
    m_status.consentEndsAt = m_parts.tokens.consentEndsAt();
    m_status.isConsentEnding = m_parts.tokens.isConsentEnding();
    Q_EMIT statusChanged();
}

QCoro::Task<Result<SetupChecks>> Account::check()
{
    SetupChecks checks;
    const auto profile = co_await m_parts.client.profile();
    if (!profile) {
        checks.error = profile.error();
        judge(profile.error().kind, &checks);
        co_return checks;
    }
    checks.account = CheckVerdict::Passed;
    // A client ID whose owner has no Premium is refused every call, so an answer is the proof.
    checks.premium = CheckVerdict::Passed;
    const auto devices = co_await m_parts.client.devices();
    if (!devices) {
        checks.error = devices.error();
        judge(devices.error().kind, &checks);
        co_return checks;
    }
    checks.device = CheckVerdict::Failed;
    for (const spotify::DeviceReply &device : *devices) {
        if (device.isRestricted)
            continue;
        checks.device = CheckVerdict::Passed;
        checks.deviceName = device.name;
        break;
    }
    co_return checks;
}

QCoro::Task<Result<void>> Account::disconnect()
{
    Q_EMIT disconnecting();
    const auto signedOut = co_await m_parts.tokens.signOut();
    const auto wiped = co_await m_parts.database.run<storage::spotifydata::Removed>(
        [](Connection &connection) { return storage::spotifydata::wipe(connection); });
    if (!wiped)
        co_return std::unexpected(wiped.error());
    const auto reloaded = co_await m_parts.settings.reload();
    if (!reloaded)
        co_return reloaded;
    updateStatus();
    Q_EMIT disconnected();
    co_return signedOut;
}

} // namespace undersong::discovery
