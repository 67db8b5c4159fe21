// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/neighbourspace.h"

#include "recommender/parallel.h"
#include "recommender/random.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace undersong::recommender {

namespace {

using Block = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Eigen::Index;

constexpr std::size_t kBlock = 512; //!< rows
//! Directions beyond those that are kept: the last of a subspace are the least settled.
constexpr std::size_t kSpare = 8;
//! Directions of less than this share of the longest are none.
constexpr double kLeastDirection = 1e-6;

std::size_t blocksOf(std::size_t rows)
{
    return (rows + kBlock - 1) / kBlock;
}

//! The symmetric graph over the items that have links, row by row; weights normalised by both degrees.
class Graph
{
public:
    Graph(std::span<const NeighbourLink> links, std::size_t items, unsigned threads) : m_places(items, kNone)
    {
        const std::vector<std::size_t> begins = countRows(links, items);
        std::vector<Half> halves(begins.back());
        std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
        for (const NeighbourLink &link : links) {
            if (!counts(link))
                continue;
            halves[next[m_places[link.from]]++] = {
                .other = m_places[link.to], .isBack = 0, .weight = link.weight};
            halves[next[m_places[link.to]]++] = {
                .other = m_places[link.from], .isBack = 1, .weight = link.weight};
        }
        join(halves, begins, threads);
        normalise(threads);
    }

    std::size_t size() const { return m_items.size(); }
    std::uint32_t itemAt(std::size_t place) const { return m_items[place]; }

    //! to = (from + S from) / 2.
    void step(const Block &from, Block &to, unsigned threads) const
    {
        forEachBlock(blocksOf(size()), threads, [&](std::size_t block) {
            for (std::size_t row = block * kBlock; row < std::min(size(), (block + 1) * kBlock); ++row) {
                auto sum = to.row(static_cast<Index>(row));
                sum = from.row(static_cast<Index>(row));
                for (std::size_t k = m_begins[row]; k < m_begins[row + 1]; ++k)
                    sum += m_weights[k] * from.row(static_cast<Index>(m_others[k]));
                sum *= 0.5F;
            }
        });
    }

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    struct Half
    {
        std::uint32_t other = 0;
        std::uint32_t isBack = 0;
        float weight = 0;
    };

    static bool counts(const NeighbourLink &link) { return link.weight > 0 && link.from != link.to; }

    //! Gives a place to each item with a link, and room for its halves.
    std::vector<std::size_t> countRows(std::span<const NeighbourLink> links, std::size_t items)
    {
        std::vector<std::size_t> sizes(items);
        for (const NeighbourLink &link : links) {
            if (counts(link)) {
                ++sizes[link.from];
                ++sizes[link.to];
            }
        }
        std::vector<std::size_t> begins{0};
        for (std::size_t item = 0; item < items; ++item) {
            if (sizes[item] == 0)
                continue;
            m_places[item] = static_cast<std::uint32_t>(m_items.size());
            m_items.push_back(static_cast<std::uint32_t>(item));
            begins.push_back(begins.back() + sizes[item]);
        }
        return begins;
    }

    //! Sorts each row and makes one weight of what both sides say.
    void join(std::vector<Half> &halves, const std::vector<std::size_t> &begins, unsigned threads)
    {
        std::vector<std::size_t> counts(size());
        forEachBlock(blocksOf(size()), threads, [&](std::size_t block) {
            for (std::size_t row = block * kBlock; row < std::min(size(), (block + 1) * kBlock); ++row)
                counts[row] = joinRow({halves.data() + begins[row], begins[row + 1] - begins[row]});
        });
        for (std::size_t row = 0; row < size(); ++row) {
            for (std::size_t k = 0; k < counts[row]; ++k) {
                m_others.push_back(halves[begins[row] + k].other);
                m_weights.push_back(halves[begins[row] + k].weight);
            }
            m_begins.push_back(m_others.size());
        }
    }

    static std::size_t joinRow(std::span<Half> row)
    {
        std::ranges::sort(row, {},
                          [](const Half &half) { return std::tuple(half.other, half.isBack, -half.weight); });
        std::size_t kept = 0;
        for (std::size_t k = 0; k < row.size();) {
            const Half first = row[k];
            float sum = first.weight;
            std::uint32_t side = first.isBack;
            for (++k; k < row.size() && row[k].other == first.other; ++k) {
                if (row[k].isBack != side)
                    sum += row[k].weight;
                side = row[k].isBack;
            }
            row[kept++] = {.other = first.other, .isBack = 0, .weight = sum / 2};
        }
        return kept;
    }

    void normalise(unsigned threads)
    {
        std::vector<double> scales(size());
        double sum = 0;
        for (std::size_t row = 0; row < size(); ++row) {
            for (std::size_t k = m_begins[row]; k < m_begins[row + 1]; ++k)
                scales[row] += static_cast<double>(m_weights[k]);
            sum += scales[row];
        }
        for (double &scale : scales)
            scale = 1 / std::sqrt(scale + sum / static_cast<double>(size()));
        forEachBlock(blocksOf(size()), threads, [&](std::size_t block) {
            for (std::size_t row = block * kBlock; row < std::min(size(), (block + 1) * kBlock); ++row) {
                for (std::size_t k = m_begins[row]; k < m_begins[row + 1]; ++k) {
                    const double weight = static_cast<double>(m_weights[k]);
                    m_weights[k] = static_cast<float>(weight * scales[row] * scales[m_others[k]]);
                }
            }
        });
    }

    std::vector<std::uint32_t> m_places; //!< by item
    std::vector<std::uint32_t> m_items;  //!< by place
    std::vector<std::size_t> m_begins = {0};
    std::vector<std::uint32_t> m_others;
    std::vector<float> m_weights;
};

//! a' b, added up block by block in a fixed order.
Eigen::MatrixXd productOf(const Block &a, const Block &b, unsigned threads)
{
    const auto rows = static_cast<std::size_t>(a.rows());
    std::vector<Eigen::MatrixXd> sums(blocksOf(rows));
    forEachBlock(sums.size(), threads, [&](std::size_t block) {
        const auto begin = static_cast<Index>(block * kBlock);
        const auto count = static_cast<Index>(std::min(rows - block * kBlock, kBlock));
        const Eigen::MatrixXf product = a.middleRows(begin, count).transpose() * b.middleRows(begin, count);
        sums[block] = product.cast<double>();
    });
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(a.cols(), b.cols());
    for (const Eigen::MatrixXd &one : sums)
        sum += one;
    return sum;
}

//! block = block * turn.
void turn(Block &block, const Eigen::MatrixXd &by, unsigned threads)
{
    const Eigen::MatrixXf turned = by.cast<float>();
    const auto rows = static_cast<std::size_t>(block.rows());
    Block result(block.rows(), turned.cols());
    forEachBlock(blocksOf(rows), threads, [&](std::size_t part) {
        const auto begin = static_cast<Index>(part * kBlock);
        const auto count = static_cast<Index>(std::min(rows - part * kBlock, kBlock));
        result.middleRows(begin, count).noalias() = block.middleRows(begin, count) * turned;
    });
    block = std::move(result);
}

//! Makes the columns orthonormal; those that say nothing new go.
void orthonormalise(Block &block, unsigned threads)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(productOf(block, block, threads));
    const Eigen::VectorXd &squares = solver.eigenvalues(); // rising
    const double least = squares(squares.size() - 1) * kLeastDirection * kLeastDirection;
    const Index dropped = (squares.array() <= least).count();
    const Index kept = squares.size() - dropped;
    turn(block,
         solver.eigenvectors().rightCols(kept) * squares.tail(kept).cwiseSqrt().cwiseInverse().asDiagonal(),
         threads);
}

Block randomSigns(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    Block signs(static_cast<Index>(rows), static_cast<Index>(columns));
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const std::uint64_t bits = mixed(mixed(seed, row), column / 64);
            signs(static_cast<Index>(row), static_cast<Index>(column)) =
                ((bits >> (column % 64)) & 1U) != 0 ? 1.0F : -1.0F;
        }
    }
    return signs;
}

//! Eigenvectors of the walk, each times its eigenvalue to the power of smoothing.
Block eigenmap(const Graph &graph, const NeighbourSpaceOptions &options)
{
    const std::size_t columns = std::min(graph.size(), options.dimensions + kSpare);
    Block subspace = randomSigns(graph.size(), columns, options.seed);
    orthonormalise(subspace, options.threads);
    Block next(subspace.rows(), subspace.cols());
    for (std::size_t i = 0; i < options.steps; ++i) {
        next.resize(subspace.rows(), subspace.cols());
        graph.step(subspace, next, options.threads);
        subspace.swap(next);
        if (i % 2 == 1 || i + 1 == options.steps)
            orthonormalise(subspace, options.threads);
    }
    next.resize(subspace.rows(), subspace.cols());
    graph.step(subspace, next, options.threads);
    const Eigen::MatrixXd walk = productOf(subspace, next, options.threads);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver((walk + walk.transpose()) / 2);
    const Index kept = std::min<Index>(walk.cols(), static_cast<Index>(options.dimensions));
    const Eigen::VectorXd weights =
        solver.eigenvalues().tail(kept).cwiseMax(0).array().pow(options.smoothing);
    turn(subspace, solver.eigenvectors().rightCols(kept) * weights.asDiagonal(), options.threads);
    return subspace;
}

} // namespace

float weightAtRank(std::size_t rank)
{
    constexpr float kHalf = 10;
    return 1 / (1 + static_cast<float>(rank) / kHalf);
}

std::expected<std::vector<std::vector<float>>, std::string>
neighbourPoints(std::span<const NeighbourLink> links, std::size_t items, const NeighbourSpaceOptions &options)
{
    for (const NeighbourLink &link : links) {
        if (link.from >= items || link.to >= items)
            return std::unexpected("a link beyond the items");
        if (!std::isfinite(link.weight) || link.weight < 0)
            return std::unexpected("a weight that is no number of 0 or more");
    }
    std::vector<std::vector<float>> points(items);
    const Graph graph(links, items, options.threads);
    if (graph.size() < 2 || options.dimensions == 0)
        return points;
    Block map = eigenmap(graph, options);
    Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(map.cols());
    for (Index row = 0; row < map.rows(); ++row) {
        const float length = map.row(row).norm();
        if (length > 0)
            map.row(row) /= length;
        mean += map.row(row).cast<double>();
    }
    const Eigen::RowVectorXf middle = (mean / static_cast<double>(map.rows())).cast<float>();
    for (Index row = 0; row < map.rows(); ++row) {
        const Eigen::RowVectorXf point = map.row(row) - middle;
        points[graph.itemAt(static_cast<std::size_t>(row))].assign(point.begin(), point.end());
    }
    return points;
}

} // namespace undersong::recommender
