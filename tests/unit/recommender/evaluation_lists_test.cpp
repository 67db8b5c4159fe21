// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/evaluation/online.h"
#include "recommender/evaluation/peers.h"
#include "recommender/evaluation/recommendermodel.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <vector>

using namespace undersong::recommender;

namespace {

constexpr std::array<std::size_t, 2> kMarks = {20, 45};

std::vector<RatedSong> dancer()
{
    std::vector<RatedSong> songs;
    for (const Song &song : madeup::randomSongs(200, 5)) {
        songs.push_back({.song = song, .isLiked = song.sound[std::size_t(RawFeature::Danceability)] > 0.7F});
    }
    return songs;
}

//! Offers the same song again and again.
class Parrot : public OnlineModel
{
public:
    explicit Parrot(std::vector<std::size_t> &lengths) : m_lengths(lengths) {}

    void learnAll(std::span<const Answer> answers) override { m_learned += answers.size(); }
    void learn(const Answer & /*answer*/) override { ++m_learned; }
    Row pick(std::span<const Row> remaining) override { return remaining.front(); }
    std::vector<Pick> pickList(std::span<const Row> remaining, std::size_t count) override
    {
        m_lengths.push_back(count);
        return std::vector<Pick>(count, {.row = remaining.front(), .isExploration = true});
    }
    std::vector<double> predict(std::span<const Row> rows) override
    {
        return std::vector<double>(rows.size(), 0.5);
    }

private:
    std::vector<std::size_t> &m_lengths;
    std::size_t m_learned = 0;
};

Trial trialOfSongs(std::vector<Song> songs)
{
    std::vector<RatedSong> rated;
    for (Song &song : songs)
        rated.push_back({.song = std::move(song)});
    return trialOf(rated, {}, 1);
}

std::vector<Pick> picks(std::initializer_list<Row> rows)
{
    std::vector<Pick> list;
    for (const Row row : rows)
        list.push_back({.row = row});
    return list;
}

} // namespace

//! What lists are like, beyond likes.
class EvaluationListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreWhatTheySay()
    {
        std::vector<Song> songs;
        for (std::uint64_t i = 0; i < 10; ++i) {
            songs.push_back(madeup::songAt(i + 1, 0.5F, 0.5F, {static_cast<std::uint32_t>(i / 2)}));
            songs.back().sound[std::size_t(RawFeature::Popularity)] = static_cast<float>(i);
        }
        songs[1].sound[std::size_t(RawFeature::Danceability)] = 0.8F;
        songs[9] = {.id = 10};
        const Trial trial = trialOfSongs(songs);
        const ListExaminer examiner(trial.pool);
        std::vector<bool> isOnOffer(10, true);

        const ListFigures two = examiner.examine(picks({0, 1}), isOnOffer, {});
        const double apart = static_cast<double>(trial.pool.songs.soundAt(1)[0]) -
                             static_cast<double>(trial.pool.songs.soundAt(0)[0]);
        const auto known = static_cast<double>(
            kHeardDimensions - static_cast<std::size_t>(unheardDimensions(trial.pool.songs.unknownAt(0))));
        QVERIFY(std::abs(*two.distance - apart / std::sqrt(known)) < 1e-9);
        QCOMPARE(*two.artistCoverage, 0.5);
        QVERIFY(std::abs(*two.popularityPercentile - (0.5 + 1.5) / 9 / 2) < 1e-12);
        QVERIFY(!two.popularityDivergence);
        QCOMPARE(*two.repeats, 0.0);
        QCOMPARE(*two.exploration, 0.0);

        isOnOffer[4] = false;
        const std::vector<Pick> odd = {{.row = 2}, {.row = 2}, {.row = 4}, {.row = 6, .isExploration = true}};
        QCOMPARE(*examiner.examine(odd, isOnOffer, {}).repeats, 0.5);
        QCOMPARE(*examiner.examine(odd, isOnOffer, {}).exploration, 0.25);

        const ListFigures unknown = examiner.examine(picks({9}), isOnOffer, {});
        QVERIFY(!unknown.distance && !unknown.artistCoverage && !unknown.popularityPercentile);
        QVERIFY(!examiner.examine({}, isOnOffer, {}).repeats);
    }

    void divergenceIsSmallWhereTheListMirrorsTheLikes()
    {
        std::vector<Song> songs;
        for (std::uint64_t i = 0; i < 20; ++i) {
            songs.push_back({.id = i + 1});
            songs.back().sound[std::size_t(RawFeature::Popularity)] = static_cast<float>(i);
        }
        const Trial trial = trialOfSongs(songs);
        const ListExaminer examiner(trial.pool);
        const std::vector<bool> isOnOffer(20, true);
        const std::vector<Row> liked = {0, 1, 2, 16, 17, 18};
        const auto divergence = [&](std::initializer_list<Row> rows) {
            return *examiner.examine(picks(rows), isOnOffer, liked).popularityDivergence;
        };
        QVERIFY(std::abs(divergence({3, 19})) < 1e-12);
        QVERIFY(divergence({3, 2, 19}) > 0.01);
        QVERIFY(divergence({8, 9}) > divergence({3, 2, 19}));
        // Half of the likes has nothing in the list but the smoothing.
        QVERIFY(std::abs(divergence({3}) - 0.5 * std::log(0.5 / (0.99 + 0.005)) - 0.5 * std::log(100)) <
                1e-9);
        QVERIFY(!examiner.examine(picks({3}), isOnOffer, std::span(liked).first(4)).popularityDivergence);
    }

    void answersComeAfterTheList()
    {
        const auto songs = dancer();
        std::vector<std::size_t> lengths;
        const std::vector<NamedModel> models{{.name = "parrot", .make = [&](const Pool &, std::uint64_t) {
                                                  return std::make_unique<Parrot>(lengths);
                                              }}};
        const auto draw = [&](std::size_t trial) { return drawTrial(songs, {}, 1 + trial); };
        const auto report = countLikes(1, draw, models, kMarks, {}, 10);
        QVERIFY(report.has_value());
        // The first list is drawn at random, the last is cut at the last mark.
        QVERIFY(lengths == (std::vector<std::size_t>{10, 10, 10, 5}));
        const ListFigures &figures = report->models.front().lists.front();
        QCOMPARE(*figures.repeats, (3 * 0.9 + 0.8) / 4);
        QCOMPARE(*figures.exploration, 1.0);
        // Ten songs of the first list and one of each other had a chance to be liked.
        QVERIFY(report->models.front().likes[1].front() <= 14);
    }

    void recommenderMixesItsLists()
    {
        const auto songs = dancer();
        RecommenderOptions plain;
        plain.request.relevanceShare = 1;
        RecommenderOptions mixed;
        mixed.request.relevanceShare = 0.2;
        const std::vector<NamedModel> models{recommenderModel("plain", plain),
                                             recommenderModel("mixed", mixed), randomModel()};
        const auto draw = [&](std::size_t trial) { return drawTrial(songs, {}, 1 + trial); };
        const auto report = countLikes(4, draw, models, kMarks, {.threads = 2}, 10);
        QVERIFY(report.has_value());
        const auto mean = [&](std::size_t model) { return meanOf(report->models[model].lists); };
        QVERIFY(*mean(0).distance < *mean(1).distance);
        QVERIFY(*mean(0).distance < *mean(2).distance);
        for (std::size_t model = 0; model < models.size(); ++model)
            QCOMPARE(*mean(model).repeats, 0.0);
        QVERIFY(*mean(0).exploration > 0.05);
        QCOMPARE(*mean(2).exploration, 0.0);
        QVERIFY(report->models[0].at(1).mean > 1.3 * report->models[2].at(1).mean);
        // The first list is the same for all.
        for (std::size_t trial = 0; trial < 4; ++trial) {
            const auto first = countLikes(4, draw, models, std::array<std::size_t, 1>{10}, {}, 10);
            QCOMPARE(first->models[0].likes[0][trial], first->models[2].likes[0][trial]);
        }
    }
};

QTEST_APPLESS_MAIN(EvaluationListsTest)
#include "evaluation_lists_test.moc"
