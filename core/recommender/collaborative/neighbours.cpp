// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/neighbours.h"

#include "recommender/parallel.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <functional>

namespace undersong::recommender {

namespace {

constexpr std::size_t kBlock = 64; //!< items

//! A number that is larger for the larger weight (above 0) and, of equal ones, for the smaller id.
std::uint64_t keyOf(float weight, std::uint32_t item)
{
    return (std::uint64_t{std::bit_cast<std::uint32_t>(weight)} << 32U) | ~item;
}

std::uint32_t itemOf(std::uint64_t key)
{
    return ~static_cast<std::uint32_t>(key);
}

//! The likes alone, with the powers of both degrees worked in.
struct Graph
{
    Graph(const Interactions &all, const NeighboursOptions &options)
        : interactions(all), listenerWeight(all.listeners()), itemWeight(all.items()), keepWeight(all.items())
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
            if (!(itemDegree[i] > 0))
                continue;
            itemWeight[i] = static_cast<float>(std::pow(itemDegree[i], options.listenerPower - 1));
            keepWeight[i] = static_cast<float>(std::pow(itemDegree[i], options.keepPower));
        }
    }

    const Interactions &interactions;
    std::vector<float> listenerWeight; //!< 0: not learned from
    std::vector<float> itemWeight;     //!< 0: nobody likes it
    std::vector<float> keepWeight;
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
        m_keys.clear();
        for (const std::uint32_t other : m_met) {
            if (other != item)
                m_keys.push_back(keyOf(m_sum[other] * m_graph.keepWeight[other], other));
        }
        if (m_keys.size() > count) {
            const auto end = m_keys.begin() + static_cast<std::ptrdiff_t>(count);
            std::ranges::nth_element(m_keys, end, std::ranges::greater{});
            m_keys.erase(end, m_keys.end());
        }
        for (std::uint64_t &key : m_keys) {
            const std::uint32_t other = itemOf(key);
            key = keyOf(m_sum[other] * m_graph.itemWeight[other] * m_graph.itemWeight[item], other);
        }
        std::ranges::sort(m_keys, std::ranges::greater{});
        best.clear();
        for (const std::uint64_t key : m_keys)
            best.push_back({.item = itemOf(key),
                            .weight = std::bit_cast<float>(static_cast<std::uint32_t>(key >> 32U))});
        for (const std::uint32_t other : m_met)
            m_sum[other] = 0;
        m_met.clear();
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
    std::vector<std::uint64_t> m_keys;
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
