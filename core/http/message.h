// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace undersong::http {

//! The request methods this server knows. Anything else is answered 405 before a handler sees it.
enum class Method { Get, Head, Post, Put, Patch, Delete };

//! "GET", "HEAD", ...
QByteArray methodName(Method method);
std::optional<Method> methodFromName(QByteArrayView name);

//! One header field as it travels.
struct Header
{
    QByteArray name;
    QByteArray value;
};

//! One whole request. A plain value: handlers can be tested without a socket.
struct Request
{
    Method method = Method::Get;
    QByteArray target;                        //!< path as sent, still percent-encoded, without the query
    QString path;                             //!< path, percent-decoded
    QList<std::pair<QString, QString>> query; //!< decoded items in the order sent
    QList<Header> headers;
    QByteArray body;
    QString peer;                                //!< the client's address, without its port
    QList<std::pair<QString, QString>> captures; //!< what the router's {name} segments matched, decoded

    //! The first header called \p name (any case), null where there is none.
    QByteArray header(QByteArrayView name) const;
    //! The first query item called \p name, decoded.
    std::optional<QString> queryItem(QStringView name) const;
    //! The path segment that stood for {name}; empty where the route has none.
    QString capture(QStringView name) const;
};

//! Decodes "a=1&b=x%20y" as a browser sends it ("+" is a blank).
QList<std::pair<QString, QString>> parseForm(QByteArrayView encoded);

//! Ways to answer badly on purpose, for the sandbox and for tests.
struct Misbehaviour
{
    std::chrono::milliseconds delay{0};          //!< wait before answering
    std::optional<qsizetype> cutAfterBytes = {}; //!< close after this many bytes of the body
    bool stall = false; //!< never answer; the connection ends at the request's deadline

    bool operator==(const Misbehaviour &) const = default;
};

//! One whole answer. Content-Length, Date and the security headers are added when it is sent; a header given
//! here replaces the server's own of that name.
struct Response
{
    int status = 200;
    QList<Header> headers = {};
    QByteArray body = {};
    Misbehaviour misbehaviour = {};

    static Response json(const QJsonDocument &document, int status = 200);
    static Response text(QByteArray body, int status = 200);
    static Response html(QByteArray body, int status = 200);
    //! No body: 204, 202, ...
    static Response empty(int status);
    static Response redirect(QByteArray location);

    //! The first header called \p name (any case), null where there is none.
    QByteArray header(QByteArrayView name) const;
    //! Replaces or adds \p name.
    Response &setHeader(QByteArray name, QByteArray value);
};

//! The standard phrase of a status code ("Not Found"), "Status" for one it does not know.
QByteArray reasonPhrase(int status);

} // namespace undersong::http
