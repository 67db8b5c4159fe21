// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QStringList>

//! Who opens "undersong://" links.
namespace undersong::ui {

//! Makes the desktop open them with \p command, for this user alone; for a program that no package or
//! installer brought. Blocks for up to a few seconds. Storage where the desktop's files cannot be written;
//! NotFound where it has no way to choose a program for links.
Result<void> registerLinks(const QStringList &command);

//! Takes back what \c registerLinks did, for this user alone; nothing where it did nothing. Storage where the
//! desktop's files cannot be written.
Result<void> unregisterLinks();

} // namespace undersong::ui
