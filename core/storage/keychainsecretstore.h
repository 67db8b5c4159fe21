// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/secretstore.h"

namespace QKeychain {
class Job;
}

namespace undersong::storage {

//! The system's keychain (Secret Service or KWallet on Linux, Keychain on macOS, Credential Store on
//! Windows). Never falls back to a file.
class KeychainSecretStore final : public SecretStore
{
public:
    //! \p service groups the entries; one a profile, so that profiles do not share a sign-in.
    explicit KeychainSecretStore(QString service, std::chrono::milliseconds deadline = kKeychainDeadline);

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QString secret) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    QCoro::Task<Result<void>> finish(QKeychain::Job *job);

    QString m_service;
    std::chrono::milliseconds m_deadline;
};

} // namespace undersong::storage
