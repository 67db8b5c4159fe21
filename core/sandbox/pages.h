// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "sandbox/catalogue.h"

namespace undersong::sandbox {

//! Asks a person to allow or cancel; the form posts \p ticket and a decision. Works without scripts, by
//! keyboard and with a screen reader.
http::Response consentPage(const QString &ticket, const QStringList &scopes);
http::Response errorPage(int status, const QString &text);
//! What stands behind an item's link: a page that says what it is.
http::Response itemPage(const Catalogue &catalogue, const QString &kind, const QString &id);
//! A square PNG of rings whose colours follow from \p id. \p size in pixels, 16..640.
http::Response coverImage(const QString &id, int size);

} // namespace undersong::sandbox
