// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madepairs.h"
#include "recommender/collaborative/factortable.h"
#include "recommender/collaborative/ials.h"
#include "recommender/collaborative/neighbours.h"
#include "recommender/collaborative/rowsolver.h"
#include "recommender/collaborative/tuning.h"

#include <QtTest>

#include <Eigen/Cholesky>

#include <cmath>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

//! Neighbours, implicit alternating least squares and what a device gets of them.
class CollaborativeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreThoseOfTheDenseProduct();
    void neighboursAreTheSameForAnyThreads();
    void neighboursOfNothing();
    void lossFallsEachEpoch_data();
    void lossFallsEachEpoch();
    void solversAgree();
    void rowsAreSolvedExactly_data();
    void rowsAreSolvedExactly();
    void factorsAreTheSameForAnyThreads();
    void dislikesPushAway();
    void foldInIsWhatTrainingGives();
    void bytesAreHalfAStepOff();
    void tablesFromElsewhereAreChecked();
    void priorOfFewSaysNothing();
    void featuresFindFactors();
    void holdsOutAShare();
};

void CollaborativeTest::neighboursAreThoseOfTheDenseProduct()
{
    const Interactions all = madeInteractions(1);
    const double a = 0.4;
    const double s = 0.55;
    Eigen::MatrixXd r = Eigen::MatrixXd::Zero(kPairListeners, kPairItems);
    for (std::size_t u = 0; u < all.listeners(); ++u) {
        for (const std::uint32_t item : all.itemsOf(u).ids)
            r(static_cast<Eigen::Index>(u), item) =
                std::pow(all.itemsOf(u).size(), -a) * std::pow(all.listenersOf(item).size(), a - 1);
    }
    const Eigen::MatrixXd p = (r.transpose() * r).array().pow(s);
    const Neighbours whole(all, {.count = kPairItems, .listenerPower = a, .sharpness = s});
    for (std::uint32_t item = 0; item < kPairItems; ++item) {
        Eigen::VectorXd row = Eigen::VectorXd::Zero(kPairItems);
        float last = INFINITY;
        for (const Neighbour &one : whole.of(item)) {
            row(one.item) = one.weight;
            QVERIFY(one.weight <= last && one.item != item);
            last = one.weight;
        }
        row(item) = p(item, item);
        QVERIFY((row.transpose() - p.row(item)).cwiseAbs().maxCoeff() < 1e-5);
    }
    std::vector<float> scores(kPairItems);
    whole.score(all.itemsOf(7), scores);
    double wanted = 0;
    for (const std::uint32_t item : all.itemsOf(7).ids)
        wanted += item == 11 ? 0 : p(item, 11);
    QVERIFY(std::abs(scores[11] - wanted) < 1e-4);

    // Fewer are the best of all by what is asked for.
    const Neighbours few(all, {.count = 5, .listenerPower = a, .sharpness = s, .keepPower = a - 1});
    for (std::uint32_t item = 0; item < kPairItems; ++item) {
        QCOMPARE(few.of(item).size(), std::min<std::size_t>(5, whole.of(item).size()));
        for (std::size_t k = 0; k < few.of(item).size(); ++k)
            QVERIFY(std::abs(few.of(item)[k].weight - whole.of(item)[k].weight) < 1e-6F);
    }
}

void CollaborativeTest::neighboursAreTheSameForAnyThreads()
{
    const Interactions all = madeInteractions(2);
    const Neighbours one(all, {.count = 20, .threads = 1});
    const Neighbours two(all, {.count = 20, .threads = 2});
    for (std::uint32_t item = 0; item < kPairItems; ++item)
        QVERIFY(std::ranges::equal(one.of(item), two.of(item)));
}

void CollaborativeTest::neighboursOfNothing()
{
    QCOMPARE(Neighbours().items(), 0U);
    QVERIFY(Neighbours().of(3).empty());
    // Item 2 is disliked only, item 3 unknown, listener 1 too long to be learned from.
    const std::vector<Interaction> pairs = {{0, 0}, {0, 1}, {0, 2, -1}, {1, 0}, {1, 1}, {1, 2}, {1, 3}};
    const Neighbours model(Interactions(pairs, 2, 4), {.longestListener = 3});
    QCOMPARE(model.of(0).size(), 1U);
    QCOMPARE(model.of(0)[0].item, 1U);
    QVERIFY(model.of(2).empty());
    QVERIFY(model.of(3).empty());
    QVERIFY(model.of(99).empty());
}

void CollaborativeTest::lossFallsEachEpoch_data()
{
    QTest::addColumn<bool>("isExact");
    QTest::newRow("conjugate gradients") << false;
    QTest::newRow("cholesky") << true;
}

void CollaborativeTest::lossFallsEachEpoch()
{
    QFETCH(bool, isExact);
    std::vector<Interaction> pairs = madePairs(3);
    for (std::size_t k = 0; k < pairs.size(); k += 7)
        pairs[k].value = -1;
    const Interactions all(pairs, kPairListeners, kPairItems);
    Ials model(all,
               {.factors = 10, .solver = isExact ? IalsSolver::Cholesky : IalsSolver::ConjugateGradient});
    model.runEpoch();
    double last = model.objective();
    for (int epoch = 0; epoch < 6; ++epoch) {
        model.runEpoch();
        const double now = model.objective();
        QVERIFY(now < last);
        last = now;
    }
    model.finish();
    QVERIFY(model.objective() < last);
}

void CollaborativeTest::solversAgree()
{
    const Interactions all = madeInteractions(4);
    IalsOptions options{.factors = 24, .epochs = 10, .solver = IalsSolver::Cholesky};
    const Ials exact = fitIals(all, options);
    options.solver = IalsSolver::ConjugateGradient;
    const Ials stepped = fitIals(all, options);
    QVERIFY(std::abs(exact.objective() - stepped.objective()) < 1e-3 * exact.objective());
    const Eigen::MatrixXf exactScores = exact.listeners() * exact.items().transpose();
    const Eigen::MatrixXf steppedScores = stepped.listeners() * stepped.items().transpose();
    QVERIFY((exactScores - steppedScores).norm() < 0.02F * exactScores.norm());
}

void CollaborativeTest::rowsAreSolvedExactly_data()
{
    QTest::addColumn<int>("pairs");
    for (const int pairs : {1, 5, 16, 17, 31, 32, 100})
        QTest::addRow("%d", pairs) << pairs;
}

//! Of 32 factors, by each of the ways there are.
void CollaborativeTest::rowsAreSolvedExactly()
{
    QFETCH(int, pairs);
    constexpr Eigen::Index kSize = 32;
    Random random(static_cast<std::uint64_t>(pairs));
    Factors z(pairs, kSize);
    Eigen::VectorXf weights(pairs);
    Eigen::VectorXf targets(pairs);
    Eigen::VectorXf diagonal(kSize);
    for (float &value : z.reshaped())
        value = static_cast<float>(random.normal());
    for (float &value : weights)
        value = static_cast<float>(0.5 + random.uniform());
    for (float &value : targets)
        value = random.uniform() < 0.7 ? 1.0F : 0.0F;
    for (float &value : diagonal)
        value = static_cast<float>(1 + random.uniform());
    const Eigen::MatrixXd a =
        z.cast<double>().transpose() * weights.cast<double>().asDiagonal() * z.cast<double>() +
        Eigen::MatrixXd(diagonal.cast<double>().asDiagonal());
    const Eigen::VectorXd b = z.cast<double>().transpose() * weights.cwiseProduct(targets).cast<double>();
    const Eigen::VectorXd wanted = a.llt().solve(b);
    const RowSolver::Row row{.z = {z.data(), static_cast<std::size_t>(z.size())},
                             .weights = {weights.data(), static_cast<std::size_t>(pairs)},
                             .targets = {targets.data(), static_cast<std::size_t>(pairs)},
                             .diagonal = {diagonal.data(), kSize}};
    Eigen::VectorXf x = Eigen::VectorXf::Zero(kSize);
    RowSolver solver;
    solver.solveExactly(row, {x.data(), kSize});
    QVERIFY((x.cast<double>() - wanted).norm() < 1e-4 * wanted.norm());
    x.setZero();
    solver.improve(row, 60, {x.data(), kSize});
    QVERIFY((x.cast<double>() - wanted).norm() < 1e-3 * wanted.norm());
}

void CollaborativeTest::factorsAreTheSameForAnyThreads()
{
    const Interactions all = madeInteractions(5);
    for (const IalsSolver solver : {IalsSolver::ConjugateGradient, IalsSolver::Cholesky}) {
        const Ials one = fitIals(all, {.factors = 20, .epochs = 3, .solver = solver, .threads = 1});
        const Ials two = fitIals(all, {.factors = 20, .epochs = 3, .solver = solver, .threads = 2});
        QVERIFY(one.items().cwiseEqual(two.items()).all());
        QVERIFY(one.listeners().cwiseEqual(two.listeners()).all());
        const Ials other = fitIals(all, {.factors = 20, .epochs = 3, .solver = solver, .seed = 2});
        QVERIFY(!one.items().cwiseEqual(other.items()).all());
    }
}

void CollaborativeTest::dislikesPushAway()
{
    const Ials model = fitIals(madeInteractions(6), {.factors = 12});
    std::vector<float> before(kPairItems);
    std::vector<float> after(kPairItems);
    // Likes two items of circle 0, then also dislikes a third.
    std::vector<std::uint32_t> ids = {0, 3};
    std::vector<float> values = {1, 1};
    model.score(model.foldIn({.ids = ids, .values = values}), before);
    ids.push_back(6);
    values.push_back(-1);
    model.score(model.foldIn({.ids = ids, .values = values}), after);
    QVERIFY(before[6] > 0);
    QVERIFY(after[6] < before[6]);
    // Its like go down with it.
    double fall = 0;
    for (std::size_t item = 9; item < kPairItems; item += kCircles)
        fall += static_cast<double>(before[item] - after[item]);
    QVERIFY(fall > 0);
    // Ids beyond the items, and no reactions at all, say nothing.
    ids = {4'000'000'000};
    values = {1};
    QVERIFY(model.foldIn({.ids = ids, .values = values}).isZero(0));
    QVERIFY(model.foldIn({}).isZero(0));
}

void CollaborativeTest::foldInIsWhatTrainingGives()
{
    const Interactions all = madeInteractions(7);
    const Ials model = fitIals(all, {.factors = 16, .solver = IalsSolver::Cholesky});
    for (const std::size_t listener : {std::size_t{0}, std::size_t{17}, kPairListeners - 1}) {
        const Eigen::VectorXf folded = model.foldIn(all.itemsOf(listener));
        const auto trained = model.listeners().row(static_cast<Eigen::Index>(listener)).transpose();
        QVERIFY((folded - trained).norm() <= 1e-4F * trained.norm());
    }
}

void CollaborativeTest::bytesAreHalfAStepOff()
{
    Random random(8);
    Factors rows(40, 64);
    for (float &value : rows.reshaped())
        value = static_cast<float>(random.normal() * std::exp(random.normal()));
    rows.row(3).setZero();
    const FactorTable table(rows);
    QCOMPARE(table.bytes(), 40U * (64 + 4));
    const Factors back = table.unpacked();
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        const float bound = rows.row(row).cwiseAbs().maxCoeff() / 254 * 1.0001F;
        QVERIFY((rows.row(row) - back.row(row)).cwiseAbs().maxCoeff() <= bound);
    }
    QVERIFY(FactorTable(back).unpacked().isApprox(back, 1e-6F));
}

void CollaborativeTest::tablesFromElsewhereAreChecked()
{
    QCOMPARE(FactorTable(2, {1, 2, 3, 4}, {0.5F, 1}).rows(), 2U);
    QCOMPARE(FactorTable(2, {1, 2, 3, 4}, {0.5F, 1}).at(1)(0), 3.0F);
    QCOMPARE(FactorTable(2, {1, 2, 3}, {0.5F, 1}).rows(), 0U);
    QCOMPARE(FactorTable(0, {}, {0.5F}).rows(), 0U);
    QCOMPARE(FactorTable(1, {1}, {NAN}).rows(), 0U);
    QCOMPARE(FactorTable(1, {1}, {-1.0F}).rows(), 0U);
}

void CollaborativeTest::priorOfFewSaysNothing()
{
    Random random(9);
    Factors rows = Factors::Zero(60, 2);
    for (Eigen::Index row = 0; row < 49; ++row)
        rows.row(row) << static_cast<float>(1 + random.normal()), static_cast<float>(2 * random.normal());
    const ListenerPrior few = priorOf(rows);
    QCOMPARE(few.listeners, 0U);
    QVERIFY(few.mean.isZero(0));
    QVERIFY(few.covariance.isApprox(0.05 * Eigen::MatrixXd::Identity(2, 2)));
    rows.row(49) << 1, 1;
    const ListenerPrior enough = priorOf(rows);
    QCOMPARE(enough.listeners, 50U);
    const Eigen::MatrixXd known = rows.topRows(50).cast<double>();
    const Eigen::MatrixXd away = known.rowwise() - known.colwise().mean();
    QVERIFY(enough.mean.isApprox(known.colwise().mean().transpose()));
    QVERIFY(enough.covariance.isApprox(away.transpose() * away / 49));
}

void CollaborativeTest::featuresFindFactors()
{
    Random random(10);
    const Eigen::MatrixXd slopes = Eigen::MatrixXd::NullaryExpr(3, 4, [&] { return random.normal(); });
    const Eigen::MatrixXd features = Eigen::MatrixXd::NullaryExpr(200, 4, [&] { return random.normal(); });
    Factors factors = (features * slopes.transpose()).cast<float>().array() + 1.0F;
    Eigen::VectorXd weights = Eigen::VectorXd::Ones(200);
    // What weighs nothing is not learned from.
    factors.row(5).setConstant(1e6F);
    weights(5) = 0;
    const FeatureMap map(features, factors, weights, 1e-6);
    const Eigen::VectorXd unseen = Eigen::VectorXd::NullaryExpr(4, [&] { return random.normal(); });
    const Eigen::VectorXd wanted = (slopes * unseen).array() + 1;
    QVERIFY((map.map(unseen).cast<double>() - wanted).norm() < 1e-3);
    // Features of another kind: the mean.
    QVERIFY(map.map(Eigen::VectorXd::Zero(7))
                .isApprox(map.map(features.colwise().sum().transpose() / 200), 0.2F));
    QVERIFY(FeatureMap().map(unseen).size() == 0);
}

void CollaborativeTest::holdsOutAShare()
{
    const Interactions all = madeInteractions(11);
    const HeldOut data = holdOut(all, 10, 1);
    QCOMPARE(data.train.pairs() + data.valid.pairs(), all.pairs());
    QVERIFY(data.valid.pairs() > all.pairs() / 20 && data.valid.pairs() < all.pairs() / 5);
    for (std::size_t u = 0; u < all.listeners(); ++u) {
        for (const std::uint32_t item : data.valid.itemsOf(u).ids)
            QVERIFY(!data.train.has(u, item) && all.has(u, item) && all.itemsOf(u).size() >= 5);
    }
}

QTEST_GUILESS_MAIN(CollaborativeTest)
#include "collaborative_test.moc"
