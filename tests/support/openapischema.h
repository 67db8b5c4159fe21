// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

//! What the schema flags as deprecated is given only to older client IDs.
enum class DeprecatedMembers {
    Required, //!< they are as required as the schema says
    Optional, //!< a required member may be absent if it is flagged as deprecated
};

//! An OpenAPI 3.0 description, and a check of requests and answers against it. Knows the part of the
//! language the Web API's description uses: $ref, allOf, oneOf with a discriminator, types, enum, required,
//! nullable, bounds. Members that no schema declares are faults too.
class OpenApiSchema
{
public:
    //! Reads a YAML file. Fails with InvalidArgument.
    static undersong::Result<OpenApiSchema> load(const QString &path);

    //! Faults of an answer's body, each as "items[0].track.name: why"; empty when it is as described.
    //! \p path is the called path below the server's base, without a query.
    QStringList faultsOfAnswer(const QByteArray &verb, const QString &path, int status,
                               const QJsonValue &body, DeprecatedMembers deprecated) const;

    //! Faults of a request: unknown operation, unknown or missing or wrong query items, wrong body.
    //! \p body undefined: none is sent.
    QStringList faultsOfRequest(const QByteArray &verb, const QString &path,
                                const QList<std::pair<QString, QString>> &query,
                                const QJsonValue &body) const;

    //! The path of the description that \p path is an instance of; empty where there is none.
    QString templateOf(const QByteArray &verb, const QString &path) const;

private:
    struct Check
    {
        DeprecatedMembers deprecated;
        QStringList faults = {};
    };

    QJsonObject resolved(const QJsonValue &node) const;
    QJsonObject operation(const QByteArray &verb, const QString &path) const;
    QJsonObject propertiesOf(const QJsonObject &schema) const;
    QJsonObject branchFor(const QJsonObject &schema, const QJsonObject &value) const;
    void check(const QJsonValue &schema, const QJsonValue &value, const QString &at, Check &result) const;
    void checkType(const QJsonObject &schema, const QJsonValue &value, const QString &at,
                   Check &result) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &value, const QString &at,
                     Check &result) const;
    void checkUnknown(const QJsonObject &schema, const QJsonObject &value, const QString &at,
                      Check &result) const;
    void checkMembers(const QJsonObject &schema, const QJsonObject &all, const QJsonObject &value,
                      const QString &at, Check &result) const;

    QJsonObject m_root;
};
