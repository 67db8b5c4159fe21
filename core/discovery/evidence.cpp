// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/evidence.h"

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

using catalog::Ending;
using recommender::ObservationKind;
using storage::plays::HeardSong;

namespace {

constexpr int kGoodStars = 4;
constexpr int kBadStars = 2;
constexpr double kWhole = 2;

double playedOf(const HeardSong &song)
{
    return kWhole * static_cast<double>(song.finished) + static_cast<double>(song.heard) +
           (song.isKept ? kWhole : 0);
}

bool isSkippedMore(const HeardSong &song)
{
    return song.skipped > song.finished + song.heard && !song.isKept;
}

std::optional<Evidence> ownEvidence(const HeardSong &song, std::uint64_t id)
{
    if (song.ownEnding == Ending::Finished)
        return Evidence{.song = id, .kind = ObservationKind::Finished, .at = song.ownAt};
    if (song.ownEnding == Ending::SkippedEarly)
        return Evidence{.song = id, .kind = ObservationKind::SkippedEarly, .at = song.ownAt};
    return {};
}

std::optional<Evidence> historyEvidence(const HeardSong &song, std::uint64_t id, double mostPlayed)
{
    if (song.stars && *song.stars >= kGoodStars)
        return Evidence{.song = id, .at = song.heardAt};
    if (song.stars && *song.stars <= kBadStars)
        return Evidence{.song = id, .kind = ObservationKind::SkippedEarly, .at = song.heardAt};
    if (isSkippedMore(song))
        return Evidence{.song = id, .kind = ObservationKind::SkippedEarly, .at = song.skippedAt};
    const double played = playedOf(song);
    if (played <= 0)
        return {};
    return Evidence{.song = id, .strength = std::log1p(played) / std::log1p(mostPlayed), .at = song.heardAt};
}

//! Of those the history alone knows as skipped: the most skipped, of equal ones those skipped last.
std::vector<qint64> mostSkipped(const QList<HeardSong> &heard)
{
    std::vector<const HeardSong *> skipped;
    for (const HeardSong &song : heard) {
        if (isSkippedMore(song))
            skipped.push_back(&song);
    }
    std::ranges::stable_sort(skipped, [](const HeardSong *a, const HeardSong *b) {
        return a->skipped != b->skipped ? a->skipped > b->skipped : a->skippedAt > b->skippedAt;
    });
    std::vector<qint64> songs;
    for (std::size_t i = 0; i < std::min(skipped.size(), kMostSkipped); ++i)
        songs.push_back(skipped[i]->song.value());
    std::ranges::sort(songs);
    return songs;
}

} // namespace

std::vector<Evidence> evidenceFrom(const QList<HeardSong> &heard)
{
    double mostPlayed = 1;
    for (const HeardSong &song : heard)
        mostPlayed = std::max(mostPlayed, playedOf(song));
    const std::vector<qint64> skipped = mostSkipped(heard);
    std::vector<Evidence> evidence;
    for (const HeardSong &song : heard) {
        const auto id = static_cast<std::uint64_t>(song.song.value());
        auto one = ownEvidence(song, id);
        if (!one) {
            one = historyEvidence(song, id, mostPlayed);
            const bool isLeftOut =
                isSkippedMore(song) && !song.stars && !std::ranges::binary_search(skipped, song.song.value());
            if (isLeftOut)
                one.reset();
        }
        if (one)
            evidence.push_back(*one);
    }
    return evidence;
}

} // namespace undersong::discovery
