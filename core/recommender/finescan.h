// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/lanes.h"
#include "recommender/taste.h"

#include <array>
#include <span>
#include <vector>

namespace undersong::recommender::inline UNDERSONG_LANES {

//! The parts of many means that compare sounds song by song (additive, pairwise, joint, popularity and age),
//! in single precision: within 1e-3 logits. Some 16 exponentials an example and a song, sixteen examples at a
//! time; on x86 the compiler also makes versions for AVX2 and AVX-512, whose results are the same to the bit.
class FineScan
{
public:
    explicit FineScan(const Taste &taste);

    float meanOf(std::span<const float, kSoundDimensions> sound, SoundMask unknown) const;

    //! Examples worked on at a time.
    static constexpr std::size_t kLanes = 16;
    struct alignas(kLanes * sizeof(float)) Sixteen : std::array<float, kLanes>
    {};

    //! Sixteen examples; those past the last have no pull.
    struct Batch
    {
        std::array<Sixteen, kSoundDimensions> sound{}; //!< times Weights::scale
        std::array<Sixteen, kSoundDimensions> known{}; //!< 1 where known, else 0
        //! What the joint part's exponent loses where the song lacks a dimension.
        std::array<Sixteen, kHeardDimensions> lost{};
        Sixteen pull{};
        Sixteen jointPull{}; //!< 0 where too much is unknown
        bool isWhole = true; //!< everything is known
    };
    //! What is the same for all examples. Exponents are those of 2.
    struct Weights
    {
        float scale = 0; //!< of sounds: e_d = 2^-(difference squared)
        float additive = 0;
        float pairwise = 0;
        float popularity = 0;
        float age = 0;
        std::array<float, kHeardDimensions> relevance{};
        std::array<float, kHeardDimensions> near{};    //!< of the joint part, where both are known
        std::array<float, kHeardDimensions> missing{}; //!< where one is
        std::array<float, kHeardDimensions> cost{};    //!< of one unknown value
    };

private:
    std::vector<Batch> m_batches;
    Weights m_weights;
};

} // namespace undersong::recommender::inline UNDERSONG_LANES
