// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/completion.h"
#include "storage/secretstore.h"

#include <map>

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
    ~KeychainSecretStore() override { shutDown(); }
    Q_DISABLE_COPY_MOVE(KeychainSecretStore)

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QString secret) override;
    QCoro::Task<Result<void>> remove(QString key) override;
    void shutDown() override;

private:
    enum class Ending { Answered, Late, ShutDown };

    //! How many entries there are under one name.
    struct Entries
    {
        qsizetype open = 0;
        qsizetype locked = 0;
    };

    QCoro::Task<Result<void>> finish(QKeychain::Job *job);
    QCoro::Task<Result<void>> wait(Completion<Ending> ending);
    QCoro::Task<Result<Entries>> entries(QString key);
    Completion<Ending> start(QKeychain::Job *job);

    QString m_service;
    std::chrono::milliseconds m_deadline;
    std::map<quint64, Completion<Ending>> m_waiting;
    quint64 m_nextTicket = 0;
    bool m_isShutDown = false;
};

} // namespace undersong::storage
