// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Seconds of sound a second of one processor: making songs, and hearing files, beside the floor of hearing
//! them: decoding and one Fourier transform a frame.

#include "audio/analysis/fourier.h"
#include "audio/analysis/frames.h"
#include "support/madeupsounds.h"

#include <QBuffer>

#include <benchmark/benchmark.h>

using namespace undersong;
using namespace std::chrono_literals;

namespace {

constexpr int kSeconds = 60;

const QByteArray &songFile()
{
    static const QByteArray bytes = [] {
        audio::Synthesis synthesis(sounds::song(1, std::chrono::seconds(kSeconds)));
        return sounds::wavFile(sounds::rendered(synthesis));
    }();
    return bytes;
}

void countSeconds(benchmark::State &state)
{
    state.counters["x real time"] =
        benchmark::Counter(static_cast<double>(kSeconds * state.iterations()), benchmark::Counter::kIsRate);
}

void synthesis(benchmark::State &state)
{
    audio::Synthesis song(sounds::song(static_cast<int>(state.range(0)), std::chrono::seconds(kSeconds)));
    std::vector<float> block(2 * 4096);
    for ([[maybe_unused]] auto _ : state) {
        song.seek(0);
        while (song.fill(block) > 0)
            benchmark::DoNotOptimize(block.data());
    }
    countSeconds(state);
}

void synthesisStart(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            audio::Synthesis(sounds::song(1, std::chrono::seconds(kSeconds))).loudness());
}

void floorOfAnalysis(benchmark::State &state)
{
    QByteArray bytes = songFile();
    audio::Fourier fourier(audio::kFrameSize);
    for ([[maybe_unused]] auto _ : state) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto file = audio::AudioFile::open(buffer);
        std::vector<float> mono;
        for (auto block = file->next(); !block.empty(); block = file->next()) {
            for (std::size_t i = 0; i < block.size(); i += audio::kChannels)
                mono.push_back(block[i]);
            std::size_t at = 0;
            for (; at + audio::kFrameSize <= mono.size(); at += audio::kFrameHop)
                benchmark::DoNotOptimize(fourier.power(std::span(mono).subspan(at)));
            mono.erase(mono.begin(), mono.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    countSeconds(state);
}

void analysis(benchmark::State &state)
{
    QByteArray bytes = songFile();
    for ([[maybe_unused]] auto _ : state) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        benchmark::DoNotOptimize(audio::analyse(buffer)->loudness);
    }
    countSeconds(state);
}

} // namespace

BENCHMARK(synthesis)->Arg(1)->Arg(2)->Arg(3)->Unit(benchmark::kMillisecond);
BENCHMARK(synthesisStart)->Unit(benchmark::kMillisecond);
BENCHMARK(floorOfAnalysis)->Unit(benchmark::kMillisecond);
BENCHMARK(analysis)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
