// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tokens.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace undersong::ui {

enum class Motion { Full, Reduced };

//! What the desktop asks of every program: light or dark, moving or still. GUI thread.
//!
//! From Qt 6.5 on the scheme is Qt's own (QStyleHints::colorScheme). With Qt 6.4 it is read, without
//! blocking, from the settings portal (org.freedesktop.portal.Settings, key "color-scheme" of
//! org.freedesktop.appearance); where there is no portal, the palette the program started with decides.
//! Motion is "enable-animations" of org.gnome.desktop.interface, where the portal hands it on.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    //! Create it before a palette of our own is set.
    explicit SystemAppearance(QObject *parent = nullptr);

    Scheme scheme() const;
    Motion motion() const { return m_motion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void applyPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &group, const QString &key);

    Scheme m_startScheme;
    std::optional<Scheme> m_portalScheme;
    Motion m_motion = Motion::Full;
};

} // namespace undersong::ui
