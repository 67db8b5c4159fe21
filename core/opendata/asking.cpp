// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/asking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

net::HttpRequest request(const QUrl &base, const QString &path, std::stop_token stop)
{
    net::HttpRequest result;
    result.url = base;
    result.url.setPath(base.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    result.headers.emplaceBack("Accept", "application/json");
    result.priority = net::Priority::Background;
    result.stop = std::move(stop);
    return result;
}

} // namespace

net::HttpRequest getRequest(const QUrl &base, const QString &path, const Parameters &parameters,
                            std::stop_token stop)
{
    net::HttpRequest result = request(base, path, std::move(stop));
    QUrlQuery query;
    for (const auto &[name, value] : parameters)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    result.url.setQuery(query);
    return result;
}

net::HttpRequest postRequest(const QUrl &base, const QString &path, const QJsonValue &json,
                             std::stop_token stop)
{
    net::HttpRequest result = request(base, path, std::move(stop));
    result.verb = net::Verb::Post;
    result.retry = net::RetryPolicy::Always;
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    result.body = document.toJson(QJsonDocument::Compact);
    return result;
}

Error errorFor(QLatin1StringView service, const net::HttpReply &reply)
{
    const QString detail = u"%1: %2"_s.arg(service).arg(reply.status);
    switch (reply.status) {
    case 401:
        return {ErrorKind::SignInExpired, detail};
    case 403:
        return {ErrorKind::Forbidden, detail};
    case 404:
        return {ErrorKind::NotFound, detail};
    default:
        break;
    }
    if (reply.status >= 500)
        return {ErrorKind::ServerError, detail};
    return {reply.status >= 400 ? ErrorKind::BadRequest : ErrorKind::BadReply, detail};
}

} // namespace undersong::opendata
