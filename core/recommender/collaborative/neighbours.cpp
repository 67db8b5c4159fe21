// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/neighbours.h"

#include "recommender/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr std::size_t kBlock = 64; //!< items

bool isBetter(const Neighbour &a, const Neighbour &b)
{
    return a.weight > b.weight || (a.weight >= b.weight && a.item < b.item);
}

//! The likes alone, with the powers of both degrees worked in.
struct Graph
{
    Graph(const Interactions &all, const NeighboursOptions &options)
        : interactions(all), listenerWeight(all.listeners()), itemWeight(all.items())
    {
        std::vector<double> itemDegree(all.items());
        for (std::size_t u = 0; u < all.listeners(); ++u) {
            const Interactions::Line line = all.itemsOf(u);
            if (line.size() > options.longestListener)
                continue;
            double degree = 0;
            for (std::size_t k = 0; k < line.size(); ++k) {
                const double liked = std::max(line.values[k], 0.0F);
                degree += liked;
                itemDegree[line.ids[k]] += liked;
            }
            if (degree > 0)
                listenerWeight[u] = static_cast<float>(std::pow(degree, -2 * options.listenerPower));
        }
        for (std::size_t i = 0; i < all.items(); ++i) {
            if (itemDegree[i] > 0)
                itemWeight[i] = static_cast<float>(std::pow(itemDegree[i], options.listenerPower - 1));
        }
    }

    const Interactions &interactions;
    std::vector<float> listenerWeight; //!< 0: not learned from
    std::vector<float> itemWeight;     //!< 0: nobody likes it
};

//! Row by row of R^T R, with the room it needs.
class Rows
{
public:
    explicit Rows(const Graph &graph) : m_graph(graph), m_sum(graph.interactions.items()) {}

    //! The best \p count of the row of \p item, before the power.
    void best(std::uint32_t item, std::size_t count, std::vector<Neighbour> &best)
    {
        gather(item);
        best.clear();
        for (const std::uint32_t other : m_met) {
            const float weight = m_sum[other] * m_graph.itemWeight[other] * m_graph.itemWeight[item];
            m_sum[other] = 0;
            if (other != item && weight > 0)
                best.push_back({.item = other, .weight = weight});
        }
        m_met.clear();
        if (best.size() > count) {
            std::ranges::nth_element(best, best.begin() + static_cast<std::ptrdiff_t>(count), isBetter);
            best.resize(count);
        }
        std::ranges::sort(best, isBetter);
    }

private:
    void gather(std::uint32_t item)
    {
        const Interactions &all = m_graph.interactions;
        const Interactions::Line listeners = all.listenersOf(item);
        for (std::size_t k = 0; k < listeners.size(); ++k) {
            const float pull = std::max(listeners.values[k], 0.0F) * m_graph.listenerWeight[listeners.ids[k]];
            if (!(pull > 0))
                continue;
            const Interactions::Line items = all.itemsOf(listeners.ids[k]);
            for (std::size_t j = 0; j < items.size(); ++j) {
                float &sum = m_sum[items.ids[j]];
                if (!(items.values[j] > 0))
                    continue;
                if (!(sum > 0))
                    m_met.push_back(items.ids[j]);
                sum += pull * items.values[j];
            }
        }
    }

    const Graph &m_graph;
    std::vector<float> m_sum;
    std::vector<std::uint32_t> m_met;
};

} // namespace

Neighbours::Neighbours(const Interactions &interactions, const NeighboursOptions &options)
{
    const Graph graph(interactions, options);
    const std::size_t items = interactions.items();
    const std::size_t blocks = (items + kBlock - 1) / kBlock;
    std::vector<std::vector<Neighbour>> kept(blocks);
    std::vector<std::size_t> counts(items);
    // A thread takes every so many blocks, so that the room for a dense row is made once for each.
    const std::size_t workers =
        std::min<std::size_t>(std::max(options.threads, 1U), std::max<std::size_t>(blocks, 1));
    std::atomic<std::size_t> next = 0;
    forEachBlock(workers, options.threads, [&](std::size_t) {
        Rows rows(graph);
        std::vector<Neighbour> best;
        for (std::size_t block = next++; block < blocks; block = next++) {
            for (std::size_t item = block * kBlock; item < std::min(items, (block + 1) * kBlock); ++item) {
                rows.best(static_cast<std::uint32_t>(item), options.count, best);
                counts[item] = best.size();
                for (const Neighbour &one : best)
                    kept[block].push_back(
                        {one.item, std::pow(one.weight, static_cast<float>(options.sharpness))});
            }
            kept[block].shrink_to_fit();
        }
    });
    m_begins.reserve(items + 1);
    for (const std::size_t count : counts)
        m_begins.push_back(m_begins.back() + count);
    m_neighbours.reserve(m_begins.back());
    for (std::vector<Neighbour> &block : kept) {
        m_neighbours.insert(m_neighbours.end(), block.begin(), block.end());
        block = {};
    }
}

std::span<const Neighbour> Neighbours::of(std::uint32_t item) const
{
    if (item >= items())
        return {};
    return std::span(m_neighbours).subspan(m_begins[item], m_begins[item + std::size_t{1}] - m_begins[item]);
}

void Neighbours::score(Interactions::Line liked, std::span<float> scores) const
{
    std::ranges::fill(scores, 0.0F);
    for (std::size_t k = 0; k < liked.size(); ++k) {
        if (!(liked.values[k] > 0))
            continue;
        for (const Neighbour &one : of(liked.ids[k])) {
            if (one.item < scores.size())
                scores[one.item] += liked.values[k] * one.weight;
        }
    }
}

} // namespace undersong::recommender
