// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/evaluation/logistic.h"
#include "recommender/evaluation/peers.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace undersong::recommender;

namespace {

//! A pool whose sound differs by danceability alone, evenly from 0.1 to 0.9.
Pool ladder(std::size_t count)
{
    std::vector<RatedSong> songs;
    for (std::size_t i = 0; i < count; ++i) {
        const auto place = static_cast<float>(i) / static_cast<float>(count - 1);
        songs.push_back({.song = madeup::songAt(0, 0.1F + 0.8F * place, 0.5F)});
    }
    return trialOf(songs, {}, 1).pool;
}

std::vector<Row> rowsOf(const Pool &pool)
{
    return madeup::everyRow(pool.songs);
}

double first(OnlineModel &model, Row row)
{
    return model.predict(std::array{row}).front();
}

} // namespace

//! Peers against what is known of them.
class EvaluationPeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logisticRegressionFindsTheMinimum()
    {
        Random random(3);
        Eigen::MatrixXd features(60, 4);
        Eigen::VectorXd liked(60);
        for (Eigen::Index i = 0; i < features.rows(); ++i) {
            for (double &value : features.row(i))
                value = random.normal();
            liked(i) = features(i, 0) - features(i, 2) + random.normal() > 0.3 ? 1 : 0;
        }
        constexpr double kC = 0.7;
        const LogisticFit fit = fitLogistic(features, liked, kC);
        const Eigen::VectorXd probability =
            1 / (1 + (-((features * fit.weights).array() + fit.intercept)).exp());
        const Eigen::VectorXd gradient = fit.weights + kC * features.transpose() * (probability - liked);
        QVERIFY(gradient.cwiseAbs().maxCoeff() < 1e-6);
        QVERIFY(std::abs((probability - liked).sum()) < 1e-4);
        QVERIFY(fit.weights(0) > 0.3 && fit.weights(2) < -0.3);
        // From a good start it is there at once, from a bad one in the end.
        QVERIFY(fitLogistic(features, liked, kC, fit).steps <= 1);
        const LogisticFit far =
            fitLogistic(features, liked, kC, {.weights = Eigen::VectorXd::Constant(4, -30), .intercept = 50});
        QVERIFY((far.weights - fit.weights).cwiseAbs().maxCoeff() < 1e-6);
    }

    void logisticRegressionOfTwoPointsByHand()
    {
        const Eigen::MatrixXd features = (Eigen::MatrixXd(2, 1) << 1, -1).finished();
        const Eigen::VectorXd liked = (Eigen::VectorXd(2) << 1, 0).finished();
        const LogisticFit fit = fitLogistic(features, liked, 1);
        // w^2 / 2 + 2 log(1 + exp(-w)) is least where w = 2 / (1 + exp(w)).
        QVERIFY(std::abs(fit.weights(0) - 2 / (1 + std::exp(fit.weights(0)))) < 1e-9);
        QVERIFY(std::abs(fit.intercept) < 1e-6);
    }

    void logisticRegressionSeparatesWhatCanBeSeparated()
    {
        const Pool pool = ladder(40);
        const auto model = logisticModel().make(pool, 1);
        for (const Row row : {2U, 8U, 15U, 24U, 31U, 37U})
            model->learn({.row = row, .isLiked = row >= 20});
        QVERIFY(first(*model, 39) > 0.8);
        QVERIFY(first(*model, 0) < 0.2);
        QCOMPARE(model->pick(rowsOf(pool)), Row{39});
    }

    void oneKindOfAnswerIsEnoughToGoOn()
    {
        const Pool pool = ladder(10);
        const auto model = logisticModel().make(pool, 1);
        QCOMPARE(first(*model, 3), 0.5);
        model->learn({.row = 0, .isLiked = false});
        QVERIFY(model->pick(rowsOf(pool)) < pool.size());
        QVERIFY(std::abs(first(*model, 3) - 1.0 / 3) < 1e-12);
    }

    void linUcbLooksWhereItIsUnsureAndGoesWhereItIsGood()
    {
        const Pool pool = ladder(41);
        const std::vector<Answer> answers{{.row = 30, .isLiked = true}, {.row = 25, .isLiked = false}};
        const auto curious = linUcbModel({.alpha = 50}).make(pool, 1);
        const auto greedy = linUcbModel({.alpha = 0}).make(pool, 1);
        curious->learnAll(answers);
        greedy->learnAll(answers);
        QCOMPARE(greedy->pick(rowsOf(pool)), Row{40});
        // The end it has seen nothing of.
        QCOMPARE(curious->pick(rowsOf(pool)), Row{0});
        QVERIFY(first(*greedy, 40) > first(*greedy, 0));
    }

    void linearRegressionByHand()
    {
        // Where all features but the one constant are 0: the mean is likes / (answers + 1).
        std::vector<RatedSong> songs(3);
        const Pool pool = trialOf(songs, {}, 1).pool;
        const auto model = linUcbModel().make(pool, 1);
        model->learn({.row = 0, .isLiked = true});
        model->learn({.row = 1, .isLiked = false});
        QVERIFY(std::abs(first(*model, 2) - 1.0 / 3) < 1e-12);
    }

    void thompsonWithoutWidthIsGreedy()
    {
        const Pool pool = ladder(30);
        const auto narrow = thompsonModel({.width = 0}).make(pool, 1);
        const auto greedy = linUcbModel({.alpha = 0}).make(pool, 1);
        const auto wide = thompsonModel({.width = 3}).make(pool, 1);
        std::vector<Row> remaining = rowsOf(pool);
        int differences = 0;
        for (int i = 0; i < 15; ++i) {
            const Row row = greedy->pick(remaining);
            QCOMPARE(narrow->pick(remaining), row);
            differences += wide->pick(remaining) == row ? 0 : 1;
            remaining.erase(std::ranges::find(remaining, row));
            for (OnlineModel *model : {narrow.get(), greedy.get(), wide.get()})
                model->learn({.row = row, .isLiked = row % 3 == 0});
        }
        QVERIFY(differences > 3);
    }

    void neighboursOfLikesComeFirst()
    {
        const Pool pool = ladder(21);
        const auto model = nearestModel({.length = 0.5}).make(pool, 1);
        model->learn({.row = 10, .isLiked = true});
        const std::vector<Row> remaining{3, 8, 9, 14};
        QCOMPARE(model->pick(remaining), Row{9});
        model->learn({.row = 8, .isLiked = false});
        QCOMPARE(model->pick(std::vector<Row>{3, 9, 12}), Row{12});
        // (1 + (likes - dislikes) / (all + 1)) / 2 at the liked song itself.
        const double distance = pool.sound(10, 0) - pool.sound(8, 0);
        const double near = std::exp(-distance * distance / (2 * 0.25));
        QVERIFY(std::abs(first(*model, 10) - (1 + (1 - near) / (2 + near)) / 2) < 1e-12);
    }

    void thePopularComeFirstAndTheUnknownLast()
    {
        std::vector<RatedSong> songs(4);
        songs[1].song.sound[static_cast<std::size_t>(RawFeature::Popularity)] = 20;
        songs[2].song.sound[static_cast<std::size_t>(RawFeature::Popularity)] = 70;
        songs[3].song.sound[static_cast<std::size_t>(RawFeature::Popularity)] = 0;
        const Pool pool = trialOf(songs, {}, 1).pool;
        const auto model = popularityModel().make(pool, 1);
        std::vector<Row> remaining = rowsOf(pool);
        for (const Row expected : {2U, 1U, 3U, 0U}) {
            QCOMPARE(model->pick(remaining), expected);
            remaining.erase(std::ranges::find(remaining, expected));
        }
    }

    void whatTheSameListenersHaveComesFirst()
    {
        std::vector<RatedSong> songs(4);
        Eigen::MatrixXf listeners(4, 3);
        listeners << 1, 1, 0, /**/ 0, 0, 0, /**/ 0, 0, 1, /**/ 1, 0, 0;
        const Pool pool = trialOf(songs, listeners, 1).pool;
        const auto model = itemItemModel().make(pool, 1);
        QCOMPARE(model->pick(std::vector<Row>{1, 2, 3}), Row{1});
        model->learn({.row = 2, .isLiked = false});
        model->learn({.row = 0, .isLiked = true});
        QCOMPARE(model->pick(std::vector<Row>{1, 2, 3}), Row{3});
        QVERIFY(first(*model, 3) > first(*model, 1));
        // Without knowledge of listeners at all it is there all the same.
        const auto blind = itemItemModel().make(ladder(3), 1);
        blind->learn({.row = 0, .isLiked = true});
        QCOMPARE(blind->pick(std::vector<Row>{1, 2}), Row{1});
    }
};

QTEST_GUILESS_MAIN(EvaluationPeersTest)
#include "evaluation_peers_test.moc"
