// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/laplace.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

//! What the classifier learns, and that it does not matter how it came to it.
class TasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void learnsCheckerboard();
    void dislikePushesNeighboursAway();
    void artistCarriesOver();
    void weightsCount();
    void lastReactionToSongIsValid();
    void extendingEqualsFitting_data();
    void extendingEqualsFitting();
    void extendsPastTheLimit();
    void undoLeavesNoTrace();
    void posteriorIsAtTheMode();
    void surpriseConverges();
    void oddExamplesAreLeftOut();
    void amplitudeFollowsTheListener();
    void keepsTheWeightiestExamples();
    void expectationRulesUntilSomethingIsSaid();
    void expectationFadesWithWhatIsSaid();
    void learnsWhatIsAgainstTheExpectation();
    void expectationDoesNotDependOnTheWay();
    void oddExpectationsAreRefused();
};

void TasteTest::knowsNothingAtFirst()
{
    const std::vector<Song> list = randomSongs(20, 1);
    const Songs songs(list);
    for (const Prediction &prediction : Taste().predict(songs, everyRow(songs))) {
        QCOMPARE(prediction.mean, std::log(0.3 / 0.7));
        QCOMPARE(prediction.variance, KernelWeights().total());
        QVERIFY(prediction.probability > 0.3 && prediction.probability < 0.5);
    }
    QVERIFY(Taste::fit(songs, {}).predict(songs, {}).empty());
    QVERIFY(Taste::fit(Songs(), {}).examples().empty());
}

void TasteTest::learnsCheckerboard()
{
    // Liked where exactly one of two features is high: no linear model can tell.
    Random random(7);
    std::vector<Song> list;
    std::vector<Example> examples;
    for (std::uint64_t id = 0; id < 400; ++id) {
        const bool right = random.uniform() < 0.5;
        const bool upper = random.uniform() < 0.5;
        const auto near = [&](bool high) {
            return static_cast<float>((high ? 0.8 : 0.35) + 0.15 * (random.uniform() - 0.5));
        };
        list.push_back(songAt(id, near(right), near(upper)));
        if (id < 80)
            examples.push_back({.song = id, .liked = right != upper});
    }
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, examples);
    int hits = 0;
    for (std::uint64_t id = 80; id < 400; ++id) {
        const RawSound &sound = list[id].sound;
        const bool liked = (sound[0] > 0.6F) != (sound[9] > 0.6F);
        hits += (taste.predict(songs, std::array{static_cast<Row>(id)}).front().probability > 0.5) == liked
                    ? 1
                    : 0;
    }
    QVERIFY2(hits >= 304, qPrintable(QString::number(hits))); // 95 % of 320
}

void TasteTest::dislikePushesNeighboursAway()
{
    const std::vector<Song> list = {songAt(1, 0.6F, 0.5F), songAt(2, 0.61F, 0.52F), songAt(3, 0.1F, 0.95F)};
    const Songs songs(list);
    const Taste before;
    const Taste after = before.with(songs, {.song = 1, .liked = false});
    const double near = meanOf(after, songs, 2) - meanOf(before, songs, 2);
    const double far = meanOf(after, songs, 3) - meanOf(before, songs, 3);
    QVERIFY(near < -0.2);
    QVERIFY(near < far - 0.1);
    const Taste liked = before.with(songs, {.song = 1, .liked = true});
    QVERIFY(meanOf(liked, songs, 2) > meanOf(before, songs, 2) + 0.2);
}

void TasteTest::artistCarriesOver()
{
    const std::vector<Song> list = {songAt(1, 0.6F, 0.5F, {7}), songAt(2, 0.2F, 0.9F, {7}),
                                    songAt(3, 0.2F, 0.9F, {8}), songAt(4, 0.2F, 0.9F, {7, 9})};
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, std::array{Example{.song = 1, .liked = true}});
    QVERIFY(meanOf(taste, songs, 2) > meanOf(taste, songs, 4));
    QVERIFY(meanOf(taste, songs, 4) > meanOf(taste, songs, 3));
}

void TasteTest::weightsCount()
{
    const std::vector<Song> list = {songAt(1, 0.6F, 0.5F), songAt(2, 0.6F, 0.5F)};
    const Songs songs(list);
    const auto meanWith = [&](double weight) {
        return meanOf(Taste::fit(songs, std::array{Example{.song = 1, .liked = true, .weight = weight}}),
                      songs, 2);
    };
    QVERIFY(meanWith(0.2) > Taste().parameters().priorMean);
    QVERIFY(meanWith(1) > meanWith(0.2));
    QVERIFY(meanWith(2) > meanWith(1));
}

void TasteTest::lastReactionToSongIsValid()
{
    const std::vector<Song> list = randomSongs(30, 3);
    const Songs songs(list);
    std::vector<Example> examples = reactions(list, 10, 4);
    const Example changed{.song = examples[2].song, .liked = !examples[2].liked};
    const Taste taste = Taste::fit(songs, examples).with(songs, changed);
    examples.push_back(changed);
    QCOMPARE(difference(taste, Taste::fit(songs, examples), songs), 0.0);
    examples.erase(examples.begin() + 2);
    QCOMPARE(difference(taste, Taste::fit(songs, examples), songs), 0.0);
    QCOMPARE(taste.examples().size(), std::size_t{10});
}

void TasteTest::extendingEqualsFitting_data()
{
    QTest::addColumn<double>("unknownShare");
    QTest::addColumn<int>("count");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("all known") << 0.0 << 60 << quint64{1};
    QTest::newRow("some unknown") << 0.15 << 60 << quint64{2};
    QTest::newRow("mostly unknown") << 0.6 << 40 << quint64{3};
    QTest::newRow("many") << 0.05 << 130 << quint64{4};
}

void TasteTest::extendingEqualsFitting()
{
    QFETCH(double, unknownShare);
    QFETCH(int, count);
    QFETCH(quint64, seed);
    const std::vector<Song> list = randomSongs(300, seed, unknownShare);
    const Songs songs(list);
    const std::vector<Example> examples = reactions(list, static_cast<std::size_t>(count), seed);
    Taste taste;
    for (std::size_t n = 0; n < examples.size(); ++n) {
        taste = taste.with(songs, examples[n]);
        if (n % 6 == 0 || n + 1 == examples.size()) {
            const Taste whole = Taste::fit(songs, std::span(examples).first(n + 1));
            QCOMPARE(taste.amplitude(), whole.amplitude());
            const double worst = difference(taste, whole, songs);
            QVERIFY2(worst < 1e-9, qPrintable(QStringLiteral("%1 at %2").arg(worst).arg(n)));
        }
    }
}

void TasteTest::extendsPastTheLimit()
{
    const std::vector<Song> list = randomSongs(120, 5, 0.05);
    const Songs songs(list);
    const std::vector<Example> examples = reactions(list, 90, 5);
    const Parameters parameters{.mostExamples = 40};
    Taste taste(parameters);
    for (std::size_t n = 0; n < examples.size(); ++n) {
        taste = taste.with(songs, examples[n]);
        const Taste whole = Taste::fit(songs, std::span(examples).first(n + 1), parameters);
        QVERIFY(difference(taste, whole, songs) < 1e-9);
        // All of them up to the limit, then between nine tenths of it and all of it.
        const std::size_t learned = taste.points().size();
        QVERIFY(n < 40 ? learned == n + 1 : learned > 36 && learned <= 40);
        QCOMPARE(whole.points().ids, taste.points().ids);
    }
    QCOMPARE(taste.examples().size(), std::size_t{90});
}

void TasteTest::undoLeavesNoTrace()
{
    const std::vector<Song> list = randomSongs(200, 8, 0.1);
    const Songs songs(list);
    const std::vector<Example> all = reactions(list, 76, 8);
    const Taste taste = Taste::fit(songs, all);
    for (const std::size_t undone : {std::size_t{0}, std::size_t{30}, std::size_t{75}}) {
        std::vector<Example> others = all;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(undone));
        const Taste after = taste.without(all[undone].song);
        const auto left = after.predict(songs, everyRow(songs));
        const auto right = Taste::fit(songs, others).predict(songs, everyRow(songs));
        for (std::size_t i = 0; i < left.size(); ++i) {
            QCOMPARE(std::bit_cast<quint64>(left[i].mean), std::bit_cast<quint64>(right[i].mean));
            QCOMPARE(std::bit_cast<quint64>(left[i].variance), std::bit_cast<quint64>(right[i].variance));
        }
        QVERIFY(!after.isRated(all[undone].song));
    }
    // Given and taken back, from a warm start: the same as never given.
    const Taste before = taste.without(all[75].song);
    QCOMPARE(difference(before.with(songs, all[75]).without(all[75].song), before, songs), 0.0);
    QCOMPARE(difference(taste.without(99), taste, songs), 0.0);
}

void TasteTest::posteriorIsAtTheMode()
{
    const std::vector<Song> list = randomSongs(120, 9, 0.1);
    const Songs songs(list);
    const std::vector<Example> examples = reactions(list, 120, 9);
    const Points points = Points::of(songs, everyRow(songs));
    Evidence evidence{.covariance = kernelBetween(points, points, {}) * 4,
                      .liked = Eigen::VectorXd(120),
                      .weight = Eigen::VectorXd(120),
                      .prior = Eigen::VectorXd::LinSpaced(120, -2.0, 0.5)};
    for (Eigen::Index i = 0; i < 120; ++i) {
        evidence.liked(i) = examples[static_cast<std::size_t>(i)].liked ? 1 : 0;
        evidence.weight(i) = examples[static_cast<std::size_t>(i)].weight;
    }
    const Posterior posterior = fitPosterior(evidence);
    const Eigen::VectorXd latent = evidence.covariance * posterior.alpha + evidence.prior;
    for (Eigen::Index i = 0; i < 120; ++i) {
        const double gradient = evidence.weight(i) * (evidence.liked(i) - 1 / (1 + std::exp(-latent(i))));
        QVERIFY(std::abs(gradient - posterior.alpha(i)) < 1e-11);
    }
    QVERIFY(std::isfinite(posterior.logMarginal) && posterior.logMarginal < 0);
}

void TasteTest::surpriseConverges()
{
    // Fifty likes of one song's twins, then a dislike of a twin at ten times the weight.
    std::vector<Song> list;
    std::vector<Example> examples;
    for (std::uint64_t id = 0; id < 52; ++id) {
        list.push_back(songAt(id, 0.6F, 0.5F, {1}));
        if (id < 50)
            examples.push_back({.song = id, .liked = true});
    }
    const Songs songs(list);
    const Taste before = Taste::fit(songs, examples);
    examples.push_back({.song = 50, .liked = false, .weight = 10});
    const Taste after = before.with(songs, examples.back());
    QVERIFY(difference(after, Taste::fit(songs, examples), songs) < 1e-9);
    QVERIFY(meanOf(after, songs, 51) < meanOf(before, songs, 51));
}

void TasteTest::oddExamplesAreLeftOut()
{
    const std::vector<Song> list = randomSongs(10, 16);
    const Songs songs(list);
    const std::vector<Example> good = reactions(list, 5, 16);
    std::vector<Example> odd = good;
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    odd.push_back({.song = list[6].id, .liked = true, .weight = 0});
    odd.push_back({.song = list[7].id, .liked = true, .weight = -1});
    odd.push_back({.song = list[8].id, .liked = true, .weight = notANumber});
    odd.push_back({.song = list[8].id, .liked = true, .weight = std::numeric_limits<double>::infinity()});
    odd.push_back({.song = 77, .liked = true});
    const Taste taste = Taste::fit(songs, odd);
    QCOMPARE(taste.examples().size(), std::size_t{5});
    QCOMPARE(difference(taste, Taste::fit(songs, good), songs), 0.0);
    QCOMPARE(difference(taste.with(songs, odd.back()), taste, songs), 0.0);
    QCOMPARE(difference(taste.with(songs, odd[8]), taste, songs), 0.0);
}

void TasteTest::amplitudeFollowsTheListener()
{
    // An easy taste wants a wide prior, reactions at random a narrow one.
    const std::vector<Song> list = randomSongs(150, 17);
    const Songs songs(list);
    std::vector<Example> easy;
    std::vector<Example> random;
    Random coin(17);
    for (const Song &song : list) {
        easy.push_back({.song = song.id, .liked = song.sound[1] > 0.55F});
        random.push_back({.song = song.id, .liked = coin.uniform() < 0.3});
    }
    QVERIFY(Taste::fit(songs, easy).amplitude() > Taste::fit(songs, random).amplitude());
    QCOMPARE(Taste::fit(songs, random).amplitude(), 0.5);
    QCOMPARE(Taste::fit(songs, std::span(easy).first(24)).amplitude(), 1.0);
    QCOMPARE(Taste::fit(songs, easy, {.amplitude = Amplitude::Fixed}).amplitude(), 1.0);
}

void TasteTest::keepsTheWeightiestExamples()
{
    const std::vector<Song> list = randomSongs(10, 18);
    const Songs songs(list);
    std::vector<Example> examples = reactions(list, 6, 18);
    for (Example &example : examples)
        example.weight = 1;
    examples[3].weight = 0.2;
    const Taste taste = Taste::fit(songs, examples, {.mostExamples = 4});
    const std::vector<std::uint64_t> kept = {list[1].id, list[2].id, list[4].id, list[5].id};
    QCOMPARE(taste.points().ids, kept);
    // One that comes late and weighs least changes nothing but the list.
    const Taste more = taste.with(songs, {.song = list[8].id, .liked = true, .weight = 0.1});
    QCOMPARE(more.points().ids, kept);
    QCOMPARE(more.examples().size(), std::size_t{7});
}

void TasteTest::expectationRulesUntilSomethingIsSaid()
{
    const Songs songs = expecting(Songs(randomSongs(300, 1)), 1);
    const std::vector<Prediction> predictions = Taste().predict(songs, everyRow(songs));
    Row best = 0;
    for (Row row = 0; row < songs.size(); ++row) {
        QCOMPARE(predictions[row].mean, std::log(0.3 / 0.7) + songs.priorAt(row));
        QCOMPARE(predictions[row].variance, KernelWeights().total());
        best = songs.priorAt(row) > songs.priorAt(best) ? row : best;
    }
    const std::vector<Row> rows = everyRow(songs);
    QCOMPARE(rank(Taste(), songs, {.candidates = rows, .count = 1}).front().row, best);
}

//! Twins of which something else is expected are judged ever more alike the more is said of their kind.
void TasteTest::expectationFadesWithWhatIsSaid()
{
    std::vector<Song> list;
    std::vector<float> priors;
    std::vector<Example> examples;
    for (std::uint64_t id = 0; id < 42; ++id) {
        list.push_back(songAt(id, 0.6F, 0.5F, {1}));
        priors.push_back(2);
        if (id < 40)
            examples.push_back({.song = id, .liked = false});
    }
    const Songs plain(list);
    const Songs songs = *withPriors(plain, priors);
    double before = 2 + 1e-9;
    for (const std::size_t said : {0U, 1U, 5U, 40U}) {
        const auto some = std::span(examples).first(said);
        const Parameters fixed{.amplitude = Amplitude::Fixed};
        const double apart = meanOf(Taste::fit(songs, some, fixed), songs, 41) -
                             meanOf(Taste::fit(plain, some, fixed), plain, 41);
        QVERIFY2(apart > 0 && apart < before, qPrintable(QString::number(apart)));
        before = apart;
    }
    QVERIFY2(before < 0.5, qPrintable(QString::number(before)));
}

//! The same dislike teaches more where a like was expected.
void TasteTest::learnsWhatIsAgainstTheExpectation()
{
    const std::vector<Song> list = {songAt(1, 0.6F, 0.5F), songAt(2, 0.61F, 0.52F)};
    const auto lossWith = [&](float prior) {
        const Songs songs = *withPriors(Songs(list), {prior, 0});
        return meanOf(Taste(), songs, 2) - meanOf(Taste().with(songs, {.song = 1, .liked = false}), songs, 2);
    };
    QVERIFY(lossWith(2) > lossWith(0) + 0.05);
    QVERIFY(lossWith(0) > lossWith(-2) + 0.05);
}

void TasteTest::expectationDoesNotDependOnTheWay()
{
    const std::vector<Song> list = randomSongs(120, 9, 0.1);
    const Songs songs = expecting(Songs(list), 9);
    const std::vector<Example> examples = reactions(list, 60, 9);
    const Taste fitted = Taste::fit(songs, examples);
    Taste grown;
    for (const Example &example : examples)
        grown = grown.with(songs, example);
    QVERIFY(difference(fitted, grown, songs) < 1e-9);
    const Example more{.song = list[100].id, .liked = true};
    QCOMPARE(difference(fitted.with(songs, more).without(more.song), fitted, songs), 0.0);
    const std::vector<Row> rows = everyRow(songs);
    const Taste::Joint joint = fitted.jointPosterior(Points::of(songs, rows));
    const std::vector<Prediction> predictions = fitted.predict(songs, rows);
    for (Row row = 0; row < songs.size(); ++row)
        QVERIFY(std::abs(joint.mean(row) - predictions[row].mean) < 1e-9);
}

void TasteTest::oddExpectationsAreRefused()
{
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const Songs songs(randomSongs(3, 1));
    for (const float odd : {kUnknownValue, kInfinity, -kInfinity, 3e38F, kMostPrior * 1.01F}) {
        const auto refused = withPriors(songs, {0, odd, 0});
        QVERIFY(!refused && !refused.error().empty());
    }
    QVERIFY(!withPriors(songs, {0, 0}));
    QVERIFY(!withPriors(songs, {0, 0, 0, 0}));
    QVERIFY(!withPriors(songs, {0, 0, 0})->hasPriors());
    const auto taken = withPriors(songs, {0, kMostPrior, -kMostPrior});
    QVERIFY(taken && taken->hasPriors());
    QCOMPARE(taken->priorAt(1), static_cast<double>(kMostPrior));
    QVERIFY(!withPriors(*taken, {0, 0, 0})->hasPriors());
}

QTEST_GUILESS_MAIN(TasteTest)
#include "taste_test.moc"
