// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/about/diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

QString desktopName()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s);
    return u"%1, %2"_s.arg(desktop, QGuiApplication::platformName());
}

QString signInName(const discovery::AccountStatus &account)
{
    if (account.isSandbox)
        return u"sandbox"_s;
    switch (account.state) {
    case discovery::SignInState::SignedOut:
        return u"signed out"_s;
    case discovery::SignInState::SignedIn:
        return u"signed in"_s;
    case discovery::SignInState::Expired:
        return u"expired"_s;
    }
    return {};
}

} // namespace

QString diagnosticsText(const discovery::Status &status)
{
    QStringList lines{
        u"Undersong %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
        u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                       QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Desktop: %1"_s.arg(desktopName()),
        u"Language: %1"_s.arg(QLocale().name()),
        u"Spotify: %1"_s.arg(signInName(status.account)),
        u"Songs: %1, candidates: %2, with features: %3"_s.arg(status.songs)
            .arg(status.candidates)
            .arg(status.withFeatures),
        u"Database: %1 bytes"_s.arg(status.databaseBytes)};
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        lines.append(u"Screen: %1x%2, scale %3"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace undersong::ui
