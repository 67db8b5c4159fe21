// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT

#include "recommender/collaborative/ials.h"
#include "recommender/collaborative/neighbours.h"
#include "recommender/collaborative/neighbourspace.h"
#include "recommender/parallel.h"
#include "recommender/random.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <vector>

// What one epoch of iALS and one fit of the item filter cost on a million pairs, beside what the same
// arithmetic and the same reads would cost at the rates of a matrix product and of a plain sum, measured in
// the same run.
namespace {

using namespace undersong::recommender;

constexpr unsigned kThreads = 2;
constexpr std::size_t kListeners = 30'000;
constexpr std::size_t kItems = 40'000;
constexpr std::size_t kFactors = 64;

//! By the clock on the wall, and of the processor, over all threads: on a busy machine only the second says
//! what the work costs.
struct Seconds
{
    double wall = 1e9;
    double processor = 1e9;

    void keepLess(const Seconds &other)
    {
        wall = std::min(wall, other.wall);
        processor = std::min(processor, other.processor);
    }
};

Seconds secondsOf(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t used = std::clock();
    work();
    return {.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            .processor = static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC};
}

//! Of the processor.
double bestOfFive(const auto &work)
{
    Seconds best;
    for (int i = 0; i < 5; ++i)
        best.keepLess(secondsOf(work));
    return best.processor;
}

//! Draws numbers whose chances fall as (n + offset)^-power.
class PowerLaw
{
public:
    PowerLaw(std::size_t count, double offset, double power)
    {
        double sum = 0;
        for (std::size_t n = 0; n < count; ++n)
            m_sums.push_back(sum += std::pow(static_cast<double>(n) + offset, -power));
    }

    std::uint32_t draw(Random &random) const
    {
        const auto found = std::ranges::lower_bound(m_sums, random.uniform() * m_sums.back());
        return static_cast<std::uint32_t>(
            std::min<std::ptrdiff_t>(found - m_sums.begin(), std::ssize(m_sums) - 1));
    }

private:
    std::vector<double> m_sums;
};

const Interactions &pairsOf()
{
    static const Interactions kPairs = [] {
        Random random(5);
        const PowerLaw listeners(kListeners, 50, 0.6);
        const PowerLaw items(kItems, 20, 0.75);
        std::vector<Interaction> pairs;
        for (int k = 0; k < 1'008'000; ++k) // a million different ones
            pairs.push_back({.listener = listeners.draw(random), .item = items.draw(random)});
        return Interactions(pairs, kListeners, kItems);
    }();
    return kPairs;
}

//! Operations a second of a large matrix product on one of kThreads busy threads.
double gemmRate()
{
    static const double kRate = [] {
        constexpr Eigen::Index kSize = 512;
        const Eigen::MatrixXf a = Eigen::MatrixXf::Constant(kSize, kSize, 0.5F);
        std::vector<Eigen::MatrixXf> products(kThreads, Eigen::MatrixXf(kSize, kSize));
        const double seconds = bestOfFive([&] {
            forEachBlock(kThreads, kThreads, [&](std::size_t block) { products[block].noalias() = a * a; });
        });
        return 2.0 * kThreads * kSize * kSize * kSize / seconds;
    }();
    return kRate;
}

//! Bytes a second of a plain sum on one of kThreads busy threads.
double readRate()
{
    static const double kRate = [] {
        constexpr Eigen::Index kSize = 1 << 24;
        const Eigen::VectorXf numbers = Eigen::VectorXf::Ones(kSize);
        std::vector<float> sums(kThreads);
        const double seconds = bestOfFive([&] {
            forEachBlock(kThreads, kThreads, [&](std::size_t block) {
                const Eigen::Index share = kSize / kThreads;
                sums[block] = numbers.segment(static_cast<Eigen::Index>(block) * share, share).sum();
            });
        });
        benchmark::DoNotOptimize(sums.data());
        return 4.0 * kSize / seconds;
    }();
    return kRate;
}

//! The larger of the two floors of an epoch of conjugate gradients, in seconds of one processor: Gram
//! matrices, turning both sides twice, and for each pair and side a scalar product and an addition of rows in
//! steps + 1 passes; the factors of each pair read once a side.
double floorSeconds(std::size_t pairs)
{
    const double rows = static_cast<double>(kListeners + kItems);
    const double square = static_cast<double>(kFactors * kFactors);
    const double operations = rows * square + 4 * rows * square +
                              2.0 * static_cast<double>(pairs) * 4 * 4 * static_cast<double>(kFactors);
    const double bytes = 2.0 * static_cast<double>(pairs) * 4 * static_cast<double>(kFactors);
    return std::max(operations / gemmRate(), bytes / readRate());
}

void epochBench(benchmark::State &state, IalsSolver solver)
{
    const Interactions &pairs = pairsOf();
    const double floor = floorSeconds(pairs.pairs());
    Ials model(pairs,
               {.factors = kFactors, .solver = solver, .threads = static_cast<unsigned>(state.range(0))});
    model.runEpoch(); // the first starts from noise
    Seconds best;
    for (auto step : state) {
        const Seconds seconds = secondsOf([&] { model.runEpoch(); });
        state.SetIterationTime(seconds.wall);
        best.keepLess(seconds);
    }
    state.counters["pairs"] = static_cast<double>(pairs.pairs());
    state.counters["wall_ms"] = best.wall * 1e3;
    state.counters["processor_ms"] = best.processor * 1e3;
    state.counters["gemm_gflops"] = gemmRate() / 1e9;
    state.counters["read_gb_s"] = readRate() / 1e9;
    state.counters["floor_ms"] = floor * 1e3;
    state.counters["over_floor"] = best.processor / floor;
}

void epochByConjugateGradients(benchmark::State &state)
{
    epochBench(state, IalsSolver::ConjugateGradient);
}

void epochByCholesky(benchmark::State &state)
{
    epochBench(state, IalsSolver::Cholesky);
}

void neighboursFit(benchmark::State &state)
{
    const Interactions &pairs = pairsOf();
    double touched = 0; // sums of the product that have to be added up
    for (std::size_t u = 0; u < pairs.listeners(); ++u)
        touched += std::pow(static_cast<double>(pairs.itemsOf(u).size()), 2);
    Seconds best;
    for (auto step : state) {
        const Seconds seconds = secondsOf([&] {
            const Neighbours model(pairs, {.count = static_cast<std::size_t>(state.range(1)),
                                           .threads = static_cast<unsigned>(state.range(0))});
            benchmark::DoNotOptimize(model.of(0).data());
        });
        state.SetIterationTime(seconds.wall);
        best.keepLess(seconds);
    }
    state.counters["wall_ms"] = best.wall * 1e3;
    state.counters["processor_ms"] = best.processor * 1e3;
    state.counters["additions_M"] = touched / 1e6;
    // What is added up, an id and a value each, read once from the table.
    state.counters["floor_ms"] = touched * 8 / readRate() * 1e3;
}

//! Lists of twenty, half of them of the item's own hundred, by power laws else.
std::vector<NeighbourLink> listsOf(std::uint32_t items)
{
    Random random(9);
    const PowerLaw popularity(items, 50, 0.8);
    std::vector<NeighbourLink> links;
    for (std::uint32_t item = 0; item < items; ++item) {
        const std::uint32_t circle = item / 100 * 100;
        for (std::size_t rank = 0; rank < 20; ++rank) {
            const auto own = std::min(items - 1, circle + static_cast<std::uint32_t>(random.below(100)));
            links.push_back({.from = item,
                             .to = rank % 2 == 0 ? own : popularity.draw(random),
                             .weight = weightAtRank(rank)});
        }
    }
    return links;
}

//! Points of so many songs with twenty neighbours each.
void pointsFromLists(benchmark::State &state)
{
    const auto items = static_cast<std::uint32_t>(state.range(1));
    const std::vector<NeighbourLink> links = listsOf(items);
    Seconds best;
    for (auto step : state) {
        const Seconds seconds = secondsOf([&] {
            const auto points =
                neighbourPoints(links, items, {.threads = static_cast<unsigned>(state.range(0))});
            benchmark::DoNotOptimize(points.has_value());
        });
        state.SetIterationTime(seconds.wall);
        best.keepLess(seconds);
    }
    state.counters["wall_ms"] = best.wall * 1e3;
    state.counters["processor_ms"] = best.processor * 1e3;
}

BENCHMARK(pointsFromLists)
    ->Args({1, 1'000})
    ->Args({1, 10'000})
    ->Args({1, 100'000})
    ->Args({2, 100'000})
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(epochByConjugateGradients)
    ->Arg(1)
    ->Arg(2)
    ->Iterations(7)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(epochByCholesky)->Arg(1)->Arg(2)->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(neighboursFit)
    ->Args({1, 200})
    ->Args({2, 200})
    ->Args({2, 400})
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
