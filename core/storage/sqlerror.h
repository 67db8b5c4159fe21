// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSqlError>
#include <QString>

namespace undersong::storage {

//! What SQLite's complaint means for a caller. The detail names the result code, SQLite's message and the
//! statement, none of which hold values.
Error sqlError(const QSqlError &error, const QString &sql);

} // namespace undersong::storage
