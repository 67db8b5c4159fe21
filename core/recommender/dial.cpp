// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/dial.h"

#include <algorithm>
#include <cmath>

namespace undersong::recommender {

namespace {

//! A share that is no binary fraction shall be met on time all the same.
constexpr double kRoundingError = 1e-9;

} // namespace

Dial::Dial(const Taste &taste, const Songs &songs, const std::optional<NewArtists> &asked)
    : m_songs(songs), m_asked(asked)
{
    for (const auto &artists : taste.points().artists)
        m_familiar.insert(artists.begin(), artists.end());
    // The model keeps some of many examples, and the table may have learned of artists since.
    for (const Example &example : taste.examples()) {
        if (const auto row = songs.rowOf(example.song)) {
            const auto artists = songs.artistsAt(*row);
            m_familiar.insert(artists.begin(), artists.end());
        }
    }
}

bool Dial::isNew(Row row) const
{
    const auto artists = m_songs.artistsAt(row);
    return !artists.empty() && std::ranges::none_of(artists, [this](std::uint32_t artist) {
        return m_familiar.contains(artist);
    });
}

std::optional<bool> Dial::wantsNew() const
{
    if (!m_asked)
        return {};
    const double share = std::clamp(m_asked->share, 0.0, 1.0);
    const double due = std::floor(static_cast<double>(m_asked->offered + 1) * share + kRoundingError);
    return due > static_cast<double>(m_asked->given);
}

bool Dial::isAgainst(bool isNew) const
{
    const auto wanted = wantsNew();
    return wanted && *wanted != isNew;
}

void Dial::take(bool isNew)
{
    if (!m_asked)
        return;
    ++m_asked->offered;
    m_asked->given += isNew ? 1U : 0U;
}

} // namespace undersong::recommender
