// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/responsehead.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace undersong::http {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSecurityHeaders{
    std::pair{"X-Content-Type-Options", "nosniff"},
    std::pair{"Cache-Control", "no-store"},
    std::pair{"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    std::pair{"Referrer-Policy", "no-referrer"},
    std::pair{"Cross-Origin-Resource-Policy", "same-origin"},
};

bool isSafeHeader(const Header &header)
{
    const auto isClean = [](const QByteArray &text) {
        return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
    };
    return !header.name.isEmpty() && isClean(header.name) && isClean(header.value);
}

} // namespace

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray serializedHead(const Response &response, Connection connection)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const Header &header : response.headers) {
        if (isSafeHeader(header))
            head += header.name + ": " + header.value + "\r\n";
    }
    for (const auto &[name, value] : kSecurityHeaders) {
        if (response.header(name).isNull())
            head += QByteArray(name) + ": " + value + "\r\n";
    }
    const QString date =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    head += "Date: " + date.toLatin1() + " GMT\r\n";
    if (hasBody(response.status))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head +=
        connection == Connection::KeepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

} // namespace undersong::http
