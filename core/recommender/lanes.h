// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/processors.h"

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>

// Several numbers that go through the same operations side by side: GCC's and Clang's vector extension, or
// for other compilers (and for the tests, see UNDERSONG_PLAIN) a small array with the same operations in the
// same order, so that the results are the same to the bit. What is built on lanes stands in the inline
// namespace UNDERSONG_LANES, so that both ways can be in one program.
#if defined(__GNUC__) && !defined(UNDERSONG_PLAIN)
#define UNDERSONG_VECTORS
#define UNDERSONG_LANES vectorlanes
#else
#define UNDERSONG_LANES plainlanes
#endif

// Vectors go by reference: by value their way depends on the processor the caller was built for.
#if defined(__GNUC__)
#define UNDERSONG_INLINE [[gnu::always_inline]] inline
#else
#define UNDERSONG_INLINE inline
#endif

namespace undersong::recommender::inline UNDERSONG_LANES {

//! The whole numbers as wide as a \p Number.
template<std::floating_point Number>
using BitsOf = std::conditional_t<sizeof(Number) == sizeof(std::uint32_t), std::uint32_t, std::uint64_t>;

template<std::floating_point Number>
inline constexpr int kMantissaBits = sizeof(Number) == sizeof(std::uint32_t) ? 23 : 52;

#ifdef UNDERSONG_VECTORS

template<class Number, std::size_t kCount>
struct LanesOf
{
    using Type [[gnu::vector_size(kCount * sizeof(Number))]] = Number;
};

//! \p kCount numbers, a power of two: one register, or as many as it takes.
template<class Number, std::size_t kCount>
using Lanes = typename LanesOf<Number, kCount>::Type;

//! Where \p x is not below \p limit, \p value becomes 0.
template<class Number, std::size_t kCount>
UNDERSONG_INLINE void clearPast(const Lanes<Number, kCount> &x, Number limit, Lanes<Number, kCount> &value)
{
    const Lanes<Number, kCount> nothing = {};
    value = x < limit ? value : nothing;
}

//! Adds the last bits of \p number to the exponent of \p value: value * 2^number.
template<class Number, std::size_t kCount>
UNDERSONG_INLINE void addToExponent(const Lanes<Number, kCount> &number, Lanes<Number, kCount> &value)
{
    using Bits = Lanes<BitsOf<Number>, kCount>;
    const Bits exponent = __builtin_bit_cast(Bits, number) << kMantissaBits<Number>;
    const Bits sum = __builtin_bit_cast(Bits, value) + exponent;
    value = __builtin_bit_cast(Lanes<Number, kCount>, sum);
}

#else

//! \p kCount numbers.
template<class Number, std::size_t kCount>
struct Lanes
{
    std::array<Number, kCount> numbers{};

    const Number &operator[](std::size_t i) const { return numbers[i]; }
    Lanes &operator+=(const Lanes &other) { return *this = *this + other; }
    Lanes &operator-=(const Lanes &other) { return *this = *this - other; }
    Lanes &operator*=(const Lanes &other) { return *this = *this * other; }

    static Lanes all(Number number)
    {
        Lanes lanes;
        lanes.numbers.fill(number);
        return lanes;
    }
    friend Lanes operator+(Lanes a, const Lanes &b)
    {
        for (std::size_t i = 0; i < kCount; ++i)
            a.numbers[i] = a.numbers[i] + b.numbers[i];
        return a;
    }
    friend Lanes operator-(Lanes a, const Lanes &b)
    {
        for (std::size_t i = 0; i < kCount; ++i)
            a.numbers[i] = a.numbers[i] - b.numbers[i];
        return a;
    }
    friend Lanes operator*(Lanes a, const Lanes &b)
    {
        for (std::size_t i = 0; i < kCount; ++i)
            a.numbers[i] = a.numbers[i] * b.numbers[i];
        return a;
    }
    friend Lanes operator+(const Lanes &a, Number b) { return a + all(b); }
    friend Lanes operator-(const Lanes &a, Number b) { return a - all(b); }
    friend Lanes operator*(const Lanes &a, Number b) { return a * all(b); }
    friend Lanes operator+(Number a, const Lanes &b) { return all(a) + b; }
    friend Lanes operator-(Number a, const Lanes &b) { return all(a) - b; }
    friend Lanes operator*(Number a, const Lanes &b) { return all(a) * b; }
};

template<class Number, std::size_t kCount>
void clearPast(const Lanes<Number, kCount> &x, Number limit, Lanes<Number, kCount> &value)
{
    for (std::size_t i = 0; i < kCount; ++i)
        value.numbers[i] = x[i] < limit ? value[i] : Number(0);
}

template<class Number, std::size_t kCount>
void addToExponent(const Lanes<Number, kCount> &number, Lanes<Number, kCount> &value)
{
    using Bits = BitsOf<Number>;
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto exponent = static_cast<Bits>(std::bit_cast<Bits>(number[i]) << kMantissaBits<Number>);
        value.numbers[i] = std::bit_cast<Number>(static_cast<Bits>(std::bit_cast<Bits>(value[i]) + exponent));
    }
}

#endif

//! \p from has a number for each lane.
template<class Wide, class Number>
UNDERSONG_INLINE void load(const Number *from, Wide &lanes)
{
    std::memcpy(static_cast<void *>(&lanes), from, sizeof(lanes));
}

template<class Wide, class Number>
UNDERSONG_INLINE void store(const Wide &lanes, Number *to)
{
    std::memcpy(to, &lanes, sizeof(lanes));
}

//! For 2^-x in one kind of number: how, see raiseTwoToMinus.
template<class Number>
struct PowerOfTwo;

template<>
struct PowerOfTwo<float>
{
    static constexpr float kRound = 12582912.0F; // 1.5 * 2^23: adding it leaves the nearest whole number
    static constexpr float kMost = 126.0F;
    static constexpr std::array kFactors = {0.693147182F, 0.240221068F, 0.0555035695F, 0.00967603177F,
                                            0.00133908633F};
};

template<>
struct PowerOfTwo<double>
{
    static constexpr double kRound = 6755399441055744.0; // 1.5 * 2^52
    static constexpr double kMost = 1000.0;
    static constexpr std::array kFactors = {
        0.69314718055994529,    0.24022650695910097,    0.055504108664821597,   0.0096181291076068882,
        0.0013333558146416936,  0.0001540353044173605,  1.5252733829836119e-05, 1.3215442587921689e-06,
        1.0178062445845774e-07, 7.0725859692492234e-09, 4.4549605981865186e-10};
};

//! Horner's scheme, written out by the compiler.
template<class Power, class Wide, std::size_t... kPlaces>
UNDERSONG_INLINE void addLowerPowers(const Wide &x, Wide &p, std::index_sequence<kPlaces...> places)
{
    ((p = p * x + Power::kFactors[places.size() - 1 - kPlaces]), ...);
}

//! 2^-x for x >= 0, within 3e-7 (float) or 3e-16 (double) of its value; 0 past the 126th or 1000th power.
//! 2^-k times a polynomial of the rest (Cody & Waite 1980), which interpolates (2^x - 1) / x.
template<class Number, std::size_t kCount>
UNDERSONG_INLINE void raiseTwoToMinus(const Lanes<Number, kCount> &x, Lanes<Number, kCount> &power)
{
    using Wide = Lanes<Number, kCount>;
    using Power = PowerOfTwo<Number>;
    const Wide shifted = Power::kRound - x;
    const Wide rest = (Power::kRound - shifted) - x;
    constexpr std::size_t kDegree = Power::kFactors.size();
    Wide p = rest * Power::kFactors[kDegree - 1] + Power::kFactors[kDegree - 2];
    addLowerPowers<Power>(rest, p, std::make_index_sequence<kDegree - 2>());
    p = p * rest + Number(1);
    addToExponent<Number, kCount>(shifted, p);
    clearPast<Number, kCount>(x, Power::kMost, p);
    power = p;
}

} // namespace undersong::recommender::inline UNDERSONG_LANES
