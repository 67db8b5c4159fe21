// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/modelfile.h"
#include "recommender/songs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <vector>

using namespace undersong::recommender;

namespace {

//! Past this many examples fitting takes too long to be tried with every input.
constexpr std::size_t kMostFitted = 32;

void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

//! What was accepted can be learned from, and predicts numbers.
void tryLearning(const ModelFile &model)
{
    if (model.examples.size() > kMostFitted)
        return;
    std::vector<Song> list;
    std::vector<Example> examples;
    for (const KeyedExample &example : model.examples) {
        const auto id = static_cast<std::uint64_t>(list.size());
        list.push_back({.id = id, .artists = {static_cast<std::uint32_t>(id % 3)}});
        list.back().sound.fill(0.01F * static_cast<float>(id + 1));
        examples.push_back({.song = id, .liked = example.liked, .weight = example.weight});
    }
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, examples, model.parameters);
    std::vector<Row> rows(songs.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<Row>(row);
    for (const Prediction &prediction : taste.predict(songs, rows)) {
        const double probability = model.calibration.apply(prediction.probability);
        require(probability >= 0 && probability <= 1, "a prediction is a probability");
    }
}

} // namespace

//! Whatever the bytes: no crash, a fault has a text, what is accepted writes back to the same bytes and can
//! be learned from.
// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The hash would stop nearly every mutation: the same bytes are read again with the hash that fits.
    constexpr std::size_t kHashBytes = 8;
    std::vector<std::uint8_t> bytes(data, data + size);
    for (const bool isHashRight : {false, true}) {
        if (isHashRight && size >= kHashBytes) {
            const std::uint64_t hash = fnv1a(std::span(bytes).first(size - kHashBytes));
            for (std::size_t i = 0; i < kHashBytes; ++i)
                bytes[size - kHashBytes + i] = static_cast<std::uint8_t>(hash >> (8 * i));
        }
        const auto model = readModel(bytes);
        if (!model) {
            require(!model.error().empty(), "a fault has a text");
            continue;
        }
        const auto again = writeModel(*model);
        require(again && std::ranges::equal(*again, bytes), "the same model gives the same bytes");
        tryLearning(*model);
    }
    return 0;
}
