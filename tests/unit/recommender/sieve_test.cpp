// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/kernel.h"
#include "recommender/quantise.h"
#include "recommender/scan.h"

#include <QtTest>

#include <cmath>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

//! Sieving finds what scoring every song would.
class SieveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAgreeWithPredictions_data();
    void meansAgreeWithPredictions();
    void sievesAsIfAllWereScored_data();
    void sievesAsIfAllWereScored();
};

void SieveTest::meansAgreeWithPredictions_data()
{
    QTest::addColumn<double>("unknownShare");
    for (const double share : {0.0, 0.1, 0.5})
        QTest::addRow("%.1f unknown", share) << share;
}

void SieveTest::meansAgreeWithPredictions()
{
    QFETCH(double, unknownShare);
    const std::vector<Song> list = randomSongs(3000, 4, unknownShare);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 400, 4));
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<float> means = Scan(taste, songs).means(rows, 2);
    const std::vector<Prediction> predictions = taste.predict(songs, rows);
    double worst = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(means[i]) - predictions[i].mean));
    QVERIFY2(worst < 1e-3, qPrintable(QString::number(worst)));
}

void SieveTest::sievesAsIfAllWereScored_data()
{
    QTest::addColumn<int>("candidates");
    QTest::addColumn<int>("examples");
    QTest::newRow("one step") << 6000 << 40;
    QTest::newRow("rough step first") << 60'000 << 120;
}

void SieveTest::sievesAsIfAllWereScored()
{
    QFETCH(int, candidates);
    QFETCH(int, examples);
    const std::vector<Song> list = randomSongs(static_cast<std::size_t>(candidates), 5, 0.02, 2000);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, static_cast<std::size_t>(examples), 5));
    const std::vector<Row> rows = everyRow(songs);
    std::vector<std::pair<std::int64_t, std::uint64_t>> order;
    const std::vector<Prediction> predictions = taste.predict(songs, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (taste.isRated(songs.idAt(rows[i])))
            continue;
        const double unlearnable =
            taste.amplitude() * unlearnableVariance(songs, rows[i], taste.parameters().kernel);
        const double learnable = std::max(0.0, predictions[i].variance - unlearnable);
        order.emplace_back(-quantised(predictions[i].mean + 0.15 * std::sqrt(learnable)),
                           songs.idAt(rows[i]));
    }
    std::ranges::sort(order);
    const std::vector<Ranked> ranked = rank(taste, songs,
                                            {.candidates = rows,
                                             .count = 50,
                                             .threads = 2,
                                             .explorationShare = 0,
                                             .artistLimit = 0,
                                             .relevanceShare = 1});
    QCOMPARE(ranked.size(), std::size_t{50});
    for (std::size_t i = 0; i < ranked.size(); ++i)
        QCOMPARE(ranked[i].id, order[i].second);
}

QTEST_GUILESS_MAIN(SieveTest)
#include "sieve_test.moc"
