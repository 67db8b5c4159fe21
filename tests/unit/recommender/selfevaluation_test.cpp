// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/random.h"
#include "recommender/selfevaluation.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace undersong::recommender;

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

std::vector<OfferOutcome> repeated(std::size_t count, const OfferOutcome &offer)
{
    return std::vector<OfferOutcome>(count, offer);
}

void append(std::vector<OfferOutcome> &offers, std::size_t count, const OfferOutcome &offer)
{
    offers.insert(offers.end(), count, offer);
}

//! A song shown at random where the policy in question would have shown it in some cases.
OfferOutcome explored(bool isLiked, double propensity, double target)
{
    return {.probability = 0.6,
            .isLiked = isLiked,
            .slot = SlotKind::Exploration,
            .propensity = propensity,
            .target = TargetChoice{.propensity = target, .expected = 0.7}};
}

bool isNear(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

} // namespace

//! What the program says of its own performance.
class SelfEvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfNothing();
    void figuresOfAHandfulOfOffers();
    void comparesOnTheSameOffers();
    void binsAddUp();
    void weeksBeginOnMonday();
    void oddPredictionsAreLeftOut();
    void offPolicyByHand();
    void notEnoughData();
    void weightsAreClipped();
    void onlyExplorationCounts();
    void offPolicyFindsTheTruth();
};

void SelfEvaluationTest::saysNothingOfNothing()
{
    const SelfEvaluation result = evaluateSelf({});
    QCOMPARE(result.model.count, 0U);
    QVERIFY(!result.model.auc && !result.model.logLoss && !result.main.rate && !result.random);
    QVERIFY(result.weeks.empty());
    QCOMPARE(result.bins.size(), 10U);
    QVERIFY(!result.offPolicy.isEnough && !result.offPolicy.snips);
}

void SelfEvaluationTest::figuresOfAHandfulOfOffers()
{
    const std::array offers = {
        OfferOutcome{.probability = 0.8, .isLiked = true, .candidateLikes = 0.1},
        OfferOutcome{.probability = 0.4, .isLiked = false, .candidateLikes = 0.3},
        OfferOutcome{.probability = 0.6, .isLiked = false, .slot = SlotKind::Exploration},
        OfferOutcome{.probability = 0.5, .isLiked = true, .slot = SlotKind::Start},
    };
    const SelfEvaluation result = evaluateSelf(offers);
    // Pairs: 0.8 beats both dislikes, 0.5 beats one.
    QVERIFY(isNear(result.model.auc, 0.75));
    QVERIFY(
        isNear(result.model.logLoss, -(std::log(0.8) + std::log(0.6) + std::log(0.4) + std::log(0.5)) / 4));
    QVERIFY(isNear(result.model.brier, (0.04 + 0.16 + 0.36 + 0.25) / 4));
    QVERIFY(isNear(result.model.ece, (0.2 + 0.4 + 0.6 + 0.5) / 4));
    QVERIFY(isNear(result.main.rate, 0.5));
    QVERIFY(isNear(result.exploration.rate, 0));
    QVERIFY(isNear(result.start.rate, 1));
    QVERIFY(isNear(result.random, 0.2));
    // Wilson's interval of 1 in 2.
    QVERIFY(std::abs(result.main.low - 0.0945) < 1e-4 && std::abs(result.main.high - 0.9055) < 1e-4);
    QVERIFY(result.exploration.low == 0 && result.exploration.high < 1);
}

void SelfEvaluationTest::comparesOnTheSameOffers()
{
    const std::array offers = {
        OfferOutcome{.probability = 0.9, .isLiked = true, .lastWeek = 0.5, .popularity = kNoNumber},
        OfferOutcome{.probability = 0.2, .isLiked = false, .lastWeek = 0.5, .popularity = 0.3},
        OfferOutcome{.probability = 0.1, .isLiked = true},
    };
    const SelfEvaluation result = evaluateSelf(offers);
    QCOMPARE(result.model.count, 3U);
    QCOMPARE(result.lastWeek.count, 2U);
    QVERIFY(isNear(result.lastWeek.auc, 0.5));
    QVERIFY(isNear(result.modelBesideLastWeek.auc, 1));
    QVERIFY(isNear(result.modelBesideLastWeek.logLoss, -(std::log(0.9) + std::log(0.8)) / 2));
    QCOMPARE(result.popularity.count, 1U);
    QCOMPARE(result.modelBesidePopularity.count, 1U);
    QVERIFY(!result.popularity.auc);
}

void SelfEvaluationTest::binsAddUp()
{
    Random random(1);
    std::vector<OfferOutcome> offers = {{.probability = 0}, {.probability = 1, .isLiked = true}};
    for (int i = 0; i < 500; ++i)
        offers.push_back({.probability = random.uniform(), .isLiked = random.uniform() < 0.4});
    const SelfEvaluation result = evaluateSelf(offers);
    std::size_t count = 0;
    double error = 0;
    for (const CalibrationBin &bin : result.bins) {
        QVERIFY(bin.meanPrediction >= bin.low && bin.meanPrediction <= bin.high);
        QVERIFY(bin.hits.low <= *bin.hits.rate && *bin.hits.rate <= bin.hits.high);
        count += bin.hits.count;
        error += static_cast<double>(bin.hits.count) * std::abs(bin.meanPrediction - *bin.hits.rate);
    }
    QCOMPARE(count, offers.size());
    QVERIFY(isNear(result.model.ece, error / static_cast<double>(count)));
}

void SelfEvaluationTest::weeksBeginOnMonday()
{
    // Sunday 1970-01-04 23:59:59.999, Monday 1970-01-05 and 1970-01-19, Wednesday 1969-12-31.
    constexpr std::int64_t kDay = 86'400'000;
    std::vector<OfferOutcome> offers;
    for (const std::int64_t atMs : {14 * kDay + 4 * kDay, 4 * kDay - 1, 4 * kDay, -1 * kDay})
        offers.push_back({.atMs = atMs, .probability = 0.5, .isLiked = true});
    const SelfEvaluation result = evaluateSelf(offers);
    QCOMPARE(result.weeks.size(), 3U);
    QCOMPARE(result.weeks[0].beginMs, -3 * kDay);
    QCOMPARE(result.weeks[0].main.liked, 2U);
    QCOMPARE(result.weeks[1].beginMs, 4 * kDay);
    QCOMPARE(result.weeks[2].beginMs, 18 * kDay);
    QCOMPARE(result.weeks[2].model.count, 1U);
}

void SelfEvaluationTest::oddPredictionsAreLeftOut()
{
    std::vector<OfferOutcome> offers = repeated(3, {.probability = 0.5});
    offers[0].probability = kNoNumber;
    offers[1].probability = 1.5;
    const SelfEvaluation result = evaluateSelf(offers);
    QCOMPARE(result.model.count, 1U);
    QCOMPARE(result.main.count, 1U);
}

void SelfEvaluationTest::offPolicyByHand()
{
    // Two songs, shown evenly. In 60 of 100 slots the one the policy would have shown, liked in 45.
    std::vector<OfferOutcome> offers;
    append(offers, 45, explored(true, 0.5, 1));
    append(offers, 15, explored(false, 0.5, 1));
    append(offers, 30, explored(true, 0.5, 0));
    append(offers, 10, explored(false, 0.5, 0));
    const OffPolicy result = evaluateOffPolicy(offers);
    QCOMPARE(result.samples, 100U);
    QCOMPARE(result.effectiveSamples, 60.0); // (60 * 2)^2 / (60 * 4)
    QVERIFY(result.isEnough);
    QVERIFY(isNear(result.replay, 0.75));
    QVERIFY(isNear(result.snips, 0.75));
    // sqrt(45 * (2 * 0.25)^2 + 15 * (2 * 0.75)^2) / 120
    QCOMPARE(result.snipsError, std::sqrt(45.0) / 120);
    // 0.7 + 2 * (45 - 60 * 0.6) / 100
    QVERIFY(isNear(result.doublyRobust, 0.88));
    QVERIFY(result.doublyRobustError > 0);
}

void SelfEvaluationTest::notEnoughData()
{
    std::vector<OfferOutcome> offers = repeated(49, explored(true, 0.5, 1));
    append(offers, 1000, explored(false, 0.5, 0));
    const OffPolicy tooFew = evaluateOffPolicy(offers);
    QVERIFY(!tooFew.isEnough && !tooFew.replay && !tooFew.snips && !tooFew.doublyRobust);
    QCOMPARE(tooFew.samples, 1049U);
    offers.push_back(explored(true, 0.5, 1));
    QVERIFY(evaluateOffPolicy(offers).isEnough);
    // Many slots of little weight and few of much tell little.
    std::vector<OfferOutcome> uneven = repeated(500, explored(true, 0.9, 0.001));
    append(uneven, 3, explored(true, 0.01, 0.2));
    QVERIFY(!evaluateOffPolicy(uneven).isEnough);
}

void SelfEvaluationTest::weightsAreClipped()
{
    // 1 / 0.001 counts 20: 60 likes with weight 2 against one dislike of weight 20.
    std::vector<OfferOutcome> offers = repeated(100, explored(true, 0.5, 1));
    offers.push_back(explored(false, 0.001, 1));
    const OffPolicy result = evaluateOffPolicy(offers);
    QVERIFY(isNear(result.snips, 200.0 / 220));
    QCOMPARE(result.effectiveSamples, 220.0 * 220 / 800);
}

void SelfEvaluationTest::onlyExplorationCounts()
{
    std::vector<OfferOutcome> offers = repeated(100, explored(true, 0.5, 1));
    for (std::size_t i = 0; i < 6; ++i)
        offers[i].isLiked = false;
    offers[0].slot = SlotKind::Main;
    offers[1].slot = SlotKind::Start;
    offers[2].propensity = 0;
    offers[3].target = {};
    offers[4].propensity = kNoNumber;
    offers[5].target->expected = kNoNumber;
    const OffPolicy result = evaluateOffPolicy(offers);
    QCOMPARE(result.samples, 94U);
    QVERIFY(isNear(result.snips, 1));
    QVERIFY(evaluateSelf(offers).offPolicy.samples == 94);
}

void SelfEvaluationTest::offPolicyFindsTheTruth()
{
    // Six songs shown with chances 1 : 2 : .. : 6, liked with known chances; the policy in question prefers
    // those shown least. The mean of the shown songs would be far off.
    constexpr std::array<double, 6> kLikes = {0.9, 0.7, 0.5, 0.4, 0.2, 0.1};
    double truth = 0;
    double expected = 0;
    for (std::size_t song = 0; song < 6; ++song) {
        truth += static_cast<double>(6 - song) / 21 * kLikes[song];
        expected += static_cast<double>(6 - song) / 21 * (kLikes[song] * 0.8 + 0.1);
    }
    std::vector<double> snips;
    std::vector<double> robust;
    int within = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Random random(seed);
        std::vector<OfferOutcome> offers;
        for (int i = 0; i < 800; ++i) {
            std::size_t song = 0;
            for (double left = 21 * random.uniform(); left >= static_cast<double>(song + 1) && song < 5;)
                left -= static_cast<double>(++song);
            const double propensity = static_cast<double>(song + 1) / 21;
            offers.push_back({.probability = kLikes[song] * 0.8 + 0.1,
                              .isLiked = random.uniform() < kLikes[song],
                              .slot = SlotKind::Exploration,
                              .propensity = propensity,
                              .target = TargetChoice{.propensity = static_cast<double>(6 - song) / 21,
                                                     .expected = expected}});
        }
        const OffPolicy result = evaluateOffPolicy(offers);
        QVERIFY(result.isEnough);
        snips.push_back(*result.snips);
        robust.push_back(*result.doublyRobust);
        within += std::abs(*result.snips - truth) < 2 * result.snipsError ? 1 : 0;
        within += std::abs(*result.doublyRobust - truth) < 2 * result.doublyRobustError ? 1 : 0;
    }
    qInfo("truth %.3f, snips %.3f, doubly robust %.3f, within two errors %d of 80", truth,
          summarise(snips).mean, summarise(robust).mean, within);
    QVERIFY(std::abs(summarise(snips).mean - truth) < 0.015);
    QVERIFY(std::abs(summarise(robust).mean - truth) < 0.015);
    QVERIFY(within >= 68);
}

QTEST_APPLESS_MAIN(SelfEvaluationTest)
#include "selfevaluation_test.moc"
