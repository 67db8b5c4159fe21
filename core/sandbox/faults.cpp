// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/faults.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Response;

namespace {

Response jsonError(int status, const QString &message, const QString &reason = {})
{
    QJsonObject error{{u"status"_s, status}, {u"message"_s, message}};
    if (!reason.isEmpty())
        error.insert(u"reason"_s, reason);
    return Response::json(QJsonDocument(QJsonObject{{u"error"_s, error}}), status);
}

// Numbers become text and text numbers, all the way down.
QJsonValue withWrongTypes(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withWrongTypes(it.value());
        return object;
    }
    case QJsonValue::Array: {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(withWrongTypes(element));
        return array;
    }
    case QJsonValue::Double:
        return u"text"_s;
    case QJsonValue::String:
        return 42;
    case QJsonValue::Bool:
        return QJsonValue(QJsonValue::Null);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return value;
    }
    return value;
}

// Applies \p change to every third element of every array called "items".
QJsonValue withItemsChanged(const QJsonValue &value, const std::function<QJsonValue(QJsonValue)> &change)
{
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "items"_L1 || !it.value().isArray()) {
            it.value() = withItemsChanged(it.value(), change);
            continue;
        }
        QJsonArray items = it.value().toArray();
        for (qsizetype i = 2; i < items.size(); i += 3)
            items.replace(i, change(items.at(i)));
        it.value() = items;
    }
    return object;
}

QJsonValue asLocalFile(const QJsonValue &item)
{
    QJsonObject object = item.toObject();
    bool isWrapped = false;
    for (const QString &name : {u"track"_s, u"item"_s}) {
        if (object.value(name).isObject()) {
            object.insert(name, asLocalFile(object.value(name)));
            isWrapped = true;
        }
    }
    object.insert(u"is_local"_s, true);
    if (!isWrapped) {
        object.insert(u"id"_s, QJsonValue(QJsonValue::Null));
        object.insert(u"uri"_s, u"spotify:local:Someone:Somewhere:Something:180"_s);
    }
    return object;
}

Response spoiled(Response truth, const std::function<QJsonValue(const QJsonValue &)> &change)
{
    const QJsonDocument document = QJsonDocument::fromJson(truth.body);
    if (document.isObject())
        truth.body = QJsonDocument(change(document.object()).toObject()).toJson(QJsonDocument::Compact);
    return truth;
}

Response withRetryAfter(Response response, const Fault &fault)
{
    if (fault.retryAfter)
        response.setHeader("Retry-After", QByteArray::number(static_cast<qint64>(fault.retryAfter->count())));
    return response;
}

Response whole(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::TooManyRequests:
        return withRetryAfter(jsonError(429, u"API rate limit exceeded"_s), fault);
    case FaultKind::QuotaExceeded:
        return withRetryAfter(jsonError(429, u"Too many requests"_s, u"QUOTA_EXCEEDED"_s), fault);
    case FaultKind::Unauthorized: {
        Response response = jsonError(401, u"The access token expired"_s);
        return response.setHeader("WWW-Authenticate", "Bearer realm=\"spotify\", error=\"invalid_token\"");
    }
    case FaultKind::InternalError:
        return jsonError(500, u"Server error."_s);
    case FaultKind::BadGateway:
        return Response::html("<html><body><h1>502 Bad Gateway</h1></body></html>", 502);
    case FaultKind::Unavailable:
        return withRetryAfter(Response::empty(503), fault);
    case FaultKind::HtmlBody:
        return Response::html(
            "<!doctype html><html><body>Welcome to the network. Please sign in.</body></html>");
    case FaultKind::NoContent:
        return Response::empty(204);
    case FaultKind::PlainText:
        return Response::text("Device ready");
    case FaultKind::NotAllowListed:
        return Response::text(
            "Check settings on developer.spotify.com/dashboard, the user may not be registered.", 403);
    case FaultKind::OwnerWithoutPremium:
        return Response::text("Active premium subscription required for the owner of the app.", 403);
    case FaultKind::InsufficientScope: {
        Response response = jsonError(403, u"Insufficient client scope"_s);
        return response.setHeader("WWW-Authenticate",
                                  "Bearer realm=\"spotify\", error=\"insufficient_scope\"");
    }
    case FaultKind::DeviceUnavailable:
        return Response::empty(202);
    case FaultKind::Stall:
    case FaultKind::CutBody:
    case FaultKind::WrongTypes:
    case FaultKind::NullItems:
    case FaultKind::LocalItems:
        break;
    }
    return Response::empty(204);
}

} // namespace

std::optional<Fault> FaultScript::take(http::Method method, const QString &path)
{
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!path.startsWith(it->pathPrefix) || (it->method && *it->method != method))
            continue;
        if (it->skip > 0) {
            --it->skip;
            continue;
        }
        Fault taken = *it;
        if (it->count > 0 && --it->count == 0)
            m_faults.erase(it);
        return taken;
    }
    return std::nullopt;
}

bool replacesAnswer(FaultKind kind)
{
    switch (kind) {
    case FaultKind::CutBody:
    case FaultKind::WrongTypes:
    case FaultKind::NullItems:
    case FaultKind::LocalItems:
        return false;
    default:
        return true;
    }
}

Response applyFault(const Fault &fault, Response truth)
{
    switch (fault.kind) {
    case FaultKind::Stall:
        truth = Response::empty(504);
        truth.misbehaviour.stall = true;
        return truth;
    case FaultKind::CutBody:
        truth.misbehaviour.cutAfterBytes = truth.body.size() / 2;
        return truth;
    case FaultKind::WrongTypes:
        return spoiled(std::move(truth), withWrongTypes);
    case FaultKind::NullItems:
        return spoiled(std::move(truth), [](const QJsonValue &value) {
            return withItemsChanged(value, [](const QJsonValue &) { return QJsonValue(QJsonValue::Null); });
        });
    case FaultKind::LocalItems:
        return spoiled(std::move(truth),
                       [](const QJsonValue &value) { return withItemsChanged(value, asLocalFile); });
    default:
        return whole(fault);
    }
}

} // namespace undersong::sandbox
