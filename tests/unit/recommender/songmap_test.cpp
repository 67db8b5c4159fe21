// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/contours.h"
#include "recommender/partshares.h"
#include "recommender/songmap.h"
#include "unit/recommender/madeup.h"

#include <QTest>

#include <cmath>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

double away(MapPlace a, MapPlace b)
{
    return std::hypot(static_cast<double>(a.x - b.x), static_cast<double>(a.y - b.y));
}

//! A hill of height 1 in the middle, on an even grid of samples.
std::vector<MapSample> hill()
{
    std::vector<MapSample> samples;
    for (int i = -20; i <= 20; ++i) {
        for (int j = -20; j <= 20; ++j) {
            const MapPlace place{.x = static_cast<float>(i) / 20, .y = static_cast<float>(j) / 20};
            const float height = std::exp(-(place.x * place.x + place.y * place.y) * 4);
            samples.push_back({.place = place, .value = height});
        }
    }
    return samples;
}

} // namespace

//! The picture of the taste: places, lines, and what the parts of the model count.
class SongMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreWithinTheMap()
    {
        const Songs songs(randomSongs(2000, 5));
        const SongMap map(songs);
        QCOMPARE(map.size(), songs.size());
        QCOMPARE(map.placed(), songs.size());
        for (Row row = 0; row < songs.size(); ++row) {
            const auto place = map.placeOf(row);
            QVERIFY(place && std::abs(place->x) <= 1 && std::abs(place->y) <= 1);
        }
        QVERIFY(!map.placeOf(static_cast<Row>(songs.size())));
    }

    void sameSongsSameMap()
    {
        std::vector<Song> list = randomSongs(400, 6, 0.2);
        const Songs songs(list);
        std::ranges::reverse(list);
        const Songs turned(list);
        const SongMap one(songs);
        const SongMap other(turned);
        for (Row row = 0; row < songs.size(); ++row) {
            const auto a = one.placeOf(row);
            const auto b = other.placeOf(*turned.rowOf(songs.idAt(row)));
            QCOMPARE(a.has_value(), b.has_value());
            QVERIFY(!a || away(*a, *b) < 1e-4);
        }
    }

    //! Neither a new song nor anything said moves a song whose sound is known.
    void nothingMovesASong()
    {
        const std::vector<Song> list = randomSongs(1050, 7);
        const std::span<const Song> all(list);
        const Songs before(all.first(1000));
        const SongMap first(before);
        const SongMap second{Songs(all)};
        for (Row row = 0; row < before.size(); ++row)
            QVERIFY(*second.placeOf(row) == *first.placeOf(row));
    }

    void likeSongsAreNear()
    {
        std::vector<Song> list = randomSongs(500, 8);
        // A twin of each of the first, under another id.
        for (std::size_t i = 0; i < 20; ++i) {
            Song twin = list[i];
            twin.id += 100'000;
            list.push_back(twin);
        }
        const Songs songs(list);
        const SongMap map(songs);
        double twins = 0;
        double others = 0;
        for (std::size_t i = 0; i < 20; ++i) {
            const MapPlace own = *map.placeOf(*songs.rowOf(list[i].id));
            twins += away(own, *map.placeOf(*songs.rowOf(list[i].id + 100'000)));
            others += away(own, *map.placeOf(*songs.rowOf(list[i + 100].id)));
        }
        QVERIFY2(twins < others / 5, qPrintable(QString::number(twins / others)));
    }

    void moreEnergyIsFurtherRight()
    {
        std::vector<Song> list = randomSongs(1, 9);
        list.push_back(list.front());
        list.back().id += 1;
        const auto energy = static_cast<std::size_t>(RawFeature::Energy);
        list.front().sound[energy] = 0.2F;
        list.back().sound[energy] = 0.9F;
        const SongMap map{Songs(list)};
        QVERIFY(map.placeOf(1)->x > map.placeOf(0)->x);
        QCOMPARE(SongMap::across().front().feature, RawFeature::Energy);
        QCOMPARE(SongMap::across().front().sign, 1);
    }

    void theUnheardStandAmidTheirKind()
    {
        std::vector<Song> list;
        for (std::uint64_t i = 0; i < 40; ++i) {
            Song song = songAt(100 + i, i < 20 ? 0.95F : 0.15F, 0.5F);
            song.tags = {{.id = i < 20 ? 1U : 2U, .weight = 1}};
            list.push_back(song);
        }
        list.push_back({.id = 1, .tags = {{.id = 1, .weight = 1}}});
        list.push_back({.id = 2, .tags = {{.id = 2, .weight = 1}}});
        list.push_back({.id = 3, .tags = {{.id = 1, .weight = 1}}});
        const Songs songs(list);
        const SongMap map(songs);
        const MapPlace dance = *map.placeOf(0);
        const MapPlace still = *map.placeOf(30);
        const auto placeOf = [&](std::uint64_t id) { return *map.placeOf(*songs.rowOf(id)); };
        QVERIFY(away(placeOf(1), dance) < away(placeOf(1), still));
        QVERIFY(away(placeOf(2), still) < away(placeOf(2), dance));
        QVERIFY2(placeOf(1) != placeOf(3), "two unknown ones do not hide each other");
    }

    void theUnknownHaveNoPlace()
    {
        std::vector<Song> list = randomSongs(30, 10);
        list.push_back({.id = 1});
        list.push_back({.id = 2, .artists = {3000}});
        const Songs songs(list);
        const SongMap map(songs);
        QVERIFY(!map.placeOf(*songs.rowOf(1)));
        QVERIFY2(!map.placeOf(*songs.rowOf(2)), "nobody heard a song of this artist");
        QCOMPARE(map.placed(), std::size_t{30});
        QCOMPARE(SongMap(Songs()).placed(), std::size_t{0});
        const std::vector<Song> lonely = randomSongs(1, 11);
        QVERIFY(SongMap(Songs(lonely)).placeOf(0));
    }

    void linesGoAroundAHill()
    {
        const MapSurface surface(hill());
        const std::vector<float> levels = levelsOf(surface);
        QVERIFY(levels.size() >= 9);
        QVERIFY(levels.front() > surface.lowest() && levels.back() < surface.highest());
        const std::array asked = {0.5F};
        const std::vector<Contour> lines = contoursOf(surface, asked);
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(lines.front().isClosed);
        // Of even distance to the top, as the hill is round.
        double least = 9;
        double most = 0;
        for (const MapPlace place : lines.front().points) {
            least = std::min(least, away(place, {}));
            most = std::max(most, away(place, {}));
        }
        QVERIFY2(most - least < 0.02, qPrintable(QStringLiteral("%1 %2").arg(least).arg(most)));
    }

    void whereNoSongIsThereIsNoLine()
    {
        const MapSurface nothing({});
        QVERIFY(std::isnan(nothing.lowest()));
        QVERIFY(levelsOf(nothing).empty());
        std::vector<MapSample> right = hill();
        std::erase_if(right, [](const MapSample &sample) { return sample.place.x < 0; });
        const MapSurface half(right);
        QVERIFY(std::isnan(half.at(0, MapSurface::kCells / 2)));
        const std::array asked = {0.3F};
        const std::vector<Contour> lines = contoursOf(half, asked);
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY2(!lines.front().isClosed, "a line ends where nothing is known");
    }

    void partsAddUpToAll()
    {
        const std::vector<Song> list = randomSongs(300, 12, 0.1);
        const Songs songs(list);
        const Taste taste = Taste::fit(songs, reactions(list, 80, 12));
        const std::vector<Row> rows = everyRow(songs);
        const std::vector<PartShare> shares = partShares(taste, songs, std::span(rows).subspan(80));
        double explained = 0;
        double allowed = 0;
        for (const PartShare &share : shares) {
            explained += share.explained;
            allowed += share.allowed;
        }
        QVERIFY(std::abs(explained - 1) < 1e-9);
        QVERIFY(std::abs(allowed - 1) < 1e-9);
        QVERIFY(std::ranges::all_of(shares, [](const PartShare &share) { return share.allowed > 0; }));
        // Where only sounds are known nothing else explains anything.
        std::vector<Song> heard = list;
        for (Song &song : heard)
            song = {.id = song.id, .sound = song.sound};
        const Songs plain(heard);
        for (const PartShare &share : partShares(Taste::fit(plain, reactions(list, 80, 12)), plain, rows)) {
            const bool mayExplain =
                share.part != Part::Artists && share.part != Part::Tags && share.part != Part::Listeners;
            QVERIFY(mayExplain || std::abs(share.explained) < 0.2);
        }
        for (const PartShare &share : partShares(Taste(), songs, rows))
            QCOMPARE(share.explained, 0.0);
    }
};

QTEST_APPLESS_MAIN(SongMapTest)
#include "songmap_test.moc"
