// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>

namespace undersong::discovery {
class Account;
}

namespace undersong::app {

//! Stands in for the browser where the sandbox consents by itself: opens the address of every sign-in that
//! starts during its life and follows it back to the callback on this machine.
class SandboxBrowser
{
public:
    explicit SandboxBrowser(discovery::Account &account);

private:
    QNetworkAccessManager m_network;
};

} // namespace undersong::app
