// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/spacing.h"

#include <algorithm>

namespace undersong::recommender {

Spacing::Spacing(std::size_t limit, std::size_t window, std::span<const std::vector<std::uint32_t>> recent)
    : m_limit(limit), m_window(window)
{
    for (const std::vector<std::uint32_t> &artists : recent)
        take(artists);
}

bool Spacing::allows(std::span<const std::uint32_t> artists) const
{
    if (m_limit == 0)
        return true;
    return std::ranges::none_of(artists, [this](std::uint32_t artist) {
        const auto songs =
            std::ranges::count_if(m_before, [artist](const std::vector<std::uint32_t> &others) {
                return std::ranges::find(others, artist) != others.end();
            });
        return static_cast<std::size_t>(songs) >= m_limit;
    });
}

void Spacing::take(std::span<const std::uint32_t> artists)
{
    m_before.emplace_back(artists.begin(), artists.end());
    while (m_before.size() >= std::max<std::size_t>(m_window, 1))
        m_before.pop_front();
}

} // namespace undersong::recommender
