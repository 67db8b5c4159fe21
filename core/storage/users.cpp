// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/users.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::users {

using namespace Qt::StringLiterals;

Result<User> local(Connection &connection)
{
    std::optional<User> user;
    const auto done =
        connection.run(u"SELECT id, display_name, spotify_account_id, companion_account, access_token_ref, "
                       u"refresh_token_ref, "
                       "granted_scopes, consent_at, created_at FROM users WHERE id = ?"_s,
                       {kLocalUser}, [&user](const QSqlQuery &row) {
                           user =
                               User{.id = row.value(0).toLongLong(),
                                    .displayName = row.value(1).toString(),
                                    .spotifyAccountId = optionalText(row.value(2)),
                                    .companionAccount = optionalText(row.value(3)),
                                    .accessTokenRef = optionalText(row.value(4)),
                                    .refreshTokenRef = optionalText(row.value(5)),
                                    .grantedScopes = row.value(6).toString().split(u' ', Qt::SkipEmptyParts),
                                    .consentAt = optionalTime(row.value(7)),
                                    .createdAt = fromMilliseconds(row.value(8).toLongLong())};
                       });
    if (!done)
        return std::unexpected(done.error());
    if (!user)
        return fail(ErrorKind::Storage, u"the listener's row is missing"_s);
    return *user;
}

Result<void> save(Connection &connection, const User &user)
{
    const Result<qint64> changed =
        connection.change(u"UPDATE users SET display_name = ?, spotify_account_id = ?, companion_account = "
                          u"?, access_token_ref = ?, "
                          "refresh_token_ref = ?, granted_scopes = ?, consent_at = ? WHERE id = ?"_s,
                          {user.displayName, sqlValue(user.spotifyAccountId), sqlValue(user.companionAccount),
                           sqlValue(user.accessTokenRef), sqlValue(user.refreshTokenRef),
                           user.grantedScopes.join(u' '), sqlValue(user.consentAt), user.id});
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed == 0)
        return fail(ErrorKind::NotFound, u"no such user"_s);
    return {};
}

} // namespace undersong::storage::users
