// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/neighbourspace.h"
#include "recommender/kernel.h"
#include "recommender/random.h"
#include "recommender/songs.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace undersong::recommender;

namespace {

using Links = std::vector<NeighbourLink>;
using PointRows = std::vector<std::vector<float>>;

double cosine(const std::vector<float> &a, const std::vector<float> &b)
{
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        ab += static_cast<double>(a[i]) * static_cast<double>(b[i]);
        aa += static_cast<double>(a[i]) * static_cast<double>(a[i]);
        bb += static_cast<double>(b[i]) * static_cast<double>(b[i]);
    }
    return ab / std::sqrt(aa * bb);
}

//! Each of \p count items from \p first names all others.
void addClique(Links &links, std::uint32_t first, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        for (std::uint32_t j = 0; j < count; ++j) {
            if (i != j)
                links.push_back({.from = first + i, .to = first + j});
        }
    }
}

//! Circles of twenty items, lists of eight within the circle and one beyond.
Links madeCircles(std::uint32_t items, std::uint64_t seed)
{
    Random random(seed);
    Links links;
    for (std::uint32_t item = 0; item < items; ++item) {
        const std::uint32_t circle = item / 20 * 20;
        for (std::size_t rank = 0; rank < 8; ++rank) {
            links.push_back({.from = item,
                             .to = std::min(items - 1, circle + static_cast<std::uint32_t>(random.below(20))),
                             .weight = weightAtRank(rank)});
        }
        links.push_back(
            {.from = item, .to = static_cast<std::uint32_t>(random.below(items)), .weight = 0.3F});
    }
    return links;
}

PointRows placed(const Links &links, std::size_t items, const NeighbourSpaceOptions &options = {})
{
    return neighbourPoints(links, items, options).value();
}

} // namespace

//! Points that lists of neighbours bring about.
class NeighbourSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCliquesSeparate();
    void circlesAreFoundAgain();
    void whoHasNoNeighbourHasNoPoint();
    void nothingAndOneSong();
    void foreignNumbersAreRefused();
    void whatIsSaidTwiceCountsOnce();
    void theOrderOfLinksSaysNothing();
    void theSameForAnyThreads();
    void nearerInListsIsNearer();
    void theKernelKeepsItsVariance();
};

void NeighbourSpaceTest::twoCliquesSeparate()
{
    Links links;
    addClique(links, 0, 10);
    addClique(links, 10, 10);
    links.push_back({.from = 0, .to = 10});
    const PointRows points = placed(links, 20);
    for (std::size_t i = 1; i < 20; ++i) {
        for (std::size_t j = 1; j < i; ++j) {
            const double similarity = cosine(points[i], points[j]);
            if (i == 10 || j == 10)
                continue;
            QVERIFY2((i < 10) == (j < 10) ? similarity > 0.5 : similarity < 0,
                     qPrintable(QString::number(similarity)));
        }
    }
}

void NeighbourSpaceTest::circlesAreFoundAgain()
{
    constexpr std::uint32_t kItems = 600;
    const PointRows points = placed(madeCircles(kItems, 3), kItems);
    double within = 0;
    double beyond = 0;
    for (std::uint32_t item = 0; item + 20 < kItems; ++item) {
        within += cosine(points[item], points[item / 20 * 20 + (item + 7) % 20]) / (kItems - 20);
        beyond += cosine(points[item], points[item + 20]) / (kItems - 20);
    }
    QVERIFY2(within > 0.6, qPrintable(QString::number(within)));
    QVERIFY2(beyond < 0.2, qPrintable(QString::number(beyond)));
}

void NeighbourSpaceTest::whoHasNoNeighbourHasNoPoint()
{
    Links links;
    addClique(links, 0, 5);
    links.push_back({.from = 7, .to = 7});
    links.push_back({.from = 8, .to = 9, .weight = 0});
    const PointRows points = placed(links, 10);
    QCOMPARE(points.size(), 10U);
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(!points[i].empty() && points[i].size() <= 64);
    for (std::size_t i = 5; i < 10; ++i)
        QVERIFY(points[i].empty());
}

void NeighbourSpaceTest::nothingAndOneSong()
{
    QVERIFY(placed({}, 0).empty());
    QCOMPARE(placed({}, 1), PointRows(1));
    QCOMPARE(placed({{.from = 0, .to = 0}}, 1), PointRows(1));
    // Two that know each other alone are one point, which says nothing once the mean is gone.
    for (const std::vector<float> &point : placed({{.from = 0, .to = 1}}, 2)) {
        for (const float number : point)
            QVERIFY(std::isfinite(number));
    }
}

void NeighbourSpaceTest::foreignNumbersAreRefused()
{
    using Limits = std::numeric_limits<float>;
    for (const float weight : {Limits::quiet_NaN(), Limits::infinity(), -1.0F})
        QVERIFY(!neighbourPoints(Links{{.from = 0, .to = 1, .weight = weight}}, 2));
    QVERIFY(!neighbourPoints(Links{{.from = 0, .to = 2}}, 2));
    QVERIFY(!neighbourPoints(Links{{.from = 2, .to = 0}}, 2));
}

void NeighbourSpaceTest::whatIsSaidTwiceCountsOnce()
{
    const Links once = madeCircles(100, 5);
    Links twice = once;
    twice.insert(twice.end(), once.begin(), once.end());
    // A weaker word beside a stronger one, too.
    for (const NeighbourLink &link : once)
        twice.push_back({.from = link.from, .to = link.to, .weight = link.weight / 2});
    QCOMPARE(placed(twice, 100), placed(once, 100));
}

void NeighbourSpaceTest::theOrderOfLinksSaysNothing()
{
    Links links = madeCircles(200, 6);
    const PointRows points = placed(links, 200);
    std::ranges::reverse(links);
    QCOMPARE(placed(links, 200), points);
}

void NeighbourSpaceTest::theSameForAnyThreads()
{
    constexpr std::uint32_t kItems = 3000;
    const Links links = madeCircles(kItems, 7);
    const PointRows points = placed(links, kItems);
    for (const unsigned threads : {2U, 3U, 7U})
        QCOMPARE(placed(links, kItems, {.threads = threads}), points);
    QVERIFY(placed(links, kItems, {.seed = 2}) != points);
}

void NeighbourSpaceTest::nearerInListsIsNearer()
{
    Links links;
    addClique(links, 0, 6);
    addClique(links, 6, 6);
    // Both circles name item 12, the first of them much more.
    for (std::uint32_t i = 0; i < 6; ++i) {
        links.push_back({.from = 12, .to = i, .weight = weightAtRank(0)});
        links.push_back({.from = 12, .to = 6 + i, .weight = weightAtRank(60)});
    }
    const PointRows points = placed(links, 13);
    QVERIFY(cosine(points[12], points[1]) > cosine(points[12], points[7]) + 0.3);
}

void NeighbourSpaceTest::theKernelKeepsItsVariance()
{
    Links links;
    addClique(links, 0, 5);
    addClique(links, 5, 5);
    const PointRows points = placed(links, 11);
    std::vector<Song> list;
    for (std::uint64_t id = 0; id < 11; ++id)
        list.push_back({.id = id, .listeners = points[id]});
    const Songs songs(list);
    std::vector<Row> rows;
    for (Row row = 0; row < songs.size(); ++row)
        rows.push_back(row);
    QVERIFY(songs.listenersAt(0).scale > 0);
    QVERIFY(!(songs.listenersAt(10).scale > 0));
    const KernelWeights weights;
    const Points all = Points::of(songs, rows);
    const Eigen::MatrixXd kernel = kernelBetween(all, all, weights);
    for (Eigen::Index i = 0; i < kernel.rows(); ++i)
        QVERIFY(std::abs(kernel(i, i) - weights.total()) < 1e-9);
    QVERIFY(kernel(0, 1) > kernel(0, 6) + weights.listeners);
    QCOMPARE(kernel(0, 10), weights.bias);
}

QTEST_GUILESS_MAIN(NeighbourSpaceTest)
#include "neighbourspace_test.moc"
