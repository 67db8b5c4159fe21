// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The part of Discovery that puts walls between sessions.

#include "discovery/discovery.h"
#include "storage/database.h"
#include "storage/sessions.h"

namespace undersong::discovery {

using catalog::Session;
using catalog::SessionId;
using storage::Connection;

namespace {

//! Makes a session with \p make and enters it, or does neither.
Result<Session> madeAndEntered(Connection &connection, TimePoint now,
                               const std::function<Result<Session>()> &make)
{
    Result<Session> session = fail(ErrorKind::Cancelled);
    const auto done = connection.transaction([&]() -> Result<void> {
        session = make();
        if (!session)
            return std::unexpected(session.error());
        return storage::sessions::enter(connection, session->id, now);
    });
    return done ? session : std::unexpected(done.error());
}

} // namespace

QCoro::Task<Result<std::optional<Session>>> Discovery::session()
{
    auto query = m_database.run<std::optional<Session>>(
        [](Connection &connection) { return storage::sessions::current(connection); });
    co_return co_await query;
}

//! Of one that was just entered.
QCoro::Task<Result<Session>> Discovery::sessionNow()
{
    const auto entered = co_await session();
    if (!entered)
        co_return std::unexpected(entered.error());
    if (!*entered)
        co_return fail(ErrorKind::NotFound, QStringLiteral("the session was left meanwhile"));
    co_return **entered;
}

QCoro::Task<Result<QList<Session>>> Discovery::sessions()
{
    auto query = m_database.run<QList<Session>>(
        [](Connection &connection) { return storage::sessions::all(connection); });
    co_return co_await query;
}

//! What counts is another from here on: the model reads that before its next work.
QCoro::Task<Result<void>> Discovery::changeSessions(std::function<Result<void>(Connection &)> change)
{
    const auto guard = co_await m_turn.acquire();
    auto query = m_database.run<void>(std::move(change));
    const auto changed = co_await query;
    if (!changed)
        co_return changed;
    forgetSongs();
    Q_EMIT sessionsChanged();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Discovery::enterSession(std::optional<SessionId> id)
{
    const TimePoint now = m_clock.now();
    std::function<Result<void>(Connection &)> change = [id, now](Connection &connection) {
        return storage::sessions::enter(connection, id, now);
    };
    co_return co_await changeSessions(change);
}

QCoro::Task<Result<Session>> Discovery::letGuestsIn()
{
    const TimePoint now = m_clock.now();
    std::function<Result<void>(Connection &)> change = [now](Connection &connection) -> Result<void> {
        const auto entered = madeAndEntered(connection, now, [&connection, now] {
            return storage::sessions::createForGuests(connection, now);
        });
        return entered ? Result<void>() : Result<void>(std::unexpected(entered.error()));
    };
    const auto changed = co_await changeSessions(change);
    if (!changed)
        co_return std::unexpected(changed.error());
    co_return co_await sessionNow();
}

QCoro::Task<Result<Session>> Discovery::beginSession(QString name, SessionLearning learning)
{
    const TimePoint now = m_clock.now();
    const bool learns = learning == SessionLearning::Apart;
    std::function<Result<void>(Connection &)> change = [name, learns,
                                                        now](Connection &connection) -> Result<void> {
        const auto entered = madeAndEntered(connection, now, [&connection, &name, learns, now] {
            return storage::sessions::create(connection, name, learns, now);
        });
        return entered ? Result<void>() : Result<void>(std::unexpected(entered.error()));
    };
    const auto changed = co_await changeSessions(change);
    if (!changed)
        co_return std::unexpected(changed.error());
    co_return co_await sessionNow();
}

QCoro::Task<Result<void>> Discovery::renameSession(SessionId id, QString name)
{
    std::function<Result<void>(Connection &)> change = [id, name](Connection &connection) {
        return storage::sessions::rename(connection, id, name);
    };
    co_return co_await changeSessions(change);
}

QCoro::Task<Result<void>> Discovery::endSession(SessionId id)
{
    const TimePoint now = m_clock.now();
    std::function<Result<void>(Connection &)> change = [id, now](Connection &connection) {
        return storage::sessions::end(connection, id, now);
    };
    co_return co_await changeSessions(change);
}

} // namespace undersong::discovery
