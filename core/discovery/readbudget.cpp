// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/readbudget.h"

#include "base/logging.h"
#include "storage/dailyreads.h"
#include "storage/database.h"
#include "storage/settings.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace undersong::discovery {

using storage::Connection;

namespace {

//! Parts of a day's reads, in fifths.
constexpr qint64 kFifths = 5;
constexpr qint64 kWaitedFifths = 4;
constexpr qint64 kQuietFifths = 3;
//! One round takes at most this part of its share...
constexpr qint64 kRoundsADay = 4;
//! ... and never more than this: some 400 songs, within a minute of Spotify's limits.
constexpr qint64 kMostPerRound = 40;

} // namespace

ReadBudget::ReadBudget(storage::Database &database, const storage::Settings &settings, const Clock &clock)
    : m_database(database), m_settings(settings), m_clock(clock)
{}

QDate ReadBudget::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_clock.now())).date();
}

qint64 ReadBudget::share(Use use) const
{
    return allowed() * (use == Use::Waited ? kWaitedFifths : kQuietFifths) / kFifths;
}

qint64 ReadBudget::allowed() const
{
    return m_settings.get(storage::kDailyReads);
}

QCoro::Task<Result<BudgetReport>> ReadBudget::report()
{
    const QDate day = today();
    auto query = m_database.run<qint64>(
        [day](Connection &connection) { return storage::dailyreads::count(connection, day); });
    const auto made = co_await query;
    if (!made)
        co_return std::unexpected(made.error());
    co_return BudgetReport{.made = *made,
                           .allowed = allowed(),
                           .left = std::max<qint64>(share(Use::Waited) - *made, 0),
                           .renewsAt = fromMilliseconds(day.addDays(1).startOfDay().toMSecsSinceEpoch())};
}

QCoro::Task<Result<qint64>> ReadBudget::left(Use use)
{
    const auto now = co_await report();
    if (!now)
        co_return std::unexpected(now.error());
    co_return std::max<qint64>(share(use) - now->made, 0);
}

QCoro::Task<Result<qint64>> ReadBudget::round(Use use)
{
    const auto now = co_await report();
    if (!now)
        co_return std::unexpected(now.error());
    const qint64 whole = share(use);
    const qint64 most = std::min(kMostPerRound, std::max<qint64>(whole / kRoundsADay, 1));
    co_return std::clamp<qint64>(whole - now->made, 0, most);
}

QCoro::Task<Result<bool>> ReadBudget::book(Use use)
{
    const QDate day = today();
    const qint64 most = share(use);
    auto query = m_database.run<bool>(
        [day, most](Connection &connection) { return storage::dailyreads::book(connection, day, most); });
    const auto booked = co_await query;
    if (booked && *booked) {
        m_isBooked = true;
        m_bookedDay = day;
    }
    co_return booked;
}

QCoro::Task<Result<void>> ReadBudget::settle()
{
    if (!std::exchange(m_isBooked, false))
        co_return Result<void>();
    co_return co_await add(m_bookedDay, -1);
}

void ReadBudget::noteSent()
{
    if (!std::exchange(m_isBooked, false))
        keep(today());
    Q_EMIT changed();
}

QCoro::Task<> ReadBudget::keep(QDate day)
{
    const auto kept = co_await add(day, 1);
    if (!kept && kept.error().kind != ErrorKind::Cancelled)
        qCWarning(lcDiscovery) << "a read was not counted:" << kept.error().detail;
}

QCoro::Task<Result<void>> ReadBudget::add(QDate day, qint64 reads)
{
    auto query = m_database.run<void>(
        [day, reads](Connection &connection) { return storage::dailyreads::add(connection, day, reads); });
    co_return co_await query;
}

} // namespace undersong::discovery

#include "moc_readbudget.cpp"
