// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <QByteArray>

//! Names and foreign ids as they are kept where they themselves may not stay: as keyed hashes.
namespace undersong::storage {

//! The key of this file, which never leaves it.
Result<QByteArray> identityKey(Connection &connection);

//! The first 16 bytes of HMAC-SHA-256 of \p message. Files in the field hold it: never change it. Without the
//! key it says nothing.
QByteArray keyedHash(const QByteArray &message, const QByteArray &key);

} // namespace undersong::storage
