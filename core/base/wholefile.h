// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace undersong {

//! Writes \p bytes as a whole or not at all; nobody but its owner may read the file. What is there and no
//! regular file (a device, a pipe, a folder) is left alone. InvalidArgument with a sentence in the detail.
//! Not for the GUI thread.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace undersong
