// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QStyleHints>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
constexpr auto kColorScheme = "color-scheme"_L1;
constexpr auto kGnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto kEnableAnimations = "enable-animations"_L1;

// The portal's old Read method wraps its value in two variants, newer methods in one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent), m_startScheme(schemeOf(QGuiApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemAppearance::changed);
#endif
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s, this,
                SLOT(applyPortalSetting(QString, QString, QDBusVariant)));
    askPortal(kAppearance, kColorScheme);
    askPortal(kGnomeInterface, kEnableAnimations);
}

Scheme SystemAppearance::scheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Scheme::Ink;
    case Qt::ColorScheme::Light:
        return Scheme::Paper;
    case Qt::ColorScheme::Unknown:
        break;
    }
#endif
    return m_portalScheme.value_or(m_startScheme);
}

void SystemAppearance::askPortal(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                       u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call << group << key;
    const auto pending = QDBusConnection::sessionBus().asyncCall(call, 5000);
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (!reply.isError())
                    applyPortalSetting(group, key, reply.value());
                finished->deleteLater();
            });
}

void SystemAppearance::applyPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant plain = unwrapped(value.variant());
    const std::optional<Scheme> scheme = m_portalScheme;
    const Motion motion = m_motion;
    if (group == kAppearance && key == kColorScheme) {
        // 0 no preference, 1 dark, 2 light (org.freedesktop.portal.Settings).
        const uint number = plain.toUInt();
        m_portalScheme = number == 1   ? std::optional(Scheme::Ink)
                         : number == 2 ? std::optional(Scheme::Paper)
                                       : std::nullopt;
    } else if (group == kGnomeInterface && key == kEnableAnimations) {
        m_motion = plain.toBool() ? Motion::Full : Motion::Reduced;
    }
    if (scheme != m_portalScheme || motion != m_motion)
        Q_EMIT changed();
}

} // namespace undersong::ui

#include "moc_systemappearance.cpp"
