// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/recommendedlist.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/settings.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
namespace recommendedsongs = storage::recommendedsongs;
using recommendedsongs::Outcome;

namespace {

//! How long a list is good, or that there is none; and that nobody has that name.
constexpr std::chrono::milliseconds kFreshFor = std::chrono::days(7);
constexpr std::chrono::milliseconds kUnknownFor = std::chrono::days(30);

Result<bool> isDue(Connection &connection, const QString &source, const QString &listener, TimePoint now)
{
    const auto last = recommendedsongs::lastAsk(connection, source, listener);
    if (!last)
        return std::unexpected(last.error());
    return !*last || now - (*last)->at > ((*last)->outcome == Outcome::Unknown ? kUnknownFor : kFreshFor);
}

} // namespace

RecommendedList::RecommendedList(RecommendedSource &source, storage::Database &database,
                                 const storage::Settings &settings, const Clock &clock)
    : m_source(source), m_database(database), m_settings(settings), m_clock(clock)
{}

QString RecommendedList::listener() const
{
    return m_settings.get(m_source.isEnabled()) ? m_settings.get(m_source.listener()) : QString();
}

QCoro::Task<> RecommendedList::catchUp(std::stop_token stop)
{
    const QString source = m_source.name();
    const QString name = listener();
    const TimePoint now = m_clock.now();
    if (name.isEmpty())
        co_return;
    auto dueQuery = m_database.run<bool>(
        [source, name, now](Connection &connection) { return isDue(connection, source, name, now); });
    const auto due = co_await dueQuery;
    if (!due || !*due)
        co_return;
    const auto read = co_await this->read(stop);
    if (!read)
        qCInfo(lcDiscovery) << source << "recommended nothing:" << errorKindName(read.error().kind);
}

QCoro::Task<Result<RecommendedList::Report>> RecommendedList::read(std::stop_token stop)
{
    if (!m_settings.get(m_source.isEnabled()))
        co_return fail(ErrorKind::SwitchedOff, m_source.name());
    const QString source = m_source.name();
    const QString name = listener();
    if (name.isEmpty())
        co_return fail(ErrorKind::InvalidArgument, u"no listener is named"_s);
    const auto fetched = co_await m_source.fetch(name, stop);
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"recommendations"_s);
    if (!fetched && fetched.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(fetched.error());
    // Another name, or none, was given meanwhile.
    if (listener() != name)
        co_return fail(ErrorKind::Cancelled, u"recommendations"_s);
    QList<recommendedsongs::Entry> entries;
    Outcome outcome = Outcome::Unknown;
    if (fetched) {
        outcome = *fetched ? Outcome::Found : Outcome::None;
        entries = fetched->value_or(QList<recommendedsongs::Entry>());
    }
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>([source, name, entries, outcome, now](Connection &connection) {
        return recommendedsongs::store(connection, source, name, entries, outcome, now);
    });
    const auto stored = co_await query;
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return Report{.outcome = outcome, .songs = entries.size()};
}

QCoro::Task<Result<void>> RecommendedList::forget()
{
    const QString source = m_source.name();
    auto query = m_database.run<void>(
        [source](Connection &connection) { return recommendedsongs::forget(connection, source); });
    co_return co_await query;
}

} // namespace undersong::discovery

#include "moc_recommendedlist.cpp"
