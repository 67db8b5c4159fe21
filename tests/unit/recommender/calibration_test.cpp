// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/calibration.h"
#include "recommender/random.h"
#include "recommender/swaprule.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace undersong::recommender;

namespace {

double sigmoid(double value)
{
    return 1 / (1 + std::exp(-value));
}

//! Answers to predictions whose true logit is slope * logit + offset.
std::vector<Outcome> answers(std::size_t count, std::uint64_t seed, double slope, double offset)
{
    Random random(seed);
    std::vector<Outcome> outcomes;
    for (std::size_t i = 0; i < count; ++i) {
        const double logit = 1.5 * random.normal();
        outcomes.push_back(
            {.probability = sigmoid(logit), .isLiked = random.uniform() < sigmoid(slope * logit + offset)});
    }
    return outcomes;
}

std::vector<Outcome> corrected(std::vector<Outcome> outcomes, const Calibration &calibration)
{
    for (Outcome &outcome : outcomes)
        outcome.probability = calibration.apply(outcome.probability);
    return outcomes;
}

} // namespace

//! Corrected probabilities, and whether a model may take the place of another.
class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityAtFirst();
    void appliesTheLine();
    void isAtTheMode();
    void neverWorseOnItsOwnData();
    void helpsOnNewData();
    void looksAtTheNewestAlone();
    void keepsTheOrder();
    void swapTakesWhatIsNotWorse();
    void swapRefusesWhatIsWorse();
    void swapAllowsOneStandardError();
    void swapRefusesOddPredictions();
};

void CalibrationTest::identityAtFirst()
{
    QVERIFY(fitCalibration({}) == Calibration());
    QVERIFY(fitCalibration(answers(kFewestCalibrationOutcomes - 1, 1, 0.3, 2)) == Calibration());
    QVERIFY(fitCalibration(answers(kFewestCalibrationOutcomes, 1, 0.3, 2)) != Calibration());
    for (const double probability : {0.0, 1e-12, 0.25, 1.0})
        QCOMPARE(Calibration().apply(probability), probability);
}

void CalibrationTest::appliesTheLine()
{
    // logit(0.8) = log 4: twice that and log 2 is log 32.
    const Calibration calibration{.slope = 2, .offset = std::log(2.0)};
    QCOMPARE(calibration.apply(0.8), 32.0 / 33);
    QVERIFY(calibration.apply(0) > 0 && calibration.apply(1) < 1);
}

void CalibrationTest::isAtTheMode()
{
    // By hand: all predictions 1/2, 30 of 40 liked. The slope stays 1; the offset b solves
    // b / 0.5^2 + 40 sigmoid(b) = 30.
    std::vector<Outcome> outcomes(40, {.probability = 0.5, .isLiked = true});
    for (std::size_t i = 0; i < 10; ++i)
        outcomes[4 * i].isLiked = false;
    const Calibration calibration = fitCalibration(outcomes);
    QCOMPARE(calibration.slope, 1.0);
    QVERIFY(std::abs(4 * calibration.offset + 40 * sigmoid(calibration.offset) - 30) < 1e-7);
    QVERIFY(calibration.offset > 0.6 && calibration.offset < std::log(3.0));
}

void CalibrationTest::neverWorseOnItsOwnData()
{
    Random random(3);
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        // Also where predictions tell the opposite, or one kind of answer is all there is.
        const double slope = 3 * random.normal();
        std::vector<Outcome> outcomes = answers(25 + random.below(176), seed, slope, 4 * random.normal());
        if (seed % 5 == 0)
            outcomes[0].probability = 1;
        if (seed % 7 == 0)
            outcomes[1].probability = 0;
        const Calibration calibration = fitCalibration(outcomes);
        QVERIFY(calibration.slope >= kLeastSlope && calibration.slope <= kMostSlope);
        // Predictions are kept 1e-6 away from the edges here, further than the metric does.
        const std::vector<Outcome> kept = corrected(outcomes, {.slope = 1, .offset = 1e-300});
        QVERIFY(*logLoss(corrected(outcomes, calibration)) <= *logLoss(kept) + 1e-12);
    }
}

void CalibrationTest::helpsOnNewData()
{
    // A model twice too sure of itself and too hopeful.
    double before = 0;
    double after = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Calibration calibration = fitCalibration(answers(200, seed, 0.5, -0.7));
        const std::vector<Outcome> fresh = answers(2000, 100 + seed, 0.5, -0.7);
        before += *calibrationError(fresh) / 20;
        after += *calibrationError(corrected(fresh, calibration)) / 20;
    }
    qInfo("calibration error %.3f before, %.3f after", before, after);
    QVERIFY(before > 0.12);
    QVERIFY(after < 0.05);
    // And does little harm where nothing is wrong.
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Calibration calibration = fitCalibration(answers(200, seed, 1, 0));
        QVERIFY(std::abs(calibration.offset) < 0.5 && std::abs(calibration.slope - 1) < 0.5);
    }
}

void CalibrationTest::looksAtTheNewestAlone()
{
    const std::vector<Outcome> newest = answers(kCalibrationOutcomes, 4, 0.6, 0.4);
    std::vector<Outcome> all = answers(300, 5, 3, -3);
    all.insert(all.end(), newest.begin(), newest.end());
    QVERIFY(fitCalibration(all) == fitCalibration(newest));
    all.back().probability = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(std::isfinite(fitCalibration(all).offset));
}

void CalibrationTest::keepsTheOrder()
{
    const Calibration calibration = fitCalibration(answers(200, 6, -2, 0));
    double last = -1;
    for (double probability = 0.01; probability < 1; probability += 0.01) {
        QVERIFY(calibration.apply(probability) > last);
        last = calibration.apply(probability);
    }
}

void CalibrationTest::swapTakesWhatIsNotWorse()
{
    QVERIFY(decideSwap({}).mayReplace);
    const std::vector<PairedPrediction> same(20, {.inUse = 0.7, .retrained = 0.7, .isLiked = true});
    QVERIFY(decideSwap(same).mayReplace);
    const std::vector<PairedPrediction> better(20, {.inUse = 0.5, .retrained = 0.8, .isLiked = true});
    const SwapDecision decision = decideSwap(better);
    QVERIFY(decision.mayReplace);
    QCOMPARE(decision.count, 20U);
    QCOMPARE(decision.difference, std::log(0.5 / 0.8));
}

void CalibrationTest::swapRefusesWhatIsWorse()
{
    const std::vector<PairedPrediction> worse(20, {.inUse = 0.7, .retrained = 0.69, .isLiked = true});
    QVERIFY(!decideSwap(worse).mayReplace);
    // A difference of thousandths is no worse taste, however sure.
    const std::vector<PairedPrediction> hardly(20, {.inUse = 0.7, .retrained = 0.698, .isLiked = true});
    QVERIFY(decideSwap(hardly).mayReplace);
    // Too few to tell.
    QVERIFY(decideSwap(std::span(worse).first(kFewestSwapPairs - 1)).mayReplace);
}

void CalibrationTest::swapAllowsOneStandardError()
{
    // Of ten differences four are 2 log 3 and six -log 3: mean 0.2 log 3; deviations 1.8 and -1.2 log 3, so
    // the variance is (4 * 3.24 + 6 * 1.44) / 9 = 2.4 and the standard error sqrt(0.24) = 0.49 log 3.
    std::vector<PairedPrediction> pairs(10, {.inUse = 0.25, .retrained = 0.75, .isLiked = true});
    for (std::size_t i = 0; i < 4; ++i)
        pairs[i] = {.inUse = 0.9, .retrained = 0.1, .isLiked = true};
    SwapDecision decision = decideSwap(pairs);
    QCOMPARE(decision.difference, 0.2 * std::log(3.0));
    QCOMPARE(decision.standardError, std::sqrt(0.24) * std::log(3.0));
    QVERIFY(decision.mayReplace);
    // With six of ten the mean is 0.8 log 3, and the standard error still 0.49 log 3.
    pairs[4] = pairs[5] = pairs[0];
    decision = decideSwap(pairs);
    QCOMPARE(decision.difference, 0.8 * std::log(3.0));
    QVERIFY(!decision.mayReplace);
}

void CalibrationTest::swapRefusesOddPredictions()
{
    std::vector<PairedPrediction> pairs(20, {.inUse = 0.5, .retrained = 0.8, .isLiked = true});
    pairs[3].inUse = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(decideSwap(pairs).mayReplace);
    QCOMPARE(decideSwap(pairs).count, 19U);
    pairs[4].retrained = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!decideSwap(pairs).mayReplace);
    QVERIFY(!decideSwap(pairs).isSound);
    // Where nothing can be compared the difference is 0, and that is no reason to take it.
    const std::vector<PairedPrediction> odd(
        20, {.inUse = 0.5, .retrained = std::numeric_limits<double>::quiet_NaN(), .isLiked = true});
    QVERIFY(!decideSwap(odd).mayReplace);
    // A sure mistake is finite.
    pairs[4].retrained = 0;
    QVERIFY(std::isfinite(decideSwap(pairs).difference));
}

QTEST_APPLESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
