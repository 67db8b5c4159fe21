// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <QUrlQuery>

#include <algorithm>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;

http::Response apiError(int status, const QString &message, const QString &reason)
{
    QJsonObject error{{u"status"_s, status}, {u"message"_s, message}};
    if (!reason.isEmpty())
        error.insert(u"reason"_s, reason);
    return jsonObject({{u"error"_s, error}}, status);
}

http::Response jsonObject(const QJsonObject &object, int status)
{
    return Response::json(QJsonDocument(object), status);
}

http::Handler guarded(World &world, QStringList scopes, http::Handler handler)
{
    return [&world, scopes = std::move(scopes), handler = std::move(handler)](const Request &request) {
        const QByteArray authorization = request.header("Authorization");
        if (!authorization.startsWith("Bearer ")) {
            Response response = apiError(401, u"Missing access token"_s);
            return response.setHeader("WWW-Authenticate",
                                      "Bearer realm=\"spotify\", error=\"missing_token\"");
        }
        const auto grant = world.accounts.check(authorization.mid(7));
        if (!grant) {
            Response response = apiError(401, u"The access token expired"_s);
            return response.setHeader("WWW-Authenticate",
                                      "Bearer realm=\"spotify\", error=\"invalid_token\"");
        }
        const bool isAllowed =
            scopes.isEmpty() || std::ranges::any_of(scopes, [&grant](const QString &scope) {
                return grant->scopes.contains(scope);
            });
        if (!isAllowed) {
            Response response = apiError(403, u"Insufficient client scope"_s);
            return response.setHeader("WWW-Authenticate",
                                      "Bearer realm=\"spotify\", error=\"insufficient_scope\", scope=\"" +
                                          scopes.first().toLatin1() + '"');
        }
        const bool changes = request.method == http::Method::Put || request.method == http::Method::Post;
        if (changes && request.header("Content-Length").isNull() &&
            request.header("Transfer-Encoding").isNull())
            return Response::text("Length Required", 411);
        return handler(request);
    };
}

std::expected<Window, Response> windowOf(const Request &request, WindowLimits limits)
{
    Window window{.limit = limits.standard, .offset = 0};
    if (const auto text = request.queryItem(u"limit")) {
        bool isNumber = false;
        window.limit = text->toInt(&isNumber);
        if (!isNumber || window.limit < 1 || window.limit > limits.maximum)
            return std::unexpected(apiError(400, u"Invalid limit"_s));
    }
    if (const auto text = request.queryItem(u"offset")) {
        bool isNumber = false;
        window.offset = text->toInt(&isNumber);
        if (!isNumber || window.offset < 0 || window.offset > limits.maximumOffset)
            return std::unexpected(apiError(400, u"Invalid offset"_s));
    }
    return window;
}

QJsonObject paging(const World &world, const Request &request, Window window, qsizetype total,
                   const std::function<QJsonValue(qsizetype)> &item)
{
    const auto link = [&](qsizetype offset) {
        QUrlQuery query;
        for (const auto &[name, value] : request.query) {
            if (name != "limit"_L1 && name != "offset"_L1)
                query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        query.addQueryItem(u"limit"_s, QString::number(window.limit));
        query.addQueryItem(u"offset"_s, QString::number(offset));
        return QString(world.render.baseUrl() + QString::fromLatin1(request.target) + u'?' +
                       query.toString(QUrl::FullyEncoded));
    };
    const qsizetype end = std::min<qsizetype>(total, qsizetype(window.offset) + window.limit);
    QJsonArray items;
    for (qsizetype i = window.offset; i < end; ++i)
        items.append(item(i));
    const QJsonValue none(QJsonValue::Null);
    return {{u"href"_s, link(window.offset)},
            {u"limit"_s, window.limit},
            {u"offset"_s, window.offset},
            {u"next"_s, end < total ? QJsonValue(link(end)) : none},
            {u"previous"_s,
             window.offset > 0 ? QJsonValue(link(std::max(0, window.offset - window.limit))) : none},
            {u"total"_s, total},
            {u"items"_s, items}};
}

std::expected<QJsonObject, Response> bodyOf(const Request &request)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(apiError(400, u"Error parsing JSON."_s));
    return document.object();
}

QString idOf(const QString &uri, QLatin1StringView kind)
{
    const QString prefix = u"spotify:%1:"_s.arg(kind);
    return uri.startsWith(prefix) ? uri.mid(prefix.size()) : QString();
}

} // namespace undersong::sandbox
