// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/explanation.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <set>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

//! Reasons are exact parts of the score, and what they name really matters.
class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsAddUpToTheMean_data();
    void termsAddUpToTheMean();
    void nothingKnownIsPriorAlone();
    void whatWasExpectedIsATermOfItsOwn();
    void ratedSongExplainsItself();
    void namesWhatMatters();
    void removingTheReasonLowersTheScore_data();
    void removingTheReasonLowersTheScore();
    void influenceHasTheSignOfTheLoss();
    void everyKindOccurs();
    void sharedTagsAndListenersAreNamed();
    void placeIsAmongCandidates();
};

void ExplanationTest::termsAddUpToTheMean_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<double>("unknownShare");
    QTest::addColumn<int>("examples");
    for (quint64 seed = 0; seed < 12; ++seed)
        QTest::addRow("%d", static_cast<int>(seed))
            << seed << 0.1 * static_cast<double>(seed % 4) << static_cast<int>(1 + seed * 11);
}

void ExplanationTest::termsAddUpToTheMean()
{
    QFETCH(quint64, seed);
    QFETCH(double, unknownShare);
    QFETCH(int, examples);
    const std::vector<Song> list = randomSongs(200, seed, unknownShare, 15);
    const Songs songs = seed % 2 == 0 ? Songs(list) : expecting(Songs(list), seed);
    const Taste taste = Taste::fit(songs, reactions(list, static_cast<std::size_t>(examples), seed));
    const std::vector<Prediction> predictions = taste.predict(songs, everyRow(songs));
    for (Row row = 0; row < songs.size(); ++row) {
        double sum = 0;
        double before = INFINITY;
        for (const Term &term : explain(taste, songs, row)) {
            sum += term.weight;
            QVERIFY(std::abs(term.weight) <= before);
            before = std::abs(term.weight);
        }
        QVERIFY2(std::abs(sum - predictions[row].mean) < 1e-9, qPrintable(QString::number(sum)));
    }
}

void ExplanationTest::nothingKnownIsPriorAlone()
{
    const std::vector<Song> list = randomSongs(3, 1);
    const Songs songs(list);
    const std::vector<Term> terms = explain(Taste(), songs, 0);
    QCOMPARE(terms.size(), std::size_t{1});
    QCOMPARE(terms.front().kind, TermKind::Prior);
    QCOMPARE(terms.front().weight, Taste().parameters().priorMean);
}

//! To the bit, whatever was said; and gone with the expectation, by so much.
void ExplanationTest::whatWasExpectedIsATermOfItsOwn()
{
    const std::vector<Song> list = randomSongs(60, 3, 0.1);
    const Songs plain(list);
    const Songs songs = expecting(plain, 3);
    for (const std::size_t examples : {0U, 1U, 30U}) {
        const Taste taste = Taste::fit(songs, reactions(list, examples, 3));
        for (Row row = 0; row < songs.size(); ++row) {
            const std::vector<Term> terms = explain(taste, songs, row);
            const auto term = std::ranges::find(terms, TermKind::Expected, &Term::kind);
            QCOMPARE(term != terms.end(), songs.priorAt(row) != 0);
            QCOMPARE(term == terms.end() ? 0.0 : term->weight, songs.priorAt(row));
            const double away = taste.predict(songs, std::array{row}).front().mean -
                                taste.predict(plain, std::array{row}).front().mean;
            QVERIFY(std::abs(away - songs.priorAt(row)) < 1e-12);
        }
    }
}

void ExplanationTest::ratedSongExplainsItself()
{
    const std::vector<Song> list = randomSongs(30, 2);
    const Songs songs(list);
    const std::vector<Example> examples = reactions(list, 12, 2);
    const Taste taste = Taste::fit(songs, examples);
    for (Row row = 0; row < 12; ++row) {
        const std::vector<Term> terms = explain(taste, songs, row);
        const auto own = std::ranges::find(terms, list[row].id, &Term::song);
        QVERIFY(own != terms.end());
        QCOMPARE(own->kind, TermKind::Itself);
        QCOMPARE(own->weight > 0, examples[row].liked);
        // A song is no reason for itself in any other way.
        QCOMPARE(std::ranges::count(terms, list[row].id, &Term::song), 1);
    }
}

void ExplanationTest::namesWhatMatters()
{
    const std::vector<Song> list = {
        songAt(1, 0.6F, 0.5F, {7}),  songAt(2, 0.61F, 0.5F, {8}),  songAt(3, 0.1F, 0.1F, {7}),
        songAt(4, 0.9F, 0.95F, {9}), songAt(5, 0.88F, 0.94F, {8}), songAt(6, 0.1F, 0.1F, {9}),
    };
    const Songs songs(list);
    const Taste taste =
        Taste::fit(songs, std::array{Example{.song = 1, .liked = true}, Example{.song = 4, .liked = false}});
    const auto termOf = [&](std::uint64_t id, TermKind kind) {
        for (const Term &term : explain(taste, songs, *songs.rowOf(id))) {
            if (term.kind == kind)
                return term;
        }
        return Term{};
    };
    QCOMPARE(termOf(2, TermKind::LikedExample).song, std::uint64_t{1});
    QVERIFY(termOf(2, TermKind::LikedExample).weight > 0.3);
    QCOMPARE(termOf(5, TermKind::DislikedExample).song, std::uint64_t{4});
    QVERIFY(termOf(5, TermKind::DislikedExample).weight < -0.1);
    QCOMPARE(termOf(3, TermKind::LikedArtist).artist, std::uint32_t{7});
    QVERIFY(termOf(3, TermKind::LikedArtist).weight > 0.3);
    QCOMPARE(termOf(6, TermKind::DislikedArtist).artist, std::uint32_t{9});
    QVERIFY(termOf(6, TermKind::DislikedArtist).weight < -0.1);
    QCOMPARE(termOf(2, TermKind::LikedArtist).weight, 0.0);
    for (const Term &term : explain(taste, songs, *songs.rowOf(3))) {
        if (term.kind == TermKind::Feature && term.feature == RawFeature::Valence)
            QCOMPARE(term.direction, -1);
    }
}

void ExplanationTest::removingTheReasonLowersTheScore_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("examples");
    for (const int examples : {6, 20, 40}) {
        QTest::addRow("a liked song, %d examples", examples)
            << static_cast<int>(TermKind::LikedExample) << examples;
        QTest::addRow("its listeners, %d examples", examples)
            << static_cast<int>(TermKind::Listeners) << examples;
    }
}

void ExplanationTest::removingTheReasonLowersTheScore()
{
    QFETCH(int, kind);
    QFETCH(int, examples);
    int looked = 0;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        std::vector<Song> list = randomSongs(150, seed, 0.05 * static_cast<double>(seed % 4), 400);
        // Some are near to one of the examples, as songs of one record are.
        Random random(seed);
        for (std::size_t i = 60; i < list.size(); ++i) {
            const Song &near = list[random.below(static_cast<std::size_t>(examples))];
            if (kind == static_cast<int>(TermKind::Listeners))
                list[i].listeners = near.listeners;
            else
                list[i].sound = near.sound;
        }
        const Songs songs(list);
        // The amplitude is fixed: a listener with one example less may be read in another way altogether.
        const Taste taste = Taste::fit(songs, reactions(list, static_cast<std::size_t>(examples), seed),
                                       {.amplitude = Amplitude::Fixed});
        const std::vector<Row> candidates = everyRow(songs);
        for (Row row = 60; row < songs.size(); ++row) {
            const std::vector<Term> terms = explain(taste, songs, row);
            double positive = 0;
            for (const Term &term : terms)
                positive += std::max(term.weight, 0.0);
            // The reason a front end would name: the strongest, no small part of all that speaks for it, and
            // of a song that speaks for it all in all.
            const auto reason = std::ranges::find_if(terms, [&](const Term &term) {
                return term.kind == static_cast<TermKind>(kind) && term.weight > 0;
            });
            if (reason == terms.end() || reason->weight < 0.2 * positive ||
                influenceOf(taste, songs, reason->song, row) < 0.01)
                continue;
            ++looked;
            const Counterfactual without = rankWithout(taste, songs, reason->song, candidates, row);
            QVERIFY(without.prediction.mean < meanOf(taste, songs, songs.idAt(row)));
            QVERIFY(without.place >= 1 && without.place <= candidates.size());
        }
    }
    QVERIFY2(looked >= (examples < 40 ? 20 : 1), qPrintable(QString::number(looked)));
}

//! What is said to speak for a song does: without it the mean falls, without what speaks against it it rises.
void ExplanationTest::influenceHasTheSignOfTheLoss()
{
    int looked = 0;
    int against = 0;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        const std::vector<Song> list = randomSongs(60, seed, 0.1);
        const Songs songs(list);
        const Taste taste = Taste::fit(songs, reactions(list, 15, seed), {.amplitude = Amplitude::Fixed});
        for (const Example &example : taste.examples()) {
            const Taste without = taste.without(example.song);
            for (Row row = 15; row < songs.size(); row += 3) {
                const std::uint64_t id = songs.idAt(row);
                const double influence = influenceOf(taste, songs, example.song, row);
                const double loss = meanOf(taste, songs, id) - meanOf(without, songs, id);
                if (std::abs(influence) < 1e-3)
                    continue;
                ++looked;
                against += influence < 0 ? 1 : 0;
                QVERIFY((influence > 0) == (loss > 0));
                QVERIFY(std::abs(loss) > 0.5 * std::abs(influence));
            }
        }
    }
    QVERIFY(looked > 500 && against > 100);
    const std::vector<Song> list = randomSongs(3, 1);
    QCOMPARE(influenceOf(Taste(), Songs(list), list[0].id, 1), 0.0);
}

void ExplanationTest::everyKindOccurs()
{
    std::set<TermKind> met;
    const std::vector<Song> list = randomSongs(200, 31, 0.1, 15);
    const Songs songs = expecting(Songs(list), 31);
    const Taste taste = Taste::fit(songs, reactions(list, 60, 31));
    for (Row row = 0; row < songs.size(); ++row) {
        for (const Term &term : explain(taste, songs, row))
            met.insert(term.kind);
    }
    for (int kind = 0; kind <= static_cast<int>(TermKind::Expected); ++kind)
        QVERIFY2(met.contains(static_cast<TermKind>(kind)), qPrintable(QString::number(kind)));
}

void ExplanationTest::sharedTagsAndListenersAreNamed()
{
    std::vector<Song> list = {songAt(1, 0.6F, 0.5F), songAt(2, 0.1F, 0.9F), songAt(3, 0.1F, 0.9F),
                              songAt(4, 0.9F, 0.1F), songAt(5, 0.9F, 0.1F)};
    list[0].tags = {{.id = 7, .weight = 3}, {.id = 8, .weight = 1}};
    list[1].tags = {{.id = 7}};
    list[2].tags = {{.id = 9}};
    list[3].tags = {{.id = 8}};
    list[0].listeners = {1, 0, 0.1F};
    list[4].listeners = {0.9F, 0.1F, 0};
    list[3].listeners = {-1, 0, 0};
    const Songs songs(list);
    const auto weightOf = [&](const Taste &taste, std::uint64_t id, TermKind kind, std::uint32_t tag) {
        double weight = 0;
        for (const Term &term : explain(taste, songs, *songs.rowOf(id))) {
            if (term.kind == kind && term.tag == tag)
                weight += term.weight;
        }
        return weight;
    };
    for (const bool liked : {true, false}) {
        const Taste taste = Taste::fit(songs, std::array{Example{.song = 1, .liked = liked}});
        const double sign = liked ? 1 : -1;
        const double strong = sign * weightOf(taste, 2, TermKind::Tag, 7);
        const double weak = sign * weightOf(taste, 4, TermKind::Tag, 8);
        QVERIFY(strong > 0);
        QVERIFY(std::abs(strong - 3 * weak) < 1e-6 * strong);
        QCOMPARE(weightOf(taste, 3, TermKind::Tag, 9), 0.0);
        QVERIFY(sign * weightOf(taste, 5, TermKind::Listeners, 0) > 0);
        QVERIFY(sign * weightOf(taste, 4, TermKind::Listeners, 0) < 0);
        QCOMPARE(weightOf(taste, 2, TermKind::Listeners, 0), 0.0);
    }
}

void ExplanationTest::placeIsAmongCandidates()
{
    const std::vector<Song> list = randomSongs(100, 5);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 20, 5));
    const std::vector<Row> candidates = everyRow(songs);
    const std::vector<Prediction> predictions = taste.predict(songs, candidates);
    for (Row row = 0; row < 100; row += 7) {
        const auto better = std::ranges::count_if(
            predictions, [&](const Prediction &other) { return other.mean > predictions[row].mean + 1e-3; });
        const auto atLeast = std::ranges::count_if(
            predictions, [&](const Prediction &other) { return other.mean > predictions[row].mean - 1e-3; });
        const std::size_t place = placeOf(taste, songs, candidates, row);
        QVERIFY(place > static_cast<std::size_t>(better));
        QVERIFY(place <= static_cast<std::size_t>(atLeast));
    }
    QCOMPARE(placeOf(taste, songs, {}, 0), std::size_t{1});
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
