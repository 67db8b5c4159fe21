// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/client.h"

#include "base/logging.h"
#include "spotify/callparts.h"
#include "spotify/replyerrors.h"

#include <qcoro/qcorotimer.h>

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

//! Between a 401 of the player during a change of songs and the second try with the same token.
constexpr std::chrono::milliseconds kPlayerBackOff{400};

bool isPlayerPath(const QString &path)
{
    return path.startsWith("/me/player"_L1);
}

//! Whether a refusal of this read says something about every other call of it: no id in its path, and not the
//! account itself, whose refusal the listener can end in Spotify's dashboard.
bool isWholeEndpoint(net::Verb verb, const QString &path)
{
    return verb == net::Verb::Get && !isPlayerPath(path) &&
           (path == "/search"_L1 || path.startsWith("/me/"_L1));
}

} // namespace

Client::Client(net::HttpClient &http, TokenKeeper &tokens, Endpoints endpoints, QObject *parent)
    : QObject(parent), m_http(http), m_tokens(tokens), m_endpoints(std::move(endpoints))
{
    connect(&m_tokens, &TokenKeeper::stateChanged, this, [this] { m_unavailable.clear(); });
}

net::HttpRequest Client::requestFor(const Call &call, const QString &token) const
{
    net::HttpRequest request;
    request.verb = call.verb;
    request.url = m_endpoints.api;
    request.url.setPath(request.url.path() + call.path);
    if (!call.query.isEmpty())
        request.url.setQuery(call.query);
    request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
    request.headers.emplaceBack("Accept", "application/json");
    if (!call.contentType.isEmpty())
        request.headers.emplaceBack("Content-Type", call.contentType);
    request.body = call.body;
    request.priority = call.options.priority;
    request.retry = call.retry;
    request.stop = call.options.stop;
    return request;
}

QCoro::Task<Result<net::HttpReply>> Client::performSignedIn(Call call)
{
    Result<net::HttpReply> reply;
    Result<QString> token = co_await m_tokens.accessToken();
    if (!token) {
        reply = std::unexpected(token.error());
        co_return reply;
    }
    net::HttpRequest request = requestFor(call, *token);
    reply = co_await m_http.send(std::move(request));
    if (!reply || reply->status != 401)
        co_return reply;

    // A 401 means "not done", so that commands may go out again.
    if (isPlayerPath(call.path)) {
        co_await QCoro::sleepFor(kPlayerBackOff);
        request = requestFor(call, *token);
        reply = co_await m_http.send(std::move(request));
        if (!reply || reply->status != 401)
            co_return reply;
    }
    token = co_await m_tokens.accessTokenAfter(*token);
    if (!token) {
        reply = std::unexpected(token.error());
        co_return reply;
    }
    request = requestFor(call, *token);
    reply = co_await m_http.send(std::move(request));
    co_return reply;
}

QCoro::Task<Result<net::HttpReply>> Client::perform(Call call)
{
    Result<net::HttpReply> reply;
    if (call.path.isEmpty()) {
        reply = fail(ErrorKind::InvalidArgument, u"id"_s);
        co_return reply;
    }
    const bool isWhole = isWholeEndpoint(call.verb, call.path);
    if (isWhole && m_unavailable.contains(call.path)) {
        reply = fail(ErrorKind::Forbidden, call.path + u": not open to this client ID"_s);
        co_return reply;
    }
    const QString path = call.path;
    reply = co_await performSignedIn(std::move(call));
    if (!reply || reply->isSuccess())
        co_return reply;
    const Error error = errorFor(*reply, path);
    if (isWhole && (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound)) {
        qCInfo(lcSpotify) << path << "is not open to this client ID";
        m_unavailable.insert(path);
    }
    reply = std::unexpected(error);
    co_return reply;
}

QCoro::Task<Result<net::HttpReply>> Client::get(QString path, QUrlQuery query, CallOptions options)
{
    Call call;
    call.path = std::move(path);
    call.query = std::move(query);
    call.options = std::move(options);
    Result<net::HttpReply> reply = co_await perform(std::move(call));
    co_return reply;
}

} // namespace undersong::spotify
