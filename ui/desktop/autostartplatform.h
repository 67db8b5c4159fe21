// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

//! The platform's own list of what starts at login, a file of sources a platform. Any thread; these read and
//! write files. The ones for Windows and macOS were not run yet: there were no such machines.
namespace undersong::ui {

bool hasAutostartEntry(const QString &name);
Result<bool> writeAutostartEntry(const QString &name, const QStringList &command);
Result<bool> removeAutostartEntry(const QString &name);

} // namespace undersong::ui
