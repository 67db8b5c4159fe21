// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_set>

namespace undersong::recommender {

//! A share of the songs offered that shall be by new artists: the artists are known and none of them has an
//! example. A slot goes to such a song where the share would else be missed, and to one of the others where
//! it is met, exploration slots too; so what could not be kept in one slot is made up for in later ones. A
//! slot goes to any song where there is none of the wanted kind among the best several thousand.
struct NewArtists
{
    double share = 0;        //!< 0..1
    std::size_t offered = 0; //!< songs offered before this list for which it counts
    std::size_t given = 0;   //!< of them by new artists
};

//! Tells new artists, and keeps to the share of them that was asked for.
class Dial
{
public:
    //! \p songs must outlive it.
    Dial(const Taste &taste, const Songs &songs, const std::optional<NewArtists> &asked);

    bool isNew(Row row) const;
    //! What the next slot shall hold; nothing: any song.
    std::optional<bool> wantsNew() const;
    //! Whether a song that \p isNew in the next slot is not what was asked for.
    bool isAgainst(bool isNew) const;
    void take(bool isNew);

private:
    const Songs &m_songs;
    std::optional<NewArtists> m_asked;
    std::unordered_set<std::uint32_t> m_familiar; //!< artists of the examples
};

} // namespace undersong::recommender
