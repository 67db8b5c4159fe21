// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/modelfile.h"
#include "recommender/random.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

//! Stands in for libFuzzer where the compiler has none: the target sees a few sound models and thousands of
//! damaged ones, the same each time. Usage: modelimport_fuzz [number of mutations]
using namespace undersong::recommender;

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

ModelFile seedModel(std::size_t examples)
{
    ModelFile model{.modelVersion = "gp-2", .calibration = {.slope = 0.9, .offset = -0.1}};
    model.provenance = {.createdAtMs = 1'780'000'000'000, .labels = examples};
    for (std::size_t i = 0; i < examples; ++i)
        model.examples.push_back(
            {.key = mixed(1, i), .liked = i % 3 == 0, .weight = 1.0 / static_cast<double>(1 + i)});
    model.provenance.digest = digestOf(model.examples);
    return model;
}

//! One damage of a kind that parsers trip over.
void damage(Bytes &bytes, Random &random)
{
    constexpr std::array<std::uint8_t, 6> kOdd = {0x00, 0x01, 0x7f, 0x80, 0xf0, 0xff};
    if (bytes.empty()) {
        bytes.push_back(kOdd[random.below(kOdd.size())]);
        return;
    }
    const std::size_t place = random.below(bytes.size());
    switch (random.below(6)) {
    case 0:
        bytes[place] ^= static_cast<std::uint8_t>(1U << random.below(8));
        break;
    case 1:
        bytes[place] = kOdd[random.below(kOdd.size())];
        break;
    case 2: // as a length, a weight or an exponent
        for (std::size_t i = place; i < bytes.size() && i < place + 8; ++i)
            bytes[i] = 0xff;
        break;
    case 3:
        bytes.resize(place);
        break;
    case 4:
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(place), 1 + random.below(20), 0x41);
        break;
    default:
        for (std::size_t i = place; i < bytes.size() && i < place + 8; ++i)
            bytes[i] = static_cast<std::uint8_t>(random.below(256));
        break;
    }
}

} // namespace

int main(int count, char **arguments)
{
    const std::size_t mutations = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 20'000;
    std::vector<Bytes> seeds = {Bytes{}};
    for (const std::size_t examples : {std::size_t{0}, std::size_t{1}, std::size_t{7}})
        seeds.push_back(writeModel(seedModel(examples)).value());
    for (const Bytes &seed : seeds)
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
    Random random(1);
    for (std::size_t i = 0; i < mutations; ++i) {
        Bytes bytes = seeds[random.below(seeds.size())];
        for (std::size_t damages = 1 + random.below(3); damages > 0; --damages)
            damage(bytes, random);
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu seeds and %zu mutations\n", seeds.size(), mutations);
    return 0;
}
