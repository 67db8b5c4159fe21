// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"

#include <QtTest>

#include <map>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

//! Slots given away to find something out.
class ExplorationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exploresInItsRhythm();
    void explorationIsSeededAndHonest();
    void theBestMayAlwaysBeExplored();
};

void ExplorationTest::exploresInItsRhythm()
{
    const std::vector<Song> list = randomSongs(2000, 12, 0, 800);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 40, 12));
    const std::vector<Row> rows = everyRow(songs);
    for (const std::size_t firstSlot : {std::size_t{0}, std::size_t{5}, std::size_t{7}}) {
        const std::vector<Ranked> ranked =
            rank(taste, songs, {.candidates = rows, .count = 24, .seed = 1, .firstSlot = firstSlot});
        for (std::size_t i = 0; i < ranked.size(); ++i)
            QCOMPARE(ranked[i].slot == SlotKind::Exploration, (firstSlot + i + 1) % 10 == 0);
    }
    for (const Ranked &song : rank(taste, songs, {.candidates = rows, .count = 24, .explorationShare = 0}))
        QCOMPARE(song.slot, SlotKind::Main);
}

void ExplorationTest::explorationIsSeededAndHonest()
{
    const std::vector<Song> list = randomSongs(200, 13, 0, 200);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 40, 13));
    const std::vector<Row> rows = everyRow(songs);
    std::vector<double> means;
    for (const Prediction &prediction : taste.predict(songs, rows))
        means.push_back(prediction.mean);
    std::ranges::sort(means, std::greater());
    // Only exploration: how often a song comes first must be what the propensity says.
    constexpr int kSeeds = 400;
    std::map<std::uint64_t, int> times;
    std::map<std::uint64_t, double> propensity;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const RankRequest request{.candidates = rows, .count = 1, .seed = seed, .explorationShare = 1};
        const Ranked song = rank(taste, songs, request).front();
        QCOMPARE(song.slot, SlotKind::Exploration);
        QVERIFY(song.mean >= means[60]);
        QVERIFY(song.propensity > 0 && song.propensity <= 1);
        if (seed == 0)
            QVERIFY(isSame({song}, rank(taste, songs, request)));
        ++times[song.id];
        propensity[song.id] = song.propensity;
    }
    QVERIFY(times.size() > 3);
    for (const auto &[id, count] : times) {
        const double share = static_cast<double>(count) / kSeeds;
        QVERIFY2(std::abs(share - propensity[id]) < 0.12,
                 qPrintable(QString::number(share - propensity[id])));
    }
}

//! What a policy without exploration would offer must be possible in an exploration slot, or its offers there
//! can never be told apart from bad ones.
void ExplorationTest::theBestMayAlwaysBeExplored()
{
    const std::vector<Song> list = randomSongs(20'000, 14, 0, 5000);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 40, 14));
    const std::vector<Row> rows = everyRow(songs);
    const Ranked best = rank(taste, songs, {.candidates = rows, .count = 1, .explorationShare = 0}).front();
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        // A list of exploration slots alone ends up with all songs that may be explored.
        const std::vector<Ranked> explored =
            rank(taste, songs,
                 {.candidates = rows, .count = 256, .seed = seed, .explorationShare = 1, .artistLimit = 0});
        QCOMPARE(std::ranges::count(explored, SlotKind::Exploration, &Ranked::slot), std::ptrdiff_t{256});
        QVERIFY(std::ranges::find(explored, best.id, &Ranked::id) != explored.end());
    }
}

QTEST_GUILESS_MAIN(ExplorationTest)
#include "exploration_test.moc"
