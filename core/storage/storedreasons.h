// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/recommendations.h"

#include <QVariant>

//! Reasons as the column recommendations.reasons holds them.
namespace undersong::storage {

QString reasonsText(const QList<StoredReason> &reasons);
QList<StoredReason> reasonsFrom(const QVariant &value);

} // namespace undersong::storage
