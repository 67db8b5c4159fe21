// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace undersong {

using namespace Qt::StringLiterals;

namespace {

//! A JSON number that is a whole number a qint64 can hold exactly.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double kLargestExact = 9007199254740992.0; // 2^53
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    if (std::trunc(number) != number || std::abs(number) > kLargestExact)
        return {};
    return value.toInteger();
}

} // namespace

JsonReader JsonReader::parse(const QByteArray &bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        JsonReader reader{QJsonValue(QJsonValue::Undefined)};
        *reader.m_fault =
            u"offset %1: %2"_s.arg(QString::number(parseError.offset), parseError.errorString());
        return reader;
    }
    return JsonReader(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

JsonReader::JsonReader(const QJsonValue &value) : JsonReader(value, {}, std::make_shared<QString>()) {}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<QString> fault)
    : m_value(std::move(value)), m_path(std::move(path)), m_fault(std::move(fault))
{}

JsonReader JsonReader::member(QLatin1StringView name) const
{
    const QString path = m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
    return {m_value.toObject().value(name), path, m_fault};
}

QString JsonReader::string(QLatin1StringView name) const
{
    if (const auto value = optionalString(name))
        return *value;
    setFault(name, "a string"_L1);
    return {};
}

qint64 JsonReader::integer(QLatin1StringView name) const
{
    if (const auto value = optionalInteger(name))
        return *value;
    setFault(name, "a whole number"_L1);
    return 0;
}

double JsonReader::number(QLatin1StringView name) const
{
    if (const auto value = optionalNumber(name))
        return *value;
    setFault(name, "a number"_L1);
    return 0;
}

bool JsonReader::boolean(QLatin1StringView name) const
{
    if (const auto value = optionalBoolean(name))
        return *value;
    setFault(name, "true or false"_L1);
    return false;
}

std::optional<QString> JsonReader::optionalString(QLatin1StringView name) const
{
    const QJsonValue value = m_value.toObject().value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1StringView name) const
{
    return wholeNumber(m_value.toObject().value(name));
}

std::optional<double> JsonReader::optionalNumber(QLatin1StringView name) const
{
    const QJsonValue value = m_value.toObject().value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<bool> JsonReader::optionalBoolean(QLatin1StringView name) const
{
    const QJsonValue value = m_value.toObject().value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

void JsonReader::forEach(QLatin1StringView name, const std::function<void(const JsonReader &)> &visit) const
{
    const JsonReader array = member(name);
    if (!array.isArray()) {
        setFault(name, "an array"_L1);
        return;
    }
    array.forEachElement(visit);
}

void JsonReader::forEachElement(const std::function<void(const JsonReader &)> &visit) const
{
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        visit(
            JsonReader(array.at(i), m_path + u'[' + QString::number(i) + u']', std::make_shared<QString>()));
    }
}

QString JsonReader::fault() const
{
    return *m_fault;
}

std::optional<Error> JsonReader::error() const
{
    if (m_fault->isEmpty())
        return {};
    return Error{ErrorKind::BadReply, *m_fault};
}

void JsonReader::setFault(QLatin1StringView name, QLatin1StringView expected) const
{
    if (!m_fault->isEmpty())
        return;
    const QString path = m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
    *m_fault = u"%1: expected %2"_s.arg(path, QString(expected));
}

} // namespace undersong
