// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace undersong::recommender {

//! Thompson sampling over a short list: each draw is one coherent sample of the listener's taste, so the
//! songs it prefers hang together.
class Explorer
{
public:
    //! The width of the posterior that is sampled: full width costs many likes, half costs few.
    static constexpr double kWidth = 0.5;
    //! Songs and draws taken.
    static constexpr std::size_t kSongs = 256;
    static constexpr std::size_t kDraws = 256;

    //! Considers \p surely, and of \p rows so many chosen by \p seed alone that they are kSongs together.
    //! Some 15 ms. What a policy without exploration would offer belongs into \p surely: what this one can
    //! never offer, nothing is found out about afterwards (see offpolicy.h).
    Explorer(const Taste &taste, const Songs &songs, std::vector<Row> surely, std::span<const Row> rows,
             std::uint64_t seed);

    struct Draw
    {
        Row row = 0;
        double mean = 0;
        double variance = 0;
        double sample = 0;     //!< its value in this draw
        double propensity = 0; //!< share of all draws whose best allowed song it is
    };
    //! The best song of draw \p number (modulo kDraws) among those \p isAllowed.
    std::optional<Draw> draw(std::size_t number, const std::function<bool(Row)> &isAllowed) const;

private:
    std::vector<Row> m_rows; //!< by id
    Eigen::VectorXd m_mean;
    Eigen::VectorXd m_variance;
    Eigen::MatrixXd m_samples; //!< songs x draws
};

} // namespace undersong::recommender
