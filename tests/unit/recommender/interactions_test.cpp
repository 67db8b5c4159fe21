// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madepairs.h"
#include "recommender/collaborative/listmetrics.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <sstream>

using namespace undersong::recommender;

//! The sparse matrix, its reader, and metrics of lists.
class InteractionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothWays();
    void keepsTheLastOfTwoAndLeavesOutWhatIsNone();
    void readsLines();
    void refuses_data();
    void refuses();
    void survivesDamage();
    void metricsByHand();
    void modelsHaveNames();
    void idsNeedNotBeDense();
};

void InteractionsTest::readsBothWays()
{
    const std::vector<Interaction> pairs = {{2, 1, 1}, {0, 3, 2}, {0, 1, -1}};
    const Interactions matrix(pairs, 3, 5);
    QCOMPARE(matrix.listeners(), 3U);
    QCOMPARE(matrix.items(), 5U);
    QCOMPARE(matrix.pairs(), 3U);
    QCOMPARE(std::vector(matrix.itemsOf(0).ids.begin(), matrix.itemsOf(0).ids.end()),
             (std::vector<std::uint32_t>{1, 3}));
    QCOMPARE(matrix.itemsOf(0).values[0], -1.0F);
    QCOMPARE(matrix.itemsOf(1).size(), 0U);
    QCOMPARE(std::vector(matrix.listenersOf(1).ids.begin(), matrix.listenersOf(1).ids.end()),
             (std::vector<std::uint32_t>{0, 2}));
    QVERIFY(matrix.has(2, 1));
    QVERIFY(!matrix.has(2, 3));
    QVERIFY(matrix.transposed().has(3, 0));
    QCOMPARE(Interactions().pairs(), 0U);
}

void InteractionsTest::keepsTheLastOfTwoAndLeavesOutWhatIsNone()
{
    const std::vector<Interaction> pairs = {{0, 1, 1},
                                            {0, 1, -1},
                                            {3, 0, 1},
                                            {0, 9, 1},
                                            {1, 0, 0},
                                            {1, 1, std::numeric_limits<float>::quiet_NaN()},
                                            {1, 2, std::numeric_limits<float>::infinity()}};
    const Interactions matrix(pairs, 2, 3);
    QCOMPARE(matrix.pairs(), 1U);
    QCOMPARE(matrix.itemsOf(0).values[0], -1.0F);
    QCOMPARE(matrix.leftOut(), 5U);
}

void InteractionsTest::readsLines()
{
    const std::string text = "0 5 6\r\n1\n\n  2\t7  \n3 8";
    const auto read = readInteractions(std::string_view(text));
    QVERIFY(read.has_value());
    QCOMPARE(*read, (std::vector<Interaction>{{0, 5}, {0, 6}, {2, 7}, {3, 8}}));
    std::istringstream stream(text);
    QCOMPARE(*readInteractions(stream), *read);
    QVERIFY(readInteractions(std::string_view())->empty());
}

void InteractionsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("letters") << QByteArray("0 1\n1 two") << 2;
    QTest::newRow("negative") << QByteArray("0 -1") << 1;
    QTest::newRow("plus") << QByteArray("0 +1") << 1;
    QTest::newRow("fraction") << QByteArray("0 1.5") << 1;
    QTest::newRow("glued") << QByteArray("0 1\n\n0 1,2") << 3;
    QTest::newRow("above the limit") << QByteArray("0 4294967295") << 1;
    QTest::newRow("past every integer") << QByteArray("99999999999999999999999999 1") << 1;
    QTest::newRow("zero byte") << QByteArray("0 1\0", 4) << 1;
    QTest::newRow("html") << QByteArray("<html>") << 1;
}

void InteractionsTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto read =
        readInteractions(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().line), line);
    QVERIFY(!read.error().what.empty() && read.error().what.size() < 100);
    const InteractionsLimits few{.pairs = 1};
    QVERIFY(!readInteractions(std::string_view("0 1 2"), few).has_value());
}

void InteractionsTest::survivesDamage()
{
    Random random(3);
    const std::string whole = "0 1 2 3\n1 4 5\n22 333 4444\n";
    for (int round = 0; round < 2000; ++round) {
        std::string text = whole;
        for (std::size_t k = 0; k < 1 + random.below(4); ++k)
            text[random.below(text.size())] = static_cast<char>(random.below(256));
        const auto read = readInteractions(std::string_view(text));
        if (!read)
            QVERIFY(read.error().line >= 1);
        else
            QVERIFY(read->size() <= whole.size());
    }
}

void InteractionsTest::metricsByHand()
{
    std::vector<std::uint32_t> list(40);
    std::iota(list.begin(), list.end(), 100U);
    ListMetricsSum sum;
    // Hits at places 1, 3 and 15 of a test of four.
    sum.add(list, std::vector<std::uint32_t>{7, 100, 102, 114});
    const double best = 1 + 1 / std::log2(3.0) + 1 / std::log2(4.0) + 1 / std::log2(5.0);
    const double first = 1 + 1 / std::log2(4.0);
    ListMetrics mean = sum.mean();
    QCOMPARE(mean.listeners, 1U);
    QCOMPARE(mean.recall[0], 0.5);
    QCOMPARE(mean.recall[1], 0.75);
    QVERIFY(std::abs(mean.ndcg[0] - first / best) < 1e-12);
    QVERIFY(std::abs(mean.ndcg[1] - (first + 1 / std::log2(16.0)) / best) < 1e-12);
    // A listener without a test does not count, one without a hit does.
    sum.add(list, {});
    sum.add(std::vector<std::uint32_t>{1, 2}, std::vector<std::uint32_t>{9});
    mean = sum.mean();
    QCOMPARE(mean.listeners, 2U);
    QCOMPARE(mean.recall[2], 0.375);
    // More in the test than places: a full list is worth 1, though not all is found.
    ListMetricsSum full;
    std::vector<std::uint32_t> test(80);
    std::iota(test.begin(), test.end(), 100U);
    full.add(list, test);
    QVERIFY(std::abs(full.mean().ndcg[0] - 1) < 1e-12);
    QCOMPARE(full.mean().recall[0], 10.0 / 80);
    QCOMPARE(ListMetricsSum().mean().recall[0], 0.0);
}

void InteractionsTest::modelsHaveNames()
{
    for (const CollaborativeModel model : kCollaborativeModels)
        QVERIFY(collaborativeModelNamed(nameOf(model)) == model);
    QVERIFY(!collaborativeModelNamed("none"));
}

void InteractionsTest::idsNeedNotBeDense()
{
    std::vector<Interaction> pairs = madeup::madePairs(4);
    const std::vector<Interaction> test = {{0, 1}, {5, 2}};
    std::vector<Interaction> farTest = test;
    std::vector<Interaction> far = pairs;
    for (auto *const list : {&far, &farTest}) {
        for (Interaction &pair : *list) {
            pair.listener = pair.listener * 7'000'000 + 3;
            pair.item = pair.item * 9'000'000 + 1;
        }
    }
    const CollaborativeOptions options{.validUse = ValidUse::Learn, .factors = 8};
    for (const CollaborativeModel model : kCollaborativeModels) {
        const auto near = evaluateCollaborative({.train = pairs, .test = test}, model, options);
        const auto away = evaluateCollaborative({.train = far, .test = farTest}, model, options);
        QCOMPARE(near.metrics.listeners, 2U);
        QCOMPARE(away.metrics.ndcg, near.metrics.ndcg);
        QCOMPARE(away.items, near.items);
    }
    const auto empty = evaluateCollaborative({}, CollaborativeModel::Blend, {});
    QCOMPARE(empty.metrics.listeners, 0U);
}

QTEST_GUILESS_MAIN(InteractionsTest)
#include "interactions_test.moc"
