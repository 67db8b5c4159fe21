// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QStringList>

#include <optional>

namespace undersong::storage {

//! The listener's row. There is one a profile. Tokens live in the keychain; these are the names of their
//! entries there. E-mail address and password hash live at the companion alone.
struct User
{
    qint64 id = 1;
    QString displayName;
    std::optional<QString> spotifyAccountId;
    std::optional<QString> companionAccount;
    std::optional<QString> accessTokenRef;
    std::optional<QString> refreshTokenRef;
    QStringList grantedScopes;
    std::optional<TimePoint> consentAt;
    TimePoint createdAt;
};

//! The id of the profile's only row.
inline constexpr qint64 kLocalUser = 1;

namespace users {

//! The listener of this profile; the row is there from the start.
Result<User> local(Connection &connection);
//! Replaces every column but id and created_at.
Result<void> save(Connection &connection, const User &user);

} // namespace users
} // namespace undersong::storage
