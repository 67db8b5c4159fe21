// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/song.h"
#include "recommender/sound.h"

#include <bit>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace undersong::recommender {

//! A song's place in a table.
using Row = std::uint32_t;

//! Which dimensions of a sound are unknown: bit d for dimension d.
using SoundMask = std::uint16_t;
inline constexpr SoundMask kNothingKnown = static_cast<SoundMask>((1U << kSoundDimensions) - 1U);

//! Whether a song is unheard: how many of the heard dimensions are unknown.
constexpr int unheardDimensions(SoundMask mask)
{
    return std::popcount(static_cast<unsigned>(mask) & ((1U << kHeardDimensions) - 1U));
}

//! An immutable table of songs, transformed and standardised once. Some 150 bytes a song and what its
//! artists, tags (12 bytes each) and listeners (a byte a dimension) take. Of songs with the same id the first
//! is kept.
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
    //! Whether anything is known that the model could judge the song by.
    bool isJudgeable(Row row) const
    {
        return m_unknown[row] != kNothingKnown || !artistsAt(row).empty() || !tagsAt(row).empty() ||
               listenersAt(row).scale > 0;
    }
    //! What brings z of KernelWeights::linear to its limit: at most 1.
    float linearScaleAt(Row row) const { return m_linearScale[row]; }

    //! Sorted by id, each once, brought to unit length.
    std::span<const Tag> tagsAt(Row row) const
    {
        return {m_tags.data() + m_tagsBegin[row], m_tags.data() + m_tagsBegin[row + 1]};
    }
    bool knowsTags() const { return !m_tags.empty(); }
    //! The same tags as places in tags().
    std::span<const std::uint32_t> tagPlacesAt(Row row) const
    {
        return {m_tagPlaces.data() + m_tagsBegin[row], m_tagPlaces.data() + m_tagsBegin[row + 1]};
    }
    //! The id of every tag in the table, sorted.
    std::span<const std::uint32_t> tags() const { return m_everyTag; }

    //! The point of a song among its listeners: whole numbers times a scale, of unit length. The scale is 0
    //! where it is unknown. The first song that has one fixes how many dimensions it has; points of other
    //! sizes count as unknown.
    struct ListenersPoint
    {
        std::span<const std::int8_t> numbers;
        float scale = 0;
    };
    std::size_t listenerDimensions() const { return m_listenerDimensions; }
    ListenersPoint listenersAt(Row row) const
    {
        return {{m_listeners.data() + row * m_listenerDimensions, m_listenerDimensions},
                m_listenerDimensions == 0 ? 0.0F : m_listenerScale[row]};
    }

    //! What is expected of a song before its listener said anything, beyond what is expected of any song
    //! (Parameters::priorMean): logits.
    double priorAt(Row row) const { return m_priors.empty() ? 0.0 : static_cast<double>(m_priors[row]); }
    //! Whether that differs from 0 for any song.
    bool hasPriors() const { return !m_priors.empty(); }

private:
    friend std::expected<Songs, std::string> withPriors(Songs songs, std::vector<float> priors);

    void append(const Song &song, const Standardisation &standardisation);
    void appendTags(const Song &song);
    void appendListeners(const Song &song);

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
    std::vector<std::uint32_t> m_tagsBegin = {0};
    std::vector<Tag> m_tags;
    std::vector<std::uint32_t> m_tagPlaces;
    std::vector<std::uint32_t> m_everyTag;
    std::size_t m_listenerDimensions = 0;
    std::vector<std::int8_t> m_listeners;
    std::vector<float> m_listenerScale;
    std::vector<float> m_priors; //!< by row; empty where all are 0
};

//! The farthest a prior may be from 0; logits. Past it hardly anything said could speak against it.
inline constexpr float kMostPrior = 6;

//! The same songs with an expectation for each row (see Songs::priorAt), or a sentence for the log that says
//! what is wrong with it: not one a row, no number, or beyond kMostPrior. Four bytes a song.
std::expected<Songs, std::string> withPriors(Songs songs, std::vector<float> priors);

//! See Songs::linearScaleAt.
double linearScale(std::span<const float, kSoundDimensions> sound);

} // namespace undersong::recommender
