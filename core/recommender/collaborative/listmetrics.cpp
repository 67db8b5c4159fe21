// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/listmetrics.h"

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

void ListMetricsSum::add(std::span<const std::uint32_t> list, std::span<const std::uint32_t> test)
{
    if (test.empty())
        return;
    ++m_sum.listeners;
    double hits = 0;
    double gain = 0;
    double best = 0;
    std::size_t next = 0;
    for (std::size_t place = 0; place < kListLengths.back(); ++place) {
        const double worth = 1 / std::log2(static_cast<double>(place) + 2);
        if (place < test.size())
            best += worth;
        if (place < list.size() && std::ranges::binary_search(test, list[place])) {
            ++hits;
            gain += worth;
        }
        if (place + 1 == kListLengths[next]) {
            m_sum.recall[next] += hits / static_cast<double>(test.size());
            m_sum.ndcg[next] += gain / best;
            ++next;
        }
    }
}

ListMetrics ListMetricsSum::mean() const
{
    ListMetrics mean = m_sum;
    if (mean.listeners == 0)
        return mean;
    for (std::size_t i = 0; i < kListLengths.size(); ++i) {
        mean.recall[i] /= static_cast<double>(mean.listeners);
        mean.ndcg[i] /= static_cast<double>(mean.listeners);
    }
    return mean;
}

} // namespace undersong::recommender
