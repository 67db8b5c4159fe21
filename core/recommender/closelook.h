// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/covariances.h"
#include "recommender/taste.h"

#include <vector>

namespace undersong::recommender::inline UNDERSONG_LANES {

//! Exact means and variances of many songs under one taste, which must outlive it: what follows from the
//! taste alone is made once. The numbers of a song do not depend on the songs it is looked at with.
class CloseLook
{
public:
    explicit CloseLook(const Taste &taste);

    struct Marginals
    {
        std::vector<double> mean;     //!< logits
        std::vector<double> variance; //!< logits squared
    };
    //! In the order of \p songs.
    Marginals of(const Points &songs) const;

private:
    const Taste &m_taste;
    Covariances m_covariances;
    std::vector<double> m_pull;
    std::vector<double> m_roots; //!< by which covariances count in the variance
    //! The Cholesky factor, four rows at a time: their columns left of the diagonal, then those of the
    //! triangle, with the diagonal's reciprocals. Rows past the last are those of the identity.
    std::vector<PanelColumn> m_panels;
};

} // namespace undersong::recommender::inline UNDERSONG_LANES
