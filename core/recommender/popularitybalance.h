// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <array>
#include <cstddef>
#include <optional>

namespace undersong::recommender {

//! Lets a list mirror how well known the liked songs are (Steck 2018, Calibrated recommendations): neither
//! the same hits for everybody nor rarities for who likes hits. Songs fall into five shares of the catalogue
//! by popularity; songs of unknown popularity count nowhere.
class PopularityBalance
{
public:
    static constexpr std::size_t kShares = 5;
    //! Liked songs of known popularity there must be before it says anything.
    static constexpr std::size_t kFewestLiked = 5;

    explicit PopularityBalance(const Taste &taste);

    bool isActive() const { return m_isActive; }
    //! The share of one song; nothing where its popularity is unknown.
    static std::optional<std::size_t> shareOf(const Songs &songs, Row row);
    void take(std::optional<std::size_t> share);
    //! Kullback and Leibler's divergence of the liked songs' shares from the list's with one song of \p share
    //! more, in nats; a hundredth of the liked songs' shares is mixed into the list's.
    double divergenceWith(std::optional<std::size_t> share) const;

private:
    void refresh();

    bool m_isActive = false;
    std::array<double, kShares> m_liked{};           //!< shares, 1 together
    std::array<double, kShares> m_taken{};           //!< songs
    std::array<double, kShares + 1> m_divergences{}; //!< by share; the last for unknown
};

} // namespace undersong::recommender
