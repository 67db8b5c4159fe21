// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/ranksongs.h"

#include "discovery/modelinput.h"
#include "discovery/steering.h"
#include "recommender/dial.h"
#include "recommender/drift.h"
#include "recommender/explanation.h"
#include "recommender/ranking.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace undersong::discovery {

namespace {

//! Threads that rank. More gain little: the scan is bound by memory.
constexpr int kThreads = 2;

//! Reasons kept of an offer, and of an explanation that was asked for.
constexpr qsizetype kReasonsLogged = 12;
constexpr qsizetype kReasonsExplained = 24;

SlotKind toSlotKind(recommender::SlotKind slot)
{
    switch (slot) {
    case recommender::SlotKind::Main:
        return SlotKind::Main;
    case recommender::SlotKind::Exploration:
        return SlotKind::Exploration;
    case recommender::SlotKind::Start:
        return SlotKind::Start;
    }
    Q_UNREACHABLE();
}

//! The strongest \p most reasons, and one for all others together. There is a reason for every reaction ever
//! given; nobody reads hundreds, and each offer is logged with its own.
QList<Reason> strongest(QList<Reason> reasons, qsizetype most)
{
    std::ranges::stable_sort(reasons, std::ranges::greater(), [](const Reason &reason) {
        return reason.kind == ReasonKind::Remainder ? -1 : std::abs(reason.weight);
    });
    const bool hasRemainder = !reasons.isEmpty() && reasons.constLast().kind == ReasonKind::Remainder;
    if (reasons.size() - (hasRemainder ? 1 : 0) <= most)
        return reasons;
    Reason remainder{.kind = ReasonKind::Remainder};
    for (qsizetype i = most; i < reasons.size(); ++i)
        remainder.weight += reasons.at(i).weight;
    reasons.resize(most);
    reasons.append(remainder);
    return reasons;
}

//! The parts of the mean, and what getting to know the song is worth on top: together the score.
QList<Reason> reasonsOf(const TasteSnapshot &snapshot, const recommender::Ranked &ranked)
{
    QList<Reason> reasons = reasonsFor(snapshot, ranked.row);
    if (ranked.score != ranked.mean)
        reasons.append({.kind = ReasonKind::Exploration, .weight = ranked.score - ranked.mean});
    return strongest(std::move(reasons), kReasonsLogged);
}

//! The artists of \p songs, a song each.
std::vector<std::vector<std::uint32_t>> artistsOf(const TasteSnapshot &snapshot,
                                                  const QList<catalog::SongId> &songs)
{
    std::vector<std::vector<std::uint32_t>> artists;
    for (const recommender::Row row : rowsOf(snapshot.table->songs, songs)) {
        const auto own = snapshot.table->songs.artistsAt(row);
        artists.emplace_back(own.begin(), own.end());
    }
    return artists;
}

//! Nothing: as ever.
std::optional<double> worthOf(const Recipe &recipe, TimePoint now)
{
    if (!recipe.driftAt)
        return {};
    const auto since = std::chrono::duration<double, std::chrono::days::period>(now - *recipe.driftAt);
    return recommender::driftResponse(std::max(0.0, since.count())).uncertaintyWorth;
}

//! What the policy without exploration would have put in the places of exploration slots.
void addTargets(const TasteSnapshot &snapshot, recommender::RankRequest request, QList<RankedSong> *ranked)
{
    const auto isExplored = [](const RankedSong &song) { return song.slot == SlotKind::Exploration; };
    if (std::ranges::none_of(*ranked, isExplored))
        return;
    request.explorationShare = 0;
    const auto best = recommender::offer(snapshot.taste, *snapshot.offered, request);
    for (qsizetype i = 0; i < ranked->size() && static_cast<std::size_t>(i) < best.size(); ++i) {
        RankedSong &song = (*ranked)[i];
        if (!isExplored(song))
            continue;
        const recommender::Ranked &other = best[static_cast<std::size_t>(i)];
        song.targetPropensity = static_cast<qint64>(other.id) == song.song.value() ? 1 : 0;
        song.targetExpected =
            snapshot.recipe->calibration.apply(unsteered(snapshot, other.row, other.mean, other.variance));
    }
}

void addLastWeek(const TasteSnapshot &snapshot, const std::vector<recommender::Ranked> &chosen,
                 QList<RankedSong> *ranked)
{
    if (!snapshot.lastWeek)
        return;
    std::vector<recommender::Row> rows;
    for (const recommender::Ranked &song : chosen)
        rows.push_back(song.row);
    const auto predicted = snapshot.lastWeek->taste.predict(snapshot.table->songs, rows);
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        (*ranked)[static_cast<qsizetype>(i)].probabilityBefore =
            snapshot.lastWeek->calibration.apply(predicted[i].probability);
    }
}

} // namespace

QList<RankedSong> rankSongs(const TasteSnapshot &snapshot, const std::vector<recommender::Row> &candidates,
                            const RankOrder &order)
{
    const std::size_t examples = snapshot.taste.examples().size();
    const auto recentArtists = artistsOf(snapshot, order.wish.before);
    const recommender::RankRequest request{.candidates = candidates,
                                           .count = static_cast<std::size_t>(order.count),
                                           .seed = order.seed,
                                           .threads = kThreads,
                                           .uncertaintyWorth = worthOf(*snapshot.recipe, order.now),
                                           .firstSlot = examples,
                                           .recentArtists = recentArtists,
                                           .newArtists = order.wish.newArtists};
    const auto chosen = recommender::offer(snapshot.taste, *snapshot.offered, request);
    QList<RankedSong> ranked;
    for (const recommender::Ranked &song : chosen) {
        const double probability = unsteered(snapshot, song.row, song.mean, song.variance);
        ranked.append({.song = catalog::SongId(static_cast<qint64>(song.id)),
                       .score = song.score,
                       .probability = snapshot.recipe->calibration.apply(probability),
                       .uncalibrated = probability,
                       .propensity = song.propensity,
                       .slot = toSlotKind(song.slot),
                       .reasons = reasonsOf(snapshot, song),
                       .seed = order.seed,
                       .isNewArtist = song.isNewArtist,
                       .wantsNewArtist = song.wantsNewArtist});
    }
    addLastWeek(snapshot, chosen, &ranked);
    addTargets(snapshot, request, &ranked);
    return ranked;
}

Judgement judgeSong(const TasteSnapshot &snapshot, recommender::Row row,
                    const std::vector<recommender::Row> &candidates)
{
    const recommender::Songs &songs = *snapshot.offered;
    const recommender::Prediction prediction = snapshot.taste.predict(songs, std::span(&row, 1)).front();
    const double probability = unsteered(snapshot, row, prediction.mean, prediction.variance);
    const recommender::Dial dial(snapshot.taste, songs, std::nullopt);
    const bool isNew = dial.isNew(row);
    std::vector<recommender::Row> alike;
    for (const recommender::Row candidate : candidates) {
        if (dial.isNew(candidate) == isNew)
            alike.push_back(candidate);
    }
    return {.score = prediction.mean,
            .probability = snapshot.recipe->calibration.apply(probability),
            .place = static_cast<qint64>(recommender::placeOf(snapshot.taste, songs, candidates, row)),
            .dial = {.isNewArtist = isNew,
                     .place = static_cast<qint64>(recommender::placeOf(snapshot.taste, songs, alike, row)),
                     .candidates = static_cast<qint64>(alike.size()),
                     .others = static_cast<qint64>(candidates.size() - alike.size())},
            .reasons = strongest(reasonsFor(snapshot, row), kReasonsExplained)};
}

} // namespace undersong::discovery
