// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <random>

namespace undersong::sandbox {

//! Random numbers that are the same on every machine: a standard engine with transforms of our own, since
//! the standard's distributions differ between libraries.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    //! 0 <= u < 1, in steps of 2^-53.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }

    //! Mean 0, variance 1: the sum of twelve uniforms less six (exact arithmetic, tails end at six).
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

    //! 0 .. \p count - 1; \p count must be positive.
    int below(int count) { return static_cast<int>(uniform() * count); }

    template<class Container>
    const auto &pick(const Container &from)
    {
        return from[static_cast<typename Container::size_type>(below(static_cast<int>(std::size(from))))];
    }

    template<class Container>
    void shuffle(Container &values)
    {
        for (auto i = values.size(); i > 1; --i)
            std::swap(values[i - 1],
                      values[static_cast<typename Container::size_type>(below(static_cast<int>(i)))]);
    }

private:
    std::mt19937_64 m_engine;
};

//! A 22-character base-62 identifier that follows from \p text alone.
QString base62Id(const QString &text);

//! A number 0 <= u < 1 that follows from \p text alone.
double hashedUniform(const QString &text);

} // namespace undersong::sandbox
