// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/twists.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QJsonValue(const QJsonValue &)>;
using ArrayChange = std::function<QJsonArray(const QJsonArray &)>;

//! \p value with every number, text, truth value and null changed.
QJsonValue withLeaves(const QJsonValue &value, const Change &change)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withLeaves(it.value(), change);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(withLeaves(element, change));
        return array;
    }
    return change(value);
}

//! \p value with every array of objects changed, the inner ones first.
QJsonValue withArrays(const QJsonValue &value, const ArrayChange &change)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withArrays(it.value(), change);
        return object;
    }
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue element : value.toArray())
        array.append(withArrays(element, change));
    const bool holdsObjects =
        std::ranges::any_of(array, [](const QJsonValue &element) { return element.isObject(); });
    return holdsObjects ? change(array) : array;
}

FakeService::Twist changing(const Change &change)
{
    return [change](http::Response response) {
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        const QJsonValue changed =
            change(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        response.body =
            (changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject()))
                .toJson(QJsonDocument::Compact);
        return response;
    };
}

FakeService::Twist changingArrays(const ArrayChange &change)
{
    return changing([change](const QJsonValue &value) { return withArrays(value, change); });
}

QJsonValue wrong(const QJsonValue &value)
{
    if (value.isDouble())
        return u"text"_s;
    return value.isString() ? QJsonValue(42) : QJsonValue(QJsonValue::Null);
}

} // namespace

FakeService::Twist answerWith(int status, const QByteArray &body, const QList<http::Header> &headers)
{
    return [=](const http::Response &) {
        http::Response response =
            status == 204 ? http::Response::empty(204) : http::Response::text(body, status);
        for (const http::Header &header : headers)
            response.setHeader(header.name, header.value);
        return response;
    };
}

FakeService::Twist htmlPage()
{
    return [](const http::Response &) {
        return http::Response::html("<!doctype html><title>Welcome to the network</title><p>Please sign in.");
    };
}

FakeService::Twist cutBody()
{
    return [](http::Response response) {
        response.misbehaviour.cutAfterBytes = response.body.size() / 2;
        return response;
    };
}

FakeService::Twist stall()
{
    return [](http::Response response) {
        response.misbehaviour.stall = true;
        return response;
    };
}

FakeService::Twist wrongTypes()
{
    return changing([](const QJsonValue &value) { return withLeaves(value, wrong); });
}

FakeService::Twist numbersAsText()
{
    return changing([](const QJsonValue &value) {
        return withLeaves(value, [](const QJsonValue &leaf) {
            return leaf.isDouble() ? QJsonValue(QString::number(leaf.toDouble(), 'g', 17)) : leaf;
        });
    });
}

FakeService::Twist duplicated()
{
    return changingArrays([](const QJsonArray &array) {
        QJsonArray twice;
        for (const QJsonValue element : array) {
            twice.append(element);
            twice.append(element);
        }
        return twice;
    });
}

FakeService::Twist reversed()
{
    return changingArrays([](const QJsonArray &array) {
        QJsonArray back;
        for (const QJsonValue element : array)
            back.prepend(element);
        return back;
    });
}

FakeService::Twist withBadElements()
{
    return changingArrays([](const QJsonArray &array) {
        QJsonArray mixed{QJsonValue(QJsonValue::Null), 7, u"text"_s, QJsonObject{}};
        mixed.append(withLeaves(array.first(), wrong));
        for (const QJsonValue element : array) {
            mixed.append(element);
            mixed.append(QJsonValue(QJsonValue::Null));
        }
        return mixed;
    });
}

} // namespace undersong::test
