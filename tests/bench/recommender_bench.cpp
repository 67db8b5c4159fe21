// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT

#include "base/heap.h"
#include "recommender/explanation.h"
#include "recommender/parallel.h"
#include "recommender/random.h"
#include "recommender/ranking.h"
#include "recommender/scan.h"
#include "recommender/taste.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <numeric>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#include <unistd.h>
#endif

// What one reaction and one list cost with all parts of the model on, and how far that is from the machine's
// own limit in the same run: the time it takes to read the bytes of the table once, and the rate of a large
// matrix product.
namespace {

using namespace undersong::recommender;

constexpr std::size_t kListenerDimensions = 64;
constexpr std::size_t kTagsASong = 3;
constexpr std::size_t kReactions = 5001;
//! Songs that are looked at closely in any list.
constexpr std::size_t kKept = 4096;

struct Catalogue
{
    Songs songs;
    std::vector<Row> rows;
    std::vector<Example> examples;
    std::vector<Song> some; //!< the first of the list it was made from
    std::size_t bytes = 0;  //!< what the table takes
};

std::size_t bytesInUse()
{
#if defined(__GLIBC__)
    const auto used = mallinfo2();
    return used.uordblks + used.hblkhd;
#else
    return 0;
#endif
}

float between(Random &random, double low, double high)
{
    return static_cast<float>(low + (high - low) * random.uniform());
}

Song madeUpSong(std::uint64_t id, std::size_t artists, Random &random)
{
    Song song{.id = id,
              .sound = {between(random, 0.2, 1), between(random, 0.1, 1), between(random, 0, 11),
                        between(random, -20, -2), between(random, 0, 1), between(random, 0.02, 0.5),
                        between(random, 0, 1), between(random, 0, 0.9), between(random, 0.05, 0.8),
                        between(random, 0, 1), between(random, 60, 190), between(random, 1e5, 4e5), 4,
                        between(random, 0, 100), between(random, 0, 60)},
              .artists = {static_cast<std::uint32_t>(random.below(artists))}};
    for (std::size_t i = 0; i < kTagsASong; ++i)
        song.tags.push_back(
            {.id = static_cast<std::uint32_t>(random.below(200)), .weight = between(random, 0.5, 2)});
    song.listeners.resize(kListenerDimensions);
    for (float &value : song.listeners)
        value = between(random, -1, 1);
    return song;
}

//! Made-up songs of one artist in twenty, and reactions to the first of them. The last one asked for is kept.
const Catalogue &catalogueOf(std::size_t count)
{
    static std::size_t madeFor = 0;
    static std::unique_ptr<Catalogue> catalogue;
    if (madeFor == count)
        return *catalogue;
    madeFor = count;
    catalogue = std::make_unique<Catalogue>();
    Random random(count);
    std::vector<Song> list;
    list.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        list.push_back(madeUpSong(i + 1, count / 20 + 1, random));
    for (std::size_t i = 0; i < std::min(kReactions, count); ++i) {
        catalogue->examples.push_back(
            {.song = i + 1, .liked = (list[i].sound[1] > 0.5F) != (list[i].sound[9] > 0.5F)});
    }
    const std::size_t before = bytesInUse();
    catalogue->songs = Songs(list);
    catalogue->bytes = bytesInUse() - before;
    catalogue->rows.resize(count);
    std::iota(catalogue->rows.begin(), catalogue->rows.end(), Row{0});
    list.resize(std::min<std::size_t>(count, 32'833));
    catalogue->some = std::move(list);
    return *catalogue;
}

Taste tasteOf(const Catalogue &catalogue, std::size_t examples)
{
    return Taste::fit(catalogue.songs, std::span(catalogue.examples).first(examples));
}

double bestSecondsOf(const auto &work)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

//! Seconds to add up as many bytes as the table has.
double readSeconds(std::size_t bytes, unsigned threads)
{
    const Eigen::Index numbers = static_cast<Eigen::Index>(bytes / sizeof(float) / threads);
    const std::vector<Eigen::ArrayXf> all(threads, Eigen::ArrayXf::Ones(numbers));
    std::vector<float> sums(threads);
    return bestSecondsOf([&] {
        forEachBlock(threads, threads, [&](std::size_t i) { sums[i] = all[i].sum(); });
        benchmark::DoNotOptimize(sums.data());
    });
}

//! Operations a second of a large matrix product on one thread.
double productRate()
{
    static const double kRate = [] {
        constexpr Eigen::Index kSize = 512;
        const Eigen::MatrixXd a = Eigen::MatrixXd::Constant(kSize, kSize, 0.5);
        Eigen::MatrixXd product(kSize, kSize);
        return 2.0 * kSize * kSize * kSize / bestSecondsOf([&] { product.noalias() = a * a; });
    }();
    return kRate;
}

//! The limit: the table read once, and one triangular solve for each song looked at closely.
double listFloorSeconds(const Catalogue &catalogue, std::size_t examples, unsigned threads)
{
    const auto n = static_cast<double>(examples);
    return readSeconds(catalogue.bytes, threads) + n * n * kKept / productRate() / threads;
}

void rankSongs(benchmark::State &state, double explorationShare, std::size_t count)
{
    const Catalogue &catalogue = catalogueOf(static_cast<std::size_t>(state.range(0)));
    const auto examples = static_cast<std::size_t>(state.range(1));
    const auto threads = static_cast<unsigned>(state.range(2));
    const Taste taste = tasteOf(catalogue, examples);
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state) {
        benchmark::DoNotOptimize(rank(taste, catalogue.songs,
                                      {.candidates = catalogue.rows,
                                       .count = count,
                                       .seed = 1,
                                       .threads = threads,
                                       .explorationShare = explorationShare}));
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    const double floor = listFloorSeconds(catalogue, examples, threads);
    state.counters["floor_ms"] = 1e3 * floor;
    state.counters["x_floor"] = took.count() / static_cast<double>(state.iterations()) / floor;
    state.counters["MiB_per_100k"] =
        static_cast<double>(catalogue.bytes) / static_cast<double>(state.range(0)) * 1e5 / 1024 / 1024;
}

void rankHundred(benchmark::State &state)
{
    rankSongs(state, 0, 100);
}
void rankTwenty(benchmark::State &state)
{
    rankSongs(state, 0, 20);
}
void rankTwentyExploring(benchmark::State &state)
{
    rankSongs(state, 0.125, 20);
}

//! The first look at all songs alone.
void roughMeans(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(static_cast<std::size_t>(state.range(0)));
    const auto threads = static_cast<unsigned>(state.range(1));
    const Taste taste = tasteOf(catalogue, 200);
    const Scan scan(taste, catalogue.songs);
    for (auto _ : state)
        benchmark::DoNotOptimize(scan.roughMeans(catalogue.rows, threads));
    state.counters["floor_ms"] = 1e3 * readSeconds(catalogue.bytes, threads);
}

//! The second, at 4 096 songs.
void fineMeans(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(32'833);
    const Taste taste = tasteOf(catalogue, static_cast<std::size_t>(state.range(0)));
    const Scan scan(taste, catalogue.songs);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            scan.means(std::span(catalogue.rows).last(kKept), static_cast<unsigned>(state.range(1))));
}

void oneReactionMore(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(32'833);
    const auto count = static_cast<std::size_t>(state.range(0));
    const Taste taste = tasteOf(catalogue, count);
    for (auto _ : state)
        benchmark::DoNotOptimize(taste.with(catalogue.songs, catalogue.examples[count]));
    // One Cholesky factor of those learned from.
    const auto n = static_cast<double>(taste.points().size());
    state.counters["floor_ms"] = 1e3 * n * n * n / 3 / productRate();
}

void fitFromNothing(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(32'833);
    for (auto _ : state)
        benchmark::DoNotOptimize(tasteOf(catalogue, static_cast<std::size_t>(state.range(0))));
}

void explainOne(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(32'833);
    const Taste taste = tasteOf(catalogue, 100);
    for (auto _ : state)
        benchmark::DoNotOptimize(explain(taste, catalogue.songs, 5000));
}

void buildTable(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(32'833);
    for (auto _ : state)
        benchmark::DoNotOptimize(Songs(catalogue.some));
}

bool hasMemoryFor(std::size_t bytes)
{
#if defined(__GLIBC__)
    return static_cast<std::size_t>(sysconf(_SC_AVPHYS_PAGES)) *
               static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) >
           bytes;
#else
    return false;
#endif
}

// From the same catalogue one after another: it is made anew for each other size.
BENCHMARK(oneReactionMore)
    ->Arg(50)
    ->Arg(200)
    ->Arg(399)
    ->Arg(400)
    ->Arg(1000)
    ->Arg(5000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(fitFromNothing)->Arg(100)->Arg(400)->Arg(5000)->Unit(benchmark::kMillisecond);
BENCHMARK(explainOne)->Unit(benchmark::kMillisecond);
BENCHMARK(buildTable)->Unit(benchmark::kMillisecond);
BENCHMARK(fineMeans)
    ->ArgNames({"examples", "threads"})
    ->ArgsProduct({{200, 400}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(rankHundred)
    ->ArgNames({"songs", "examples", "threads"})
    ->ArgsProduct({{10'000}, {200}, {1, 2}})
    ->ArgsProduct({{100'000}, {200, 400}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(rankTwenty)
    ->ArgNames({"songs", "examples", "threads"})
    ->Args({100'000, 100, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(rankTwentyExploring)
    ->ArgNames({"songs", "examples", "threads"})
    ->Args({100'000, 100, 2})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(rankHundred)
    ->ArgNames({"songs", "examples", "threads"})
    ->ArgsProduct({{1'000'000}, {200, 400}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(roughMeans)
    ->ArgNames({"songs", "threads"})
    ->ArgsProduct({{1'000'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    undersong::keepFreedMemory(); // as the program does
    if (hasMemoryFor(std::size_t{12} << 30U)) {
        benchmark::RegisterBenchmark("rankHundred", rankHundred)
            ->ArgNames({"songs", "examples", "threads"})
            ->Args({10'000'000, 200, 1})
            ->Args({10'000'000, 200, 2})
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
