// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <QDate>

//! How often Spotify's Web API was read, by the listener's local day.
namespace undersong::storage::dailyreads {

Result<qint64> count(Connection &connection, QDate day);
//! Notes \p reads more; below zero takes some back. Days long past are forgotten.
Result<void> add(Connection &connection, QDate day, qint64 reads);
//! Notes one more where there were fewer than \p most; whether it did.
Result<bool> book(Connection &connection, QDate day, qint64 most);

} // namespace undersong::storage::dailyreads
