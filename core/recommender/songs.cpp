// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/songs.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace undersong::recommender {

namespace {

//! Cells 0..254 cover -kSoundLimit..kSoundLimit.
constexpr double kLastCell = 254;
constexpr double kCellWidth = 2.0 * static_cast<double>(kSoundLimit) / kLastCell;

std::uint8_t cellOf(float value)
{
    const double place = (static_cast<double>(value) + static_cast<double>(kSoundLimit)) / kCellWidth;
    return static_cast<std::uint8_t>(std::clamp(std::round(place), 0.0, kLastCell));
}

//! Every id once, sorted, and where in that list each of \p ids stands.
std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>> placed(std::span<const std::uint32_t> ids)
{
    std::vector<std::uint32_t> all(ids.begin(), ids.end());
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    all.shrink_to_fit();
    std::vector<std::uint32_t> places;
    places.reserve(ids.size());
    for (const std::uint32_t id : ids)
        places.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(all, id) - all.begin()));
    return {std::move(all), std::move(places)};
}

} // namespace

double linearScale(std::span<const float, kSoundDimensions> sound)
{
    double square = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d)
        square += kRelevance[d] * static_cast<double>(sound[d]) * static_cast<double>(sound[d]);
    return square <= kRelevanceSum ? 1 : std::sqrt(kRelevanceSum / square);
}

Songs::Songs(std::span<const Song> songs, const Standardisation &standardisation)
{
    m_rows.reserve(songs.size());
    for (std::size_t i = 0; i < songs.size(); ++i)
        m_rows.emplace_back(songs[i].id, static_cast<Row>(i));
    std::ranges::sort(m_rows);
    const auto repeated = std::ranges::unique(m_rows, {}, &std::pair<std::uint64_t, Row>::first);
    m_rows.erase(repeated.begin(), repeated.end());

    std::vector<Row> kept;
    kept.reserve(m_rows.size());
    for (const auto &[id, place] : m_rows)
        kept.push_back(place);
    std::ranges::sort(kept);
    m_ids.reserve(kept.size());
    m_sound.reserve(kept.size() * kSoundDimensions);
    m_cells.reserve(kept.size() * kSoundDimensions);
    m_unknown.reserve(kept.size());
    m_linearScale.reserve(kept.size());
    m_artistsBegin.reserve(kept.size() + 1);
    m_tagsBegin.reserve(kept.size() + 1);
    for (const Row place : kept) {
        if (m_listenerDimensions == 0)
            m_listenerDimensions = songs[place].listeners.size();
    }
    m_listeners.reserve(kept.size() * m_listenerDimensions);
    m_listenerScale.reserve(m_listenerDimensions == 0 ? 0 : kept.size());
    for (const Row place : kept)
        append(songs[place], standardisation);
    for (auto &[id, place] : m_rows)
        place = static_cast<Row>(std::ranges::lower_bound(kept, place) - kept.begin());
    std::tie(m_everyArtist, m_artistPlaces) = placed(m_artists);
    std::vector<std::uint32_t> tags(m_tags.size());
    std::ranges::transform(m_tags, tags.begin(), &Tag::id);
    std::tie(m_everyTag, m_tagPlaces) = placed(tags);
}

void Songs::append(const Song &song, const Standardisation &standardisation)
{
    const Sound sound = standardisation.apply(transformed(song.sound));
    SoundMask unknown = 0;
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const bool isUnknown = std::isnan(sound[d]);
        unknown = static_cast<SoundMask>(unknown | (isUnknown ? 1U << d : 0U));
        m_sound.push_back(isUnknown ? 0.0F : sound[d]);
        m_cells.push_back(isUnknown ? kUnknownCell : cellOf(sound[d]));
    }
    m_ids.push_back(song.id);
    m_unknown.push_back(unknown);
    m_linearScale.push_back(static_cast<float>(linearScale(std::span<const float, kSoundDimensions>(
        &m_sound[m_sound.size() - kSoundDimensions], kSoundDimensions))));

    std::vector<std::uint32_t> artists = song.artists;
    std::ranges::sort(artists);
    const auto repeated = std::ranges::unique(artists);
    m_artists.insert(m_artists.end(), artists.begin(), repeated.begin());
    m_artistsBegin.push_back(static_cast<std::uint32_t>(m_artists.size()));
    appendTags(song);
    appendListeners(song);
}

void Songs::appendTags(const Song &song)
{
    std::vector<Tag> tags;
    for (const Tag &tag : song.tags) {
        if (std::isfinite(tag.weight) && tag.weight > 0)
            tags.push_back(tag);
    }
    // Of a tag given twice the weightier stays.
    std::ranges::sort(tags, {}, [](const Tag &tag) { return std::pair(tag.id, -tag.weight); });
    const auto repeated = std::ranges::unique(tags, {}, &Tag::id);
    tags.erase(repeated.begin(), repeated.end());
    double square = 0;
    for (const Tag &tag : tags)
        square += static_cast<double>(tag.weight) * static_cast<double>(tag.weight);
    for (Tag &tag : tags)
        tag.weight = static_cast<float>(static_cast<double>(tag.weight) / std::sqrt(square));
    m_tags.insert(m_tags.end(), tags.begin(), tags.end());
    m_tagsBegin.push_back(static_cast<std::uint32_t>(m_tags.size()));
}

void Songs::appendListeners(const Song &song)
{
    if (m_listenerDimensions == 0)
        return;
    float largest = 0;
    const bool isUsable = song.listeners.size() == m_listenerDimensions &&
                          std::ranges::all_of(song.listeners, [](float x) { return std::isfinite(x); });
    if (isUsable) {
        for (const float value : song.listeners)
            largest = std::max(largest, std::abs(value));
    }
    double square = 0;
    for (std::size_t d = 0; d < m_listenerDimensions; ++d) {
        const double number =
            largest > 0 ? std::round(static_cast<double>(song.listeners[d] / largest) * 127) : 0;
        square += number * number;
        m_listeners.push_back(static_cast<std::int8_t>(number));
    }
    m_listenerScale.push_back(square > 0 ? static_cast<float>(1 / std::sqrt(square)) : 0.0F);
}

std::expected<Songs, std::string> withPriors(Songs songs, std::vector<float> priors)
{
    if (priors.size() != songs.size())
        return std::unexpected(std::to_string(priors.size()) + " priors for " + std::to_string(songs.size()) +
                               " songs");
    for (std::size_t row = 0; row < priors.size(); ++row) {
        if (!(std::abs(priors[row]) <= kMostPrior))
            return std::unexpected("the prior of row " + std::to_string(row) + " is " +
                                   std::to_string(priors[row]));
    }
    const bool isAny = std::ranges::any_of(priors, [](float prior) { return prior != 0; });
    songs.m_priors = isAny ? std::move(priors) : std::vector<float>();
    return songs;
}

std::optional<Row> Songs::rowOf(std::uint64_t id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &std::pair<std::uint64_t, Row>::first);
    if (found == m_rows.end() || found->first != id)
        return {};
    return found->second;
}

double Songs::cellMiddle(std::size_t cell)
{
    return static_cast<double>(cell) * kCellWidth - static_cast<double>(kSoundLimit);
}

} // namespace undersong::recommender
