// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>

//! Files the listener names on the command line.
namespace undersong::cli {

//! The whole of a file of at most \p longest bytes. InvalidArgument with a sentence in the detail for any
//! other and where there is none.
Result<QByteArray> readUserFile(const QString &path, qint64 longest);

} // namespace undersong::cli
