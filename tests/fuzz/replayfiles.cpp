// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

//! Stands in for libFuzzer where the compiler has none: the target sees the files of a corpus and thousands
//! of damaged ones, the same each time. Usage: TARGET FOLDER [number of mutations]

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

std::vector<Bytes> filesOf(const char *folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<Bytes> files;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return files;
}

//! One damage of a kind that readers of JSON trip over.
void damage(Bytes &bytes, std::mt19937 &random)
{
    constexpr std::array<std::uint8_t, 16> kOdd = {'{', '}', '[', ']', '"', ',', ':',  '\\',
                                                   '0', '9', '-', 'e', '.', 0,   0x80, 0xff};
    const auto below = [&](std::size_t limit) { return random() % std::max<std::size_t>(limit, 1); };
    if (bytes.empty())
        bytes.push_back('a');
    const std::size_t place = below(bytes.size());
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
    const std::size_t length = std::min(bytes.size() - place, 1 + below(24));
    switch (below(6)) {
    case 0:
        bytes[place] ^= static_cast<std::uint8_t>(1U << below(8));
        break;
    case 1:
        bytes[place] = kOdd[below(kOdd.size())];
        break;
    case 2:
        bytes.insert(at, 1 + below(20), kOdd[below(kOdd.size())]);
        break;
    case 3:
        bytes.erase(at, at + static_cast<std::ptrdiff_t>(length));
        break;
    case 4: { // the same again somewhere else
        const Bytes copy(at, at + static_cast<std::ptrdiff_t>(length));
        const auto target = bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size()));
        bytes.insert(target, copy.begin(), copy.end());
        break;
    }
    default: // read as another service's answer
        bytes[0] = static_cast<std::uint8_t>(random());
        break;
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fprintf(stderr, "Usage: %s FOLDER [number of mutations]\n", arguments[0]);
        return 2;
    }
    const std::vector<Bytes> seeds = filesOf(arguments[1]);
    if (seeds.empty())
        return 1;
    const std::size_t mutations = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 20'000;
    for (const Bytes &seed : seeds)
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
    // NOLINTNEXTLINE(bugprone-random-generator-seed): the same damage each time
    std::mt19937 random(1);
    for (std::size_t i = 0; i < mutations; ++i) {
        Bytes bytes = seeds[random() % seeds.size()];
        for (std::size_t damages = 1 + random() % 3; damages > 0; --damages)
            damage(bytes, random);
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::printf("%zu seeds and %zu mutations\n", seeds.size(), mutations);
    return 0;
}
