// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/portalrequest.h"

#include "base/logging.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kRequest = "org.freedesktop.portal.Request"_L1;
constexpr int kCallPatience = 5000;

} // namespace

PortalRequest::PortalRequest(QObject &context, Done done) : QObject(&context), m_done(std::move(done)) {}

void PortalRequest::send(QObject &context, const QString &interface, const QString &method,
                         const QVariantList &arguments, QVariantMap options, Done done)
{
    static int number = 0;
    const QString token = u"undersong%1"_s.arg(++number);
    options.insert(u"handle_token"_s, token);
    auto *request = new PortalRequest(context, std::move(done));
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Where the answer will come, by the portal's rule, so that it cannot come before somebody listens.
    QString sender = bus.baseService().sliced(bus.baseService().startsWith(u':') ? 1 : 0);
    request->listenAt(
        u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender.replace(u'.', u'_'), token));
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, interface, method);
    call.setArguments(arguments + QVariantList{options});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, kCallPatience), request);
    connect(watcher, &QDBusPendingCallWatcher::finished, request, [request, watcher, method] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            qCInfo(lcUi) << "the portal did not take" << method << reply.error().name();
            request->answer({});
            return;
        }
        // Portals before 0.9 choose a path of their own.
        request->listenAt(reply.value().path());
    });
}

void PortalRequest::listenAt(const QString &path)
{
    if (path == m_path)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto slot = SLOT(finish(uint, QVariantMap));
    if (!m_path.isEmpty())
        bus.disconnect(kService, m_path, kRequest, u"Response"_s, this, slot);
    m_path = path;
    bus.connect(kService, m_path, kRequest, u"Response"_s, this, slot);
}

void PortalRequest::finish(uint code, const QVariantMap &results)
{
    // 0: done, 1: the listener refused, 2: it ended otherwise.
    answer(code == 0 ? std::optional(results) : std::nullopt);
}

void PortalRequest::answer(const std::optional<QVariantMap> &results)
{
    if (const Done done = std::exchange(m_done, {}))
        done(results);
    deleteLater();
}

} // namespace undersong::ui

#include "moc_portalrequest.cpp"
