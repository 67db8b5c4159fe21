// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/identitykey.h"

#include <QMessageAuthenticationCode>

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBytes = 16;

} // namespace

Result<QByteArray> identityKey(Connection &connection)
{
    const Result<QVariant> key = connection.value(u"SELECT key FROM identity_key"_s);
    if (!key)
        return std::unexpected(key.error());
    return key->toByteArray();
}

QByteArray keyedHash(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).left(kBytes);
}

} // namespace undersong::storage
