// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace undersong::spotify {

//! The entries the sign-in keeps in the vault.
inline constexpr QLatin1StringView kRefreshTokenKey{"spotify-refresh-token"};
inline constexpr QLatin1StringView kClientIdKey{"spotify-client-id"};

//! Where secrets outlive the program: the operating system's keychain, in front of it whatever the program
//! chooses. Failures: NotFound (read only), KeychainMissing, Keychain.
class RefreshTokenVault
{
public:
    virtual ~RefreshTokenVault() = default;
    virtual QCoro::Task<Result<QString>> read(QString key) = 0;
    virtual QCoro::Task<Result<void>> write(QString key, QString secret) = 0;
    //! Succeeds where there is nothing to remove.
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
};

} // namespace undersong::spotify
