// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/ials.h"

#include "recommender/collaborative/rowsolver.h"
#include "recommender/parallel.h"
#include "recommender/random.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr std::size_t kBlock = 64;      //!< rows solved by one thread at a time
constexpr std::size_t kGramBlocks = 16; //!< partial Gram matrices, whatever the number of threads
constexpr double kLeastDiagonal = 1e-6;
constexpr Eigen::Index kGramRows = 256; //!< summed in single precision

std::size_t padded(std::size_t factors)
{
    return (std::max<std::size_t>(factors, 1) + RowSolver::kLanes - 1) / RowSolver::kLanes *
           RowSolver::kLanes;
}

std::size_t blocksOf(Eigen::Index rows)
{
    return (static_cast<std::size_t>(rows) + kBlock - 1) / kBlock;
}

//! Y^T Y, lower half.
Eigen::MatrixXd gramOf(const Factors &rows, unsigned threads)
{
    const Eigen::Index size = rows.cols();
    std::vector<Eigen::MatrixXd> parts(kGramBlocks, Eigen::MatrixXd::Zero(size, size));
    const Eigen::Index share =
        (rows.rows() + static_cast<Eigen::Index>(kGramBlocks) - 1) / static_cast<Eigen::Index>(kGramBlocks);
    forEachBlock(kGramBlocks, threads, [&](std::size_t block) {
        const Eigen::Index begin = std::min(static_cast<Eigen::Index>(block) * share, rows.rows());
        const Eigen::Index end = std::min(begin + share, rows.rows());
        Eigen::MatrixXf part(size, size);
        for (Eigen::Index at = begin; at < end; at += kGramRows) {
            const auto some = rows.middleRows(at, std::min(kGramRows, end - at));
            part.setZero();
            part.selfadjointView<Eigen::Lower>().rankUpdate(some.transpose());
            parts[block] += part.cast<double>();
        }
    });
    for (std::size_t block = 1; block < kGramBlocks; ++block)
        parts[0] += parts[block];
    return parts[0];
}

//! Rows times \p axes, block by block.
void turn(Factors &rows, const Eigen::MatrixXf &axes, unsigned threads)
{
    forEachBlock(blocksOf(rows.rows()), threads, [&](std::size_t block) {
        const auto begin = static_cast<Eigen::Index>(block * kBlock);
        auto some = rows.middleRows(begin, std::min(static_cast<Eigen::Index>(kBlock), rows.rows() - begin));
        const Factors turned = some * axes;
        some = turned;
    });
}

void fillRandomly(Factors &rows, std::size_t factors, Random &random)
{
    const double deviation = 0.1 / std::sqrt(static_cast<double>(factors));
    rows.setZero();
    for (Eigen::Index row = 0; row < rows.rows(); ++row) {
        for (Eigen::Index k = 0; k < static_cast<Eigen::Index>(factors); ++k)
            rows(row, k) = static_cast<float>(deviation * random.normal());
    }
}

} // namespace

Ials::Ials(const Interactions &interactions, const IalsOptions &options)
    : m_interactions(&interactions), m_options(options)
{
    m_options.factors = std::max<std::size_t>(m_options.factors, 1);
    const auto size = static_cast<Eigen::Index>(padded(m_options.factors));
    m_listeners.resize(static_cast<Eigen::Index>(interactions.listeners()), size);
    m_items.resize(static_cast<Eigen::Index>(interactions.items()), size);
    m_itemGram.setZero(size);
    Random random(m_options.seed);
    m_listeners.setZero(); // solved first
    fillRandomly(m_items, m_options.factors, random);
    weigh(interactions);
}

void Ials::weigh(const Interactions &interactions)
{
    m_itemWeight.assign(interactions.items(), 1);
    double sum = 0;
    double likes = 0;
    for (std::size_t item = 0; item < interactions.items(); ++item) {
        double degree = 0;
        for (const float value : interactions.listenersOf(item).values)
            degree += std::max(value, 0.0F);
        if (!(degree > 0))
            continue;
        const double weight = std::pow(degree, -m_options.popularityPower);
        m_itemWeight[item] = static_cast<float>(weight);
        sum += degree * weight;
        likes += degree;
    }
    if (!(sum > 0))
        return;
    for (float &weight : m_itemWeight)
        weight *= static_cast<float>(likes / sum);
}

float Ials::weightOf(float value, std::size_t item) const
{
    return value > 0 ? value * m_itemWeight[item] : -value * static_cast<float>(m_options.dislikeWeight);
}

double Ials::regularisationOf(Side side, double weight) const
{
    const auto others = static_cast<double>(side == Side::Listeners ? m_items.rows() : m_listeners.rows());
    const double known = weight + m_options.unobserved * others;
    return std::max(m_options.regularisation * std::pow(known, m_options.degreePower), kLeastDiagonal);
}

//! The pairs of a row with the factors of the other side side by side, and their weights.
struct Ials::Gathered
{
    std::vector<float> z;
    std::vector<float> weights;
    std::vector<float> targets;
    std::vector<float> diagonal;
    double weight = 0;

    RowSolver::Row row() const
    {
        return {.z = z, .weights = weights, .targets = targets, .diagonal = diagonal};
    }
};

void Ials::gather(Side side, std::size_t at, Interactions::Line line, Gathered &gathered) const
{
    const Factors &fixed = side == Side::Listeners ? m_items : m_listeners;
    const auto size = static_cast<std::size_t>(fixed.cols());
    gathered.z.resize(line.size() * size);
    gathered.weights.clear();
    gathered.targets.clear();
    gathered.weight = 0;
    for (std::size_t k = 0; k < line.size(); ++k) {
        if (line.ids[k] >= static_cast<std::size_t>(fixed.rows()))
            continue;
        const float weight = weightOf(line.values[k], side == Side::Listeners ? line.ids[k] : at);
        if (!(weight > 0))
            continue;
        std::copy_n(fixed.data() + line.ids[k] * size, size,
                    gathered.z.data() + gathered.weights.size() * size);
        gathered.weights.push_back(weight);
        gathered.targets.push_back(line.values[k] > 0 ? 1.0F : 0.0F);
        gathered.weight += weight;
    }
    gathered.z.resize(gathered.weights.size() * size);
}

void Ials::setDiagonal(Side side, const Eigen::VectorXd &gram, Gathered &gathered) const
{
    const double regularisation = regularisationOf(side, gathered.weight);
    gathered.diagonal.resize(static_cast<std::size_t>(gram.size()));
    for (std::size_t k = 0; k < gathered.diagonal.size(); ++k) {
        const double all = m_options.unobserved * gram(static_cast<Eigen::Index>(k));
        gathered.diagonal[k] = static_cast<float>(all + regularisation);
    }
}

void Ials::solveBlock(Side side, std::size_t block, const Eigen::VectorXd &gram)
{
    Factors &rows = side == Side::Listeners ? m_listeners : m_items;
    const auto size = static_cast<std::size_t>(rows.cols());
    RowSolver solver;
    Gathered gathered;
    const std::size_t end = std::min((block + 1) * kBlock, static_cast<std::size_t>(rows.rows()));
    for (std::size_t at = block * kBlock; at < end; ++at) {
        const std::span<float> x(rows.data() + at * size, size);
        const Interactions::Line line =
            side == Side::Listeners ? m_interactions->itemsOf(at) : m_interactions->listenersOf(at);
        gather(side, at, line, gathered);
        if (gathered.weights.empty()) {
            std::ranges::fill(x, 0.0F);
            continue;
        }
        setDiagonal(side, gram, gathered);
        switch (m_options.solver) {
        case IalsSolver::ConjugateGradient:
            solver.improve(gathered.row(), m_options.steps, x);
            break;
        case IalsSolver::Cholesky:
            solver.solveExactly(gathered.row(), x);
            break;
        }
    }
}

void Ials::solve(Side side)
{
    Factors &rows = side == Side::Listeners ? m_listeners : m_items;
    Factors &fixed = side == Side::Listeners ? m_items : m_listeners;
    const auto factors = static_cast<Eigen::Index>(m_options.factors);
    // What pads the factors stays as it is, at 0.
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> axes(
        gramOf(fixed, m_options.threads).topLeftCorner(factors, factors));
    Eigen::MatrixXf turning = Eigen::MatrixXf::Identity(fixed.cols(), fixed.cols());
    turning.topLeftCorner(factors, factors) = axes.eigenvectors().cast<float>();
    Eigen::VectorXd gram = Eigen::VectorXd::Zero(fixed.cols());
    gram.head(factors) = axes.eigenvalues().cwiseMax(0);
    turn(fixed, turning, m_options.threads);
    if (m_options.solver == IalsSolver::ConjugateGradient)
        turn(rows, turning, m_options.threads);
    forEachBlock(blocksOf(rows.rows()), m_options.threads,
                 [&](std::size_t block) { solveBlock(side, block, gram); });
    if (side == Side::Listeners)
        m_itemGram = gram;
}

void Ials::runEpoch()
{
    solve(Side::Listeners);
    solve(Side::Items);
}

void Ials::finish()
{
    solve(Side::Listeners);
}

double Ials::objective() const
{
    const Eigen::MatrixXd listenerGram =
        gramOf(m_listeners, m_options.threads).selfadjointView<Eigen::Lower>();
    const Eigen::MatrixXd itemGram = gramOf(m_items, m_options.threads).selfadjointView<Eigen::Lower>();
    double loss = m_options.unobserved * listenerGram.cwiseProduct(itemGram).sum();
    std::vector<double> itemWeights(static_cast<std::size_t>(m_items.rows()));
    for (Eigen::Index u = 0; u < m_listeners.rows(); ++u) {
        const Interactions::Line line = m_interactions->itemsOf(static_cast<std::size_t>(u));
        double weights = 0;
        for (std::size_t k = 0; k < line.size(); ++k) {
            const double weight = weightOf(line.values[k], line.ids[k]);
            const double target = line.values[k] > 0 ? 1 : 0;
            const double score = m_listeners.row(u).dot(m_items.row(static_cast<Eigen::Index>(line.ids[k])));
            loss += weight * (target - score) * (target - score);
            weights += weight;
            itemWeights[line.ids[k]] += weight;
        }
        loss += regularisationOf(Side::Listeners, weights) * m_listeners.row(u).squaredNorm();
    }
    for (Eigen::Index i = 0; i < m_items.rows(); ++i)
        loss += regularisationOf(Side::Items, itemWeights[static_cast<std::size_t>(i)]) *
                m_items.row(i).squaredNorm();
    return loss;
}

Eigen::VectorXf Ials::foldIn(Interactions::Line line) const
{
    Eigen::VectorXf x = Eigen::VectorXf::Zero(m_items.cols());
    Gathered gathered;
    gather(Side::Listeners, 0, line, gathered);
    if (gathered.weights.empty())
        return x;
    setDiagonal(Side::Listeners, m_itemGram, gathered);
    RowSolver().solveExactly(gathered.row(), {x.data(), static_cast<std::size_t>(x.size())});
    return x;
}

void Ials::score(const Eigen::VectorXf &listener, std::span<float> scores) const
{
    Eigen::Map<Eigen::VectorXf>(scores.data(), static_cast<Eigen::Index>(scores.size())).noalias() =
        m_items.topRows(static_cast<Eigen::Index>(scores.size())) * listener;
}

Ials fitIals(const Interactions &interactions, const IalsOptions &options)
{
    Ials model(interactions, options);
    for (std::size_t epoch = 0; epoch < options.epochs; ++epoch)
        model.runEpoch();
    model.finish();
    return model;
}

} // namespace undersong::recommender
