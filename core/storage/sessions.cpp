// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/sessions.h"

#include "storage/sqlvalues.h"

namespace undersong::storage::sessions {

using namespace Qt::StringLiterals;
using catalog::Session;
using catalog::SessionId;
using catalog::SessionKind;

namespace {

const QString kSelect = u"SELECT s.id, s.kind, s.name, s.learns FROM sessions s "_s;

Session sessionFrom(const QSqlQuery &row)
{
    return {.id = SessionId(row.value(0).toLongLong()),
            .kind = row.value(1).toString() == "guest"_L1 ? SessionKind::Guest : SessionKind::Named,
            .name = row.value(2).toString(),
            .learns = row.value(3).toBool()};
}

Result<std::optional<Session>> one(Connection &connection, const QString &rest,
                                   const QVariantList &values = {})
{
    std::optional<Session> found;
    const auto done =
        connection.run(kSelect + rest, values, [&found](const QSqlQuery &row) { found = sessionFrom(row); });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

//! Without spaces around; InvalidArgument with a sentence in the detail.
Result<QString> usableName(Connection &connection, const QString &name, SessionId mine)
{
    const QString usable = name.simplified();
    if (usable.isEmpty())
        return fail(ErrorKind::InvalidArgument, u"A session needs a name."_s);
    if (usable.size() > catalog::kLongestSessionName)
        return fail(ErrorKind::InvalidArgument,
                    u"A session's name has at most %1 letters."_s.arg(catalog::kLongestSessionName));
    // Letters without case beyond ASCII, which the index does not know.
    const auto others = all(connection);
    if (!others)
        return std::unexpected(others.error());
    for (const Session &other : *others) {
        if (other.id != mine && other.name.compare(usable, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::InvalidArgument, u"There is a session \"%1\" already."_s.arg(other.name));
    }
    return usable;
}

Result<Session> insert(Connection &connection, Session session, TimePoint now)
{
    const auto stored = connection.run(
        u"INSERT INTO sessions (kind, name, learns, created_at) VALUES (?, ?, ?, ?)"_s,
        {session.kind == SessionKind::Guest ? u"guest"_s : u"named"_s,
         session.name.isNull() ? u""_s : session.name, session.learns ? 1 : 0, toMilliseconds(now)});
    if (!stored)
        return std::unexpected(stored.error());
    const Result<qint64> id = connection.lastInsertId();
    if (!id)
        return std::unexpected(id.error());
    session.id = SessionId(*id);
    return session;
}

Result<void> requireOpen(Connection &connection, SessionId id)
{
    const auto found = one(connection, u"WHERE s.id = ? AND s.ended_at IS NULL"_s, {id.value()});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no such session."_s);
    return {};
}

} // namespace

Result<std::optional<Session>> current(Connection &connection)
{
    return one(connection, u"JOIN session_now n ON n.session_id = s.id"_s);
}

Result<QList<Session>> all(Connection &connection)
{
    QList<Session> sessions;
    const auto done = connection.run(
        kSelect + u"WHERE s.kind = 'named' AND s.ended_at IS NULL ORDER BY s.name COLLATE NOCASE, s.id"_s, {},
        [&sessions](const QSqlQuery &row) { sessions.append(sessionFrom(row)); });
    if (!done)
        return std::unexpected(done.error());
    return sessions;
}

Result<Session> find(Connection &connection, SessionId id)
{
    const auto found = one(connection, u"WHERE s.id = ?"_s, {id.value()});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no such session."_s);
    return **found;
}

Result<Session> create(Connection &connection, const QString &name, bool learns, TimePoint now)
{
    const auto usable = usableName(connection, name, SessionId());
    if (!usable)
        return std::unexpected(usable.error());
    return insert(connection, {.id = {}, .kind = SessionKind::Named, .name = *usable, .learns = learns}, now);
}

Result<Session> createForGuests(Connection &connection, TimePoint now)
{
    return insert(connection, {.id = {}, .kind = SessionKind::Guest, .name = {}, .learns = false}, now);
}

Result<void> rename(Connection &connection, SessionId id, const QString &name)
{
    if (auto open = requireOpen(connection, id); !open)
        return open;
    const auto usable = usableName(connection, name, id);
    if (!usable)
        return std::unexpected(usable.error());
    return connection.run(u"UPDATE sessions SET name = ? WHERE id = ? AND kind = 'named'"_s,
                          {*usable, id.value()});
}

Result<void> end(Connection &connection, SessionId id, TimePoint now)
{
    return connection.transaction([&]() -> Result<void> {
        if (auto open = requireOpen(connection, id); !open)
            return open;
        const auto left =
            connection.run(u"UPDATE session_now SET session_id = NULL WHERE session_id = ?"_s, {id.value()});
        if (!left)
            return left;
        return connection.run(u"UPDATE sessions SET ended_at = ? WHERE id = ?"_s,
                              {toMilliseconds(now), id.value()});
    });
}

Result<void> enter(Connection &connection, std::optional<SessionId> id, TimePoint now)
{
    return connection.transaction([&]() -> Result<void> {
        if (id) {
            if (auto open = requireOpen(connection, *id); !open)
                return open;
        }
        const QVariant next = id ? QVariant(id->value()) : QVariant();
        const auto gone = connection.run(
            u"UPDATE sessions SET ended_at = ? WHERE kind = 'guest' AND ended_at IS NULL AND id IS NOT ?"_s,
            {toMilliseconds(now), next});
        if (!gone)
            return gone;
        return connection.run(u"UPDATE session_now SET session_id = ?"_s, {next});
    });
}

} // namespace undersong::storage::sessions
