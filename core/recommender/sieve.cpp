// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/sieve.h"

#include "recommender/parallel.h"
#include "recommender/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace undersong::recommender {

namespace {

//! So many are looked at closely; past it the first means are rough ones.
constexpr std::size_t kKept = 4096;
//! What the means of Scan may be off by; logits.
constexpr double kMeanError = 1e-3;
constexpr std::size_t kBlock = 64;
//! Scored at a time, once the best by mean are.
constexpr std::size_t kNext = 256;
constexpr std::size_t kBins = 4096;

std::size_t binOf(float mean, float low, float scale)
{
    const float place = (mean - low) * scale;
    return place > 0 ? std::min(static_cast<std::size_t>(place), kBins - 1) : 0;
}

//! The places whose mean may be among the \p count best: those in the histogram's bins down to the one in
//! which the count is reached.
std::vector<std::size_t> placesNearTop(std::span<const float> means, std::size_t count)
{
    const Eigen::Map<const Eigen::ArrayXf> all(means.data(), static_cast<Eigen::Index>(means.size()));
    const float low = all.minCoeff();
    const float high = all.maxCoeff();
    const float scale = high > low ? static_cast<float>(kBins) / (high - low) : 0.0F;
    // Several, so that equal bins do not wait for each other.
    constexpr std::size_t kSides = 4;
    std::vector<std::array<std::uint32_t, kSides>> bins(kBins);
    for (std::size_t i = 0; i < means.size(); ++i)
        ++bins[binOf(means[i], low, scale)][i % kSides];
    std::size_t cut = kBins;
    for (std::size_t reached = 0; reached < count && cut > 0;) {
        --cut;
        reached += std::accumulate(bins[cut].begin(), bins[cut].end(), std::size_t{0});
    }
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < means.size(); ++i) {
        if (binOf(means[i], low, scale) >= cut)
            places.push_back(i);
    }
    return places;
}

} // namespace

Sifted bestByMean(const Songs &songs, const Sifted &all, std::size_t count)
{
    if (all.rows.size() <= count)
        return all;
    std::vector<std::size_t> places = placesNearTop(all.means, count);
    if (places.size() > count) {
        const auto order = [&](std::size_t i) {
            return std::pair(-quantised(static_cast<double>(all.means[i])), songs.idAt(all.rows[i]));
        };
        std::ranges::nth_element(places, places.begin() + static_cast<std::ptrdiff_t>(count), {}, order);
        places.resize(count);
        std::ranges::sort(places);
    }
    Sifted best;
    best.rows.reserve(places.size());
    best.means.reserve(places.size());
    for (const std::size_t place : places) {
        best.rows.push_back(all.rows[place]);
        best.means.push_back(all.means[place]);
    }
    return best;
}

Sieve::Sieve(const Taste &taste, const Songs &songs, std::vector<Row> rows, unsigned threads)
    : m_taste(taste), m_songs(songs), m_threads(threads), m_scan(taste, songs), m_look(taste),
      m_isRough(rows.size() > kKept)
{
    m_all.rows = std::move(rows);
    m_all.means = m_isRough ? m_scan.roughMeans(m_all.rows, threads) : m_scan.means(m_all.rows, threads);
}

//! The deviation of what can be learned of a song before anything is.
double Sieve::deviationAtFirst(Row row) const
{
    const KernelWeights &weights = m_taste.parameters().kernel;
    return std::sqrt(m_taste.amplitude() *
                     std::max(0.0, weights.total() - unlearnableVariance(m_songs, row, weights)));
}

std::vector<Scored> Sieve::scoresOf(std::span<const Row> all, double worth) const
{
    std::vector<Scored> scored(all.size());
    forEachBlock((scored.size() + kBlock - 1) / kBlock, m_threads, [&](std::size_t block) {
        const std::size_t begin = block * kBlock;
        const auto rows = all.subspan(begin, std::min(kBlock, scored.size() - begin));
        const CloseLook::Marginals found = m_look.of(Points::of(m_songs, rows));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double mean = found.mean[i];
            const double variance = found.variance[i];
            // Only what can be learned is worth finding out: a song nothing is known about stays a riddle
            // however often songs like it are offered, and would else always come first.
            const double learnable = std::max(
                0.0, variance - m_taste.amplitude() *
                                    unlearnableVariance(m_songs, rows[i], m_taste.parameters().kernel));
            scored[begin + i] = {.row = rows[i],
                                 .mean = mean,
                                 .variance = variance,
                                 .score = mean + worth * std::sqrt(learnable)};
        }
    });
    return scored;
}

std::vector<Scored> Sieve::best(std::size_t count, double worth) const
{
    Sifted kept = bestByMean(m_songs, m_all, std::max(kKept, 2 * count));
    if (m_isRough)
        kept.means = m_scan.means(kept.rows, m_threads);
    // A score is at least the mean and at most the mean plus the worth of what there is to learn at first:
    // those with the best means are scored, and then the others for as long as one may come before the last.
    const Sifted first = bestByMean(m_songs, kept, count);
    std::vector<std::pair<double, Row>> rest; // what each may come to at most, negated
    for (std::size_t i = 0, next = 0; i < kept.rows.size(); ++i) {
        if (next < first.rows.size() && first.rows[next] == kept.rows[i])
            ++next;
        else
            rest.emplace_back(-(static_cast<double>(kept.means[i]) + kMeanError +
                                std::max(worth, 0.0) * deviationAtFirst(kept.rows[i])),
                              kept.rows[i]);
    }
    std::ranges::sort(rest);
    std::vector<Scored> scored = scoresOf(first.rows, worth);
    for (std::size_t done = 0; done < rest.size() && count > 0;) {
        std::ranges::nth_element(scored, scored.begin() + static_cast<std::ptrdiff_t>(count) - 1,
                                 std::greater(), &Scored::score);
        const double least = scored[count - 1].score;
        std::vector<Row> next;
        for (; done < rest.size() && next.size() < kNext && -rest[done].first >= least; ++done)
            next.push_back(rest[done].second);
        if (next.empty())
            break;
        const std::vector<Scored> more = scoresOf(next, worth);
        scored.insert(scored.end(), more.begin(), more.end());
    }
    std::ranges::sort(scored, {}, [&](const Scored &song) {
        return std::pair(-quantised(song.score), m_songs.idAt(song.row));
    });
    scored.resize(std::min(scored.size(), count));
    return scored;
}

std::vector<Row> Sieve::bestShare(double share, std::size_t fewest) const
{
    const auto count = static_cast<std::size_t>(std::ceil(share * static_cast<double>(m_all.rows.size())));
    return bestByMean(m_songs, m_all, std::max(count, fewest)).rows;
}

} // namespace undersong::recommender
