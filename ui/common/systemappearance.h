// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tokens.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace undersong::ui {

enum class Motion { Full, Reduced };

//! What the desktop asks of every program: light or dark, how much contrast, moving or still. GUI thread.
//!
//! From Qt 6.5 on the scheme is Qt's own (QStyleHints::colorScheme). With Qt 6.4 it is read, without
//! blocking, from the settings portal (org.freedesktop.portal.Settings, key "color-scheme" of
//! org.freedesktop.appearance); where there is no portal, the palette the program started with decides.
//! Contrast is the portal's key "contrast", from Qt 6.10 on also Qt's own; a palette that is black and white
//! and nothing between, as a high-contrast theme of the desktop brings it, says the same.
//! Motion is the portal's key "reduced-motion" where it has one; "enable-animations" of
//! org.gnome.desktop.interface, where the portal hands it on, for those before it.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    //! Create it before a palette of our own is set.
    explicit SystemAppearance(QObject *parent = nullptr);

    Scheme scheme() const;
    Contrast contrast() const;
    Motion motion() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void applyPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &group, const QString &key);

    Scheme m_startScheme;
    Contrast m_startContrast;
    std::optional<Scheme> m_portalScheme;
    Contrast m_portalContrast = Contrast::Normal;
    Motion m_portalMotion = Motion::Full;
    Motion m_gnomeMotion = Motion::Full;
};

} // namespace undersong::ui
