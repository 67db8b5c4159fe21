// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/factortable.h"
#include "recommender/collaborative/listmetrics.h"
#include "recommender/collaborative/listscoring.h"
#include "recommender/evaluation/metrics.h"
#include "recommender/evaluation/trial.h"
#include "recommender/scan.h"
#include "recommender/taste.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numeric>

using namespace undersong::recommender;
using namespace Qt::StringLiterals;

namespace {

std::vector<Interaction> pairsOf(const char *file)
{
    std::ifstream text(std::string(UNDERSONG_SHARED_DATA "/data/cf/lastfm/") + file);
    auto pairs = readInteractions(text);
    return pairs ? std::move(*pairs) : std::vector<Interaction>();
}

constexpr std::size_t kListeners = 1885;
constexpr std::size_t kItems = 17388;
//! Logits a standard deviation of what the mean listener scores.
constexpr float kStrength = 0.3F;
constexpr std::array<std::size_t, 3> kColdMarks = {10, 25, 50};

//! Listeners who are left out of what is trained, with ten items at least.
std::vector<std::uint32_t> newcomers(const Interactions &all, std::size_t count)
{
    std::vector<std::uint32_t> order(all.listeners());
    std::iota(order.begin(), order.end(), 0U);
    Random random(mixed(1, 7));
    shuffle(order, random);
    std::erase_if(order, [&](std::uint32_t listener) { return all.itemsOf(listener).size() < 10; });
    order.resize(std::min(order.size(), count));
    std::ranges::sort(order);
    return order;
}

//! The items as songs of which the factors and how popular they are (0..100) are known.
Songs songsOf(const Ials &model, const Interactions &train)
{
    std::vector<Song> songs(train.items());
    double most = 0;
    for (std::size_t item = 0; item < songs.size(); ++item)
        most = std::max(most, std::log1p(static_cast<double>(train.listenersOf(item).size())));
    for (std::size_t item = 0; item < songs.size(); ++item) {
        const double popularity = std::log1p(static_cast<double>(train.listenersOf(item).size()));
        songs[item].id = item;
        songs[item].sound[static_cast<std::size_t>(RawFeature::Popularity)] =
            static_cast<float>(100 * popularity / most);
        const auto factors = model.items().row(static_cast<Eigen::Index>(item));
        if (popularity > 0)
            songs[item].listeners.assign(factors.begin(), factors.end());
    }
    return Songs(songs);
}

//! What the mean listener scores, standardised, times \p strength.
std::vector<float> meanListenersPriors(const Ials &model, float strength)
{
    const Eigen::VectorXf mean = priorOf(model.listeners()).mean.cast<float>();
    const Eigen::ArrayXf scores = (model.items() * mean).array();
    const float deviation = std::sqrt((scores - scores.mean()).square().mean());
    std::vector<float> priors;
    for (const float score : scores)
        priors.push_back(std::clamp(strength * (score - scores.mean()) / deviation, -kMostPrior, kMostPrior));
    return priors;
}

//! Likes after each of as many picks as the last mark says, the best mean of all songs always taken.
std::vector<double> coldStart(const Songs &songs, Interactions::Line likes)
{
    std::vector<Row> rows(songs.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    Taste taste(Parameters{.kernel = partsKnown({}, songs)});
    std::vector<double> found;
    while (found.size() < kColdMarks.back()) {
        const std::vector<float> means = Scan(taste, songs).roughMeans(rows, 1);
        const auto best = std::ranges::max_element(means) - means.begin();
        const Row row = rows[static_cast<std::size_t>(best)];
        const bool isLiked = std::ranges::binary_search(likes.ids, row);
        found.push_back((found.empty() ? 0 : found.back()) + (isLiked ? 1 : 0));
        taste = taste.with(songs, {.song = songs.idAt(row), .liked = isLiked});
        rows.erase(rows.begin() + best);
    }
    return found;
}

} // namespace

//! Floors under what is found for real listeners: trained on the train pairs, judged by the valid ones.
class CollaborativeDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAtLeast_data();
    void findsAtLeast();
    void bytesLoseLittle();
    void expectationHelpsNewcomers();

private:
    std::vector<Interaction> m_train;
    std::vector<Interaction> m_valid;
};

void CollaborativeDataTest::initTestCase()
{
    m_train = pairsOf("train.txt");
    m_valid = pairsOf("valid.txt");
    if (m_train.empty() || m_valid.empty())
        QSKIP("The listening data lies beside the project, not in it, and is not there.");
}

void CollaborativeDataTest::findsAtLeast_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<int>("factors");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("ndcg");
    const auto row = [](CollaborativeModel model, int factors, double recall, double ndcg) {
        QTest::newRow(std::string(nameOf(model)).c_str())
            << static_cast<int>(model) << factors << recall << ndcg;
    };
    row(CollaborativeModel::Neighbours, 0, 0.252, 0.190);
    row(CollaborativeModel::Ials, 64, 0.268, 0.200);
    row(CollaborativeModel::Blend, 64, 0.270, 0.203);
    row(CollaborativeModel::Popularity, 0, 0.100, 0.070);
}

void CollaborativeDataTest::findsAtLeast()
{
    QFETCH(int, model);
    QFETCH(int, factors);
    QFETCH(double, recall);
    QFETCH(double, ndcg);
    const CollaborativeOptions options{
        .threads = 2, .validUse = ValidUse::Learn, .factors = static_cast<std::size_t>(factors)};
    const CollaborativeResult result = evaluateCollaborative({.train = m_train, .test = m_valid},
                                                             static_cast<CollaborativeModel>(model), options);
    qInfo("recall %.4f %.4f %.4f, NDCG %.4f %.4f %.4f, fit %.2f s, lists %.2f s", result.metrics.recall[0],
          result.metrics.recall[1], result.metrics.recall[2], result.metrics.ndcg[0], result.metrics.ndcg[1],
          result.metrics.ndcg[2], result.fitSeconds, result.scoreSeconds);
    QVERIFY(result.metrics.recall[1] >= recall);
    QVERIFY(result.metrics.ndcg[1] >= ndcg);
}

void CollaborativeDataTest::bytesLoseLittle()
{
    const Interactions train(m_train, kListeners, kItems);
    const Interactions valid(m_valid, kListeners, kItems);
    const Ials model = fitIals(train, {.threads = 2});
    const Factors items = FactorTable(model.items()).unpacked();
    const Scorer fromBytes = [&](std::span<const std::uint32_t> listeners, Factors &scores) {
        for (std::size_t i = 0; i < listeners.size(); ++i)
            scores.row(static_cast<Eigen::Index>(i)) =
                model.listeners().row(static_cast<Eigen::Index>(listeners[i])) * items.transpose();
    };
    const ListMetrics whole = measure(train, valid, scorerOf(model), {.threads = 2});
    const ListMetrics bytes = measure(train, valid, fromBytes, {.threads = 2});
    qInfo("recall@20 %.4f -> %.4f, NDCG@20 %.4f -> %.4f", whole.recall[1], bytes.recall[1], whole.ndcg[1],
          bytes.ndcg[1]);
    QVERIFY(bytes.recall[1] > 0.99 * whole.recall[1]);
    QVERIFY(bytes.ndcg[1] > 0.99 * whole.ndcg[1]);
}

//! What the mean of other listeners makes one expect is worth most before anything was said.
void CollaborativeDataTest::expectationHelpsNewcomers()
{
    std::vector<Interaction> pairs = m_train;
    pairs.insert(pairs.end(), m_valid.begin(), m_valid.end());
    const Interactions all(pairs, kListeners, kItems);
    const std::vector<std::uint32_t> held = newcomers(all, 40);
    std::erase_if(pairs,
                  [&](const Interaction &pair) { return std::ranges::binary_search(held, pair.listener); });
    const Interactions train(pairs, kListeners, kItems);
    const Ials model = fitIals(train, {.threads = 2});
    const Songs plain = songsOf(model, train);
    const auto expecting = withPriors(plain, meanListenersPriors(model, kStrength));
    QVERIFY(expecting);
    std::array<std::vector<double>, kColdMarks.size()> likes;
    std::array<std::vector<double>, kColdMarks.size()> more;
    for (const std::uint32_t listener : held) {
        const std::vector<double> without = coldStart(plain, all.itemsOf(listener));
        const std::vector<double> with = coldStart(*expecting, all.itemsOf(listener));
        for (std::size_t i = 0; i < kColdMarks.size(); ++i) {
            likes[i].push_back(without[kColdMarks[i] - 1]);
            more[i].push_back(with[kColdMarks[i] - 1] - without[kColdMarks[i] - 1]);
        }
    }
    for (std::size_t i = 0; i < kColdMarks.size(); ++i) {
        const Summary without = summarise(likes[i]);
        const Summary gain = summarise(more[i]);
        qInfo("likes in %zu: %.2f (%.2f), with what is expected %+.2f (%.2f)", kColdMarks[i], without.mean,
              without.standardError, gain.mean, gain.standardError);
        QVERIFY(gain.mean > 2 * gain.standardError);
    }
}

QTEST_GUILESS_MAIN(CollaborativeDataTest)
#include "collaborativedata_test.moc"
