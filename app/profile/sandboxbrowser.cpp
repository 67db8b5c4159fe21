// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/sandboxbrowser.h"

#include "discovery/account.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace undersong::app {

SandboxBrowser::SandboxBrowser(discovery::Account &account)
{
    QObject::connect(&account, &discovery::Account::browserNeeded, &m_network, [this](const QUrl &url) {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setTransferTimeout();
        QNetworkReply *reply = m_network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
}

} // namespace undersong::app
