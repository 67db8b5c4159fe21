// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/tastemapping.h"

#include "discovery/modelinput.h"
#include "discovery/steering.h"
#include "recommender/contours.h"
#include "recommender/partshares.h"
#include "recommender/random.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace undersong::discovery {

using recommender::MapPlace;
using recommender::Row;

namespace {

QPointF toPoint(MapPlace place)
{
    return {static_cast<double>(place.x), static_cast<double>(place.y)};
}

//! What each song is to the listener; the last said counts.
QHash<std::uint64_t, MapMark> marksOf(const MapInput &input)
{
    QHash<std::uint64_t, MapMark> marks;
    for (const catalog::SongId song : input.candidates)
        marks.insert(toModelId(song), MapMark::Candidate);
    for (const catalog::SongId song : input.rested)
        marks.insert(toModelId(song), MapMark::Rested);
    for (const catalog::Reaction &label : input.labels) {
        marks.insert(toModelId(label.song),
                     label.kind == catalog::ReactionKind::Like ? MapMark::Liked : MapMark::Disliked);
    }
    for (const catalog::SongId song : input.picks)
        marks.insert(toModelId(song), MapMark::Pick);
    return marks;
}

bool isAlwaysShown(MapMark mark)
{
    return mark != MapMark::Known && mark != MapMark::Candidate;
}

//! The rows to show, and how many more there are.
std::pair<std::vector<Row>, qint64> rowsToShow(const SongTable &table,
                                               const QHash<std::uint64_t, MapMark> &marks)
{
    std::vector<Row> rows;
    std::vector<std::pair<std::uint64_t, Row>> lots;
    for (Row row = 0; row < table.songs.size(); ++row) {
        if (!table.map().placeOf(row))
            continue;
        const std::uint64_t id = table.songs.idAt(row);
        if (isAlwaysShown(marks.value(id, MapMark::Known)))
            rows.push_back(row);
        else
            lots.emplace_back(recommender::mixed(id, 1), row);
    }
    std::ranges::sort(lots);
    const auto most = static_cast<std::size_t>(kMostOnMap);
    const std::size_t room = most - std::min(most, rows.size());
    const std::size_t taken = std::min(room, lots.size());
    for (std::size_t i = 0; i < taken; ++i)
        rows.push_back(lots[i].second);
    return {rows, static_cast<qint64>(lots.size() - taken)};
}

QList<MapWord> wordsOf(const std::vector<recommender::MapDirection> &directions)
{
    QList<MapWord> words;
    for (const recommender::MapDirection &direction : directions)
        words.append({.feature = featureName(direction.feature), .isMore = direction.sign > 0});
    return words;
}

MapRelief reliefOf(const recommender::MapSurface &surface)
{
    MapRelief relief{.side = static_cast<qsizetype>(recommender::MapSurface::kCells + 1)};
    for (std::size_t row = 0; row <= recommender::MapSurface::kCells; ++row) {
        for (std::size_t column = 0; column <= recommender::MapSurface::kCells; ++column)
            relief.values.append(surface.at(column, row));
    }
    return relief;
}

QList<MapLine> linesOf(const recommender::MapSurface &surface)
{
    QList<MapLine> lines;
    for (const recommender::Contour &contour :
         recommender::contoursOf(surface, recommender::levelsOf(surface))) {
        MapLine line{.level = static_cast<double>(contour.level), .isClosed = contour.isClosed};
        for (const MapPlace place : contour.points)
            line.points.append(toPoint(place));
        lines.append(line);
    }
    return lines;
}

TastePart toPart(recommender::Part part)
{
    switch (part) {
    case recommender::Part::Heard:
        return TastePart::Sound;
    case recommender::Part::Artists:
        return TastePart::Artists;
    case recommender::Part::Tags:
        return TastePart::Tags;
    case recommender::Part::Listeners:
        return TastePart::Listeners;
    case recommender::Part::Popularity:
        return TastePart::Popularity;
    case recommender::Part::Age:
        return TastePart::Age;
    }
    Q_UNREACHABLE();
}

void addParts(const TasteSnapshot &snapshot, const QList<catalog::SongId> &shown, TasteMap *map)
{
    const std::vector<Row> rows = rowsOf(snapshot.table->songs, shown);
    const bool isEnough = static_cast<qint64>(rows.size()) >= kFewestForParts;
    map->partsOver = isEnough ? static_cast<qint64>(rows.size()) : 0;
    const auto shares =
        recommender::partShares(snapshot.taste, snapshot.table->songs,
                                isEnough ? std::span<const Row>(rows) : std::span<const Row>());
    for (const recommender::PartShare &share : shares) {
        map->parts.append(
            {.part = toPart(share.part), .allowed = share.allowed, .explained = share.explained});
    }
}

void addLenses(const TasteSnapshot &snapshot, const MapInput &input, TasteMap *map)
{
    const SongTable &table = *snapshot.table;
    for (const storage::Lens &lens : input.lenses) {
        MapLens placed{.id = lens.id,
                       .kind = lens.kind,
                       .centre = centreNow(lens, table.map(), table.songs),
                       .radius = lens.radius,
                       .at = lens.createdAt};
        for (const Row row : rowsOf(table.songs, input.candidates)) {
            const auto place = table.map().placeOf(row);
            if (!place)
                continue;
            const QPointF away = toPoint(*place) - placed.centre;
            placed.songs += QPointF::dotProduct(away, away) < lens.radius * lens.radius ? 1 : 0;
        }
        map->lenses.append(placed);
    }
}

} // namespace

TasteMap drawMap(const TasteSnapshot &snapshot, const MapInput &input)
{
    const SongTable &table = *snapshot.table;
    const QHash<std::uint64_t, MapMark> marks = marksOf(input);
    const auto [rows, left] = rowsToShow(table, marks);
    TasteMap map{.towardsRight = wordsOf(recommender::SongMap::across()),
                 .towardsTop = wordsOf(recommender::SongMap::upwards()),
                 .unplaced = static_cast<qint64>(table.map().size() - table.map().placed()),
                 .left = left};
    for (const catalog::Reaction &label : input.labels)
        ++(label.kind == catalog::ReactionKind::Like ? map.likes : map.dislikes);
    const auto predictions = snapshot.taste.predict(table.songs, rows);
    std::vector<recommender::MapSample> samples;
    samples.reserve(rows.size());
    map.songs.reserve(static_cast<qsizetype>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const MapPlace place = *table.map().placeOf(rows[i]);
        const double probability = snapshot.recipe->calibration.apply(predictions[i].probability);
        const std::uint64_t id = table.songs.idAt(rows[i]);
        samples.push_back({.place = place, .value = static_cast<float>(probability)});
        map.songs.append({.song = catalog::SongId(static_cast<qint64>(id)),
                          .place = toPoint(place),
                          .mark = marks.value(id, MapMark::Known),
                          .probability = probability});
    }
    std::ranges::sort(map.songs, {},
                      [](const MapSong &song) { return std::pair(song.mark, song.song.value()); });
    const recommender::MapSurface surface(samples);
    map.relief = reliefOf(surface);
    map.lines = linesOf(surface);
    addLenses(snapshot, input, &map);
    addParts(snapshot, input.shown, &map);
    return map;
}

} // namespace undersong::discovery
