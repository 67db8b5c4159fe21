// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/kernel.h"
#include "recommender/lanetable.h"
#include "recommender/panels.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace undersong::recommender::inline UNDERSONG_LANES {

//! Covariances (see KernelWeights) of any songs with some that stay the same. What follows from those alone
//! is made once; eight songs are compared with one at a time.
class Covariances
{
public:
    Covariances(const Points &fixed, const KernelWeights &weights);

    //! A row for each of \p songs, a column for each fixed one.
    LaneTable of(const Points &songs) const;
    std::size_t size() const { return m_others.size(); }

    //! One of the fixed songs.
    struct Other
    {
        std::array<double, kSoundDimensions> sound{}; //!< times Factors::scale
        SoundMask unknown = 0;
        double joint = 0; //!< 1, or 0 where too much is unknown
        //! What the joint part's exponent loses where the other song lacks a dimension.
        std::array<double, kHeardDimensions> lost{};
    };
    //! What is the same for all songs. Exponents are those of 2.
    struct Factors
    {
        double scale = 0; //!< of sounds: e_d = 2^-(difference squared)
        double additive = 0;
        double pairwise = 0;
        double popularity = 0;
        double age = 0;
        double joint = 0;
        double bias = 0;
        bool hasNearness = false;                       //!< any part that wants e_d
        std::array<double, kHeardDimensions> near{};    //!< of the joint part, where both are known
        std::array<double, kHeardDimensions> missing{}; //!< where one is
        std::array<double, kHeardDimensions> cost{};    //!< of one unknown value
        std::array<double, kHeardDimensions> bothLost{};
    };

private:
    std::size_t productsOf(const Points &points) const;
    void addArtists(const Points &songs, LaneTable &table) const;
    void addTags(const Points &songs, LaneTable &table) const;
    void setSame(const Points &songs, LaneTable &table) const;

    KernelWeights m_weights;
    Factors m_factors;
    std::vector<Other> m_others;
    std::size_t m_products = 0;        //!< numbers a song of which scalar products are taken
    std::vector<PanelColumn> m_panels; //!< those numbers, four songs at a time
    std::vector<std::vector<std::uint32_t>> m_artists;
    std::vector<std::pair<std::uint32_t, std::size_t>> m_placesByArtist;
    //! A tag's weight in one of the songs.
    struct TagPlace
    {
        std::uint32_t id = 0;
        std::size_t place = 0;
        double weight = 0;
    };
    std::vector<TagPlace> m_placesByTag;
    std::unordered_map<std::uint64_t, std::size_t> m_placeById;
};

} // namespace undersong::recommender::inline UNDERSONG_LANES
