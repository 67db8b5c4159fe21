// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/secretstore.h"

#include <QHash>

namespace undersong::storage {

//! Secrets for this run only: the sign-in without a keychain, and tests.
class MemorySecretStore final : public SecretStore
{
public:
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QString secret) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    void shutDown() override {} // nothing ever waits here

private:
    QHash<QString, QString> m_secrets;
};

} // namespace undersong::storage
