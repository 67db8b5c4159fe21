// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/song.h"
#include "recommender/sound.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! A song's place in a table.
using Row = std::uint32_t;

//! Which dimensions of a sound are unknown: bit d for dimension d.
using SoundMask = std::uint16_t;
inline constexpr SoundMask kNothingKnown = (1U << kSoundDimensions) - 1U;

//! An immutable table of songs, transformed and standardised once. Some 110 bytes a song.
//! Of songs with the same id the first is kept.
class Songs
{
public:
    Songs() = default;
    explicit Songs(std::span<const Song> songs,
                   const Standardisation &standardisation = Standardisation::catalogue());

    std::size_t size() const { return m_ids.size(); }
    bool isEmpty() const { return m_ids.empty(); }
    std::optional<Row> rowOf(std::uint64_t id) const;
    std::uint64_t idAt(Row row) const { return m_ids[row]; }
    //! Standardised, 0 where unknown.
    std::span<const float, kSoundDimensions> soundAt(Row row) const
    {
        return std::span<const float, kSoundDimensions>(&m_sound[row * kSoundDimensions], kSoundDimensions);
    }
    SoundMask unknownAt(Row row) const { return m_unknown[row]; }
    //! Sorted, each once.
    std::span<const std::uint32_t> artistsAt(Row row) const
    {
        return {m_artists.data() + m_artistsBegin[row], m_artists.data() + m_artistsBegin[row + 1]};
    }
    //! The same artists as places in artists().
    std::span<const std::uint32_t> artistPlacesAt(Row row) const
    {
        return {m_artistPlaces.data() + m_artistsBegin[row], m_artistPlaces.data() + m_artistsBegin[row + 1]};
    }
    //! Every artist in the table, sorted.
    std::span<const std::uint32_t> artists() const { return m_everyArtist; }

    //! The sound in one byte a dimension, for the first sieve of a large catalogue: cell c stands for the
    //! value cellMiddle(c), kUnknownCell for an unknown one.
    static constexpr std::size_t kCells = 256;
    static constexpr std::uint8_t kUnknownCell = 255;
    static double cellMiddle(std::size_t cell);
    std::span<const std::uint8_t, kSoundDimensions> cellsAt(Row row) const
    {
        return std::span<const std::uint8_t, kSoundDimensions>(&m_cells[row * kSoundDimensions],
                                                               kSoundDimensions);
    }
    //! min(1, sqrt(dimensions) / |sound|): see KernelWeights::linear.
    float linearScaleAt(Row row) const { return m_linearScale[row]; }

private:
    void append(const Song &song, const Standardisation &standardisation);
    void placeArtists();

    std::vector<std::uint64_t> m_ids;
    std::vector<std::pair<std::uint64_t, Row>> m_rows; //!< sorted by id
    std::vector<float> m_sound;
    std::vector<SoundMask> m_unknown;
    std::vector<std::uint8_t> m_cells;
    std::vector<float> m_linearScale;
    std::vector<std::uint32_t> m_artistsBegin = {0};
    std::vector<std::uint32_t> m_artists;
    std::vector<std::uint32_t> m_artistPlaces;
    std::vector<std::uint32_t> m_everyArtist;
};

//! min(1, sqrt(dimensions) / |sound|).
double linearScale(std::span<const float, kSoundDimensions> sound);

} // namespace undersong::recommender
