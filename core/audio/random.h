// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace undersong::audio {

//! Small and fast random numbers, the same for the same seed: SplitMix64 (Steele, Lea, Flood, "Fast
//! splittable pseudorandom number generators", OOPSLA 2014).
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    //! One of many independent streams of a seed.
    Random(std::uint64_t seed, std::uint64_t stream) : m_state(seed)
    {
        m_state = next() ^ (stream * 0x9e3779b97f4a7c15);
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    //! 0 <= u < 1.
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    //! -1 <= u < 1.
    float noise() { return static_cast<float>(static_cast<std::int32_t>(next() >> 32)) * 0x1.0p-31F; }
    //! 0 .. \p count - 1.
    int below(int count) { return static_cast<int>(uniform() * count); }

private:
    std::uint64_t m_state;
};

} // namespace undersong::audio
