// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/nearness.h"

#include "recommender/processors.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numbers>

namespace undersong::recommender {

namespace {

//! Songs worked on at a time: eight numbers in one, or as many registers as it takes (GCC's and Clang's
//! vector extension).
constexpr Eigen::Index kLanes = 8;
using Wide [[gnu::vector_size(kLanes * sizeof(double))]] = double;
using WideInt [[gnu::vector_size(kLanes * sizeof(double))]] = std::int64_t;

//! 2^-x for x >= 0, within 3e-16 of its value; 0 where that is below 2^-1000. 2^-k times a polynomial of the
//! rest (Cody & Waite 1980), which interpolates (2^x - 1) / x.
[[gnu::always_inline]] inline void raiseTwoToMinus(const Wide &x, Wide &power)
{
    constexpr double kRound = 6755399441055744.0; // 1.5 * 2^52: adding it leaves the nearest whole number
    constexpr std::array kFactors = {0.69314718055994529,    0.24022650695910097,    0.055504108664821597,
                                     0.0096181291076068882,  0.0013333558146416936,  0.0001540353044173605,
                                     1.5252733829836119e-05, 1.3215442587921689e-06, 1.0178062445845774e-07,
                                     7.0725859492692234e-09, 4.4549605981865186e-10};
    const Wide nothing = {};
    const Wide most = nothing + 1000.0;
    const Wide within = x < most ? x : most;
    const Wide shifted = kRound - within;
    const Wide rest = (kRound - shifted) - within;
    Wide p = nothing + kFactors.back();
    for (std::size_t i = kFactors.size() - 1; i > 0; --i)
        p = p * rest + kFactors[i - 1];
    p = p * rest + 1.0;
    const WideInt exponent = __builtin_bit_cast(WideInt, shifted) << 52;
    const WideInt bits = __builtin_bit_cast(WideInt, p) + exponent;
    const Wide raised = __builtin_bit_cast(Wide, bits);
    power = x < most ? raised : nothing;
}

//! What every song counts, by dimension.
struct Factors
{
    double additive = 0;
    double pairwise = 0;
    double popularity = 0;
    double age = 0;
};

//! \p column += the parts of all songs of \p left (a column a dimension, \p rows apart, a multiple of kLanes)
//! with the one song \p right.
UNDERSONG_WIDE
void addColumn(const double *left, Eigen::Index rows, const double *right, const Factors &factors,
               double *column)
{
    const auto nearness = [&](Eigen::Index i, std::size_t d, Wide &near) __attribute__((always_inline)) {
        Wide other;
        std::memcpy(&other, left + static_cast<Eigen::Index>(d) * rows + i, sizeof(other));
        other -= right[d];
        raiseTwoToMinus(other * other, near);
    };
    for (Eigen::Index i = 0; i < rows; i += kLanes) {
        Wide sum = {};
        Wide pairs = {};
        Wide near;
        for (std::size_t d = 0; d < kHeardDimensions; ++d) {
            nearness(i, d, near);
            const Wide term = kRelevance[d] * near;
            pairs += term * sum;
            sum += term;
        }
        Wide all = factors.additive * sum + factors.pairwise * pairs;
        nearness(i, kPopularityDimension, near);
        all += factors.popularity * near;
        nearness(i, kAgeDimension, near);
        all += factors.age * near;
        Wide before;
        std::memcpy(&before, column + i, sizeof(before));
        before += all;
        std::memcpy(column + i, &before, sizeof(before));
    }
}

} // namespace

void addNearness(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights)
{
    // Unknown values stand this far apart from every known one and from each other: nearness is 0.
    constexpr double kFar = 1e3;
    const double scale = std::sqrt(0.5 * std::numbers::log2e) / weights.additiveLength;
    const Eigen::Index rows = (a.rows() + kLanes - 1) / kLanes * kLanes;
    Eigen::ArrayXXd left = Eigen::ArrayXXd::Zero(rows, a.sound.cols());
    left.topRows(a.rows()) = a.sound.array() * scale + a.unknown.array() * kFar;
    const Eigen::ArrayXXd right =
        (b.sound.array() * scale - b.unknown.array() * kFar).transpose(); // a column a song
    const Factors factors{.additive = weights.additive / kRelevanceSum,
                          .pairwise = weights.pairwise / kPairSum,
                          .popularity = weights.popularity,
                          .age = weights.age};
    Eigen::VectorXd column(rows);
    for (Eigen::Index j = 0; j < b.rows(); ++j) {
        column.setZero();
        addColumn(left.data(), rows, right.col(j).data(), factors, column.data());
        k.col(j) += column.head(a.rows());
    }
}

} // namespace undersong::recommender
