// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/factortable.h"
#include "recommender/collaborative/listmetrics.h"
#include "recommender/collaborative/listscoring.h"

#include <QFile>
#include <QtTest>

#include <fstream>

using namespace undersong::recommender;
using namespace Qt::StringLiterals;

namespace {

std::vector<Interaction> pairsOf(const char *file)
{
    std::ifstream text(std::string(UNDERSONG_SHARED_DATA "/data/cf/lastfm/") + file);
    auto pairs = readInteractions(text);
    return pairs ? std::move(*pairs) : std::vector<Interaction>();
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
    const Interactions train(m_train, 1885, 17388);
    const Interactions valid(m_valid, 1885, 17388);
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

QTEST_GUILESS_MAIN(CollaborativeDataTest)
#include "collaborativedata_test.moc"
