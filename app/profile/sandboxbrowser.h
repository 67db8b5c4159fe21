// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <optional>

namespace undersong::discovery {
class Account;
}

namespace undersong::app {

//! Stands in for the browser where the sandbox consents by itself: opens the address of every sign-in that
//! starts during its life and follows it back to the callback on this machine. Where the way does not end
//! there, it cancels the sign-in, as nobody would come any more.
class SandboxBrowser
{
public:
    explicit SandboxBrowser(discovery::Account &account);

    //! Why it cancelled the sign-in: Offline, ServerError, BadReply, or InvalidArgument with a sentence for
    //! the listener where the sandbox wants to be clicked.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    QNetworkAccessManager m_network;
    std::optional<Error> m_failure;
};

} // namespace undersong::app
