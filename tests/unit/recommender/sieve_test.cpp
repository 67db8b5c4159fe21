// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "plain.h"
#include "recommender/closelook.h"
#include "recommender/covariances.h"
#include "recommender/quantise.h"
#include "recommender/scan.h"
#include "recommender/sieve.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

//! Made-up songs of which more or less is unknown in the first ones than in the others.
std::vector<Song> mixedSongs(std::size_t count, std::uint64_t seed, double unknownShare, std::size_t first,
                             double unknownOfFirst)
{
    std::vector<Song> list = randomSongs(count, seed, unknownShare);
    std::ranges::copy(randomSongs(first, seed, unknownOfFirst), list.begin());
    return list;
}

template<class Number>
bool sameBits(const std::vector<Number> &a, const std::vector<Number> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Number)) == 0;
}

std::vector<double> numbersOf(const LaneTable &table)
{
    std::vector<double> numbers;
    numbers.reserve(table.rows() * table.columns());
    for (std::size_t i = 0; i < table.rows(); ++i) {
        for (std::size_t j = 0; j < table.columns(); ++j)
            numbers.push_back(table.at(i, j));
    }
    return numbers;
}

} // namespace

//! Sieving finds what scoring every song would.
class SieveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAgreeWithPredictions_data();
    void meansAgreeWithPredictions();
    void everyProcessorAndCompilerGivesTheSameBits_data();
    void everyProcessorAndCompilerGivesTheSameBits();
    void shortLengthsStayNumbers_data();
    void shortLengthsStayNumbers();
    void whatIsNoNumberIsLowest();
    void roughMeansKeepTheBest_data();
    void roughMeansKeepTheBest();
    void sievesAsIfAllWereScored_data();
    void sievesAsIfAllWereScored();
};

void SieveTest::meansAgreeWithPredictions_data()
{
    QTest::addColumn<double>("ofSongs");
    QTest::addColumn<double>("ofExamples");
    for (const double songs : {0.0, 0.1, 0.5}) {
        for (const double examples : {0.0, 0.1, 0.5})
            QTest::addRow("%.1f of songs, %.1f of examples unknown", songs, examples) << songs << examples;
    }
}

void SieveTest::meansAgreeWithPredictions()
{
    QFETCH(double, ofSongs);
    QFETCH(double, ofExamples);
    const std::vector<Song> list = mixedSongs(2000, 4, ofSongs, 390, ofExamples);
    const Songs songs = expecting(Songs(list), 4);
    const Taste taste = Taste::fit(songs, reactions(list, 390, 4));
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<float> means = Scan(taste, songs).means(rows, 2);
    const std::vector<Prediction> predictions = taste.predict(songs, rows);
    double worst = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(means[i]) - predictions[i].mean));
    QVERIFY2(worst < 1e-3, qPrintable(QString::number(worst)));
}

void SieveTest::everyProcessorAndCompilerGivesTheSameBits_data()
{
    meansAgreeWithPredictions_data();
}

void SieveTest::everyProcessorAndCompilerGivesTheSameBits()
{
    QFETCH(double, ofSongs);
    QFETCH(double, ofExamples);
    const std::vector<Song> list = mixedSongs(1500, 6, ofSongs, 203, ofExamples);
    const Songs songs = expecting(Songs(list), 6);
    const Taste taste = Taste::fit(songs, reactions(list, 203, 6));
    const std::vector<Row> rows = everyRow(songs);
    const Scan scan(taste, songs);
    QVERIFY(sameBits(scan.means(rows, 1), plain::means(taste, songs, rows)));
    QVERIFY(sameBits(scan.roughMeans(rows, 1), plain::roughMeans(taste, songs, rows)));
    const Points points = Points::of(songs, rows);
    const CloseLook::Marginals marginals = CloseLook(taste).of(points);
    const plain::Look look = plain::closeLook(taste, points);
    QVERIFY(sameBits(marginals.mean, look.mean));
    QVERIFY(sameBits(marginals.variance, look.variance));
    QVERIFY(std::ranges::min(look.variance) < std::ranges::max(look.variance));
    const LaneTable one = Covariances(taste.points(), {}).of(points);
    const LaneTable two = plain::covariances(points, taste.points(), {});
    QVERIFY(sameBits(numbersOf(one), numbersOf(two)));
}

void SieveTest::shortLengthsStayNumbers_data()
{
    QTest::addColumn<double>("length");
    for (const double length : {0.2, 0.5, 0.7, 1.2, 5.0})
        QTest::addRow("%.1f", length) << length;
}

//! The first look is off by what a song loses in the middle of its cell, which grows as the length shrinks.
void SieveTest::shortLengthsStayNumbers()
{
    QFETCH(double, length);
    const std::vector<Song> list = randomSongs(3000, 8);
    const Songs songs(list);
    Parameters parameters;
    parameters.kernel = {.additive = 3,
                         .popularity = 0,
                         .age = 0,
                         .pairwise = 0,
                         .joint = 0,
                         .linear = 0,
                         .artist = 0,
                         .tags = 0,
                         .listeners = 0,
                         .additiveLength = length};
    const Taste taste = Taste::fit(songs, reactions(list, 80, 8), parameters);
    const Scan scan(taste, songs);
    const std::vector<Row> rows = everyRow(songs);
    const std::vector<float> rough = scan.roughMeans(rows, 1);
    const std::vector<float> means = scan.means(rows, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double off = std::abs(static_cast<double>(rough[i]) - static_cast<double>(means[i]));
        QVERIFY2(off < 0.05 / std::min(length, 1.0), qPrintable(QString::number(off)));
    }
}

void SieveTest::whatIsNoNumberIsLowest()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (const double odd : {std::nan(""), kInfinity, -kInfinity, 1e300}) {
        QVERIFY(quantised(odd) < quantised(-1e9));
        QVERIFY(-quantised(odd) > -quantised(-1e9));
    }
    QCOMPARE(quantised(-0.1234564), std::int64_t{-123456});
}

void SieveTest::roughMeansKeepTheBest_data()
{
    QTest::addColumn<int>("examples");
    for (const int examples : {20, 200, 390})
        QTest::addRow("%d examples", examples) << examples;
}

void SieveTest::roughMeansKeepTheBest()
{
    QFETCH(int, examples);
    const std::vector<Song> list = randomSongs(100'000, 7, 0.02, 5000);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, static_cast<std::size_t>(examples), 7));
    const std::vector<Row> rows = everyRow(songs);
    const Scan scan(taste, songs);
    const Sifted best = bestByMean(songs, {.rows = rows, .means = scan.means(rows, 2)}, 100);
    const Sifted kept = bestByMean(songs, {.rows = rows, .means = scan.roughMeans(rows, 2)}, 4096);
    QCOMPARE(kept.rows.size(), std::size_t{4096});
    const auto found =
        std::ranges::count_if(best.rows, [&](Row row) { return std::ranges::binary_search(kept.rows, row); });
    QVERIFY2(found >= 98, qPrintable(QString::number(found)));
}

void SieveTest::sievesAsIfAllWereScored_data()
{
    QTest::addColumn<int>("candidates");
    QTest::addColumn<int>("examples");
    QTest::addColumn<bool>("expects");
    QTest::newRow("one step") << 6000 << 40 << false;
    QTest::newRow("rough step first") << 60'000 << 120 << false;
    QTest::newRow("something expected of each") << 12'000 << 60 << true;
    QTest::newRow("something expected of each, nothing said") << 12'000 << 0 << true;
}

void SieveTest::sievesAsIfAllWereScored()
{
    QFETCH(int, candidates);
    QFETCH(int, examples);
    QFETCH(bool, expects);
    const std::vector<Song> list = randomSongs(static_cast<std::size_t>(candidates), 5, 0.02, 2000);
    const Songs songs = expects ? expecting(Songs(list), 5) : Songs(list);
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
                                             .relevanceShare = 1,
                                             .popularityWorth = 0});
    QCOMPARE(ranked.size(), std::size_t{50});
    for (std::size_t i = 0; i < ranked.size(); ++i)
        QCOMPARE(ranked[i].id, order[i].second);
}

QTEST_GUILESS_MAIN(SieveTest)
#include "sieve_test.moc"
