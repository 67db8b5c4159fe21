// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/metrics.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace undersong::recommender;

namespace {

using Outcomes = std::vector<Outcome>;

bool isNear(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

} // namespace

//! Metrics against what a pencil finds.
class EvaluationMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aucCountsPairsInOrder()
    {
        // The textbook case: of four pairs of a like and a dislike one is the wrong way round.
        QVERIFY(isNear(auc(Outcomes{{0.1, false}, {0.4, false}, {0.35, true}, {0.8, true}}), 0.75));
        QVERIFY(isNear(auc(Outcomes{{0.9, true}, {0.1, false}}), 1));
        QVERIFY(isNear(auc(Outcomes{{0.1, true}, {0.9, false}}), 0));
    }

    void aucCountsATieHalf()
    {
        QVERIFY(isNear(auc(Outcomes{{0.5, true}, {0.5, false}, {0.5, false}}), 0.5));
        // 0.5 ties one dislike and beats another, 0.9 beats both: 3.5 of 4.
        QVERIFY(isNear(auc(Outcomes{{0.5, true}, {0.5, false}, {0.2, false}, {0.9, true}}), 0.875));
        QVERIFY(isNear(auc(Outcomes{{0.9, true}, {0.2, false}, {0.5, false}, {0.5, true}}), 0.875));
    }

    void aucSaysNothingWithoutBothKinds()
    {
        QVERIFY(!auc(Outcomes{}));
        QVERIFY(!auc(Outcomes{{0.3, true}, {0.6, true}}));
        QVERIFY(!auc(Outcomes{{0.3, false}}));
        QVERIFY(!auc(Outcomes{{std::numeric_limits<double>::quiet_NaN(), true}, {0.1, false}}));
    }

    void lossesOfKnownPredictions()
    {
        QVERIFY(isNear(logLoss(Outcomes{{0.5, true}, {0.5, false}}), std::log(2.0)));
        QVERIFY(isNear(logLoss(Outcomes{{0.8, true}, {0.4, false}}), -(std::log(0.8) + std::log(0.6)) / 2));
        QVERIFY(isNear(logLoss(Outcomes{{0.0, true}}), -std::log(1e-15)));
        QVERIFY(*logLoss(Outcomes{{1.0, true}, {0.0, false}}) < 1e-14);
        QVERIFY(isNear(brier(Outcomes{{0.8, true}, {0.4, false}}), (0.04 + 0.16) / 2));
        QVERIFY(!logLoss(Outcomes{}) && !brier(Outcomes{}) && !calibrationError(Outcomes{}) &&
                !accuracy(Outcomes{}));
    }

    void calibrationComparesShareAndPredictionByBin()
    {
        // One bin, 0.3 predicted on average, a quarter liked.
        QVERIFY(
            isNear(calibrationError(Outcomes{{0.31, true}, {0.39, false}, {0.30, false}, {0.35, false}}, 10),
                   std::abs(1.35 - 1) / 4));
        // Two bins off by 0.05 in opposite directions do not cancel.
        QVERIFY(isNear(calibrationError(Outcomes{{0.05, false}, {0.95, true}}), 0.05));
        // In one bin they do.
        QVERIFY(isNear(calibrationError(Outcomes{{0.05, false}, {0.95, true}}, 1), 0));
        // The ends belong to the outer bins.
        QVERIFY(isNear(calibrationError(Outcomes{{1.0, true}, {0.0, false}}), 0));
        QVERIFY(isNear(calibrationError(Outcomes{{1.0, false}, {0.0, true}}), 1));
    }

    void accuracyAtOneHalf()
    {
        QVERIFY(isNear(accuracy(Outcomes{{0.5, true}, {0.49, true}, {0.2, false}, {0.7, false}}), 0.5));
    }

    void meansHaveErrors()
    {
        const Summary three = summarise(std::vector{1.0, 2.0, 3.0});
        QCOMPARE(three.mean, 2.0);
        QVERIFY(std::abs(three.standardError - std::sqrt(1.0 / 3)) < 1e-12);
        QCOMPARE(summarise(std::vector{4.0}).standardError, 0.0);
        QCOMPARE(summarise({}).count, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(EvaluationMetricsTest)
#include "evaluation_metrics_test.moc"
