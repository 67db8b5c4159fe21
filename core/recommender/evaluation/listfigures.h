// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/metrics.h"
#include "recommender/evaluation/onlinemodel.h"

#include <optional>
#include <span>
#include <vector>

namespace undersong::recommender {

//! What a list is like beyond whether it was liked. Each figure says nothing where it has nothing to go by.
struct ListFigures
{
    //! How differently its songs sound: over all pairs, the mean of the root of the mean square difference
    //! over the dimensions known of both, in standard deviations of the catalogue. Two songs drawn
    //! independently of it come to about the square root of two.
    std::optional<double> distance = {};
    //! Of the songs whose artists are known, the share none of whose artists came before in the list.
    std::optional<double> artistCoverage = {};
    //! Mean over the songs whose popularity is known of the share of the pool that is less popular, ties
    //! counting half.
    std::optional<double> popularityPercentile = {};
    //! Kullback and Leibler's divergence of the popularity of the list from that of the liked songs known
    //! when it was made, over five equal shares of the pool (Steck 2018, calibrated recommendations, whose
    //! smoothing it has: a hundredth of the liked songs is mixed into the list). In nats. Nothing before the
    //! fifth liked song.
    std::optional<double> popularityDivergence = {};
    std::optional<double> repeats = {};     //!< share of songs offered before, or twice, or never on offer
    std::optional<double> exploration = {}; //!< share of exploration slots
};

//! The mean of \p lists, figure by figure, over those that say something.
ListFigures meanOf(std::span<const ListFigures> lists);

//! Looks at the lists of one trial.
class ListExaminer
{
public:
    //! The pool must outlive it.
    explicit ListExaminer(const Pool &pool);

    //! \p isOnOffer, by row, before the list was offered; \p liked: the liked songs known by then.
    ListFigures examine(std::span<const Pick> list, const std::vector<bool> &isOnOffer,
                        std::span<const Row> liked) const;

private:
    std::optional<double> distanceOf(std::span<const Pick> list) const;
    std::optional<double> coverageOf(std::span<const Pick> list) const;
    std::optional<double> percentileOf(std::span<const Pick> list) const;
    std::optional<double> divergenceOf(std::span<const Pick> list, std::span<const Row> liked) const;

    const Pool &m_pool;
    std::vector<std::optional<double>> m_percentiles; //!< by row
};

} // namespace undersong::recommender
