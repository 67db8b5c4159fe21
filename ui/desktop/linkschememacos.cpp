// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with macOS.
#include "ui/desktop/linkscheme.h"

namespace undersong::ui {

Result<void> registerLinks(const QStringList & /*command*/)
{
    return fail(ErrorKind::NotFound,
                QStringLiteral("on macOS the application bundle itself names its links"));
}

Result<void> unregisterLinks()
{
    return fail(ErrorKind::NotFound, QStringLiteral("on macOS links go with the application bundle"));
}

} // namespace undersong::ui
