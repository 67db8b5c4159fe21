// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httprequest.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace undersong::spotify {

//! What the token endpoint answers (RFC 6749 section 5.1). Secrets.
struct TokenReply
{
    QString accessToken;
    std::chrono::seconds lifetime{3600};
    std::optional<QString> refreshToken; //!< empty where the answer holds none, or an empty one: keep the old
    std::optional<QStringList> scopes;   //!< what was really granted
};

//! Which grant the answer belongs to: it decides what "invalid_grant" means.
enum class Grant {
    AuthorizationCode, //!< invalid_grant: SignInDenied
    RefreshToken,      //!< invalid_grant: SignInExpired
};

//! SignInDenied, SignInExpired, WrongClientId, BadRequest, ServerError, BadReply. Only the member "error" of
//! a refusal decides; its description changes.
Result<TokenReply> readTokenReply(const net::HttpReply &reply, Grant grant);

} // namespace undersong::spotify
