// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/sandboxbrowser.h"

#include "discovery/account.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace undersong::app {

using namespace Qt::StringLiterals;

namespace {

//! Empty where \p reply came back from the callback.
std::optional<Error> faultOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return Error{ErrorKind::Offline, u"no sandbox answers"_s};
    if (status >= 500)
        return Error{ErrorKind::ServerError, u"sandbox sign-in: status %1"_s.arg(status)};
    if (reply.error() != QNetworkReply::NoError)
        return Error{ErrorKind::BadReply, u"sandbox sign-in: status %1"_s.arg(status)};
    if (reply.url().path() != "/callback"_L1) {
        return Error{ErrorKind::InvalidArgument,
                     u"This sandbox wants a click on its page: start it without --consent-page."_s};
    }
    return {};
}

} // namespace

SandboxBrowser::SandboxBrowser(discovery::Account &account)
{
    QObject::connect(
        &account, &discovery::Account::browserNeeded, &m_network, [this, &account](const QUrl &url) {
            QNetworkRequest request(url);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                                 QNetworkRequest::UserVerifiedRedirectPolicy);
            request.setTransferTimeout();
            QNetworkReply *reply = m_network.get(request);
            // From the sandbox to the callback, and nowhere else.
            QObject::connect(reply, &QNetworkReply::redirected, reply, [reply](const QUrl &to) {
                if (to.host() == "127.0.0.1"_L1)
                    Q_EMIT reply->redirectAllowed();
                else
                    reply->abort();
            });
            QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply, &account] {
                reply->deleteLater();
                m_failure = faultOf(*reply);
                // Later: who waits for the sign-in destroys this, and the reply is still at work.
                if (m_failure)
                    QMetaObject::invokeMethod(&account, &discovery::Account::cancelSignIn,
                                              Qt::QueuedConnection);
            });
        });
}

} // namespace undersong::app
