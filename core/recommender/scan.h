// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/finescan.h"
#include "recommender/lanes.h"
#include "recommender/taste.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace undersong::recommender::inline UNDERSONG_LANES {

//! Means of many songs under one taste, in single precision, for finding the few worth a closer look.
//!
//! What does not compare sound with sound costs the same for any number of examples: the linear part is one
//! scalar product, the artist and tag parts are tables, the listeners' part is a scalar product of bytes.
class Scan
{
public:
    //! Both must outlive the scan.
    Scan(const Taste &taste, const Songs &songs);

    //! Of \p rows, in order; within 1e-3 logits of the mean that Taste::predict gives.
    std::vector<float> means(std::span<const Row> rows, unsigned threads) const;
    //! The same with the sound rounded to a byte a dimension and one table a dimension: no joint part, and
    //! the pairwise part as the sum of functions of one dimension that is nearest to it over standard normal
    //! songs (the first-order terms of its ANOVA, see Hoeffding 1948). Some 20 ns a song.
    std::vector<float> roughMeans(std::span<const Row> rows, unsigned threads) const;

private:
    //! Nearness and linear part.
    using CellParts = Lanes<float, 2>;

    void buildCells();
    void fillCells(std::size_t dimension, const Eigen::ArrayXd &worth);
    void buildArtists();
    void buildTags();
    void buildListeners();
    float artistMean(Row row) const;
    float overlapMean(Row row) const;
    float tagMean(Row row) const;
    float listenersMean(Row row) const;
    float linearMean(Row row) const;
    float meanOf(Row row) const;
    void addRoughMeans(std::span<const Row> rows, std::span<float> means) const;

    const Taste &m_taste;
    const Songs &m_songs;
    FineScan m_fine;
    float m_constant = 0;                           //!< what is expected of any song, and bias
    float m_roughConstant = 0;                      //!< what the tables leave out for every song
    std::array<float, kHeardDimensions> m_slopes{}; //!< linear part
    std::vector<CellParts> m_cells;
    std::vector<std::pair<std::uint32_t, std::size_t>> m_examplesByArtist; //!< by id
    //! Mean of a song by that artist alone, by place in Songs::artists(); and whether any example shares it.
    std::vector<float> m_soloMean;
    std::vector<bool> m_isKnownArtist;
    std::vector<float> m_tagMean;       //!< by place in Songs::tags()
    std::vector<float> m_listenersMean; //!< by dimension
    //! The same as whole numbers, and what one of them is worth: for the rough means.
    std::vector<std::int16_t> m_listenersNumbers;
    float m_listenersUnit = 0;
    std::vector<bool> m_isExample; //!< by row
};

} // namespace undersong::recommender::inline UNDERSONG_LANES
