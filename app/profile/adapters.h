// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/blockstore.h"
#include "net/httprequest.h"
#include "spotify/refreshtokenvault.h"
#include "storage/secretstore.h"

namespace undersong::storage {
class Database;
}

namespace undersong::app {

//! Keeps the hosts' pauses in the database.
class DatabaseBlockStore final : public net::BlockStore
{
public:
    DatabaseBlockStore(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock)
    {}

    QCoro::Task<Result<QList<net::Block>>> load() override;
    void save(net::Block block) override;

private:
    QCoro::Task<> write(net::Block block);

    storage::Database &m_database;
    const Clock &m_clock;
};

//! Whether that request counts among the day's reads of Spotify's Web API at \p api: those of the player do
//! not.
bool isCountedRead(net::Verb verb, const QUrl &url, const QUrl &api);

//! Keeps the sign-in's secrets in a secret store.
class SecretVault final : public spotify::RefreshTokenVault
{
public:
    explicit SecretVault(storage::SecretStore &secrets) : m_secrets(secrets) {}

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, QString value) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    storage::SecretStore &m_secrets;
};

} // namespace undersong::app
