// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/evaluation/online.h"
#include "recommender/evaluation/peers.h"
#include "recommender/evaluation/playlists.h"
#include "recommender/evaluation/progressive.h"
#include "recommender/evaluation/recommendermodel.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <set>
#include <vector>

using namespace undersong::recommender;

namespace {

constexpr std::array<std::size_t, 3> kMarks = {25, 50, 100};

//! A listener who likes what is danced to, of \p count songs; the popularity gives it away.
std::vector<RatedSong> dancer(std::size_t count)
{
    std::vector<RatedSong> songs;
    for (Song &song : madeup::randomSongs(count, 5)) {
        const bool isLiked = song.sound[static_cast<std::size_t>(RawFeature::Danceability)] > 0.6F;
        song.sound[static_cast<std::size_t>(RawFeature::Popularity)] = isLiked ? 100.0F : 0.0F;
        songs.push_back({.song = song, .isLiked = isLiked});
    }
    return songs;
}

std::vector<std::vector<double>> likesOf(const LikesReport &report, std::string_view name)
{
    return std::ranges::find(report.models, name, &ModelLikes::name)->likes;
}

double meanAt(const LikesReport &report, std::string_view name, std::size_t mark)
{
    return std::ranges::find(report.models, name, &ModelLikes::name)->at(mark).mean;
}

//! Writes down what it is told.
class Witness : public OnlineModel
{
public:
    struct Notes
    {
        std::mutex writing;
        std::vector<std::vector<Row>> known;
        std::vector<Row> first;
        std::size_t offered = 0;
    };
    explicit Witness(Notes &notes) : m_notes(notes) {}

    void learnAll(std::span<const Answer> answers) override
    {
        const std::scoped_lock lock(m_notes.writing);
        auto &known = m_notes.known.emplace_back();
        for (const Answer &answer : answers) {
            QVERIFY(answer.isLiked);
            known.push_back(answer.row);
        }
    }
    void learn(const Answer &answer) override
    {
        const std::scoped_lock lock(m_notes.writing);
        if (std::exchange(m_isFirst, false))
            m_notes.first.push_back(answer.row);
        ++m_notes.offered;
        m_seen.insert(answer.row);
    }
    Row pick(std::span<const Row> remaining) override
    {
        for (const Row row : remaining)
            Q_ASSERT(!m_seen.contains(row));
        return remaining.back();
    }
    std::vector<double> predict(std::span<const Row> rows) override
    {
        return std::vector<double>(rows.size(), 0.5);
    }

private:
    Notes &m_notes;
    std::set<Row> m_seen;
    bool m_isFirst = true;
};

NamedModel witness(std::string name, Witness::Notes &notes)
{
    return {.name = std::move(name),
            .make = [&notes](const Pool &, std::uint64_t) { return std::make_unique<Witness>(notes); }};
}

//! Playlists 0..5 of 50 songs each, neighbours share ten; song s says its number as popularity.
PlaylistCatalogue sixPlaylists()
{
    PlaylistCatalogue catalogue;
    for (Song &song : madeup::randomSongs(250, 9)) {
        song.sound[static_cast<std::size_t>(RawFeature::Popularity)] =
            static_cast<float>(catalogue.tracks.size());
        catalogue.tracks.push_back({.song = song});
    }
    for (std::uint32_t playlist = 0; playlist < 6; ++playlist) {
        catalogue.playlists.push_back({.id = "p" + std::to_string(playlist), .tracks = {}});
        for (std::uint32_t i = 0; i < 50; ++i)
            catalogue.playlists.back().tracks.push_back(playlist * 40 + i);
    }
    catalogue.playlists.push_back({.id = "short", .tracks = {1, 2, 3}});
    return catalogue;
}

} // namespace

//! The protocols on made-up listeners whose answers are known.
class EvaluationProtocolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolsHaveTheShareAskedFor_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("most");
        QTest::newRow("fewer likes") << 0.15 << 1000;
        QTest::newRow("fewer dislikes") << 0.9 << 1000;
        QTest::newRow("a small pool") << 0.15 << 60;
    }

    void poolsHaveTheShareAskedFor()
    {
        QFETCH(double, share);
        QFETCH(int, most);
        const auto songs = dancer(400);
        const Trial trial = drawTrial(songs, {.most = static_cast<std::size_t>(most), .likeRate = share}, 1);
        const auto liked = static_cast<double>(std::ranges::count(trial.isLiked, true));
        const auto size = static_cast<double>(trial.pool.size());
        QVERIFY(std::abs(liked / size - share) < 0.5 / size + 1e-9);
        QVERIFY(trial.pool.size() <= static_cast<std::size_t>(most));
        QVERIFY(trial.pool.size() > 50);
        QCOMPARE(trial.isLiked.size(), trial.pool.size());
        for (Row row = 0; row < trial.pool.size(); ++row)
            QCOMPARE(trial.isLiked[row], trial.pool.popularity[row] == 100.0);
    }

    void poolsAreDrawnBySeed()
    {
        const auto songs = dancer(300);
        const auto draw = [&](std::uint64_t seed) { return drawTrial(songs, {.most = 100}, seed); };
        QVERIFY(draw(1).pool.sound == draw(1).pool.sound);
        QVERIFY(draw(1).pool.sound != draw(2).pool.sound);
        QCOMPARE(draw(1).pool.size(), std::size_t{100});
    }

    void everyModelBeginsWithTheSameSongs()
    {
        Witness::Notes one;
        Witness::Notes other;
        const std::vector<NamedModel> models{witness("one", one), randomModel(), witness("other", other)};
        const auto songs = dancer(200);
        const auto draw = [&](std::size_t number) { return drawTrial(songs, {.warm = 5}, 7 + number); };
        const auto report = countLikes(6, draw, models, kMarks, {.threads = 1});
        QVERIFY(report);
        QCOMPARE(one.first.size(), std::size_t{6});
        QVERIFY(one.first == other.first);
        QVERIFY(std::set(one.first.begin(), one.first.end()).size() > 1);
        QVERIFY(one.known == other.known);
        QCOMPARE(one.known.front().size(), std::size_t{5});
        QCOMPARE(one.offered, std::size_t{6 * 100});
    }

    void whoKnowsTheAnswersFindsThem()
    {
        const auto songs = dancer(450);
        const auto draw = [&](std::size_t number) { return drawTrial(songs, {.likeRate = 0.15}, number); };
        const std::vector<NamedModel> models{popularityModel()};
        const Trial trial = draw(0);
        const auto all = static_cast<double>(std::ranges::count(trial.isLiked, true));
        const auto report = countLikes(8, draw, models, kMarks, {.threads = 2});
        QVERIFY(report);
        const auto found = likesOf(*report, "popularity");
        for (const double likes : found[0])
            QVERIFY(likes == 25 || likes == 24); // the first song is drawn for it
        QVERIFY(all > 27 && all < 50);
        for (const double likes : found[1])
            QCOMPARE(likes, all);
    }

    void marksBeyondThePoolAreLeftOut()
    {
        const auto songs = dancer(70);
        const auto draw = [&](std::size_t number) { return drawTrial(songs, {}, number); };
        const std::vector<NamedModel> models{randomModel()};
        const auto report = countLikes(2, draw, models, kMarks, {});
        QVERIFY(report && report->marks == (std::vector<std::size_t>{25, 50}));
        QCOMPARE(report->models.front().likes.size(), std::size_t{2});
    }

    //! The same for any number of threads, and well above chance.
    void theRecommenderLearnsWhatDancersLike()
    {
        const auto songs = dancer(300);
        const auto draw = [&](std::size_t number) {
            return drawTrial(songs, {.likeRate = 0.15}, 1 + number);
        };
        const std::vector<NamedModel> models{recommenderModel("undersong"),
                                             randomModel(),
                                             logisticModel(),
                                             linUcbModel(),
                                             thompsonModel(),
                                             nearestModel()};
        const auto one = countLikes(4, draw, models, kMarks, {.threads = 1});
        const auto three = countLikes(4, draw, models, kMarks, {.threads = 3});
        QVERIFY(one && three);
        for (const ModelLikes &model : one->models)
            QVERIFY(model.likes == likesOf(*three, model.name));
        QVERIFY(meanAt(*one, "undersong", 1) > 2 * meanAt(*one, "random", 1));
        QVERIFY(meanAt(*one, "logistic", 1) > 2 * meanAt(*one, "random", 1));
        QVERIFY(meanAt(*one, "linucb", 1) > 1.5 * meanAt(*one, "random", 1));
    }

    void whatIsStoppedSaysNothing()
    {
        const auto songs = dancer(100);
        const auto draw = [&](std::size_t number) { return drawTrial(songs, {}, number); };
        const std::vector<NamedModel> models{randomModel()};
        std::stop_source stop;
        std::size_t told = 0;
        const RunControl control{.stop = stop.get_token(), .progress = [&](std::size_t, std::size_t) {
                                     ++told;
                                     stop.request_stop();
                                 }};
        QVERIFY(!countLikes(5, draw, models, kMarks, control));
        QCOMPARE(told, std::size_t{1});
        QVERIFY(!predictProgressively(songs, {}, 3, 1, models, control));
    }

    void predictionsOfWhoKnowsAreFlawless()
    {
        const auto songs = dancer(260);
        const std::vector<NamedModel> models{popularityModel(), randomModel(), recommenderModel("undersong")};
        const auto report = predictProgressively(songs, {}, 3, 1, models, {.threads = 2});
        QVERIFY(report);
        QCOMPARE(report->windows.size(), kWindows.size());
        for (const PredictionFigures &figures : report->models[0].windows) {
            QCOMPARE(*figures.auc, 1.0);
            QVERIFY(*figures.logLoss < 1e-12 && *figures.brier < 1e-12 && *figures.ece < 1e-12);
        }
        QCOMPARE(*report->models[0].foldAuc, 1.0);
        QCOMPARE(*report->models[0].foldAccuracy, 1.0);
        QVERIFY(std::abs(*report->models[1].foldAuc - 0.5) < 1e-12);
        QVERIFY(*report->models[2].windows.back().auc > 0.85);
        QVERIFY(*report->models[2].stations.back().auc > *report->models[2].stations.front().auc);
        const auto again = predictProgressively(songs, {}, 3, 1, models, {.threads = 1});
        for (std::size_t m = 0; m < models.size(); ++m) {
            QCOMPARE(again->models[m].windows[2].auc, report->models[m].windows[2].auc);
            QCOMPARE(again->models[m].windows[2].logLoss, report->models[m].windows[2].logLoss);
            QCOMPARE(again->models[m].foldAuc, report->models[m].foldAuc);
        }
    }

    //! A file often has all likes first; the recommender weighs what came last once there is much.
    void theOrderOfTheFileDoesNotMatter()
    {
        auto songs = dancer(900);
        std::ranges::stable_partition(songs, &RatedSong::isLiked);
        const std::vector<NamedModel> models{recommenderModel("undersong")};
        const auto report = predictProgressively(songs, {}, 1, 1, models, {.threads = 2});
        QVERIFY(report);
        QVERIFY(*report->models[0].foldAuc > 0.85);
    }

    void foldsAreStratified()
    {
        std::vector<bool> isLiked(103);
        for (std::size_t i = 0; i < 31; ++i)
            isLiked[i * 3] = true;
        const auto folds = stratifiedFolds(isLiked, kFolds, 4);
        QVERIFY(folds == stratifiedFolds(isLiked, kFolds, 4));
        std::array<int, kFolds> likes{};
        std::array<int, kFolds> songs{};
        for (std::size_t i = 0; i < folds.size(); ++i) {
            ++songs.at(folds[i]);
            likes.at(folds[i]) += isLiked[i] ? 1 : 0;
        }
        QVERIFY(std::ranges::max(likes) - std::ranges::min(likes) <= 1);
        QVERIFY(std::ranges::max(songs) - std::ranges::min(songs) <= 1);
    }

    void aPlaylistPlaysTheListener_data()
    {
        QTest::addColumn<HoldOut>("holdOut");
        QTest::newRow("pairs") << HoldOut::Pairs;
        QTest::newRow("playlist") << HoldOut::Playlist;
    }

    void aPlaylistPlaysTheListener()
    {
        QFETCH(HoldOut, holdOut);
        const PlaylistCatalogue catalogue = sixPlaylists();
        const PlaylistTrials trials(catalogue, {.holdOut = holdOut, .mostLikes = 30});
        QCOMPARE(trials.eligible().size(), std::size_t{6});
        QVERIFY(!trials.isEligible(6));
        const Trial trial = trials.draw(2, 1);
        QCOMPARE(trial.pool.size(), std::size_t{200});
        QCOMPARE(std::ranges::count(trial.isLiked, true), std::ptrdiff_t{30});
        int rows = 0;
        int othersWithRows = 0;
        for (Row row = 0; row < trial.pool.size(); ++row) {
            const auto track = static_cast<std::uint32_t>(trial.pool.popularity[row]);
            const bool isInPlaylist = track >= 80 && track < 130;
            QCOMPARE(trial.isLiked[row], isInPlaylist);
            // What is known of other listeners: never the playlist itself, and rows of length 1 or 0.
            QCOMPARE(trial.pool.listeners(row, 2), 0.0F);
            const float length = trial.pool.listeners.row(row).norm();
            QVERIFY(length == 0.0F || std::abs(length - 1) < 1e-5F);
            rows += length > 0 ? 1 : 0;
            othersWithRows += length > 0 && !isInPlaylist ? 1 : 0;
            // Liked songs at the edges are in a neighbour too.
            if (isInPlaylist)
                QCOMPARE(length > 0, track < 90 || track >= 120);
        }
        if (holdOut == HoldOut::Playlist)
            QCOMPARE(othersWithRows, 170);
        else
            QVERIFY(othersWithRows < 60 && othersWithRows > 0);
        QVERIFY(rows > othersWithRows);
    }

    void playlistsAreChosenBySeed()
    {
        const PlaylistCatalogue catalogue = sixPlaylists();
        const PlaylistTrials trials(catalogue, {});
        QVERIFY(trials.choose(3, 1) == trials.choose(3, 1));
        QCOMPARE(trials.choose(3, 1).size(), std::size_t{3});
        QCOMPARE(trials.choose(100, 1).size(), std::size_t{6});
        QVERIFY(trials.choose(6, 1) != trials.choose(6, 2));
    }

    void partsAreSwitchedOff()
    {
        const KernelWeights all;
        QVERIFY(withParts(all, {}) == all);
        const KernelWeights artist = withParts(all, {.sound = false});
        QVERIFY(artist.additive == 0 && artist.joint == 0 && artist.linear == 0 &&
                artist.artist == all.artist);
        QVERIFY(withParts(all, {.artist = false}).artist == 0);
    }
};

QTEST_GUILESS_MAIN(EvaluationProtocolsTest)
#include "evaluation_protocols_test.moc"
