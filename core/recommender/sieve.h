// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/closelook.h"
#include "recommender/scan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Songs and their means, in the same order.
struct Sifted
{
    std::vector<Row> rows;
    std::vector<float> means;
};

//! The \p count best by mean, of equal ones those with the smaller ids; in the order they came.
Sifted bestByMean(const Songs &songs, const Sifted &all, std::size_t count);

//! A song with all that is known of it.
struct Scored
{
    Row row = 0;
    double mean = 0;
    double variance = 0;
    double score = 0;
};

//! Finds the best of many candidates by score = mean + worth * standard deviation of what can be learned, see
//! unlearnableVariance.
class Sieve
{
public:
    //! \p taste and \p songs must outlive it. Means of all \p rows are taken at once: rough ones past 4 096.
    Sieve(const Taste &taste, const Songs &songs, std::vector<Row> rows, unsigned threads);

    //! The \p count best by score, best first, ties by id, with exact means and variances.
    std::vector<Scored> best(std::size_t count, double worth) const;
    //! The best \p share of all candidates by the means at hand, but at least \p fewest where there are so
    //! many.
    std::vector<Row> bestShare(double share, std::size_t fewest) const;
    std::span<const Row> rows() const { return m_all.rows; }

private:
    double deviationAtFirst(Row row) const;
    std::vector<Scored> scoresOf(std::span<const Row> all, double worth) const;

    const Taste &m_taste;
    const Songs &m_songs;
    unsigned m_threads;
    Scan m_scan;
    CloseLook m_look;
    Sifted m_all;
    bool m_isRough = false;
};

} // namespace undersong::recommender
