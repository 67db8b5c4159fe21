// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/best.h"
#include "recommender/evaluation/logistic.h"
#include "recommender/evaluation/peers.h"
#include "recommender/random.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

class LogisticModel : public OnlineModel
{
public:
    LogisticModel(const Pool &pool, std::uint64_t seed, const LogisticOptions &options)
        : m_pool(pool), m_options(options), m_random(seed)
    {}

    void learnAll(std::span<const Answer> answers) override
    {
        m_answers.insert(m_answers.end(), answers.begin(), answers.end());
        for (const Answer &answer : answers)
            m_likes += answer.isLiked ? 1U : 0U;
        m_isStale = true;
    }
    void learn(const Answer &answer) override { learnAll({&answer, 1}); }

    Row pick(std::span<const Row> remaining) override
    {
        if (!isFitted())
            return remaining[m_random.below(remaining.size())];
        return bestBy(remaining, [this](Row row) { return m_score(row); });
    }

    std::vector<double> predict(std::span<const Row> rows) override
    {
        const bool hasModel = isFitted();
        const double share = (static_cast<double>(m_likes) + 1) / (static_cast<double>(m_answers.size()) + 2);
        std::vector<double> probabilities;
        probabilities.reserve(rows.size());
        for (const Row row : rows)
            probabilities.push_back(hasModel ? 1 / (1 + std::exp(-m_score(row))) : share);
        return probabilities;
    }

private:
    bool isFitted()
    {
        if (m_likes == 0 || m_likes == m_answers.size())
            return false;
        if (!m_isStale)
            return true;
        const auto count = static_cast<Eigen::Index>(m_answers.size());
        Eigen::MatrixXd features(count, m_pool.sound.cols());
        Eigen::VectorXd liked(count);
        for (Eigen::Index i = 0; i < count; ++i) {
            const Answer &answer = m_answers[static_cast<std::size_t>(i)];
            features.row(i) = m_pool.sound.row(answer.row);
            liked(i) = answer.isLiked ? 1 : 0;
        }
        m_fit = fitLogistic(features, liked, m_options.c, m_fit);
        m_score = (m_pool.sound * m_fit.weights).array() + m_fit.intercept;
        m_isStale = false;
        return true;
    }

    const Pool &m_pool;
    LogisticOptions m_options;
    Random m_random;
    std::vector<Answer> m_answers;
    std::size_t m_likes = 0;
    bool m_isStale = true;
    LogisticFit m_fit;
    Eigen::VectorXd m_score; //!< by row, logits
};

//! Bayesian linear regression of rewards 1 and 0 with prior variance 1 and noise 1.
class LinearModel : public OnlineModel
{
public:
    explicit LinearModel(const Pool &pool)
    {
        const Eigen::Index columns = pool.sound.cols() + 1;
        m_features = Eigen::MatrixXd::Ones(pool.sound.rows(), columns);
        m_features.leftCols(columns - 1) = pool.sound;
        m_precision = Eigen::MatrixXd::Identity(columns, columns);
        m_reward = Eigen::VectorXd::Zero(columns);
    }

    void learn(const Answer &answer) override
    {
        const Eigen::VectorXd x = m_features.row(answer.row);
        m_precision.noalias() += x * x.transpose();
        if (answer.isLiked)
            m_reward += x;
    }
    void learnAll(std::span<const Answer> answers) override
    {
        for (const Answer &answer : answers)
            learn(answer);
    }
    std::vector<double> predict(std::span<const Row> rows) override
    {
        const Eigen::VectorXd weights = factor().solve(m_reward);
        std::vector<double> probabilities;
        probabilities.reserve(rows.size());
        for (const Row row : rows)
            probabilities.push_back(std::clamp(m_features.row(row).dot(weights), 0.01, 0.99));
        return probabilities;
    }

protected:
    Eigen::LLT<Eigen::MatrixXd> factor() const { return m_precision.llt(); }
    const Eigen::MatrixXd &features() const { return m_features; }
    const Eigen::VectorXd &reward() const { return m_reward; }

private:
    Eigen::MatrixXd m_features; //!< sound and a one
    Eigen::MatrixXd m_precision;
    Eigen::VectorXd m_reward;
};

class LinUcbModel : public LinearModel
{
public:
    LinUcbModel(const Pool &pool, const LinUcbOptions &options) : LinearModel(pool), m_options(options) {}

    Row pick(std::span<const Row> remaining) override
    {
        const auto lower = factor();
        const Eigen::VectorXd weights = lower.solve(reward());
        Eigen::MatrixXd spread = features().transpose();
        lower.matrixL().solveInPlace(spread);
        const Eigen::VectorXd score =
            features() * weights + m_options.alpha * spread.colwise().norm().transpose();
        return bestBy(remaining, [&](Row row) { return score(row); });
    }

private:
    LinUcbOptions m_options;
};

class ThompsonModel : public LinearModel
{
public:
    ThompsonModel(const Pool &pool, std::uint64_t seed, const ThompsonOptions &options)
        : LinearModel(pool), m_options(options), m_random(seed)
    {}

    Row pick(std::span<const Row> remaining) override
    {
        const auto lower = factor();
        Eigen::VectorXd stray(features().cols());
        for (double &value : stray)
            value = m_random.normal();
        // With precision L L', L'^-1 z has its inverse as covariance.
        lower.matrixU().solveInPlace(stray);
        const Eigen::VectorXd weights = lower.solve(reward()) + m_options.width * stray;
        const Eigen::VectorXd score = features() * weights;
        return bestBy(remaining, [&](Row row) { return score(row); });
    }

private:
    ThompsonOptions m_options;
    Random m_random;
};

} // namespace

NamedModel logisticModel(const LogisticOptions &options)
{
    return {.name = "logistic", .make = [options](const Pool &pool, std::uint64_t seed) {
                return std::make_unique<LogisticModel>(pool, seed, options);
            }};
}

NamedModel linUcbModel(const LinUcbOptions &options)
{
    return {.name = "linucb", .make = [options](const Pool &pool, std::uint64_t) {
                return std::make_unique<LinUcbModel>(pool, options);
            }};
}

NamedModel thompsonModel(const ThompsonOptions &options)
{
    return {.name = "thompson", .make = [options](const Pool &pool, std::uint64_t seed) {
                return std::make_unique<ThompsonModel>(pool, seed, options);
            }};
}

} // namespace undersong::recommender
