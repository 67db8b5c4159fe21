// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/closelook.h"

#include <algorithm>
#include <span>

namespace undersong::recommender::inline UNDERSONG_LANES {

namespace {

//! Turns the covariances of eight songs into what the factor is solved for, and gives their means without the
//! prior's.
UNDERSONG_WIDE
void weigh(std::span<const Eight> columns, const std::vector<double> &pull, const std::vector<double> &roots,
           Eight *weighed, Eight &means)
{
    WideEight mean = {};
    WideEight x;
    for (std::size_t j = 0; j < pull.size(); ++j) {
        load(columns[j].data(), x);
        mean += pull[j] * x;
        x = roots[j] * x;
        store(x, weighed[j].data());
    }
    store(mean, means.data());
}

//! Solves one panel for eight songs, \p first of whose unknowns are there already; adds the squares of the
//! four it finds.
UNDERSONG_WIDE
void solvePanel(const PanelColumn *panel, std::size_t first, Eight *columns, Eight &squares)
{
    PanelSums sums;
    addProducts(panel, columns, first, sums);
    panel += first;
    columns += first;
    WideEight x;
    load(columns[0].data(), x);
    const WideEight a = (x - sums.first) * panel[0][0];
    load(columns[1].data(), x);
    const WideEight b = (x - sums.second - panel[0][1] * a) * panel[1][1];
    load(columns[2].data(), x);
    const WideEight c = (x - sums.third - panel[0][2] * a - panel[1][2] * b) * panel[2][2];
    load(columns[3].data(), x);
    const WideEight d = (x - sums.fourth - panel[0][3] * a - panel[1][3] * b - panel[2][3] * c) * panel[3][3];
    store(a, columns[0].data());
    store(b, columns[1].data());
    store(c, columns[2].data());
    store(d, columns[3].data());
    load(squares.data(), x);
    x = x + a * a + b * b + c * c + d * d;
    store(x, squares.data());
}

//! Where the panel that begins with row \p first begins: before it there are four columns for the first one,
//! eight for the second, and so on.
std::size_t panelBegin(std::size_t first)
{
    const std::size_t before = first / kPanelRows;
    return kPanelRows * (before * (before + 1) / 2);
}

std::vector<PanelColumn> panelsOf(const Eigen::MatrixXd &lower)
{
    const auto rows = static_cast<std::size_t>(lower.rows());
    const std::size_t padded = (rows + kPanelRows - 1) / kPanelRows * kPanelRows;
    std::vector<PanelColumn> panels(panelBegin(padded));
    for (std::size_t first = 0; first < padded; first += kPanelRows) {
        PanelColumn *panel = panels.data() + panelBegin(first);
        for (std::size_t column = 0; column < first + kPanelRows; ++column) {
            for (std::size_t row = std::max(first, column); row < first + kPanelRows; ++row) {
                const bool isDiagonal = row == column;
                double value = isDiagonal ? 1 : 0;
                if (row < rows)
                    value = lower(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column));
                panel[column][row - first] = isDiagonal ? 1 / value : value;
            }
        }
    }
    return panels;
}

} // namespace

CloseLook::CloseLook(const Taste &taste)
    : m_taste(taste), m_covariances(taste.points(), taste.parameters().kernel),
      m_pull(taste.pull().begin(), taste.pull().end()), m_panels(panelsOf(taste.factor()))
{
    for (const double root : taste.root())
        m_roots.push_back(root * taste.amplitude());
}

CloseLook::Marginals CloseLook::of(const Points &songs) const
{
    Marginals result{.mean = std::vector<double>(songs.size()),
                     .variance = std::vector<double>(songs.size(), m_taste.priorVariance())};
    const LaneTable table = m_covariances.of(songs);
    const std::size_t padded = (m_pull.size() + kPanelRows - 1) / kPanelRows * kPanelRows;
    std::vector<Eight> unknowns(padded * table.groups());
    std::vector<Eight> means(table.groups());
    std::vector<Eight> squares(table.groups());
    for (std::size_t group = 0; group < table.groups(); ++group) {
        weigh(table.group(group), m_pull, m_roots, unknowns.data() + group * padded, means[group]);
    }
    // Panel by panel, so that each is read once.
    for (std::size_t first = 0; first < padded; first += kPanelRows) {
        for (std::size_t group = 0; group < table.groups(); ++group)
            solvePanel(m_panels.data() + panelBegin(first), first, unknowns.data() + group * padded,
                       squares[group]);
    }
    for (std::size_t i = 0; i < songs.size(); ++i) {
        const double prior = m_taste.parameters().priorMean + songs.prior(static_cast<Eigen::Index>(i));
        result.mean[i] = prior + means[i / LaneTable::kLanes][i % LaneTable::kLanes];
        result.variance[i] =
            std::max(0.0, result.variance[i] - squares[i / LaneTable::kLanes][i % LaneTable::kLanes]);
    }
    return result;
}

} // namespace undersong::recommender::inline UNDERSONG_LANES
