// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/spotifysignin.h"

#include "cli/prompt.h"
#include "discovery/account.h"

#include <QTextStream>

namespace undersong::cli {

using namespace Qt::StringLiterals;

QCoro::Task<Result<void>> SpotifySignIn::run()
{
    discovery::Account &account = m_session.profile->account();
    const auto stop = m_session.stop.get_token();
    std::optional<QString> clientId = m_session.line.value(u"client-id"_s);
    if (clientId->isEmpty()) {
        const QString question = u"Client ID (32 hexadecimal digits from your Spotify dashboard): "_s;
        clientId = co_await askForLine(question, stop);
    }
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"sign-in"_s);
    if (!clientId)
        co_return fail(ErrorKind::NotSignedIn, u"no client ID was given"_s);
    if (!discovery::Account::isClientId(*clientId)) {
        co_return fail(ErrorKind::InvalidArgument, u"A client ID has 32 hexadecimal digits; this has not."_s);
    }
    const auto shown = QObject::connect(&account, &discovery::Account::browserNeeded, [](const QUrl &url) {
        QTextStream(stderr) << "Open this address in your browser to allow Undersong (five minutes):\n\n  "
                            << url.toString(QUrl::FullyEncoded) << "\n\n"
                            << Qt::flush;
    });
    const QString id = *clientId;
    auto signedIn = co_await account.signIn(id);
    QObject::disconnect(shown);
    const bool isKeychainMissing = !signedIn && signedIn.error().kind == ErrorKind::KeychainMissing;
    if (isKeychainMissing && m_session.line.has(u"session-only"_s))
        signedIn = co_await account.keepForThisRun();
    co_return signedIn;
}

} // namespace undersong::cli
