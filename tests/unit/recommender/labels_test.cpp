// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/labels.h"
#include "recommender/random.h"
#include "recommender/ranking.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <set>

using namespace undersong::recommender;
using enum ObservationKind;

//! How a log becomes what the model learns from.
class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsByKind();
    void fadesByHalfLife();
    void explicitLabelsWin();
    void newestExplicitLabelIsValid();
    void weightiestOfWeakLabels();
    void historyIsCapped();
    void evidenceBeforeDriftCountsLess();
    void sessionsHaveWalls();
    void listOfASessionKnowsNoOther();
    void oddNumbersAreLeftOut();
    void anyLogGivesSoundExamples();
};

void LabelsTest::weightsByKind()
{
    const std::vector<Observation> log = {
        {.song = 1, .kind = Like},
        {.song = 2, .kind = Dislike},
        {.song = 3, .kind = Finished},
        {.song = 4, .kind = SkippedEarly},
        {.song = 5, .kind = History},
        {.song = 6, .kind = History, .strength = 0},
        {.song = 7, .kind = History, .strength = 7},
    };
    const std::vector<Example> expected = {
        {.song = 1, .liked = true, .weight = 1},   {.song = 2, .liked = false, .weight = 1},
        {.song = 3, .liked = true, .weight = 0.2}, {.song = 4, .liked = false, .weight = 0.2},
        {.song = 5, .liked = true, .weight = 0.5}, {.song = 6, .liked = true, .weight = 0.3},
        {.song = 7, .liked = true, .weight = 0.5},
    };
    QVERIFY(examplesFrom(log) == expected);
    QVERIFY(examplesFrom({}).empty());
}

void LabelsTest::fadesByHalfLife()
{
    const std::vector<Observation> log = {
        {.song = 1, .kind = Like, .ageDays = 90},
        {.song = 2, .kind = SkippedEarly, .ageDays = 360},
        {.song = 3, .kind = Like, .ageDays = -5},
        {.song = 4, .kind = Dislike, .ageDays = 1800}, // 2^-10: below what is kept
    };
    const std::vector<Example> examples = examplesFrom(log);
    QCOMPARE(examples.size(), 3U);
    // Oldest first.
    QCOMPARE(examples[0].song, 2U);
    QCOMPARE(examples[0].weight, 0.05);
    QCOMPARE(examples[1].weight, std::sqrt(0.5));
    QCOMPARE(examples[2].weight, 1.0);
    QCOMPARE(examplesFrom(log, {.halfLifeDays = 90})[1].weight, 0.5);
    QCOMPARE(examplesFrom(log, {.halfLifeDays = 200}).size(), 4U);
    QCOMPARE(examplesFrom(log, {.halfLifeDays = 0})[1].weight, 0.2);
}

void LabelsTest::explicitLabelsWin()
{
    // Even a dislike long ago over what was heard to its end today, on either side of it in the list.
    const std::vector<Observation> log = {
        {.song = 1, .kind = Finished},
        {.song = 1, .kind = Dislike, .ageDays = 1440},
        {.song = 1, .kind = History},
    };
    const std::vector<Example> examples = examplesFrom(log);
    QCOMPARE(examples.size(), 1U);
    QVERIFY(!examples[0].liked);
    QCOMPARE(examples[0].weight, std::exp2(-8));
}

void LabelsTest::newestExplicitLabelIsValid()
{
    const std::vector<Observation> log = {
        {.song = 1, .kind = Like, .ageDays = 1},
        {.song = 1, .kind = Dislike, .ageDays = 2},
        {.song = 2, .kind = Like, .ageDays = 3},
        {.song = 2, .kind = Dislike, .ageDays = 3}, // the same moment: the later in the list
    };
    const std::vector<Example> examples = examplesFrom(log);
    QCOMPARE(examples.size(), 2U);
    QCOMPARE(examples[0].song, 2U);
    QVERIFY(!examples[0].liked);
    QVERIFY(examples[1].liked);
}

void LabelsTest::weightiestOfWeakLabels()
{
    const std::vector<Observation> log = {
        {.song = 1, .kind = History, .strength = 0},
        {.song = 1, .kind = SkippedEarly},
        {.song = 2, .kind = Finished, .ageDays = 10},
        {.song = 2, .kind = SkippedEarly, .ageDays = 5},
    };
    const std::vector<Example> examples = examplesFrom(log);
    QCOMPARE(examples.size(), 2U);
    QVERIFY(!examples[0].liked);
    QVERIFY(examples[1].liked);
    QCOMPARE(examples[1].weight, 0.3);
}

void LabelsTest::historyIsCapped()
{
    std::vector<Observation> log;
    for (std::uint64_t song = 0; song < 80; ++song)
        log.push_back({.song = song, .kind = History, .strength = static_cast<double>(song) / 79});
    // What is rated takes no place of the fifty.
    log.push_back({.song = 79, .kind = Like});
    const std::vector<Example> examples = examplesFrom(log);
    QCOMPARE(examples.size(), 51U);
    std::set<std::uint64_t> songs;
    for (const Example &example : examples)
        songs.insert(example.song);
    QCOMPARE(*songs.begin(), 29U);
    QCOMPARE(*songs.rbegin(), 79U);
    QCOMPARE(examplesFrom(log, {.mostHistory = 0}).size(), 1U);
}

void LabelsTest::evidenceBeforeDriftCountsLess()
{
    const std::vector<Observation> log = {
        {.song = 1, .kind = Like, .ageDays = 11},
        {.song = 2, .kind = Like, .ageDays = 10},
    };
    const LabelOptions options{.halfLifeDays = 0, .driftAgeDays = 10, .beforeDrift = 0.25};
    const std::vector<Example> examples = examplesFrom(log, options);
    QCOMPARE(examples[0].weight, 0.25);
    QCOMPARE(examples[1].weight, 1.0);
}

void LabelsTest::sessionsHaveWalls()
{
    const std::vector<Observation> everyday = {
        {.song = 1, .kind = Like, .ageDays = 5},
        {.song = 2, .kind = Like, .ageDays = 4},
    };
    std::vector<Observation> log = everyday;
    log.push_back({.song = 1, .kind = Dislike, .ageDays = 3, .session = 7});
    log.push_back({.song = 3, .kind = Finished, .ageDays = 2, .session = 7});
    log.push_back({.song = 4, .kind = Like, .ageDays = 1, .session = 8});
    QVERIFY(examplesFrom(log) == examplesFrom(everyday));
    QVERIFY(examplesFrom(log, {.session = 9}) == examplesFrom(everyday));

    const LabelOptions seventh{.halfLifeDays = 0, .session = 7};
    const std::vector<Example> expected = {
        {.song = 2, .liked = true, .weight = 1},
        {.song = 1, .liked = false, .weight = 1},
        {.song = 3, .liked = true, .weight = 0.2},
    };
    QVERIFY(examplesFrom(log, seventh) == expected);
    // What is said in it counts as ever while it lasts: also against what was said of the song later outside.
    log.push_back({.song = 1, .kind = Like, .ageDays = 0});
    const std::vector<Example> later = examplesFrom(log, seventh);
    QVERIFY(later.back().song == 1 && later.back().liked);
}

void LabelsTest::listOfASessionKnowsNoOther()
{
    using namespace madeup;
    const std::vector<Song> list = randomSongs(300, 21);
    const Songs songs(list);
    const std::vector<Row> rows = everyRow(songs);
    std::vector<Observation> log;
    for (const Example &example : reactions(list, 40, 21))
        log.push_back({.song = example.song, .kind = example.liked ? Like : Dislike});
    const std::size_t everyday = log.size();
    // In a mood for what is not danced to, and in another for the opposite.
    for (std::size_t i = 40; i < 60; ++i) {
        const bool isDanced = list[i].sound[std::size_t(RawFeature::Danceability)] > 0.6F;
        log.push_back({.song = list[i].id, .kind = isDanced ? Dislike : Like, .session = 1});
        log.push_back({.song = list[i].id, .kind = isDanced ? Like : Dislike, .session = 2});
    }
    const auto listFor = [&](std::span<const Observation> observations, const LabelOptions &options) {
        const Taste taste = Taste::fit(songs, examplesFrom(observations, options));
        return rank(taste, songs, {.candidates = rows, .count = 30, .seed = 4});
    };
    const std::span all(log);
    QVERIFY(isSame(listFor(all, {}), listFor(all.first(everyday), {})));
    std::vector<Observation> firstAlone = log;
    std::erase_if(firstAlone, [](const Observation &one) { return one.session == 2; });
    QVERIFY(isSame(listFor(all, {.session = 1}), listFor(firstAlone, {.session = 1})));

    const auto dance = [&](const std::vector<Ranked> &ranked) {
        double sum = 0;
        for (const Ranked &song : ranked)
            sum += static_cast<double>(songs.soundAt(song.row)[std::size_t(RawFeature::Danceability)]);
        return sum / static_cast<double>(ranked.size());
    };
    QVERIFY(dance(listFor(all, {.session = 1})) < dance(listFor(all, {})) - 0.2);
    QVERIFY(dance(listFor(all, {.session = 2})) > dance(listFor(all, {})) + 0.2);
}

void LabelsTest::oddNumbersAreLeftOut()
{
    constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    const std::vector<Observation> log = {
        {.song = 1, .kind = Like, .ageDays = kNoNumber},
        {.song = 2, .kind = History, .strength = kNoNumber},
        {.song = 3, .kind = Like, .ageDays = kEndless},
        {.song = 4, .kind = Like, .ageDays = 1e9},
    };
    QVERIFY(examplesFrom(log).empty());
    QCOMPARE(examplesFrom(log, {.halfLifeDays = kNoNumber}).size(), 2U);
}

void LabelsTest::anyLogGivesSoundExamples()
{
    Random random(5);
    for (int round = 0; round < 50; ++round) {
        std::vector<Observation> log;
        for (std::size_t i = random.below(300); i > 0; --i) {
            log.push_back({.song = random.below(120),
                           .kind = static_cast<ObservationKind>(random.below(5)),
                           .strength = random.uniform(),
                           .ageDays = 400 * random.uniform()});
        }
        const std::vector<Example> examples = examplesFrom(log);
        std::set<std::uint64_t> songs;
        for (const Example &example : examples) {
            QVERIFY(example.weight > 0 && example.weight <= 1);
            songs.insert(example.song);
        }
        QCOMPARE(songs.size(), examples.size());
        // Order of the list does not matter as long as ages differ.
        std::vector<Observation> backwards(log.rbegin(), log.rend());
        QVERIFY(examplesFrom(backwards) == examples);
    }
}

QTEST_APPLESS_MAIN(LabelsTest)
#include "labels_test.moc"
