// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! Means of many songs under one taste, in single precision, for finding the few worth a closer look.
//!
//! The additive part of the mean is a sum of one function a dimension, held as cubic splines (Hermite, exact
//! values and slopes at 129 knots: within 1e-4 logits), so that its cost does not grow with the examples. The
//! linear part is one scalar product, the artist part a table, the joint part a matrix product.
class Scan
{
public:
    //! Both must outlive the scan.
    Scan(const Taste &taste, const Songs &songs);

    //! Of \p rows, in order; within 1e-3 logits of the mean that Taste::predict gives.
    std::vector<float> means(std::span<const Row> rows, unsigned threads) const;
    //! The same without the joint part and with the sound rounded to a byte a dimension: some 10 ns a song.
    std::vector<float> roughMeans(std::span<const Row> rows, unsigned threads) const;

private:
    static constexpr std::size_t kPieces = 128;
    using Cubic = std::array<float, 4>;     //!< coefficients, lowest first, of the place within a piece
    using CellParts = std::array<float, 2>; //!< additive and linear part

    void buildSplines();
    void buildCells();
    void buildArtists();
    float splineAt(std::size_t dimension, float value) const;
    float artistMean(Row row) const;
    float overlapMean(Row row) const;
    void meansOf(std::span<const Row> rows, float *means) const;
    float roughMean(Row row) const;

    const Taste &m_taste;
    const Songs &m_songs;
    float m_constant = 0; //!< prior mean and bias
    std::vector<Cubic> m_splines;
    std::array<float, kSoundDimensions> m_slopes{}; //!< linear part
    std::vector<CellParts> m_cells;
    Eigen::MatrixXf m_sound; //!< of the examples
    Eigen::MatrixXf m_unknown;
    Eigen::VectorXf m_jointPull;
    std::vector<std::pair<std::uint32_t, std::size_t>> m_examplesByArtist; //!< by id
    //! Mean of a song by that artist alone, by place in Songs::artists(); and whether any example shares it.
    std::vector<float> m_soloMean;
    std::vector<bool> m_isKnownArtist;
    std::vector<bool> m_isExample; //!< by row
};

} // namespace undersong::recommender
