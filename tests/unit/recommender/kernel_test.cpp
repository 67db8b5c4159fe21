// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"

#include <QtTest>

#include <Eigen/Eigenvalues>

#include <cmath>
#include <limits>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

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
    const Eigen::MatrixXd covariance = kernelBetween(points, points, {});
    QVERIFY((covariance - covariance.transpose()).cwiseAbs().maxCoeff() < 1e-12);
    QCOMPARE(covariance.diagonal().minCoeff(), 12.0);
    QCOMPARE(covariance.diagonal().maxCoeff(), 12.0);
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
        QCOMPARE(prediction.variance, 12.0);
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
        QVERIFY(prediction.variance >= 0 && prediction.variance <= 48);
        QVERIFY(prediction.probability > 0 && prediction.probability < 1);
    }
    for (Row row = 0; row < songs.size(); ++row) {
        for (const float value : songs.soundAt(row))
            QVERIFY(std::abs(value) <= kSoundLimit);
    }
}

void KernelTest::partsSwitchOff()
{
    const std::vector<Song> list = {songAt(1, 0.6F, 0.5F, {7}), songAt(2, 0.2F, 0.9F, {7}),
                                    songAt(3, 0.6F, 0.5F, {8})};
    const Songs songs(list);
    const std::array examples = {Example{.song = 1, .liked = true}};
    const Parameters artistOnly{.kernel = {.additive = 0, .joint = 0, .linear = 0, .bias = 0}};
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
