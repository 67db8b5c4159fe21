// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/popularitybalance.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace undersong::recommender;

namespace {

constexpr auto kPopularity = static_cast<std::size_t>(RawFeature::Popularity);

//! Half of the first thirty are hits, half are hardly known; of the others some are of every kind.
std::vector<Song> hitsAndRarities()
{
    std::vector<Song> list = madeup::randomSongs(330, 19, 0, 5000);
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].sound[kPopularity] = i < 30 ? (i % 2 == 0 ? 2.0F : 95.0F) : static_cast<float>(i % 101);
    return list;
}

//! Of the first thirty six are disliked.
std::vector<Example> examplesOf(const std::vector<Song> &list, std::size_t count)
{
    std::vector<Example> examples;
    for (std::size_t i = 0; i < count; ++i)
        examples.push_back({.song = list[i].id, .liked = i < 24});
    return examples;
}

//! How many of the best twenty are neither hits nor rarities, where nothing is learned from popularity.
std::ptrdiff_t middling(const std::vector<Song> &list, std::size_t examples, double worth)
{
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, examplesOf(list, examples), {.kernel = {.popularity = 0}});
    const std::vector<Row> rows = madeup::everyRow(songs);
    const std::vector<Ranked> ranked = rank(taste, songs,
                                            {.candidates = rows,
                                             .count = 20,
                                             .explorationShare = 0,
                                             .relevanceShare = 1,
                                             .popularityWorth = worth});
    const std::vector<Song> known = hitsAndRarities();
    return std::ranges::count_if(ranked, [&](const Ranked &song) {
        const float popularity = known[song.row].sound[kPopularity];
        return popularity > 25 && popularity < 55;
    });
}

} // namespace

//! Lists mirror how well known the liked songs are.
class PopularityBalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divergenceFallsWhereTheListMirrorsTheLikes()
    {
        const std::vector<Song> list = hitsAndRarities();
        const Songs songs(list);
        PopularityBalance balance(Taste::fit(songs, examplesOf(list, 30)));
        QVERIFY(balance.isActive());
        const auto rare = PopularityBalance::shareOf(songs, 0);
        const auto hit = PopularityBalance::shareOf(songs, 1);
        QCOMPARE(*rare, std::size_t{0});
        QCOMPARE(*hit, PopularityBalance::kShares - 1);
        QVERIFY(std::abs(balance.divergenceWith(rare) - balance.divergenceWith(hit)) < 1e-12);
        QVERIFY(balance.divergenceWith(2) > balance.divergenceWith(hit));
        // Half of the likes has nothing in a list of one hit but the smoothing.
        QVERIFY(std::abs(balance.divergenceWith(hit) - 0.5 * std::log(0.5 / 0.995) - 0.5 * std::log(100)) <
                1e-9);
        QVERIFY(std::abs(balance.divergenceWith({})) < 1e-12);
        balance.take(hit);
        QVERIFY(std::abs(balance.divergenceWith(rare)) < 1e-12);
        QVERIFY(balance.divergenceWith(hit) > balance.divergenceWith(rare));
        const double before = balance.divergenceWith(hit);
        balance.take({});
        QCOMPARE(balance.divergenceWith(hit), before);
    }

    void listsMirrorTheLikes()
    {
        const std::vector<Song> list = hitsAndRarities();
        QVERIFY(middling(list, 30, 0) >= 3);
        QVERIFY(middling(list, 30, 0.5) < middling(list, 30, 0));
        QVERIFY(middling(list, 30, 10) <= 1);
    }

    void fewLikesOrNoPopularityChangeNothing()
    {
        std::vector<Song> list = hitsAndRarities();
        QCOMPARE(middling(list, 4, 10), middling(list, 4, 0));
        for (Song &song : list)
            song.sound[kPopularity] = madeup::kUnknownValue;
        const Songs songs(list);
        QVERIFY(!PopularityBalance(Taste::fit(songs, examplesOf(list, 30))).isActive());
        QVERIFY(!PopularityBalance(Taste()).isActive());
        QVERIFY(!PopularityBalance::shareOf(songs, 0));
        QCOMPARE(middling(list, 30, 10), middling(list, 30, 0));
    }
};

QTEST_APPLESS_MAIN(PopularityBalanceTest)
#include "popularitybalance_test.moc"
