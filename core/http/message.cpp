// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/message.h"

#include <algorithm>
#include <array>

namespace undersong::http {

namespace {

constexpr std::array kMethods{
    std::pair{Method::Get, "GET"}, std::pair{Method::Head, "HEAD"},   std::pair{Method::Post, "POST"},
    std::pair{Method::Put, "PUT"}, std::pair{Method::Patch, "PATCH"}, std::pair{Method::Delete, "DELETE"},
};

constexpr std::array kPhrases{
    std::pair{100, "Continue"},
    std::pair{200, "OK"},
    std::pair{201, "Created"},
    std::pair{202, "Accepted"},
    std::pair{204, "No Content"},
    std::pair{302, "Found"},
    std::pair{303, "See Other"},
    std::pair{304, "Not Modified"},
    std::pair{400, "Bad Request"},
    std::pair{401, "Unauthorized"},
    std::pair{403, "Forbidden"},
    std::pair{404, "Not Found"},
    std::pair{405, "Method Not Allowed"},
    std::pair{408, "Request Timeout"},
    std::pair{409, "Conflict"},
    std::pair{410, "Gone"},
    std::pair{411, "Length Required"},
    std::pair{413, "Content Too Large"},
    std::pair{414, "URI Too Long"},
    std::pair{415, "Unsupported Media Type"},
    std::pair{417, "Expectation Failed"},
    std::pair{421, "Misdirected Request"},
    std::pair{422, "Unprocessable Content"},
    std::pair{429, "Too Many Requests"},
    std::pair{431, "Request Header Fields Too Large"},
    std::pair{500, "Internal Server Error"},
    std::pair{501, "Not Implemented"},
    std::pair{502, "Bad Gateway"},
    std::pair{503, "Service Unavailable"},
    std::pair{504, "Gateway Timeout"},
    std::pair{505, "HTTP Version Not Supported"},
};

QByteArray findHeader(const QList<Header> &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(headers, [name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

QString findItem(const QList<std::pair<QString, QString>> &items, QStringView name, bool *isThere)
{
    const auto found = std::ranges::find_if(items, [name](const auto &item) { return item.first == name; });
    *isThere = found != items.end();
    return *isThere ? found->second : QString();
}

} // namespace

QByteArray methodName(Method method)
{
    const auto found = std::ranges::find(kMethods, method, [](const auto &entry) { return entry.first; });
    return found->second;
}

std::optional<Method> methodFromName(QByteArrayView name)
{
    for (const auto &[method, text] : kMethods) {
        if (name == text)
            return method;
    }
    return std::nullopt;
}

QByteArray Request::header(QByteArrayView name) const
{
    return findHeader(headers, name);
}

std::optional<QString> Request::queryItem(QStringView name) const
{
    bool isThere = false;
    QString value = findItem(query, name, &isThere);
    if (!isThere)
        return std::nullopt;
    return value;
}

QString Request::capture(QStringView name) const
{
    bool isThere = false;
    return findItem(captures, name, &isThere);
}

QList<std::pair<QString, QString>> parseForm(QByteArrayView encoded)
{
    const auto decoded = [](QByteArray part) {
        part.replace('+', ' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
    };
    QList<std::pair<QString, QString>> items;
    for (const QByteArray &part : encoded.toByteArray().split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            items.append({decoded(part), QString()});
        else
            items.append({decoded(part.left(equals)), decoded(part.mid(equals + 1))});
    }
    return items;
}

Response Response::json(const QJsonDocument &document, int status)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body = document.toJson(QJsonDocument::Compact)};
}

Response Response::text(QByteArray body, int status)
{
    return {.status = status,
            .headers = {{"Content-Type", "text/plain; charset=utf-8"}},
            .body = std::move(body)};
}

Response Response::html(QByteArray body, int status)
{
    return {
        .status = status, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = std::move(body)};
}

Response Response::empty(int status)
{
    return {.status = status};
}

Response Response::redirect(QByteArray location)
{
    return {.status = 302, .headers = {{"Location", std::move(location)}}};
}

QByteArray Response::header(QByteArrayView name) const
{
    return findHeader(headers, name);
}

Response &Response::setHeader(QByteArray name, QByteArray value)
{
    headers.removeIf(
        [&name](const Header &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({std::move(name), std::move(value)});
    return *this;
}

QByteArray reasonPhrase(int status)
{
    const auto found = std::ranges::find(kPhrases, status, [](const auto &entry) { return entry.first; });
    return found == kPhrases.end() ? "Status" : found->second;
}

} // namespace undersong::http
