// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/rowsolver.h"

#include "recommender/processors.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr std::size_t kLanes = RowSolver::kLanes;
//! Up to so many pairs a small system beats three steps of conjugate gradients.
constexpr std::size_t kFewPairs = 16;

//! Sums of the lanes, always in the same order.
inline float sumOf(const float *lanes)
{
    std::array<float, kLanes / 2> sum{};
    for (std::size_t l = 0; l < kLanes / 2; ++l)
        sum[l] = lanes[l] + lanes[l + kLanes / 2];
    return ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
}

UNDERSONG_WIDE_LOOPS float dot(const float *a, const float *b, std::size_t size)
{
    alignas(64) float lanes[kLanes] = {};
    for (std::size_t k = 0; k < size; k += kLanes) {
        for (std::size_t l = 0; l < kLanes; ++l)
            lanes[l] += a[k + l] * b[k + l];
    }
    return sumOf(lanes);
}

//! out_k += sum_j (c_j + s * w_j * z_j.p) z_jk, with c_j = w_j t_j where \p targets are given, else 0.
UNDERSONG_WIDE_LOOPS void addNormal(const float *z, std::size_t rows, std::size_t size, const float *weights,
                                    const float *targets, float sign, const float *p, float *out)
{
    for (std::size_t j = 0; j < rows; ++j, z += size) {
        alignas(64) float lanes[kLanes] = {};
        for (std::size_t k = 0; k < size; k += kLanes) {
            for (std::size_t l = 0; l < kLanes; ++l)
                lanes[l] += z[k + l] * p[k + l];
        }
        const float target = targets != nullptr ? targets[j] : 0.0F;
        const float factor = weights[j] * (target + sign * sumOf(lanes));
        for (std::size_t k = 0; k < size; k += kLanes) {
            for (std::size_t l = 0; l < kLanes; ++l)
                out[k + l] += factor * z[k + l];
        }
    }
}

//! The lower half of Z Z^T, row by row (\p rows long each), plus the inverse weights on the diagonal.
UNDERSONG_WIDE_LOOPS void gramOfRows(const float *z, std::size_t rows, std::size_t size, const float *weights,
                                     float *gram)
{
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            alignas(64) float lanes[kLanes] = {};
            for (std::size_t k = 0; k < size; k += kLanes) {
                for (std::size_t l = 0; l < kLanes; ++l)
                    lanes[l] += z[i * size + k + l] * z[j * size + k + l];
            }
            gram[i * rows + j] = sumOf(lanes);
        }
        gram[i * rows + i] += 1 / weights[i];
    }
}

//! Every row times \p by, factor by factor.
UNDERSONG_WIDE_LOOPS void scaleRows(const float *z, std::size_t rows, std::size_t size, const float *by,
                                    float *out)
{
    for (std::size_t j = 0; j < rows; ++j, z += size, out += size) {
        for (std::size_t k = 0; k < size; k += kLanes) {
            for (std::size_t l = 0; l < kLanes; ++l)
                out[k + l] = z[k + l] * by[k + l];
        }
    }
}

//! out_k += sum_j c_j z_jk.
UNDERSONG_WIDE_LOOPS void addRows(const float *z, std::size_t rows, std::size_t size, const float *c,
                                  float *out)
{
    for (std::size_t j = 0; j < rows; ++j, z += size) {
        for (std::size_t k = 0; k < size; k += kLanes) {
            for (std::size_t l = 0; l < kLanes; ++l)
                out[k + l] += c[j] * z[k + l];
        }
    }
}

//! Solves A x = b for a small positive definite A, its lower half given row by row; both are overwritten.
void solveSmall(float *a, float *b, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        float *const row = a + i * size;
        for (std::size_t j = 0; j < i; ++j) {
            const float *const other = a + j * size;
            float sum = row[j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= row[k] * other[k];
            row[j] = sum * other[j];
        }
        float sum = row[i];
        float right = b[i];
        for (std::size_t k = 0; k < i; ++k) {
            sum -= row[k] * row[k];
            right -= row[k] * b[k];
        }
        row[i] = 1 / std::sqrt(sum); // the diagonal is kept inverted
        b[i] = right * row[i];
    }
    for (std::size_t i = size; i-- > 0;) {
        b[i] *= a[i * size + i];
        for (std::size_t k = 0; k < i; ++k)
            b[k] -= a[i * size + k] * b[i];
    }
}

} // namespace

float dotOf(const float *a, const float *b, std::size_t size)
{
    return dot(a, b, size);
}

// With M = diag(d): x = M^-1 Z^T (W^-1 + Z M^-1 Z^T)^-1 t.
void RowSolver::solveByPairs(const Row &row, std::span<float> x)
{
    const std::size_t rows = row.weights.size();
    const std::size_t size = x.size();
    m_direction.resize(size);
    for (std::size_t k = 0; k < size; ++k)
        m_direction[k] = 1 / std::sqrt(row.diagonal[k]);
    m_scaled.resize(rows * size);
    scaleRows(row.z.data(), rows, size, m_direction.data(), m_scaled.data());
    const auto count = static_cast<Eigen::Index>(rows);
    m_right.resize(count);
    std::ranges::copy(row.targets, m_right.data());
    if (rows <= kFewPairs) {
        m_small.resize(rows * rows);
        gramOfRows(m_scaled.data(), rows, size, row.weights.data(), m_small.data());
        solveSmall(m_small.data(), m_right.data(), rows);
    } else {
        // A column a pair.
        const Eigen::Map<const Eigen::MatrixXf> scaled(m_scaled.data(), static_cast<Eigen::Index>(size),
                                                       count);
        m_system.setZero(count, count);
        m_system.selfadjointView<Eigen::Lower>().rankUpdate(scaled.transpose());
        for (std::size_t j = 0; j < rows; ++j)
            m_system(static_cast<Eigen::Index>(j), static_cast<Eigen::Index>(j)) += 1 / row.weights[j];
        Eigen::LLT<Eigen::Ref<Eigen::MatrixXf>, Eigen::Lower> llt(m_system);
        llt.solveInPlace(m_right);
    }
    std::ranges::fill(x, 0.0F);
    addRows(m_scaled.data(), rows, size, m_right.data(), x.data());
    for (std::size_t k = 0; k < size; ++k)
        x[k] *= m_direction[k];
}

void RowSolver::solveByFactors(const Row &row, std::span<float> x)
{
    const auto rows = static_cast<Eigen::Index>(row.weights.size());
    const auto size = static_cast<Eigen::Index>(x.size());
    const Eigen::Map<const Eigen::MatrixXf> z(row.z.data(), size, rows);
    const Eigen::Map<const Eigen::VectorXf> weights(row.weights.data(), rows);
    const Eigen::Map<const Eigen::VectorXf> targets(row.targets.data(), rows);
    const Eigen::Map<const Eigen::VectorXf> diagonal(row.diagonal.data(), size);
    m_scaled.resize(row.z.size());
    Eigen::Map<Eigen::MatrixXf> scaled(m_scaled.data(), size, rows);
    scaled = z * weights.cwiseSqrt().asDiagonal();
    m_system.setZero(size, size);
    m_system.selfadjointView<Eigen::Lower>().rankUpdate(scaled);
    m_system.diagonal() += diagonal;
    m_right.noalias() = z * weights.cwiseProduct(targets);
    Eigen::LLT<Eigen::Ref<Eigen::MatrixXf>, Eigen::Lower> llt(m_system);
    llt.solveInPlace(m_right);
    std::ranges::copy(m_right, x.begin());
}

void RowSolver::solveExactly(const Row &row, std::span<float> x)
{
    if (row.weights.size() < x.size())
        solveByPairs(row, x);
    else
        solveByFactors(row, x);
}

void RowSolver::improve(const Row &row, std::size_t steps, std::span<float> x)
{
    const std::size_t rows = row.weights.size();
    const std::size_t size = x.size();
    if (rows <= kFewPairs) {
        solveByPairs(row, x);
        return;
    }
    m_residual.resize(size);
    m_direction.resize(size);
    m_product.resize(size);
    float *const r = m_residual.data();
    float *const p = m_direction.data();
    float *const q = m_product.data();
    const float *const d = row.diagonal.data();
    for (std::size_t k = 0; k < size; ++k)
        r[k] = -d[k] * x[k];
    addNormal(row.z.data(), rows, size, row.weights.data(), row.targets.data(), -1, x.data(), r);
    for (std::size_t k = 0; k < size; ++k)
        p[k] = r[k] / d[k];
    float slope = dot(r, p, size);
    for (std::size_t step = 0; step < steps && slope > 0; ++step) {
        for (std::size_t k = 0; k < size; ++k)
            q[k] = d[k] * p[k];
        addNormal(row.z.data(), rows, size, row.weights.data(), nullptr, 1, p, q);
        const float curve = dot(p, q, size);
        if (!(curve > 0))
            return;
        const float length = slope / curve;
        for (std::size_t k = 0; k < size; ++k) {
            x[k] += length * p[k];
            r[k] -= length * q[k];
            q[k] = r[k] / d[k];
        }
        const float next = dot(r, q, size);
        const float share = next / slope;
        for (std::size_t k = 0; k < size; ++k)
            p[k] = q[k] + share * p[k];
        slope = next;
    }
}

} // namespace undersong::recommender
