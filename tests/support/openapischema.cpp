// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/openapischema.h"

#include <QFile>
#include <QJsonArray>

#include <yaml-cpp/yaml.h>

#include <cmath>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const YAML::Node &node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &entry : node)
            object.insert(QString::fromStdString(entry.first.as<std::string>()), toJson(entry.second));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const auto &element : node)
            array.append(toJson(element));
        return array;
    }
    if (!node.IsScalar())
        return QJsonValue(QJsonValue::Null);
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") // quoted
        return text;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QString member(const QString &at, const QString &name)
{
    return at.isEmpty() ? name : at + u'.' + name;
}

bool fitsTemplate(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool isNamed = pattern.at(i).startsWith(u'{');
        if (isNamed ? path.at(i).isEmpty() : pattern.at(i) != path.at(i))
            return false;
    }
    return true;
}

bool isOfType(const QString &type, const QJsonValue &value)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    if (type == "number"_L1)
        return value.isDouble();
    return true;
}

// A query item's text as the value its schema describes.
QJsonValue fromText(const QString &type, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if ((type == "integer"_L1 || type == "number"_L1) && isNumber)
        return number;
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    if (type == "array"_L1)
        return QJsonArray::fromStringList(text.split(u','));
    return text;
}

} // namespace

Result<OpenApiSchema> OpenApiSchema::load(const QString &path)
{
    try {
        OpenApiSchema schema;
        schema.m_root = toJson(YAML::LoadFile(QFile::encodeName(path).toStdString())).toObject();
        if (schema.m_root.value(u"paths"_s).toObject().isEmpty())
            return fail(ErrorKind::InvalidArgument, path + u" describes no paths"_s);
        return schema;
    } catch (const YAML::Exception &exception) {
        return fail(ErrorKind::InvalidArgument, path + u": "_s + QString::fromUtf8(exception.what()));
    }
}

QJsonObject OpenApiSchema::resolved(const QJsonValue &node) const
{
    QJsonObject object = node.toObject();
    while (object.contains(u"$ref"_s)) {
        QJsonValue target = m_root;
        const QStringList parts = object.value(u"$ref"_s).toString().split(u'/');
        for (const QString &part : parts.mid(1))
            target = target.toObject().value(part);
        object = target.toObject();
    }
    return object;
}

QString OpenApiSchema::templateOf(const QByteArray &verb, const QString &path) const
{
    const QJsonObject paths = m_root.value(u"paths"_s).toObject();
    const QString method = QString::fromLatin1(verb).toLower();
    QString best;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (!it.value().toObject().contains(method) || !fitsTemplate(it.key().split(u'/'), path.split(u'/')))
            continue;
        if (best.isEmpty() || it.key().count(u'{') < best.count(u'{'))
            best = it.key();
    }
    return best;
}

QJsonObject OpenApiSchema::operation(const QByteArray &verb, const QString &path) const
{
    const QJsonObject paths = m_root.value(u"paths"_s).toObject();
    return paths.value(templateOf(verb, path))
        .toObject()
        .value(QString::fromLatin1(verb).toLower())
        .toObject();
}

QStringList OpenApiSchema::faultsOfAnswer(const QByteArray &verb, const QString &path, int status,
                                          const QJsonValue &body, DeprecatedMembers deprecated) const
{
    const QJsonObject described = operation(verb, path);
    if (described.isEmpty())
        return {u"the description has no %1 %2"_s.arg(QString::fromLatin1(verb), path)};
    const QJsonObject answers = described.value(u"responses"_s).toObject();
    if (!answers.contains(QString::number(status)))
        return {u"the description has no answer %1"_s.arg(status)};
    const QJsonObject content =
        resolved(answers.value(QString::number(status))).value(u"content"_s).toObject();
    const QJsonValue schema = content.value(u"application/json"_s).toObject().value(u"schema"_s);
    if (schema.isUndefined())
        return body.isUndefined() ? QStringList() : QStringList{u"a body where none is described"_s};
    if (body.isUndefined())
        return {u"no body where one is described"_s};
    Check result{.deprecated = deprecated};
    check(schema, body, {}, result);
    return result.faults;
}

QStringList OpenApiSchema::faultsOfRequest(const QByteArray &verb, const QString &path,
                                           const QList<std::pair<QString, QString>> &query,
                                           const QJsonValue &body) const
{
    const QJsonObject described = operation(verb, path);
    if (described.isEmpty())
        return {u"the description has no %1 %2"_s.arg(QString::fromLatin1(verb), path)};
    Check result{.deprecated = DeprecatedMembers::Required};
    QStringList known;
    for (const QJsonValue node : described.value(u"parameters"_s).toArray()) {
        const QJsonObject parameter = resolved(node);
        if (parameter.value(u"in"_s).toString() != "query"_L1)
            continue;
        const QString name = parameter.value(u"name"_s).toString();
        known.append(name);
        const QJsonObject schema = resolved(parameter.value(u"schema"_s));
        bool isGiven = false;
        for (const auto &[key, value] : query) {
            if (key != name)
                continue;
            isGiven = true;
            check(schema, fromText(schema.value(u"type"_s).toString(), value), u"?"_s + name, result);
        }
        if (!isGiven && parameter.value(u"required"_s).toBool())
            result.faults.append(u"?%1: missing"_s.arg(name));
    }
    for (const auto &[key, value] : query) {
        if (!known.contains(key))
            result.faults.append(u"?%1: not described"_s.arg(key));
    }
    const QJsonObject bodyNode = resolved(described.value(u"requestBody"_s));
    const QJsonValue schema =
        bodyNode.value(u"content"_s).toObject().value(u"application/json"_s).toObject().value(u"schema"_s);
    if (body.isUndefined()) {
        if (bodyNode.value(u"required"_s).toBool())
            result.faults.append(u"a body is missing"_s);
    } else if (schema.isUndefined()) {
        result.faults.append(u"a body where none is described"_s);
    } else {
        check(schema, body, {}, result);
    }
    return result.faults;
}

QJsonObject OpenApiSchema::propertiesOf(const QJsonObject &schema) const
{
    QJsonObject all = schema.value(u"properties"_s).toObject();
    for (const QJsonValue part : schema.value(u"allOf"_s).toArray()) {
        const QJsonObject more = propertiesOf(resolved(part));
        for (auto it = more.begin(); it != more.end(); ++it)
            all.insert(it.key(), it.value());
    }
    return all;
}

QJsonObject OpenApiSchema::branchFor(const QJsonObject &schema, const QJsonObject &value) const
{
    const QJsonObject discriminator = schema.value(u"discriminator"_s).toObject();
    const QString kind = value.value(discriminator.value(u"propertyName"_s).toString()).toString();
    const QJsonValue target = discriminator.value(u"mapping"_s).toObject().value(kind);
    if (target.isString())
        return resolved(QJsonObject{{u"$ref"_s, target}});
    // Without a mapping: the branch whose own discriminator property allows the value.
    for (const QJsonValue part : schema.value(u"oneOf"_s).toArray()) {
        const QJsonObject branch = resolved(part);
        const QJsonObject property =
            resolved(propertiesOf(branch).value(discriminator.value(u"propertyName"_s).toString()));
        if (property.value(u"enum"_s).toArray().contains(kind))
            return branch;
    }
    return {};
}

void OpenApiSchema::check(const QJsonValue &node, const QJsonValue &value, const QString &at,
                          Check &result) const
{
    const QJsonObject schema = resolved(node);
    if (value.isNull()) {
        if (!schema.value(u"nullable"_s).toBool())
            result.faults.append(at + u": null"_s);
        return;
    }
    if (schema.contains(u"oneOf"_s)) {
        const QJsonObject branch = branchFor(schema, value.toObject());
        if (branch.isEmpty())
            result.faults.append(at + u": fits no alternative"_s);
        else
            check(branch, value, at, result);
        return;
    }
    checkType(schema, value, at, result);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            check(schema.value(u"items"_s), array.at(i), u"%1[%2]"_s.arg(at).arg(i), result);
    } else if (value.isObject()) {
        checkObject(schema, value.toObject(), at, result);
    }
}

void OpenApiSchema::checkType(const QJsonObject &schema, const QJsonValue &value, const QString &at,
                              Check &result) const
{
    const QString type = schema.value(u"type"_s).toString();
    if (!isOfType(type, value)) {
        result.faults.append(u"%1: not of type %2"_s.arg(at, type));
        return;
    }
    const QJsonArray allowed = schema.value(u"enum"_s).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        result.faults.append(at + u": not one of the values allowed"_s);
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number < schema.value(u"minimum"_s).toDouble(number) ||
            number > schema.value(u"maximum"_s).toDouble(number))
            result.faults.append(at + u": out of bounds"_s);
    }
}

void OpenApiSchema::checkObject(const QJsonObject &schema, const QJsonObject &value, const QString &at,
                                Check &result) const
{
    const QJsonObject all = propertiesOf(schema);
    checkUnknown(schema, value, at, result);
    checkMembers(schema, all, value, at, result);
}

void OpenApiSchema::checkUnknown(const QJsonObject &schema, const QJsonObject &value, const QString &at,
                                 Check &result) const
{
    const QJsonObject all = propertiesOf(schema);
    if (all.isEmpty() || schema.contains(u"additionalProperties"_s))
        return;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!all.contains(it.key()))
            result.faults.append(member(at, it.key()) + u": not described"_s);
    }
}

void OpenApiSchema::checkMembers(const QJsonObject &schema, const QJsonObject &all, const QJsonObject &value,
                                 const QString &at, Check &result) const
{
    for (const QJsonValue required : schema.value(u"required"_s).toArray()) {
        const QString name = required.toString();
        const bool isDeprecated = resolved(all.value(name)).value(u"deprecated"_s).toBool();
        if (!value.contains(name) && !(isDeprecated && result.deprecated == DeprecatedMembers::Optional))
            result.faults.append(member(at, name) + u": missing"_s);
    }
    const QJsonObject own = schema.value(u"properties"_s).toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (value.contains(it.key()))
            check(it.value(), value.value(it.key()), member(at, it.key()), result);
    }
    for (const QJsonValue part : schema.value(u"allOf"_s).toArray())
        checkMembers(resolved(part), all, value, at, result);
}
