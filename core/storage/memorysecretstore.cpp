// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/memorysecretstore.h"

namespace undersong::storage {

QCoro::Task<Result<QString>> MemorySecretStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        co_return fail(ErrorKind::NotFound, QStringLiteral("no such secret"));
    co_return Result<QString>(*found);
}

QCoro::Task<Result<void>> MemorySecretStore::write(QString key, QString secret)
{
    m_secrets.insert(key, secret);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemorySecretStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return Result<void>();
}

} // namespace undersong::storage
