// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/songmatcher.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/songs.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::SongId;
using storage::Connection;
namespace samesongs = storage::samesongs;

namespace {

//! A reaction waits for so many at most, not for all.
constexpr qint64 kEntriesAtOnce = 1000;

using Places = std::vector<std::size_t>;
using PlacePair = std::pair<std::size_t, std::size_t>;

//! What was said of entries, by their places.
class Verdicts
{
public:
    explicit Verdicts(const SongsToMatch &all)
    {
        for (std::size_t i = 0; i < all.entries.size(); ++i)
            m_places.insert(all.entries[i].song, i);
        same = placed(all.said.same);
        apart = placed(all.said.apart);
    }

    std::vector<PlacePair> same;
    std::vector<PlacePair> apart;

private:
    std::vector<PlacePair> placed(const std::vector<samesongs::Pair> &pairs) const
    {
        std::vector<PlacePair> places;
        for (const auto &[first, second] : pairs) {
            if (m_places.contains(first) && m_places.contains(second))
                places.emplace_back(m_places.value(first), m_places.value(second));
        }
        return places;
    }

    QHash<SongId, std::size_t> m_places;
};

//! The groups found, joined where the listener says so.
class Joined
{
public:
    Joined(std::size_t count, const std::vector<Places> &groups) : m_groupOf(count)
    {
        std::iota(m_groupOf.begin(), m_groupOf.end(), std::size_t{0});
        for (const Places &group : groups) {
            for (const std::size_t place : group)
                m_groupOf[place] = group.front();
        }
    }

    //! False, and nothing done, where a pair of \p apart would come together.
    bool join(const PlacePair &pair, const std::vector<PlacePair> &apart)
    {
        const std::size_t into = m_groupOf[pair.first];
        const std::size_t from = m_groupOf[pair.second];
        const auto comesTogether = [&](const PlacePair &kept) {
            const PlacePair groups(m_groupOf[kept.first], m_groupOf[kept.second]);
            return groups == PlacePair(into, from) || groups == PlacePair(from, into);
        };
        if (into == from)
            return true;
        if (std::ranges::any_of(apart, comesTogether))
            return false;
        std::ranges::replace(m_groupOf, from, into);
        return true;
    }

    bool isTogether(std::size_t one, std::size_t other) const { return m_groupOf[one] == m_groupOf[other]; }

    std::vector<Places> groups() const
    {
        std::vector<Places> all(m_groupOf.size());
        for (std::size_t place = 0; place < m_groupOf.size(); ++place)
            all[m_groupOf[place]].push_back(place);
        std::erase_if(all, [](const Places &group) { return group.size() < 2; });
        return all;
    }

private:
    std::vector<std::size_t> m_groupOf;
};

//! The entry that stands for the others.
std::size_t rootAmong(const Places &group, const SongsToMatch &all)
{
    return *std::ranges::min_element(group, {}, [&all](std::size_t place) {
        const samesongs::Entry &entry = all.entries[place];
        return std::tuple(!entry.isPlayable, entry.recording.spotifyId.isEmpty(), entry.song);
    });
}

Result<SameSongs> readSameSongs(Connection &connection, qint64 limit, TimePoint now)
{
    const auto merges = samesongs::merges(connection);
    if (!merges)
        return std::unexpected(merges.error());
    const auto doubts = samesongs::doubts(connection);
    if (!doubts)
        return std::unexpected(doubts.error());
    SameSongs found;
    const auto entry = [&](SongId id) { return storage::songs::find(connection, id, now); };
    for (const samesongs::Merge &merge : *merges) {
        const bool isNext = found.groups.isEmpty() || found.groups.constLast().song.id != merge.into;
        if (isNext && found.groups.size() == limit)
            break;
        const auto song = entry(merge.song);
        const auto root = isNext ? entry(merge.into) : Result<catalog::Song>(found.groups.constLast().song);
        if (!song || !root)
            return std::unexpected(song ? root.error() : song.error());
        if (isNext)
            found.groups.append({.song = *root, .others = {}});
        found.groups.last().others.append({.song = *song, .evidence = merge.evidence});
    }
    for (const samesongs::Doubt &doubt : doubts->first(std::min<qsizetype>(limit, doubts->size()))) {
        const auto first = entry(doubt.first);
        const auto second = entry(doubt.second);
        if (!first || !second)
            return std::unexpected(first ? second.error() : first.error());
        found.doubts.append({.song = *first, .other = {.song = *second, .evidence = doubt.evidence}});
    }
    return found;
}

} // namespace

MatchedSongs matchSongs(const SongsToMatch &all)
{
    std::vector<catalog::Identity> identities;
    identities.reserve(all.entries.size());
    for (const samesongs::Entry &entry : all.entries)
        identities.emplace_back(entry.recording);
    const Verdicts verdicts(all);
    const catalog::Groups found = catalog::groupsAmong(identities, verdicts.apart);
    const auto song = [&all](std::size_t place) { return all.entries[place].song; };

    MatchedSongs matched;
    Joined joined(identities.size(), found.same);
    for (const PlacePair &pair : verdicts.same) {
        if (!joined.join(pair, verdicts.apart))
            matched.doubts.append(
                {.first = song(pair.first), .second = song(pair.second), .evidence = u"listener"_s});
    }
    const auto isSaid = [&verdicts](std::size_t one, std::size_t other) {
        const PlacePair pair(std::min(one, other), std::max(one, other));
        return std::ranges::find(verdicts.same, pair) != verdicts.same.end();
    };
    for (const Places &group : joined.groups()) {
        const std::size_t root = rootAmong(group, all);
        for (const std::size_t place : group) {
            if (place == root)
                continue;
            const catalog::Match match = identities[place].compare(identities[root]);
            matched.merges.append({.song = song(place),
                                   .into = song(root),
                                   .evidence = isSaid(place, root) ? u"listener"_s
                                               : match.verdict == catalog::Verdict::Same
                                                   ? catalog::evidenceName(match.evidence)
                                                   : u"together"_s});
        }
    }
    for (const catalog::Doubt &doubt : found.doubts) {
        if (joined.isTogether(doubt.first, doubt.second) || isSaid(doubt.first, doubt.second))
            continue;
        matched.doubts.append({.first = song(doubt.first),
                               .second = song(doubt.second),
                               .evidence = catalog::evidenceName(doubt.evidence)});
    }
    return matched;
}

SongMatcher::SongMatcher(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_worker(u"match"_s, 1)
{}

void SongMatcher::catchUp()
{
    if (m_isDue)
        return;
    m_isDue = true;
    runWhenDue();
}

QCoro::Task<> SongMatcher::runWhenDue()
{
    const auto report = co_await run();
    if (!report && report.error().kind != ErrorKind::Cancelled)
        qCWarning(lcDiscovery) << "songs were not matched:" << report.error().detail;
}

QCoro::Task<Result<SongsToMatch>> SongMatcher::read()
{
    auto asking = m_database.run<samesongs::Verdicts>(
        [](Connection &connection) { return samesongs::verdicts(connection); });
    const auto said = co_await asking;
    if (!said)
        co_return std::unexpected(said.error());
    SongsToMatch songs{.entries = {}, .said = *said};
    SongId last;
    for (bool isMore = true; isMore;) {
        auto reading = m_database.run<std::vector<samesongs::Entry>>([last](Connection &connection) {
            return samesongs::entriesAfter(connection, last, kEntriesAtOnce);
        });
        const auto part = co_await reading;
        if (!part)
            co_return std::unexpected(part.error());
        songs.entries.insert(songs.entries.end(), part->begin(), part->end());
        isMore = static_cast<qint64>(part->size()) == kEntriesAtOnce;
        if (isMore)
            last = part->back().song;
    }
    co_return songs;
}

QCoro::Task<Result<MatchReport>> SongMatcher::run()
{
    const auto guard = co_await m_turn.acquire();
    m_isDue = false;
    const auto all = co_await read();
    if (!all)
        co_return std::unexpected(all.error());
    MatchReport report{.entries = static_cast<qint64>(all->entries.size())};
    const auto entries = std::make_shared<const SongsToMatch>(*all);
    const auto matching =
        m_worker.run<MatchedSongs>([entries]() -> Result<MatchedSongs> { return matchSongs(*entries); });
    const auto matched = co_await matching.wait();
    if (!matched)
        co_return std::unexpected(matched.error());
    const MatchedSongs found = *matched;
    auto storing = m_database.run<bool>([found](Connection &connection) {
        return samesongs::replace(connection, found.merges, found.doubts);
    });
    const auto stored = co_await storing;
    if (!stored)
        co_return std::unexpected(stored.error());
    report.merged = found.merges.size();
    report.doubts = found.doubts.size();
    report.isChanged = *stored;
    if (report.isChanged)
        Q_EMIT changed();
    co_return report;
}

QCoro::Task<Result<MatchReport>> SongMatcher::join(SongId one, SongId other)
{
    const TimePoint now = m_clock.now();
    return say([=](Connection &connection) {
        return samesongs::say(connection, one, other, samesongs::Verdict::Same, now);
    });
}

QCoro::Task<Result<MatchReport>> SongMatcher::split(SongId song, std::optional<SongId> other)
{
    const TimePoint now = m_clock.now();
    return say([=](Connection &connection) {
        return connection.transaction([&]() -> Result<void> {
            auto others = samesongs::groupOf(connection, song);
            if (!others)
                return std::unexpected(others.error());
            others->removeAll(song);
            if (other)
                others = QList{*other};
            for (const SongId one : *others) {
                auto said = samesongs::say(connection, song, one, samesongs::Verdict::Apart, now);
                if (!said)
                    return said;
            }
            return {};
        });
    });
}

QCoro::Task<Result<MatchReport>> SongMatcher::say(std::function<Result<void>(Connection &)> verdicts)
{
    auto saying = m_database.run<void>(std::move(verdicts));
    const auto said = co_await saying;
    if (!said)
        co_return std::unexpected(said.error());
    co_return co_await run();
}

QCoro::Task<Result<SameSongs>> SongMatcher::list(qint64 limit)
{
    const TimePoint now = m_clock.now();
    return m_database.run<SameSongs>(
        [=](Connection &connection) { return readSameSongs(connection, limit, now); });
}

} // namespace undersong::discovery
