// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/best.h"
#include "recommender/evaluation/peers.h"
#include "recommender/random.h"

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

//! Learns in the same way from what was offered and from what was known.
class SimpleModel : public OnlineModel
{
public:
    void learnAll(std::span<const Answer> answers) override
    {
        for (const Answer &answer : answers)
            learn(answer);
    }
    std::vector<double> predict(std::span<const Row> rows) override
    {
        std::vector<double> probabilities;
        probabilities.reserve(rows.size());
        for (const Row row : rows)
            probabilities.push_back(probability(row));
        return probabilities;
    }

protected:
    virtual double probability(Row row) const = 0;
};

class RandomModel : public SimpleModel
{
public:
    explicit RandomModel(std::uint64_t seed) : m_random(seed) {}

    void learn(const Answer &answer) override
    {
        m_likes += answer.isLiked ? 1 : 0;
        m_answers += 1;
    }
    Row pick(std::span<const Row> remaining) override { return remaining[m_random.below(remaining.size())]; }

protected:
    double probability(Row /*row*/) const override { return (m_likes + 1) / (m_answers + 2); }

private:
    Random m_random;
    double m_likes = 0;
    double m_answers = 0;
};

class PopularityModel : public SimpleModel
{
public:
    explicit PopularityModel(const Pool &pool) : m_pool(pool) {}

    void learn(const Answer & /*answer*/) override {}
    Row pick(std::span<const Row> remaining) override
    {
        return bestBy(remaining, [this](Row row) {
            const double popularity = m_pool.popularity[row];
            return std::isnan(popularity) ? -1 : popularity;
        });
    }

protected:
    double probability(Row row) const override
    {
        const double popularity = m_pool.popularity[row];
        return std::isnan(popularity) ? 0 : std::clamp(popularity / 100, 0.0, 1.0);
    }

private:
    const Pool &m_pool;
};

class NearestModel : public SimpleModel
{
public:
    NearestModel(const Pool &pool, const NearestOptions &options)
        : m_pool(pool), m_scale(1 / (2 * options.length * options.length)),
          m_near(Eigen::VectorXd::Zero(pool.sound.rows())), m_net(Eigen::VectorXd::Zero(pool.sound.rows()))
    {}

    void learn(const Answer &answer) override
    {
        const Eigen::VectorXd squares =
            (m_pool.sound.rowwise() - m_pool.sound.row(answer.row)).rowwise().squaredNorm();
        const Eigen::VectorXd near = (squares * -m_scale).array().exp();
        m_near += near;
        m_net += answer.isLiked ? near : Eigen::VectorXd(-near);
    }
    Row pick(std::span<const Row> remaining) override
    {
        return bestBy(remaining, [this](Row row) { return m_net(row); });
    }

protected:
    double probability(Row row) const override { return (1 + m_net(row) / (m_near(row) + 1)) / 2; }

private:
    const Pool &m_pool;
    double m_scale;
    Eigen::VectorXd m_near; //!< by row: kernel to all songs answered
    Eigen::VectorXd m_net;  //!< and to liked minus disliked ones
};

class ItemItemModel : public SimpleModel
{
public:
    explicit ItemItemModel(const Pool &pool)
        : m_pool(pool), m_score(Eigen::VectorXf::Zero(static_cast<Eigen::Index>(pool.size())))
    {}

    void learn(const Answer &answer) override
    {
        if (answer.isLiked && m_pool.listeners.cols() > 0)
            m_score += m_pool.listeners * m_pool.listeners.row(answer.row).transpose();
    }
    Row pick(std::span<const Row> remaining) override
    {
        return bestBy(remaining, [this](Row row) { return static_cast<double>(m_score(row)); });
    }

protected:
    double probability(Row row) const override
    {
        const auto score = static_cast<double>(m_score(row));
        return (1 + score / (1 + std::abs(score))) / 2;
    }

private:
    const Pool &m_pool;
    Eigen::VectorXf m_score;
};

} // namespace

NamedModel randomModel()
{
    return {.name = "random",
            .make = [](const Pool &, std::uint64_t seed) { return std::make_unique<RandomModel>(seed); }};
}

NamedModel popularityModel()
{
    return {.name = "popularity",
            .make = [](const Pool &pool, std::uint64_t) { return std::make_unique<PopularityModel>(pool); }};
}

NamedModel nearestModel(const NearestOptions &options)
{
    return {.name = "knn", .make = [options](const Pool &pool, std::uint64_t) {
                return std::make_unique<NearestModel>(pool, options);
            }};
}

NamedModel itemItemModel()
{
    return {.name = "item-item",
            .make = [](const Pool &pool, std::uint64_t) { return std::make_unique<ItemItemModel>(pool); }};
}

} // namespace undersong::recommender
