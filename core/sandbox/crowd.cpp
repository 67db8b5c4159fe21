// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/crowd.h"

#include "sandbox/random.h"

#include <algorithm>
#include <array>

namespace undersong::sandbox {

namespace {

constexpr int kSongsForAListener = 4; //!< so many songs of the catalogue bring one listener
constexpr int kMostListeners = 1'500;
constexpr qsizetype kPlayed = 40;
constexpr int kLovedArtists = 3;
//! What a loved artist is worth beside a sound that fits, and chance beside both.
constexpr double kLove = 0.5;
constexpr double kChance = 0.15;

using Sound = std::array<double, 4>;

Sound soundOf(const Song &song)
{
    return {song.features.energy.value_or(0.5), song.features.acousticness.value_or(0.3),
            song.features.valence.value_or(0.5), song.features.danceability.value_or(0.6)};
}

double distance(const Sound &one, const Sound &other)
{
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += (one[i] - other[i]) * (one[i] - other[i]);
    return sum;
}

} // namespace

Crowd::Crowd(const Catalogue &catalogue, quint64 seed) : m_listenersOf(catalogue.songs().size())
{
    const std::vector<Song> &songs = catalogue.songs();
    const int count = static_cast<int>(songs.size());
    if (count == 0 || catalogue.artists().empty())
        return;
    std::vector<Sound> sounds;
    for (const Song &song : songs)
        sounds.push_back(soundOf(song));
    Random random(seed ^ 0xc0ffee5eed5ULL);
    const int listeners = std::clamp(count / kSongsForAListener, 1, kMostListeners);
    std::vector<std::pair<double, int>> liking(songs.size());
    for (int listener = 0; listener < listeners; ++listener) {
        const Sound &middle = random.pick(sounds);
        std::array<int, kLovedArtists> loved{};
        for (int &artist : loved)
            artist = random.below(static_cast<int>(catalogue.artists().size()));
        for (int song = 0; song < count; ++song) {
            const auto row = static_cast<std::size_t>(song);
            const bool isLoved =
                std::ranges::any_of(loved, [&](int artist) { return songs[row].artists.contains(artist); });
            liking[row] = {
                distance(sounds[row], middle) - (isLoved ? kLove : 0.0) - kChance * random.uniform(), song};
        }
        const auto end = liking.begin() + std::min(kPlayed, static_cast<qsizetype>(liking.size()));
        std::ranges::partial_sort(liking, end);
        QList<int> played;
        for (auto one = liking.begin(); one != end; ++one) {
            played.append(one->second);
            m_listenersOf[static_cast<std::size_t>(one->second)].append(listener);
        }
        m_songsOf.push_back(played);
    }
}

QList<Crowd::Neighbour> Crowd::neighboursOf(int song, qsizetype count) const
{
    QHash<int, int> together;
    for (const int listener : m_listenersOf[static_cast<std::size_t>(song)]) {
        for (const int other : m_songsOf[static_cast<std::size_t>(listener)]) {
            if (other != song)
                ++together[other];
        }
    }
    QList<Neighbour> neighbours;
    for (auto one = together.constBegin(); one != together.constEnd(); ++one)
        neighbours.append({one.key(), one.value()});
    std::ranges::sort(neighbours, [](const Neighbour &a, const Neighbour &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return neighbours.first(std::min(count, neighbours.size()));
}

} // namespace undersong::sandbox
