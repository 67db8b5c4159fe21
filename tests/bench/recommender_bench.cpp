// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT

#include "recommender/explanation.h"
#include "recommender/random.h"
#include "recommender/ranking.h"
#include "recommender/scan.h"
#include "recommender/taste.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <numeric>
#include <vector>

// What one reaction and one list cost, and how far that is from the machine's own limit: the time it takes to
// read the same bytes of the table once.
namespace {

using namespace undersong::recommender;

constexpr unsigned kThreads = 2;

struct Catalogue
{
    Songs songs;
    std::vector<Row> rows;
    std::vector<Example> examples;
};

float between(Random &random, double low, double high)
{
    return static_cast<float>(low + (high - low) * random.uniform());
}

//! Made-up songs of one artist in twenty, and reactions to the first 400.
const Catalogue &catalogueOf(std::size_t count)
{
    static std::map<std::size_t, std::unique_ptr<Catalogue>> made;
    std::unique_ptr<Catalogue> &catalogue = made[count];
    if (catalogue)
        return *catalogue;
    Random random(count);
    std::vector<Song> list(count);
    catalogue = std::make_unique<Catalogue>();
    for (std::size_t i = 0; i < count; ++i) {
        list[i].id = i + 1;
        list[i].sound = {between(random, 0.2, 1),
                         between(random, 0.1, 1),
                         between(random, 0, 11),
                         between(random, -20, -2),
                         between(random, 0, 1),
                         between(random, 0.02, 0.5),
                         between(random, 0, 1),
                         between(random, 0, 0.9),
                         between(random, 0.05, 0.8),
                         between(random, 0, 1),
                         between(random, 60, 190),
                         between(random, 1e5, 4e5),
                         4};
        list[i].artists = {static_cast<std::uint32_t>(random.below(count / 20 + 1))};
        if (i < 401)
            catalogue->examples.push_back(
                {.song = i + 1, .liked = (list[i].sound[1] > 0.5F) != (list[i].sound[9] > 0.5F)});
    }
    catalogue->songs = Songs(list);
    catalogue->rows.resize(count);
    std::iota(catalogue->rows.begin(), catalogue->rows.end(), Row{0});
    return *catalogue;
}

Taste tasteOf(const Catalogue &catalogue, std::size_t examples)
{
    return Taste::fit(catalogue.songs, std::span(catalogue.examples).first(examples));
}

//! Seconds to add up the sound of every song once, with one thread.
double memoryScanSeconds(const Songs &songs)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const float *sound = songs.soundAt(0).data();
        const Eigen::Map<const Eigen::ArrayXf> all(
            sound, static_cast<Eigen::Index>(songs.size() * kSoundDimensions));
        benchmark::DoNotOptimize(all.sum());
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

void rankSongs(benchmark::State &state, double explorationShare)
{
    const Catalogue &catalogue = catalogueOf(static_cast<std::size_t>(state.range(0)));
    const Taste taste = tasteOf(catalogue, static_cast<std::size_t>(state.range(1)));
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state) {
        benchmark::DoNotOptimize(rank(taste, catalogue.songs,
                                      {.candidates = catalogue.rows,
                                       .count = 20,
                                       .seed = 1,
                                       .threads = kThreads,
                                       .explorationShare = explorationShare}));
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    state.counters["x_memory_scan"] =
        took.count() / static_cast<double>(state.iterations()) / memoryScanSeconds(catalogue.songs);
}

void rankTwenty(benchmark::State &state)
{
    rankSongs(state, 0);
}
void rankTwentyExploring(benchmark::State &state)
{
    rankSongs(state, 0.125);
}

void oneReactionMore(benchmark::State &state)
{
    const Catalogue &catalogue = catalogueOf(32'833);
    const auto count = static_cast<std::size_t>(state.range(0));
    const Taste taste = tasteOf(catalogue, count);
    for (auto _ : state)
        benchmark::DoNotOptimize(taste.with(catalogue.songs, catalogue.examples[count]));
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
    std::vector<Song> list;
    for (const Row row : catalogue.rows) {
        Song song{.id = catalogue.songs.idAt(row)};
        for (std::size_t f = 0; f < kRawFeatures; ++f)
            song.sound[f] = 0.5F + 0.1F * catalogue.songs.soundAt(row)[f];
        list.push_back(song);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(Songs(list));
}

BENCHMARK(rankTwenty)
    ->ArgNames({"songs", "examples"})
    ->Args({32'833, 100})
    ->Args({100'000, 100})
    ->Args({1'000'000, 100})
    ->Args({100'000, 400})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(rankTwentyExploring)
    ->ArgNames({"songs", "examples"})
    ->Args({100'000, 100})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(oneReactionMore)->Arg(50)->Arg(200)->Arg(390)->Arg(400)->Unit(benchmark::kMillisecond);
BENCHMARK(fitFromNothing)->Arg(100)->Arg(400)->Unit(benchmark::kMillisecond);
BENCHMARK(explainOne)->Unit(benchmark::kMillisecond);
BENCHMARK(buildTable)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
