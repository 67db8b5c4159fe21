// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httprequest.h"

#include <QString>

namespace undersong::spotify {

//! What an answer of the Web API that is no success means. One status has many meanings: 403 may be a missing
//! scope, an account that is not on the allow-list, an owner without Premium, a refusal of the player, or an
//! endpoint this client ID may not use; the text and the header WWW-Authenticate tell them apart.
//! \p path is the request's path below the API's base ("/me/player/next").
Error errorFor(const net::HttpReply &reply, const QString &path);

} // namespace undersong::spotify
