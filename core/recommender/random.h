// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>

namespace undersong::recommender {

//! Random numbers that are the same with every standard library: the engine is fixed by the standard, its
//! distributions are not, so they are written out here.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    //! Evenly in [0, 1), 53 bits.
    double uniform() { return static_cast<double>(m_engine() >> 11U) * 0x1.0p-53; }
    //! Evenly among 0..count-1; \p count > 0.
    std::size_t below(std::size_t count)
    {
        const auto drawn = static_cast<std::size_t>(uniform() * static_cast<double>(count));
        return drawn < count ? drawn : count - 1;
    }
    //! Standard normal (Box and Muller 1958).
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::mt19937_64 m_engine;
};

//! A well-mixed number of two (the finaliser of SplitMix64): an order of things that depends on the seed
//! alone.
constexpr std::uint64_t mixed(std::uint64_t seed, std::uint64_t value)
{
    std::uint64_t z = seed + (value + 1) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

} // namespace undersong::recommender
