// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/recommendedlist.h"

namespace undersong::opendata {
class ListenBrainz;
}
namespace undersong::storage {
class SecretStore;
}

namespace undersong::discovery {

//! Under which name the listener's ListenBrainz token is kept.
inline const QString kListenBrainzToken = QStringLiteral("listenbrainz-token");

//! What ListenBrainz' collaborative filtering recommends to the listener: two requests, or three, for some
//! 200 songs. Asks with the listener's token where they gave one: it is read from the secrets when it is
//! first needed, and left out for the rest of the run where the service refuses it.
class ListenBrainzRecommended final : public RecommendedSource
{
public:
    //! Both outlive this.
    ListenBrainzRecommended(opendata::ListenBrainz &client, storage::SecretStore &secrets)
        : m_client(client), m_secrets(secrets)
    {}

    //! Another token was kept, or none: it is read anew.
    void forgetToken();
    //! The token that is kept was refused in this run.
    bool isTokenRefused() const { return m_isTokenRefused; }

    QString name() const override;
    storage::Setting<bool> isEnabled() const override { return storage::kListenBrainzEnabled; }
    storage::Setting<QString> listener() const override { return storage::kListenBrainzUser; }
    QCoro::Task<Result<std::optional<QList<storage::recommendedsongs::Entry>>>>
    fetch(QString listener, std::stop_token stop) override;

private:
    QCoro::Task<> takeToken();

    opendata::ListenBrainz &m_client;
    storage::SecretStore &m_secrets;
    bool m_isTokenRefused = false;
};

} // namespace undersong::discovery
