// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/listscoring.h"

#include "recommender/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace undersong::recommender {

namespace {

constexpr std::size_t kBlock = 32; //!< listeners scored together

//! Listeners with a test, at most \p most of them, evenly over all.
std::vector<std::uint32_t> listenersOf(const Interactions &test, std::size_t most)
{
    std::vector<std::uint32_t> all;
    for (std::size_t u = 0; u < test.listeners(); ++u) {
        if (test.itemsOf(u).size() > 0)
            all.push_back(static_cast<std::uint32_t>(u));
    }
    if (most == 0 || all.size() <= most)
        return all;
    std::vector<std::uint32_t> some;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(all[i * all.size() / most]);
    return some;
}

//! Mean 0 and deviation 1; all 0 where nothing differs.
void standardise(Factors &scores, Eigen::Index row)
{
    auto values = scores.row(row).array();
    const float mean = values.mean();
    values -= mean;
    const float deviation = std::sqrt(values.square().mean());
    if (deviation > std::numeric_limits<float>::min())
        values /= deviation;
    else
        values.setZero();
}

} // namespace

Scorer scorerOf(const Ials &model)
{
    return [&model](std::span<const std::uint32_t> listeners, Factors &scores) {
        Factors some(static_cast<Eigen::Index>(listeners.size()), model.items().cols());
        for (std::size_t i = 0; i < listeners.size(); ++i)
            some.row(static_cast<Eigen::Index>(i)) =
                model.listeners().row(static_cast<Eigen::Index>(listeners[i]));
        scores.noalias() = some * model.items().transpose();
    };
}

Scorer scorerOf(const Neighbours &model, const Interactions &known)
{
    return [&model, &known](std::span<const std::uint32_t> listeners, Factors &scores) {
        const auto items = static_cast<std::size_t>(scores.cols());
        for (std::size_t i = 0; i < listeners.size(); ++i)
            model.score(known.itemsOf(listeners[i]), {scores.data() + i * items, items});
    };
}

Scorer popularityScorer(const Interactions &known)
{
    Eigen::RowVectorXf likes(static_cast<Eigen::Index>(known.items()));
    for (std::size_t item = 0; item < known.items(); ++item) {
        const auto values = known.listenersOf(item).values;
        const auto liked = std::ranges::count_if(values, [](float value) { return value > 0; });
        likes(static_cast<Eigen::Index>(item)) = static_cast<float>(liked);
    }
    return [likes = std::move(likes)](std::span<const std::uint32_t>, Factors &scores) {
        scores.rowwise() = likes;
    };
}

Scorer blendOf(std::vector<std::pair<Scorer, double>> parts)
{
    return [parts = std::move(parts)](std::span<const std::uint32_t> listeners, Factors &scores) {
        Factors part(scores.rows(), scores.cols());
        scores.setZero();
        for (const auto &[scorer, share] : parts) {
            scorer(listeners, part);
            for (Eigen::Index row = 0; row < part.rows(); ++row)
                standardise(part, row);
            scores += static_cast<float>(share) * part;
        }
    };
}

std::vector<std::uint32_t> bestOf(std::span<const float> scores, std::span<const std::uint32_t> known,
                                  std::size_t count)
{
    const auto isBetter = [scores](std::uint32_t a, std::uint32_t b) {
        return scores[a] > scores[b] || (scores[a] >= scores[b] && a < b);
    };
    std::vector<std::uint32_t> best; // a heap, the worst in front
    if (count == 0)
        return best;
    best.reserve(count + 1);
    std::size_t next = 0;
    for (std::uint32_t item = 0; item < scores.size(); ++item) {
        if (best.size() == count && !isBetter(item, best.front()))
            continue;
        while (next < known.size() && known[next] < item)
            ++next;
        if (next < known.size() && known[next] == item)
            continue;
        if (best.size() == count) {
            std::ranges::pop_heap(best, isBetter);
            best.pop_back();
        }
        best.push_back(item);
        std::ranges::push_heap(best, isBetter);
    }
    std::ranges::sort_heap(best, isBetter);
    return best;
}

ListMetrics measure(const Interactions &known, const Interactions &test, const Scorer &scorer,
                    const MeasureOptions &options)
{
    const std::vector<std::uint32_t> listeners = listenersOf(test, options.mostListeners);
    const Scorer popular = popularityScorer(known);
    std::vector<std::vector<std::uint32_t>> lists(listeners.size());
    forEachBlock((listeners.size() + kBlock - 1) / kBlock, options.threads, [&](std::size_t block) {
        const std::size_t begin = block * kBlock;
        const auto some = std::span(listeners).subspan(begin, std::min(kBlock, listeners.size() - begin));
        Factors scores(static_cast<Eigen::Index>(some.size()), static_cast<Eigen::Index>(known.items()));
        Factors one(1, scores.cols());
        scorer(some, scores);
        for (std::size_t i = 0; i < some.size(); ++i) {
            const auto row = static_cast<Eigen::Index>(i);
            const auto heard = known.itemsOf(some[i]).ids;
            if (heard.empty()) {
                popular(some.subspan(i, 1), one);
                scores.row(row) = one;
            }
            const std::span<const float> values(scores.row(row).data(), known.items());
            lists[begin + i] = bestOf(values, heard, kListLengths.back());
        }
    });
    ListMetricsSum sum;
    for (std::size_t i = 0; i < listeners.size(); ++i)
        sum.add(lists[i], test.itemsOf(listeners[i]).ids);
    return sum.mean();
}

} // namespace undersong::recommender
