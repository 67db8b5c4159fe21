// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

//! Files of freedesktop.org's Desktop Entry Specification, as texts.
namespace undersong::ui {

//! An argument as the key Exec wants it: quoted where it must be, with percent signs doubled.
QString quotedForExec(const QString &argument);

//! The file that starts \p command at login, with the window left in the tray.
QString autostartEntry(const QStringList &command);

//! The file that makes links of ours open \p command, for a program that no package installed.
QString applicationEntry(const QStringList &command);

} // namespace undersong::ui
