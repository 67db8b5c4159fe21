// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/tokenreply.h"

#include "base/jsonreader.h"

#include <algorithm>

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const net::HttpReply &reply, Grant grant)
{
    if (reply.status >= 500)
        return {ErrorKind::ServerError, u"token endpoint: %1"_s.arg(reply.status)};
    const QString error = JsonReader::parse(reply.body).optionalString("error"_L1).value_or(QString());
    if (error == "invalid_grant"_L1) {
        const bool isRefresh = grant == Grant::RefreshToken;
        return {isRefresh ? ErrorKind::SignInExpired : ErrorKind::SignInDenied, u"invalid_grant"_s};
    }
    if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1)
        return {ErrorKind::WrongClientId, error};
    if (reply.status >= 400)
        return {ErrorKind::BadRequest, u"token endpoint: %1"_s.arg(reply.status)};
    return {ErrorKind::BadReply, u"token endpoint: %1"_s.arg(reply.status)};
}

} // namespace

Result<TokenReply> readTokenReply(const net::HttpReply &reply, Grant grant)
{
    if (!reply.isSuccess())
        return std::unexpected(refusal(reply, grant));
    const JsonReader json = JsonReader::parse(reply.body);
    TokenReply tokens;
    tokens.accessToken = json.string("access_token"_L1);
    // A fault names members, never their values.
    if (const auto error = json.error())
        return fail(ErrorKind::BadReply, u"token endpoint: "_s + error->detail);
    if (tokens.accessToken.isEmpty())
        return fail(ErrorKind::BadReply, u"token endpoint: empty access_token"_s);
    if (const auto seconds = json.optionalInteger("expires_in"_L1))
        tokens.lifetime = std::chrono::seconds(std::clamp<qint64>(*seconds, 0, 24 * 3600));
    tokens.refreshToken = json.optionalString("refresh_token"_L1);
    if (tokens.refreshToken && tokens.refreshToken->isEmpty())
        tokens.refreshToken.reset();
    if (const auto scopes = json.optionalString("scope"_L1))
        tokens.scopes = scopes->split(u' ', Qt::SkipEmptyParts);
    return tokens;
}

} // namespace undersong::spotify
