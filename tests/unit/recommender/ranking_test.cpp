// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/quantise.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <map>
#include <set>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

std::vector<std::uint64_t> idsOf(const std::vector<Ranked> &list)
{
    std::vector<std::uint64_t> ids;
    for (const Ranked &song : list)
        ids.push_back(song.id);
    return ids;
}

} // namespace

//! What is offered, in which order, under which rules.
class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excludedAreNeverReturned();
    void moreThanExist();
    void nothingToRank();
    void artistsAreSpaced();
    void recentArtistsCount();
    void theDialIsKept_data();
    void theDialIsKept();
    void unknownSoundIsNotPreferred();
    void riddlesAreNotPreferred();
    void riddlesFillUpWhatIsLeft();
    void artistsLearnedOfLaterAreFamiliar();
    void startIsSpreadAndSeeded();
    void diversityMixes();
    void uncertaintyIsWorthALittle();
    void tiesGoToTheSmallerId();
};

void RankingTest::excludedAreNeverReturned()
{
    const std::vector<Song> list = randomSongs(300, 6);
    const Songs songs(list);
    const std::vector<Example> examples = reactions(list, 30, 6);
    const std::vector<Row> rows = everyRow(songs);
    std::vector<std::uint64_t> exclude;
    for (std::size_t i = 100; i < 200; ++i)
        exclude.push_back(list[i].id);
    for (const Taste &taste : {Taste(), Taste::fit(songs, examples)}) {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const RankRequest request{
                .candidates = rows, .count = 300, .seed = seed, .exclude = exclude, .artistLimit = 0};
            const std::vector<Ranked> ranked = rank(taste, songs, request);
            QCOMPARE(ranked.size(), 200 - taste.examples().size());
            for (const Ranked &song : ranked) {
                QVERIFY(std::ranges::find(exclude, song.id) == exclude.end());
                QVERIFY(!taste.isRated(song.id));
            }
        }
    }
    const Taste taste = Taste::fit(songs, examples);
    const std::vector<Row> first = {0, 1, 2};
    QVERIFY(rank(taste, songs, {.candidates = first}).empty());
    QCOMPARE(
        rank(taste, songs, {.candidates = first, .ratedSongs = RatedSongs::Allow, .artistLimit = 0}).size(),
        std::size_t{3});
}

void RankingTest::moreThanExist()
{
    const std::vector<Song> list = randomSongs(40, 7);
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    for (const Taste &taste : {Taste(), Taste::fit(songs, reactions(list, 10, 7))}) {
        const std::vector<Ranked> ranked =
            rank(taste, songs, {.candidates = rows, .count = 1000, .artistLimit = 0});
        QCOMPARE(ranked.size(), 40 - taste.examples().size());
        const std::vector<std::uint64_t> ids = idsOf(ranked);
        QCOMPARE(std::set(ids.begin(), ids.end()).size(), ids.size());
    }
}

void RankingTest::nothingToRank()
{
    const std::vector<Song> list = randomSongs(5, 8);
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    QVERIFY(rank(Taste(), songs, {}).empty());
    QVERIFY(rank(Taste(), Songs(), {.candidates = rows}).empty());
    QVERIFY(rank(Taste(), songs, {.candidates = rows, .count = 0}).empty());
    const Taste taste = Taste::fit(songs, reactions(list, 2, 8));
    QVERIFY(rank(taste, songs, {}).empty());
    QCOMPARE(rank(taste, songs, {.candidates = rows, .threads = 0, .explorationShare = 5}).size(),
             std::size_t{3});
}

void RankingTest::artistsAreSpaced()
{
    // Sixty songs of one well-liked artist among others.
    std::vector<Song> list = randomSongs(400, 9, 0, 100);
    for (std::size_t i = 0; i < 60; ++i)
        list[i].artists = {1000};
    const Songs songs(list);
    std::vector<Example> examples;
    for (std::size_t i = 0; i < 12; ++i)
        examples.push_back({.song = list[i].id, .liked = true});
    const Taste taste = Taste::fit(songs, examples);
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<Ranked> ranked = rank(taste, songs, {.candidates = rows, .count = 60, .seed = 3});
    QCOMPARE(ranked.size(), std::size_t{60});
    for (std::size_t begin = 0; begin + 20 <= ranked.size(); ++begin) {
        std::map<std::uint32_t, int> songsOf;
        for (std::size_t i = begin; i < begin + 20; ++i) {
            for (const std::uint32_t artist : songs.artistsAt(ranked[i].row))
                QVERIFY(++songsOf[artist] <= 2);
        }
    }
    QVERIFY(std::ranges::count_if(
                ranked, [&](const Ranked &song) { return songs.artistsAt(song.row)[0] == 1000; }) > 2);
    // The rule holds even where nothing else is left.
    const std::vector<Row> same(rows.begin() + 12, rows.begin() + 60);
    QCOMPARE(rank(taste, songs, {.candidates = same}).size(), std::size_t{2});
}

void RankingTest::recentArtistsCount()
{
    std::vector<Song> list = randomSongs(100, 10, 0, 30);
    for (std::size_t i = 0; i < 20; ++i)
        list[i].artists = {1000};
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<std::vector<std::uint32_t>> recent = {{1000, 3}, {5}, {1000}};
    for (const Taste &taste :
         {Taste(), Taste::fit(songs, std::array{Example{.song = list[0].id, .liked = true}})}) {
        const std::vector<Ranked> ranked =
            rank(taste, songs, {.candidates = rows, .count = 10, .recentArtists = recent});
        QCOMPARE(ranked.size(), std::size_t{10});
        for (const Ranked &song : ranked)
            QVERIFY(songs.artistsAt(song.row)[0] != 1000);
    }
}

void RankingTest::theDialIsKept_data()
{
    QTest::addColumn<double>("asked");
    for (const double asked : {0.0, 0.25, 0.4, 0.8, 1.0})
        QTest::addRow("%.2f", asked) << asked;
}

void RankingTest::theDialIsKept()
{
    // Ten lists of ten, one after the other, from songs of 200 artists of whom the listener knows some.
    QFETCH(double, asked);
    const std::vector<Song> list = randomSongs(2000, 31, 0, 200);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 60, 31));
    std::set<std::uint32_t> familiar;
    for (std::size_t i = 0; i < 60; ++i)
        familiar.insert(list[i].artists.begin(), list[i].artists.end());
    std::vector<std::uint64_t> offered;
    std::size_t fresh = 0;
    for (std::size_t i = 0; i < 10; ++i) {
        for (const Ranked &song :
             rank(taste, songs,
                  {.candidates = everyRow(songs),
                   .count = 10,
                   .firstSlot = i * 10,
                   .exclude = offered,
                   .artistLimit = 0,
                   .newArtists = NewArtists{.share = asked, .offered = offered.size(), .given = fresh}})) {
            offered.push_back(song.id);
            const auto artists = songs.artistsAt(song.row);
            const bool isNew =
                std::ranges::none_of(artists, [&](auto artist) { return familiar.contains(artist); });
            QCOMPARE(song.isNewArtist, isNew);
            QVERIFY(song.wantsNewArtist == isNew);
            fresh += isNew ? 1U : 0U;
        }
    }
    QCOMPARE(offered.size(), std::size_t{100});
    QCOMPARE(static_cast<double>(fresh), asked * 100);
}

void RankingTest::unknownSoundIsNotPreferred()
{
    // Before anything is known of them, songs without sound must not win by their larger variance alone.
    std::vector<Song> list = randomSongs(200, 11, 0, 200);
    for (std::uint64_t id = 1; id <= 50; ++id)
        list.push_back({.id = id, .artists = {static_cast<std::uint32_t>(2000 + id)}});
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 60, 11));
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<Ranked> ranked =
        rank(taste, songs, {.candidates = rows, .count = 20, .explorationShare = 0});
    QVERIFY(std::ranges::count_if(ranked, [](const Ranked &song) { return song.id <= 50; }) <= 4);
}

//! A song nothing at all is known about keeps its whole variance for ever; that must not be worth anything.
void RankingTest::riddlesAreNotPreferred()
{
    std::vector<Song> known = randomSongs(300, 7);
    for (std::uint64_t id = 1; id <= 300; ++id)
        known.push_back({.id = id});
    const Songs songs(known);
    std::vector<Row> rows(songs.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    Taste taste;
    std::size_t riddles = 0;
    for (int i = 0; i < 16; ++i) {
        const std::vector<Ranked> next = rank(taste, songs, {.candidates = rows, .count = 1, .firstSlot = 1});
        riddles += next.front().id <= 300 ? 1U : 0U;
        taste = taste.with(songs, {.song = next.front().id, .liked = i % 3 == 0});
    }
    QVERIFY2(riddles <= 4, qPrintable(QString::number(riddles)));
}

//! Songs with an example are no candidates, however much is known of them.
void RankingTest::riddlesFillUpWhatIsLeft()
{
    std::vector<Song> list = randomSongs(100, 15, 0, 100);
    for (std::uint64_t id = 1; id <= 100; ++id)
        list.push_back({.id = id});
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 90, 15));
    const std::vector<Row> rows = everyRow(songs);
    QCOMPARE(offer(taste, songs, {.candidates = rows, .count = 20}).size(), std::size_t{20});
}

void RankingTest::artistsLearnedOfLaterAreFamiliar()
{
    std::vector<Song> list = randomSongs(200, 16, 0, 10);
    const std::vector<Example> examples = reactions(list, 40, 16);
    std::vector<Song> nameless = list;
    for (Song &song : nameless)
        song.artists.clear();
    const Taste taste = Taste::fit(Songs(nameless), examples);
    const Songs songs(list);
    for (const Ranked &song :
         rank(taste, songs, {.candidates = everyRow(songs), .count = 20, .artistLimit = 0}))
        QVERIFY(!song.isNewArtist);
    // Nor are the artists of examples new that the model no longer works with.
    std::vector<Example> many = reactions(list, 100, 16);
    const Taste few = Taste::fit(songs, many, {.mostExamples = 20});
    for (const Ranked &song :
         rank(few, songs, {.candidates = everyRow(songs), .count = 20, .artistLimit = 0}))
        QVERIFY(!song.isNewArtist);
}

void RankingTest::startIsSpreadAndSeeded()
{
    std::vector<Song> list = randomSongs(2000, 14, 0, 1000);
    for (std::uint64_t id = 1; id <= 100; ++id)
        list.push_back({.id = id});
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    const RankRequest request{.candidates = rows, .count = 12, .seed = 1};
    const std::vector<Ranked> start = rank(Taste(), songs, request);
    QVERIFY(isSame(start, rank(Taste(), songs, request)));
    RankRequest other = request;
    other.seed = 2;
    QVERIFY(idsOf(start) != idsOf(rank(Taste(), songs, other)));
    const auto distance = [&](Row a, Row b) {
        double sum = 0;
        for (std::size_t d = 0; d < kSoundDimensions; ++d)
            sum += std::pow(songs.soundAt(a)[d] - songs.soundAt(b)[d], 2);
        return std::sqrt(sum);
    };
    double nearest = 1e9;
    double average = 0;
    for (std::size_t i = 0; i < start.size(); ++i) {
        QCOMPARE(start[i].slot, SlotKind::Start);
        QVERIFY(start[i].id > 100);
        for (std::size_t j = 0; j < i; ++j)
            nearest = std::min(nearest, distance(start[i].row, start[j].row));
    }
    for (Row row = 0; row < 500; ++row)
        average += distance(row, row + 500) / 500;
    QVERIFY(nearest > 0.75 * average);
}

void RankingTest::diversityMixes()
{
    // Near twins at the top of the list: a mixed list takes fewer of them.
    Random random(15);
    std::vector<Song> list = randomSongs(300, 15, 0, 5000);
    for (std::uint64_t id = 1; id <= 60; ++id)
        list.push_back(songAt(id, 0.6F + static_cast<float>(0.01 * random.uniform()), 0.5F));
    const Songs songs(list);
    std::vector<Example> examples;
    for (std::uint64_t id = 1; id <= 20; ++id)
        examples.push_back({.song = id, .liked = true});
    const Taste taste = Taste::fit(songs, examples);
    const std::vector<Row> rows = everyRow(songs);
    const auto twins = [&](double relevanceShare) {
        return std::ranges::count_if(
            rank(taste, songs,
                 {.candidates = rows, .count = 20, .explorationShare = 0, .relevanceShare = relevanceShare}),
            [](const Ranked &song) { return song.id <= 60; });
    };
    QCOMPARE(twins(1), 20);
    QVERIFY(twins(0.5) < 15);
}

void RankingTest::uncertaintyIsWorthALittle()
{
    const std::vector<Song> list = randomSongs(100, 16, 0.1);
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    const auto worth = [&](std::size_t examples, std::optional<double> asked) {
        const Taste taste = Taste::fit(songs, reactions(list, examples, 16));
        const Ranked song =
            rank(taste, songs,
                 {.candidates = rows, .count = 1, .uncertaintyWorth = asked, .explorationShare = 0})
                .front();
        // Only what can be learned counts.
        const double riddle =
            taste.amplitude() * unlearnableVariance(songs, song.row, taste.parameters().kernel);
        return (song.score - song.mean) / std::sqrt(song.variance - riddle);
    };
    QVERIFY(std::abs(worth(10, {}) - 0.15) < 1e-9);
    QVERIFY(std::abs(worth(30, {}) - 0.15) < 1e-9);
    QVERIFY(std::abs(worth(20, 0.5) - 0.5) < 1e-9);
    QVERIFY(std::abs(worth(20, 0.0)) < 1e-9);
}

void RankingTest::tiesGoToTheSmallerId()
{
    std::vector<Song> list = {songAt(100, 0.6F, 0.5F)};
    for (const std::uint64_t id : {9U, 3U, 7U, 5U})
        list.push_back(songAt(id, 0.6F, 0.5F));
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, std::array{Example{.song = 100, .liked = true}});
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<std::uint64_t> expected = {3, 5, 7, 9};
    QCOMPARE(idsOf(rank(taste, songs, {.candidates = rows, .explorationShare = 0})), expected);
}

QTEST_GUILESS_MAIN(RankingTest)
#include "ranking_test.moc"
