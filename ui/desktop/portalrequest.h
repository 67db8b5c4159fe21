// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace undersong::ui {

//! One question to the desktop's portal: the call, and the answer that comes later as the signal Response of
//! org.freedesktop.portal.Request. Goes by itself once it is answered. GUI thread.
class PortalRequest : public QObject
{
    Q_OBJECT

public:
    //! What came of it: the values, or nothing where the portal is not there or the listener refused.
    using Done = std::function<void(const std::optional<QVariantMap> &results)>;

    //! Calls \p method of \p interface with \p arguments and, behind them, \p options. \p done is called
    //! unless \p context is gone.
    static void send(QObject &context, const QString &interface, const QString &method,
                     const QVariantList &arguments, QVariantMap options, Done done);

private Q_SLOTS:
    void finish(uint code, const QVariantMap &results);

private:
    explicit PortalRequest(QObject &context, Done done);
    void listenAt(const QString &path);
    void answer(const std::optional<QVariantMap> &results);

    QString m_path;
    Done m_done;
};

} // namespace undersong::ui
