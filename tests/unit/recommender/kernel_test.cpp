// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "naivekernel.h"

#include <QtTest>

#include <Eigen/Eigenvalues>

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

using Part = double KernelWeights::*;

struct NamedPart
{
    const char *name;
    Part part;
};
constexpr std::array kParts = {
    NamedPart{"additive", &KernelWeights::additive},
    NamedPart{"popularity", &KernelWeights::popularity},
    NamedPart{"age", &KernelWeights::age},
    NamedPart{"pairwise", &KernelWeights::pairwise},
    NamedPart{"joint", &KernelWeights::joint},
    NamedPart{"linear", &KernelWeights::linear},
    NamedPart{"artist", &KernelWeights::artist},
    NamedPart{"tags", &KernelWeights::tags},
    NamedPart{"listeners", &KernelWeights::listeners},
    NamedPart{"bias", &KernelWeights::bias},
};

//! That part with its usual weight, the others with none.
KernelWeights onlyPart(Part part)
{
    KernelWeights weights;
    for (const NamedPart &other : kParts) {
        if (other.part != part)
            weights.*other.part = 0;
    }
    return weights;
}

} // namespace

//! How alike songs are, and what is unknown of them.
class KernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covarianceIsPositiveSemidefinite_data();
    void covarianceIsPositiveSemidefinite();
    void everySongHasTheSamePriorVariance();
    void unknownFeaturesCostNoVariance();
    void unknownSongFallsBackToArtist();
    void oddNumbersAreSurvived();
    void everyPartIsWhatIsWrittenOfIt_data();
    void everyPartIsWhatIsWrittenOfIt();
    void listenersAreComparedByAngle();
    void partsNobodyKnowsAreLeftOut();
    void partsSwitchOff();
    void tableMayBeReplaced();
};

void KernelTest::covarianceIsPositiveSemidefinite_data()
{
    QTest::addColumn<double>("unknownShare");
    for (const double share : {0.0, 0.1, 0.3, 0.6, 1.0})
        QTest::addRow("%.1f unknown", share) << share;
}

void KernelTest::covarianceIsPositiveSemidefinite()
{
    QFETCH(double, unknownShare);
    const std::vector<Song> list = randomSongs(150, 11, unknownShare, 20);
    const Songs songs(list);
    const Points points = Points::of(songs, everyRow(songs));
    const KernelWeights weights;
    const Eigen::MatrixXd covariance = kernelBetween(points, points, weights);
    QVERIFY((covariance - covariance.transpose()).cwiseAbs().maxCoeff() < 1e-12);
    QCOMPARE(covariance.diagonal().minCoeff(), weights.total());
    QCOMPARE(covariance.diagonal().maxCoeff(), weights.total());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance, Eigen::EigenvaluesOnly);
    QVERIFY(solver.eigenvalues().minCoeff() > -1e-9);
}

void KernelTest::everySongHasTheSamePriorVariance()
{
    std::vector<Song> list = randomSongs(50, 12, 0.4);
    list.push_back({.id = 1});
    list.push_back({.id = 2, .artists = {3}});
    const Songs songs(list);
    for (const Prediction &prediction : Taste().predict(songs, everyRow(songs)))
        QCOMPARE(prediction.variance, KernelWeights().total());
}

void KernelTest::unknownFeaturesCostNoVariance()
{
    // Evidence lowers the variance of a song whose sound is known more than of one with less known.
    std::vector<Song> list = randomSongs(40, 13);
    Song whole = list.front();
    whole.id = 1;
    whole.artists.clear();
    Song part = whole;
    part.id = 2;
    part.sound[0] = part.sound[1] = std::numeric_limits<float>::quiet_NaN();
    list.push_back(whole);
    list.push_back(part);
    list.push_back({.id = 3});
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 40, 13));
    const auto varianceOf = [&](std::uint64_t id) {
        return taste.predict(songs, std::array{*songs.rowOf(id)}).front().variance;
    };
    QVERIFY(varianceOf(1) < varianceOf(2));
    QVERIFY(varianceOf(2) < varianceOf(3));
    QVERIFY(varianceOf(3) < taste.priorVariance());
}

void KernelTest::unknownSongFallsBackToArtist()
{
    std::vector<Song> list = randomSongs(20, 14);
    list[0].artists = {500};
    list.push_back({.id = 1, .artists = {500}});
    list.push_back({.id = 2, .artists = {501}});
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, std::array{Example{.song = list[0].id, .liked = true}});
    QVERIFY(meanOf(taste, songs, 1) > meanOf(taste, songs, 2) + 0.1);
    const Taste other = Taste::fit(songs, std::array{Example{.song = list[0].id, .liked = false}});
    QVERIFY(meanOf(other, songs, 1) < meanOf(other, songs, 2) - 0.05);
}

void KernelTest::oddNumbersAreSurvived()
{
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    std::vector<Song> list = randomSongs(10, 15);
    for (const float odd :
         {kInfinity, -kInfinity, std::numeric_limits<float>::quiet_NaN(), 1e30F, -1e30F, 0.0F}) {
        Song song{.id = list.size()};
        song.sound.fill(odd);
        list.push_back(song);
    }
    const Songs songs(list);
    std::vector<Example> examples;
    for (const Song &song : list)
        examples.push_back({.song = song.id, .liked = song.id % 2 == 0});
    for (const Prediction &prediction : Taste::fit(songs, examples).predict(songs, everyRow(songs))) {
        QVERIFY(std::isfinite(prediction.mean));
        QVERIFY(prediction.variance >= 0 && prediction.variance <= 4 * KernelWeights().total());
        QVERIFY(prediction.probability > 0 && prediction.probability < 1);
    }
    for (Row row = 0; row < songs.size(); ++row) {
        for (const float value : songs.soundAt(row))
            QVERIFY(std::abs(value) <= kSoundLimit);
    }
}

void KernelTest::everyPartIsWhatIsWrittenOfIt_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<double>("unknownShare");
    for (std::size_t part = 0; part <= kParts.size(); ++part) {
        for (const double share : {0.0, 0.15, 0.5}) {
            QTest::addRow("%s, %.2f unknown", part < kParts.size() ? kParts[part].name : "all", share)
                << static_cast<int>(part) << share;
        }
    }
}

void KernelTest::everyPartIsWhatIsWrittenOfIt()
{
    QFETCH(int, part);
    QFETCH(double, unknownShare);
    const KernelWeights weights = static_cast<std::size_t>(part) < kParts.size()
                                      ? onlyPart(kParts[static_cast<std::size_t>(part)].part)
                                      : KernelWeights();
    std::vector<Song> list = randomSongs(60, 21, unknownShare, 12);
    list.push_back({.id = 1});
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    const Eigen::MatrixXd covariance =
        kernelBetween(Points::of(songs, rows), Points::of(songs, std::span(rows).subspan(20)), weights);
    double worst = 0;
    double largest = 0;
    for (Eigen::Index i = 0; i < covariance.rows(); ++i) {
        for (Eigen::Index j = 0; j < covariance.cols(); ++j) {
            const double expected =
                naiveKernel(songs, static_cast<Row>(i), static_cast<Row>(j + 20), weights);
            worst = std::max(worst, std::abs(covariance(i, j) - expected));
            if (i != j + 20)
                largest = std::max(largest, std::abs(expected));
        }
    }
    QVERIFY2(worst < 1e-9, qPrintable(QString::number(worst)));
    QVERIFY(largest > 0);
}

void KernelTest::listenersAreComparedByAngle()
{
    // A byte a dimension: half a step of 1/127 of the largest number.
    const std::vector<Song> list = randomSongs(40, 22);
    const Songs songs(list);
    const Points points = Points::of(songs, everyRow(songs));
    const Eigen::MatrixXd products = listenersBetween(points, points);
    const auto cosine = [](const std::vector<float> &a, const std::vector<float> &b) {
        const auto product = [](const std::vector<float> &left, const std::vector<float> &right) {
            return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
        };
        return product(a, b) / std::sqrt(product(a, a) * product(b, b));
    };
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = 0; j < list.size(); ++j) {
            const double found = products(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j));
            QVERIFY(std::abs(found - cosine(list[i].listeners, list[j].listeners)) < 0.02);
        }
    }
    // Points of another size say nothing, nor does one that is no number.
    std::vector<Song> odd = {list[0], list[1], list[2], list[3]};
    odd[1].listeners.pop_back();
    odd[2].listeners[3] = std::numeric_limits<float>::infinity();
    odd[3].listeners.assign(kListenerDimensions, 0.0F);
    const Songs table(odd);
    for (Row row = 0; row < table.size(); ++row)
        QCOMPARE(table.listenersAt(row).scale > 0, row == 0);
}

void KernelTest::partsNobodyKnowsAreLeftOut()
{
    const KernelWeights all;
    QCOMPARE(partsKnown(all, Songs(randomSongs(30, 23, 0.3))), all);
    KernelWeights soundOnly = all;
    soundOnly.popularity = soundOnly.age = soundOnly.artist = soundOnly.tags = soundOnly.listeners = 0;
    const std::vector<Song> plain = {songAt(1, 0.6F, 0.5F), songAt(2, 0.2F, 0.9F)};
    QCOMPARE(partsKnown(all, Songs(plain)), soundOnly);
    QCOMPARE(soundOnly.total(), all.additive + all.pairwise + all.joint + all.linear + all.bias);
    // One song that says something is enough.
    std::vector<Song> more = plain;
    more[1].artists = {3};
    more[1].tags = {{.id = 9}};
    more[0].listeners = {1, 2};
    more[0].sound[static_cast<std::size_t>(RawFeature::Age)] = 3;
    KernelWeights expected = all;
    expected.popularity = 0;
    QCOMPARE(partsKnown(all, Songs(more)), expected);
    // A part switched off stays off.
    KernelWeights none = all;
    none.tags = 0;
    QCOMPARE(partsKnown(none, Songs(randomSongs(30, 23))), none);
}

void KernelTest::partsSwitchOff()
{
    const std::vector<Song> list = {songAt(1, 0.6F, 0.5F, {7}), songAt(2, 0.2F, 0.9F, {7}),
                                    songAt(3, 0.6F, 0.5F, {8})};
    const Songs songs(list);
    const std::array examples = {Example{.song = 1, .liked = true}};
    const Parameters artistOnly{.kernel = onlyPart(&KernelWeights::artist)};
    const Taste byArtist = Taste::fit(songs, examples, artistOnly);
    QVERIFY(meanOf(byArtist, songs, 2) > artistOnly.priorMean + 0.1);
    QCOMPARE(meanOf(byArtist, songs, 3), artistOnly.priorMean);
    const Parameters soundOnly{.kernel = {.artist = 0, .bias = 0}};
    const Taste bySound = Taste::fit(songs, examples, soundOnly);
    QVERIFY(meanOf(bySound, songs, 3) > meanOf(bySound, songs, 2));
}

void KernelTest::tableMayBeReplaced()
{
    std::vector<Song> list = randomSongs(40, 19);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 20, 19));
    const std::vector<Song> rest(list.begin() + 20, list.end());
    const Songs others(rest);
    for (const Song &song : rest)
        QVERIFY(std::abs(meanOf(taste, songs, song.id) - meanOf(taste, others, song.id)) < 1e-12);
    QVERIFY(!others.rowOf(list[0].id));
    const std::vector<Song> twice = {songAt(1, 0.2F, 0.5F), songAt(1, 0.9F, 0.5F), songAt(2, 0.5F, 0.5F)};
    const Songs once(twice);
    QCOMPARE(once.size(), std::size_t{2});
    QVERIFY(once.soundAt(0)[0] < 0);
    QCOMPARE(*once.rowOf(2), Row{1});
}

QTEST_GUILESS_MAIN(KernelTest)
#include "kernel_test.moc"
