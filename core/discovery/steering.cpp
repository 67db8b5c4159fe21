// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/steering.h"

#include "base/logging.h"
#include "discovery/modelinput.h"

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using recommender::MapPlace;
using recommender::Row;
using recommender::SongMap;
using recommender::Songs;
using storage::Lens;

namespace {

double worthOf(LensKind kind)
{
    return kind == LensKind::More ? kMoreWorth : kOutWorth;
}

double distance(QPointF centre, MapPlace place)
{
    return std::hypot(static_cast<double>(place.x) - centre.x(), static_cast<double>(place.y) - centre.y());
}

//! The middle of those of \p anchors that are on the map, and how many they are.
std::pair<QPointF, qsizetype> middleOf(const QList<catalog::SongId> &anchors, const SongMap &map,
                                       const Songs &songs)
{
    QPointF sum;
    qsizetype count = 0;
    for (const Row row : rowsOf(songs, anchors)) {
        if (const auto place = map.placeOf(row)) {
            sum += QPointF(static_cast<double>(place->x), static_cast<double>(place->y));
            ++count;
        }
    }
    return {count > 0 ? sum / static_cast<double>(count) : QPointF(), count};
}

} // namespace

double lensShare(double distance)
{
    if (distance <= kFullShare)
        return 1;
    if (distance >= 1)
        return 0;
    const double t = (1 - distance) / (1 - kFullShare);
    return t * t * (3 - 2 * t);
}

QPointF centreNow(const Lens &lens, const SongMap &map, const Songs &songs)
{
    const auto [middle, count] = middleOf(lens.songs, map, songs);
    QPointF centre(lens.x, lens.y);
    if (count >= kFewestAnchors)
        centre += middle - QPointF(lens.anchorX, lens.anchorY);
    return {std::clamp(centre.x(), -1.0, 1.0), std::clamp(centre.y(), -1.0, 1.0)};
}

Lens lensAt(const LensPlan &plan, const SongMap &map, const Songs &songs)
{
    std::vector<std::pair<double, std::uint64_t>> near;
    for (Row row = 0; row < songs.size(); ++row) {
        const auto place = map.placeOf(row);
        if (!place)
            continue;
        const double away = distance(plan.centre, *place);
        if (away <= plan.radius)
            near.emplace_back(away, songs.idAt(row));
    }
    const auto kept = std::min(near.size(), static_cast<std::size_t>(kMostAnchors));
    std::ranges::partial_sort(near, near.begin() + static_cast<std::ptrdiff_t>(kept));
    near.resize(kept);
    Lens lens{.kind = plan.kind, .x = plan.centre.x(), .y = plan.centre.y(), .radius = plan.radius};
    for (const auto &[away, id] : near)
        lens.songs.append(catalog::SongId(static_cast<qint64>(id)));
    const QPointF middle = middleOf(lens.songs, map, songs).first;
    lens.anchorX = middle.x();
    lens.anchorY = middle.y();
    return lens;
}

std::shared_ptr<const Songs> offeredSongs(const std::shared_ptr<const SongTable> &table,
                                          const QList<Lens> &lenses)
{
    const std::shared_ptr<const Songs> plain(table, &table->songs);
    if (lenses.isEmpty())
        return plain;
    const SongMap &map = table->map();
    std::vector<QPointF> centres;
    for (const Lens &lens : lenses)
        centres.push_back(centreNow(lens, map, table->songs));
    std::vector<float> wishes(table->songs.size(), 0.0F);
    for (Row row = 0; row < table->songs.size(); ++row) {
        const auto place = map.placeOf(row);
        if (!place)
            continue;
        double wish = 0;
        for (qsizetype i = 0; i < lenses.size(); ++i) {
            const Lens &lens = lenses.at(i);
            const double away = distance(centres[static_cast<std::size_t>(i)], *place) / lens.radius;
            wish += worthOf(lens.kind) * lensShare(away);
        }
        const auto most = static_cast<double>(recommender::kMostPrior);
        wishes[row] = static_cast<float>(std::clamp(wish, -most, most));
    }
    auto steered = recommender::withPriors(table->songs, std::move(wishes));
    if (!steered) {
        qCWarning(lcDiscovery) << "lenses without effect:" << steered.error().c_str();
        return plain;
    }
    return std::make_shared<const Songs>(*std::move(steered));
}

double wishOf(const TasteSnapshot &snapshot, Row row)
{
    return snapshot.offered->priorAt(row) - snapshot.table->songs.priorAt(row);
}

double unsteered(const TasteSnapshot &snapshot, Row row, double mean, double variance)
{
    return recommender::likeProbability(mean - wishOf(snapshot, row), variance);
}

} // namespace undersong::discovery
