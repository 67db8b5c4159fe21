// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The part of Discovery about the taste as a whole: its picture, steering it, and the history as a list.

#include "base/wholefile.h"
#include "discovery/discovery.h"
#include "discovery/reasonrecord.h"
#include "discovery/rules.h"
#include "discovery/scoreboard.h"
#include "discovery/steering.h"
#include "discovery/tastekeeper.h"
#include "discovery/tastemapping.h"
#include "storage/database.h"
#include "storage/reactions.h"
#include "storage/recommendations.h"
#include "storage/songs.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::SongId;
using storage::Connection;

namespace {

constexpr int kPicksOnMap = 12;
//! Entries read, and written, at a time.
constexpr qsizetype kExportPage = 500;

Result<MapInput> readMapInput(Connection &connection, const storage::candidates::Rules &rules)
{
    const auto labels = storage::reactions::labelsInForce(connection);
    if (!labels)
        return std::unexpected(labels.error());
    const auto candidates = storage::candidates::all(connection, rules);
    if (!candidates)
        return std::unexpected(candidates.error());
    const auto rested = storage::reactions::resting(connection, rules.now - rules.restWindow);
    if (!rested)
        return std::unexpected(rested.error());
    const auto shown = storage::recommendations::shownLately(connection, kPartsOver);
    if (!shown)
        return std::unexpected(shown.error());
    const auto lenses = storage::lenses::all(connection);
    if (!lenses)
        return std::unexpected(lenses.error());
    MapInput input{.labels = *labels,
                   .candidates = *candidates,
                   .rested = *rested,
                   .picks = {},
                   .shown = {},
                   .lenses = *lenses};
    for (const storage::Recommendation &offer : *shown)
        input.shown.append(offer.song);
    return input;
}

storage::reactions::Listing toListing(const HistoryQuery &query)
{
    using storage::reactions::Direction;
    using storage::reactions::Order;
    const auto orderOf = [](HistoryOrder order) {
        switch (order) {
        case HistoryOrder::When:
            return Order::When;
        case HistoryOrder::Title:
            return Order::Title;
        case HistoryOrder::Artist:
            return Order::Artist;
        }
        Q_UNREACHABLE();
    };
    return {.filter = toStored(query.filter),
            .words = query.words,
            .order = orderOf(query.order),
            .direction = query.isDescending ? Direction::Descending : Direction::Ascending};
}

} // namespace

QCoro::Task<Result<TasteMap>> Discovery::tasteMap()
{
    const auto rules = offerRules(m_clock.now());
    auto inputQuery =
        m_database.run<MapInput>([rules](Connection &connection) { return readMapInput(connection, rules); });
    auto input = co_await inputQuery;
    if (!input)
        co_return std::unexpected(input.error());
    Result<TasteSnapshot> snapshot = fail(ErrorKind::Cancelled);
    {
        // Ranking and learning wait for no picture: the turn is given up before it is drawn.
        const auto guard = co_await m_turn.acquire();
        const auto picks = co_await m_taste->rank(input->candidates, kPicksOnMap, RankWish());
        if (!picks)
            co_return std::unexpected(picks.error());
        for (const RankedSong &pick : *picks)
            input->picks.append(pick.song);
        snapshot = co_await m_taste->snapshot(input->candidates);
    }
    if (!snapshot)
        co_return std::unexpected(snapshot.error());
    const std::function<Result<TasteMap>()> work = [model = *snapshot, from = *input]() -> Result<TasteMap> {
        return drawMap(model, from);
    };
    const auto drawing = m_taste->slowWork().run<TasteMap>(work);
    auto map = co_await drawing.wait();
    if (!map)
        co_return map;
    QSet<SongId> ids;
    for (const MapSong &song : map->songs)
        ids.insert(song.song);
    using Names = QHash<SongId, storage::ShownName>;
    auto namesQuery = m_database.run<Names>(
        [ids](Connection &connection) { return storage::songs::names(connection, ids); });
    const auto names = co_await namesQuery;
    if (!names)
        co_return std::unexpected(names.error());
    for (MapSong &song : map->songs) {
        const auto name = names->constFind(song.song);
        if (name == names->constEnd())
            continue;
        song.title = name->title;
        song.artist = name->artist;
    }
    co_return map;
}

QCoro::Task<Result<qint64>> Discovery::steer(LensPlan plan)
{
    plan.centre = {std::clamp(plan.centre.x(), -1.0, 1.0), std::clamp(plan.centre.y(), -1.0, 1.0)};
    plan.radius = std::clamp(plan.radius, 0.02, 2.0);
    const auto guard = co_await m_turn.acquire();
    auto lens = co_await m_taste->lensAt(plan);
    if (!lens)
        co_return std::unexpected(lens.error());
    lens->createdAt = m_clock.now();
    auto query = m_database.run<qint64>(
        [lens = *lens](Connection &connection) { return storage::lenses::add(connection, lens); });
    const auto id = co_await query;
    if (!id)
        co_return id;
    noteUnlearned(co_await m_taste->steer());
    Q_EMIT steered();
    co_return id;
}

QCoro::Task<Result<void>> Discovery::unsteer(qint64 lens)
{
    const TimePoint now = m_clock.now();
    std::function<Result<void>(Connection &)> work = [lens, now](Connection &connection) {
        return storage::lenses::remove(connection, lens, now);
    };
    return changeLenses(std::move(work));
}

QCoro::Task<Result<void>> Discovery::steerAgain(qint64 lens)
{
    std::function<Result<void>(Connection &)> work = [lens](Connection &connection) {
        return storage::lenses::restore(connection, lens);
    };
    return changeLenses(std::move(work));
}

QCoro::Task<Result<void>> Discovery::changeLenses(std::function<Result<void>(Connection &)> work)
{
    const auto guard = co_await m_turn.acquire();
    auto query = m_database.run<void>(std::move(work));
    const auto changed = co_await query;
    if (!changed)
        co_return changed;
    noteUnlearned(co_await m_taste->steer());
    Q_EMIT steered();
    co_return Result<void>();
}

QCoro::Task<Result<Scoreboard>> Discovery::scoreboard()
{
    auto query = m_database.run<Scoreboard>([](Connection &connection) -> Result<Scoreboard> {
        const auto outcomes = storage::outcomes::all(connection);
        if (!outcomes)
            return std::unexpected(outcomes.error());
        return discovery::scoreboard(*outcomes);
    });
    co_return co_await query;
}

QCoro::Task<Result<QList<catalog::ReactionId>>> Discovery::historyIds(HistoryQuery query)
{
    auto ids = m_database.run<QList<catalog::ReactionId>>(
        [query](Connection &connection) { return storage::reactions::listed(connection, toListing(query)); });
    co_return co_await ids;
}

QCoro::Task<Result<QList<HistoryEntry>>> Discovery::history(QList<catalog::ReactionId> ids)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<QList<HistoryEntry>>(
        [ids, now](Connection &connection) -> Result<QList<HistoryEntry>> {
            const auto stored = storage::reactions::history(connection, ids, now);
            if (!stored)
                return std::unexpected(stored.error());
            QList<HistoryEntry> entries;
            QSet<SongId> subjects;
            for (const storage::reactions::Entry &entry : *stored) {
                entries.append({.id = entry.reaction.id,
                                .song = entry.song,
                                .kind = entry.reaction.kind,
                                .at = entry.reaction.at,
                                .reasons = fromStored(entry.reasons),
                                .session = entry.session});
                for (const Reason &reason : entries.constLast().reasons) {
                    if (reason.song)
                        subjects.insert(*reason.song);
                }
            }
            const QList<SongId> named(subjects.constBegin(), subjects.constEnd());
            const auto songs = storage::songs::find(connection, named, now);
            if (!songs)
                return std::unexpected(songs.error());
            QHash<SongId, QString> titles;
            for (const catalog::Song &song : *songs)
                titles.insert(song.id, song.title);
            for (HistoryEntry &entry : entries) {
                for (Reason &reason : entry.reasons) {
                    if (reason.song)
                        reason.subject = titles.value(*reason.song);
                }
            }
            return entries;
        });
    co_return co_await query;
}

QCoro::Task<Result<qint64>> Discovery::exportHistory(HistoryQuery query, HistoryFormat format, QString path)
{
    const auto ids = co_await historyIds(query);
    if (!ids)
        co_return std::unexpected(ids.error());
    const auto text = std::make_shared<HistoryText>(format, m_clock.now());
    for (qsizetype begin = 0; begin < ids->size(); begin += kExportPage) {
        const auto entries = co_await history(ids->mid(begin, kExportPage));
        if (!entries)
            co_return std::unexpected(entries.error());
        const std::function<Result<bool>()> add = [text, entries = *entries]() -> Result<bool> {
            text->add(entries);
            return true;
        };
        const auto adding = m_taste->slowWork().run<bool>(add);
        const auto added = co_await adding.wait();
        if (!added)
            co_return std::unexpected(added.error());
    }
    const std::function<Result<bool>()> write = [text, path]() -> Result<bool> {
        const auto written = writeWholeFile(path, text->finished());
        if (!written)
            return std::unexpected(written.error());
        return true;
    };
    const auto writing = m_taste->slowWork().run<bool>(write);
    const auto written = co_await writing.wait();
    if (!written)
        co_return std::unexpected(written.error());
    co_return ids->size();
}

} // namespace undersong::discovery
