// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace undersong {

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcSpotify)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcDiscovery)
Q_DECLARE_LOGGING_CATEGORY(lcPlayback)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

//! Replaces anything that looks like a credential in \p text (bearer headers, OAuth parameters and JSON
//! members, 32-hex client IDs) by a mark. Every line of the log passes through it; it is the second
//! line of defence, the first being that no code logs a secret.
QString redacted(QString text);

//! Sends Qt's messages, redacted and with time and category, to the end of \p filePath and warnings and
//! worse to standard error as well. The file is started anew once it passes 1 MiB, the old one kept as
//! "<filePath>.1". An empty path logs to standard error alone. Call once, before other threads start.
void installLogFile(const QString &filePath);

} // namespace undersong
