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
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

#include <tuple>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
constexpr auto kColorScheme = "color-scheme"_L1;
constexpr auto kContrast = "contrast"_L1;
constexpr auto kReducedMotion = "reduced-motion"_L1;
constexpr auto kGnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto kEnableAnimations = "enable-animations"_L1;

// The portal's old Read method wraps its value in two variants, newer methods in one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

//! Themes of high contrast have one ground, black or white, for windows, fields and buttons alike.
Contrast contrastOf(const QPalette &palette)
{
    constexpr double kBlackOnWhite = 21;
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const bool isOneGround = ground == palette.color(QPalette::Active, QPalette::Base) &&
                             ground == palette.color(QPalette::Active, QPalette::Button);
    const double ratio = contrastRatio(ground, palette.color(QPalette::Active, QPalette::WindowText));
    return isOneGround && ratio >= kBlackOnWhite ? Contrast::High : Contrast::Normal;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent), m_startScheme(schemeOf(QGuiApplication::palette())),
      m_startContrast(contrastOf(QGuiApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged,
            this, &SystemAppearance::changed);
#endif
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
    askPortal(kAppearance, kContrast);
    askPortal(kAppearance, kReducedMotion);
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

Contrast SystemAppearance::contrast() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
        Qt::ContrastPreference::HighContrast)
        return Contrast::High;
#endif
    return m_portalContrast == Contrast::High ? Contrast::High : m_startContrast;
}

Motion SystemAppearance::motion() const
{
    const bool isStill = m_portalMotion == Motion::Reduced || m_gnomeMotion == Motion::Reduced;
    return isStill ? Motion::Reduced : Motion::Full;
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
    const auto before = std::tuple(m_portalScheme, m_portalContrast, motion());
    // Numbers as in org.freedesktop.portal.Settings; one that is not known is no preference.
    const uint number = plain.toUInt();
    if (group == kAppearance && key == kColorScheme) {
        m_portalScheme = number == 1   ? std::optional(Scheme::Ink)
                         : number == 2 ? std::optional(Scheme::Paper)
                                       : std::nullopt;
    } else if (group == kAppearance && key == kContrast) {
        m_portalContrast = number == 1 ? Contrast::High : Contrast::Normal;
    } else if (group == kAppearance && key == kReducedMotion) {
        m_portalMotion = number == 1 ? Motion::Reduced : Motion::Full;
    } else if (group == kGnomeInterface && key == kEnableAnimations) {
        m_gnomeMotion = plain.toBool() ? Motion::Full : Motion::Reduced;
    }
    if (before != std::tuple(m_portalScheme, m_portalContrast, motion()))
        Q_EMIT changed();
}

} // namespace undersong::ui

#include "moc_systemappearance.cpp"
