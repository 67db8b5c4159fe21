// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/evaluation/peers.h"
#include "recommender/evaluation/recommendermodel.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <functional>
#include <memory>
#include <set>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

//! Taste and rank with nothing between: fitted anew after every answer, what is not remaining excluded by id.
class PlainModel : public OnlineModel
{
public:
    PlainModel(Songs songs, std::uint64_t seed) : m_songs(std::move(songs)), m_seed(seed) {}

    void learnAll(std::span<const Answer> answers) override
    {
        for (const Answer &answer : answers)
            m_examples.push_back({.song = m_songs.idAt(answer.row), .liked = answer.isLiked});
        m_taste = Taste::fit(m_songs, m_examples);
    }
    void learn(const Answer &answer) override { learnAll({&answer, 1}); }
    Row pick(std::span<const Row> remaining) override
    {
        const std::vector<Row> all = everyRow(m_songs);
        std::vector<std::uint64_t> exclude;
        for (const Row row : all) {
            if (std::ranges::find(remaining, row) == remaining.end())
                exclude.push_back(m_songs.idAt(row));
        }
        const std::vector<Ranked> ranked = rank(m_taste, m_songs,
                                                {.candidates = all,
                                                 .count = all.size() + 5,
                                                 .seed = m_seed,
                                                 .threads = 2,
                                                 .exclude = exclude,
                                                 .ratedSongs = RatedSongs::Allow,
                                                 .artistLimit = 0});
        return ranked.size() == remaining.size() ? ranked.front().row : static_cast<Row>(all.size());
    }
    std::vector<double> predict(std::span<const Row> rows) override
    {
        std::vector<double> probabilities;
        for (const Prediction &prediction : m_taste.predict(m_songs, rows))
            probabilities.push_back(prediction.probability);
        return probabilities;
    }

private:
    Songs m_songs;
    std::uint64_t m_seed;
    std::vector<Example> m_examples;
    Taste m_taste;
};

enum class Learns {
    Nothing, //!< from no answer
    Likes,   //!< from likes alone
    Share,   //!< how often anything is liked
    Linear,  //!< more or less of each feature
    Any,     //!< whatever the features tell
};

struct Contract
{
    NamedModel model;
    Learns learns = Learns::Any;
};

const std::vector<Contract> &contracts()
{
    static const std::vector<Contract> kContracts = {
        {.model = recommenderModel("recommender")},
        {.model = recommenderModel("greedy recommender", greedyOptions())},
        {.model = {.name = "taste and rank",
                   .make =
                       [](const Pool &pool, std::uint64_t seed) {
                           return std::make_unique<PlainModel>(pool.songs, seed);
                       }}},
        {.model = {.name = "taste and rank, something expected of each song",
                   .make =
                       [](const Pool &pool, std::uint64_t seed) {
                           return std::make_unique<PlainModel>(expecting(pool.songs, seed, 0.2), seed);
                       }}},
        {.model = nearestModel({.length = 1})}, // wider than the board's fields it cannot see them
        {.model = logisticModel(), .learns = Learns::Linear},
        {.model = linUcbModel(), .learns = Learns::Linear},
        {.model = thompsonModel(), .learns = Learns::Linear},
        {.model = itemItemModel(), .learns = Learns::Likes},
        {.model = popularityModel(), .learns = Learns::Nothing},
        {.model = randomModel(), .learns = Learns::Share},
    };
    return kContracts;
}

Pool poolOf(std::span<const Song> songs)
{
    std::vector<RatedSong> rated;
    std::size_t dimensions = 0;
    for (const Song &song : songs) {
        rated.push_back({.song = song});
        dimensions = std::max(dimensions, song.listeners.size());
    }
    Eigen::MatrixXf listeners =
        Eigen::MatrixXf::Zero(static_cast<Eigen::Index>(songs.size()), static_cast<Eigen::Index>(dimensions));
    for (std::size_t i = 0; i < songs.size(); ++i) {
        for (std::size_t d = 0; d < songs[i].listeners.size(); ++d)
            listeners(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(d)) = songs[i].listeners[d];
    }
    return trialOf(rated, listeners, 3).pool;
}

std::vector<Answer> answersTo(std::size_t count)
{
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < count; ++i)
        answers.push_back({.row = static_cast<Row>(i), .isLiked = (i * i) % 7 < 3});
    return answers;
}

//! Offers everything, one after another: each song once and no other.
std::vector<Row> offerAll(OnlineModel &model, const Pool &pool)
{
    std::vector<Row> remaining = everyRow(pool.songs);
    std::vector<Row> offered;
    while (!remaining.empty()) {
        const Row row = model.pick(remaining);
        const auto found = std::ranges::find(remaining, row);
        if (found == remaining.end())
            return {};
        remaining.erase(found);
        offered.push_back(row);
        model.learn({.row = row, .isLiked = row % 3 == 0});
    }
    return offered;
}

bool areProbabilities(const std::vector<double> &values, std::size_t count)
{
    return values.size() == count &&
           std::ranges::all_of(values, [](double p) { return std::isfinite(p) && p >= 0 && p <= 1; });
}

} // namespace

//! What every model that picks songs must do, whatever it is made of.
class ModelsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksWhatRemainsUntilNothingDoes_data() { everyModel(); }
    void picksWhatRemainsUntilNothingDoes();
    void learnsCheckerboard_data() { everyModel(); }
    void learnsCheckerboard();
    void dislikePushesAway_data() { everyModel(); }
    void dislikePushesAway();
    void knowsNothingAtFirst_data() { everyModel(); }
    void knowsNothingAtFirst();
    void oneSong_data() { everyModel(); }
    void oneSong();
    void allFeaturesMissing_data() { everyModel(); }
    void allFeaturesMissing();
    void oddNumbersAreSurvived_data() { everyModel(); }
    void oddNumbersAreSurvived();
    void repeatedAnswers_data() { everyModel(); }
    void repeatedAnswers();
    void tenThousandAnswers_data() { everyModel(); }
    void tenThousandAnswers();
    void isDeterministic_data() { everyModel(); }
    void isDeterministic();

private:
    static void everyModel()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < contracts().size(); ++i)
            QTest::newRow(contracts()[i].model.name.c_str()) << static_cast<int>(i);
    }
    static const Contract &contract()
    {
        QFETCH(int, place);
        return contracts()[static_cast<std::size_t>(place)];
    }
};

//! Nothing that was taken away comes back, and asking goes well until the end.
void ModelsContractTest::picksWhatRemainsUntilNothingDoes()
{
    for (const double unknown : {0.0, 0.4}) {
        const Pool pool = poolOf(randomSongs(40, 1, unknown, 5));
        const auto model = contract().model.make(pool, 1);
        const std::vector<Row> offered = offerAll(*model, pool);
        QCOMPARE(std::set(offered.begin(), offered.end()).size(), pool.size());
        QVERIFY(areProbabilities(model->predict(offered), offered.size()));
    }
}

void ModelsContractTest::learnsCheckerboard()
{
    // Liked where exactly one of two features is high: no linear model can tell.
    Random random(7);
    std::vector<Song> songs;
    std::vector<bool> isLiked;
    for (std::uint64_t id = 0; id < 300; ++id) {
        const bool right = random.uniform() < 0.5;
        const bool upper = random.uniform() < 0.5;
        const auto near = [&](bool high) {
            return static_cast<float>((high ? 0.8 : 0.35) + 0.15 * (random.uniform() - 0.5));
        };
        songs.push_back(songAt(id, near(right), near(upper)));
        isLiked.push_back(right != upper);
    }
    const Pool pool = poolOf(songs);
    const auto model = contract().model.make(pool, 1);
    for (Row row = 0; row < 80; ++row)
        model->learn({.row = row, .isLiked = isLiked[row]});
    const std::vector<Row> rest = [&] {
        const std::vector<Row> all = everyRow(pool.songs);
        return std::vector(all.begin() + 80, all.end());
    }();
    const std::vector<double> probabilities = model->predict(rest);
    int hits = 0;
    for (std::size_t i = 0; i < rest.size(); ++i)
        hits += (probabilities[i] > 0.5) == isLiked[rest[i]] ? 1 : 0;
    // The others are here to show that the board is one.
    const bool isAble = contract().learns == Learns::Any;
    QVERIFY2(isAble == (hits > 200), qPrintable(QString::number(hits)));
    if (isAble)
        QVERIFY2(hits >= 209, qPrintable(QString::number(hits))); // 95 % of 220
}

void ModelsContractTest::dislikePushesAway()
{
    // The last two songs are twins; what is said of one must move the other.
    std::vector<Song> songs = randomSongs(60, 2, 0, 100);
    Song twin = songs.back();
    twin.id = 1;
    songs.push_back(twin);
    const Pool pool = poolOf(songs);
    const std::vector<Answer> before = answersTo(25);
    const Row one = 59;
    const std::vector<Row> other = {60};
    const auto after = [&](const std::vector<Answer> &said) {
        const auto model = contract().model.make(pool, 1);
        model->learnAll(before);
        for (const Answer &answer : said)
            model->learn(answer);
        return model->predict(other).front();
    };
    const double first = after({});
    const double liked = after({{.row = one, .isLiked = true}});
    const double disliked = after({{.row = one, .isLiked = false}});
    switch (contract().learns) {
    case Learns::Nothing:
        QCOMPARE(liked, first);
        QCOMPARE(disliked, first);
        break;
    case Learns::Likes:
        QVERIFY(liked > first);
        QCOMPARE(disliked, first);
        break;
    case Learns::Share:
    case Learns::Linear:
    case Learns::Any:
        QVERIFY(liked > first);
        QVERIFY(disliked < first);
        break;
    }
}

void ModelsContractTest::knowsNothingAtFirst()
{
    const Pool pool = poolOf(randomSongs(30, 3, 0.1));
    const auto model = contract().model.make(pool, 1);
    model->learnAll({});
    QVERIFY(model->predict({}).empty());
    const std::vector<Row> all = everyRow(pool.songs);
    QVERIFY(areProbabilities(model->predict(all), all.size()));
    QVERIFY(model->pick(all) < pool.size());
}

void ModelsContractTest::oneSong()
{
    for (const double unknown : {0.0, 1.0}) {
        const Pool pool = poolOf(randomSongs(1, 4, unknown));
        const auto model = contract().model.make(pool, 1);
        QCOMPARE(offerAll(*model, pool), std::vector<Row>{0});
        QVERIFY(areProbabilities(model->predict(std::array{Row{0}}), 1));
    }
}

void ModelsContractTest::allFeaturesMissing()
{
    const Pool pool = poolOf(randomSongs(30, 5, 1));
    const auto model = contract().model.make(pool, 1);
    model->learnAll(answersTo(10));
    QVERIFY(areProbabilities(model->predict(everyRow(pool.songs)), pool.size()));
    QCOMPARE(offerAll(*model, pool).size(), pool.size());
}

void ModelsContractTest::oddNumbersAreSurvived()
{
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    std::vector<Song> songs = randomSongs(20, 6);
    for (const float odd : {kInfinity, -kInfinity, kUnknownValue, 3e38F, -3e38F, 1e-45F, 0.0F}) {
        Song song = songs.front();
        song.sound.fill(odd);
        song.tags = {{.id = 1, .weight = odd}, {.id = 2}};
        song.listeners.assign(kListenerDimensions, odd);
        songs.push_back(song);
        song.listeners = songs[1].listeners;
        song.listeners[3] = odd;
        songs.push_back(song);
    }
    const Pool pool = poolOf(songs);
    const auto model = contract().model.make(pool, 1);
    std::vector<Answer> answers;
    for (Row row = 0; row < pool.size(); ++row)
        answers.push_back({.row = row, .isLiked = row % 3 != 0});
    model->learnAll(answers);
    const std::vector<double> probabilities = model->predict(everyRow(pool.songs));
    QVERIFY(areProbabilities(probabilities, pool.size()));
    QCOMPARE(offerAll(*model, pool).size(), pool.size());
}

void ModelsContractTest::repeatedAnswers()
{
    std::vector<Song> songs = randomSongs(20, 7);
    songs.insert(songs.end(), songs.begin(), songs.begin() + 10); // the same sound again
    const Pool pool = poolOf(songs);
    const auto model = contract().model.make(pool, 1);
    for (int i = 0; i < 30; ++i)
        model->learn({.row = 4, .isLiked = i % 2 == 0});
    model->learnAll(answersTo(20));
    model->learnAll(answersTo(20));
    QVERIFY(areProbabilities(model->predict(std::array{Row{4}, Row{4}, Row{24}}), 3));
    QCOMPARE(offerAll(*model, pool).size(), pool.size());
}

void ModelsContractTest::tenThousandAnswers()
{
    constexpr std::size_t kAnswers = 10'000;
    const Pool pool = poolOf(randomSongs(kAnswers + 20, 8, 0.05, 500));
    const auto model = contract().model.make(pool, 1);
    std::vector<Answer> answers = answersTo(kAnswers);
    const Answer last = answers.back();
    answers.pop_back();
    model->learnAll(answers);
    model->learn(last);
    const std::vector<Row> all = everyRow(pool.songs);
    const std::vector<Row> rest(all.begin() + kAnswers, all.end());
    QVERIFY(std::ranges::find(rest, model->pick(rest)) != rest.end());
    QVERIFY(areProbabilities(model->predict(rest), rest.size()));
}

void ModelsContractTest::isDeterministic()
{
    const Pool pool = poolOf(randomSongs(50, 9, 0.1, 8));
    const auto run = [&] {
        const auto model = contract().model.make(pool, 77);
        model->learnAll(answersTo(5));
        return std::pair(offerAll(*model, pool), model->predict(everyRow(pool.songs)));
    };
    const auto one = run();
    const auto two = run();
    QCOMPARE(one.first, two.first);
    for (std::size_t i = 0; i < one.second.size(); ++i)
        QCOMPARE(std::bit_cast<quint64>(one.second[i]), std::bit_cast<quint64>(two.second[i]));
}

QTEST_GUILESS_MAIN(ModelsContractTest)
#include "models_contract_test.moc"
