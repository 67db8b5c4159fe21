// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/songmap.h"

#include "recommender/kernel.h"
#include "recommender/random.h"

#include <array>
#include <cmath>
#include <numbers>

namespace undersong::recommender {

namespace {

//! A point of the plane before it is evened out: of unit variance in both directions.
struct Point
{
    double x = 0;
    double y = 0;
};

//! What a feature moves a song by, a standard deviation at a time.
struct Step
{
    RawFeature feature;
    Point by;
};
//! Principal components 1 and 2 of the nine features that have a "more", standardised and weighted by
//! sqrt(kRelevance), over the 21 821 songs of Standardisation::catalogue: 24 % and 22 % of the variance.
constexpr std::array kSteps = {
    Step{RawFeature::Danceability, {-0.2302, 0.3786}},  Step{RawFeature::Energy, {0.4794, 0.1993}},
    Step{RawFeature::Loudness, {0.2971, 0.2017}},       Step{RawFeature::Speechiness, {-0.1405, 0.5106}},
    Step{RawFeature::Acousticness, {-0.3016, -0.0425}}, Step{RawFeature::Instrumentalness, {0.1543, -0.3851}},
    Step{RawFeature::Liveness, {0.0221, 0.0055}},       Step{RawFeature::Valence, {-0.0417, 0.2041}},
    Step{RawFeature::Tempo, {0.0327, -0.0019}},
};
//! How far aside a song stands whose sound is not known.
constexpr double kAside = 0.35;

Point stepOf(RawFeature feature)
{
    for (const Step &step : kSteps) {
        if (step.feature == feature)
            return step.by;
    }
    return {};
}

bool isHeard(const Songs &songs, Row row)
{
    return unheardDimensions(songs.unknownAt(row)) <= kUnknownAllowed;
}

//! An unknown feature is one in the middle.
Point pointOf(const Songs &songs, Row row)
{
    const auto sound = songs.soundAt(row);
    Point point;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const Point by = stepOf(rawFeatureOf(d));
        point.x += static_cast<double>(sound[d]) * by.x;
        point.y += static_cast<double>(sound[d]) * by.y;
    }
    return point;
}

//! The middle of some points, weighted.
struct Middle
{
    Point sum;
    double weight = 0;

    void add(const Point &point, double times)
    {
        sum.x += times * point.x;
        sum.y += times * point.y;
        weight += times;
    }
    Point value() const { return {.x = sum.x / weight, .y = sum.y / weight}; }
};

//! Where the heard songs of each tag and artist are.
class Neighbourhoods
{
public:
    explicit Neighbourhoods(const Songs &songs)
        : m_songs(songs), m_byTag(songs.tags().size()), m_byArtist(songs.artists().size())
    {}

    void add(Row row, const Point &point)
    {
        const auto tags = m_songs.tagsAt(row);
        const auto places = m_songs.tagPlacesAt(row);
        for (std::size_t i = 0; i < tags.size(); ++i)
            m_byTag[places[i]].add(point, static_cast<double>(tags[i].weight));
        for (const std::uint32_t artist : m_songs.artistPlacesAt(row))
            m_byArtist[artist].add(point, 1);
    }

    //! An artist weighs as much as all tags together.
    std::optional<Point> amid(Row row) const
    {
        Middle middle;
        const auto tags = m_songs.tagsAt(row);
        const auto places = m_songs.tagPlacesAt(row);
        for (std::size_t i = 0; i < tags.size(); ++i)
            take(m_byTag[places[i]], static_cast<double>(tags[i].weight), middle);
        for (const std::uint32_t artist : m_songs.artistPlacesAt(row))
            take(m_byArtist[artist], 1, middle);
        if (!(middle.weight > 0))
            return {};
        const std::uint64_t lot = mixed(m_songs.idAt(row), 2);
        const double angle = static_cast<double>(lot & 0xffffU) / 0x1.0p16 * 2 * std::numbers::pi;
        const double away = kAside * std::sqrt(static_cast<double>((lot >> 16U) & 0xffffU) / 0x1.0p16);
        const Point own = middle.value();
        return Point{.x = own.x + away * std::cos(angle), .y = own.y + away * std::sin(angle)};
    }

private:
    static void take(const Middle &of, double weight, Middle &into)
    {
        if (of.weight > 0)
            into.add(of.value(), weight);
    }

    const Songs &m_songs;
    std::vector<Middle> m_byTag;
    std::vector<Middle> m_byArtist;
};

float evened(double coordinate)
{
    return static_cast<float>(std::erf(coordinate / std::numbers::sqrt2));
}

MapPlace placeAt(const Point &point)
{
    return {.x = evened(point.x), .y = evened(point.y)};
}

} // namespace

SongMap::SongMap(const Songs &songs) : m_places(songs.size())
{
    Neighbourhoods neighbourhoods(songs);
    for (Row row = 0; row < songs.size(); ++row) {
        if (!isHeard(songs, row))
            continue;
        const Point point = pointOf(songs, row);
        neighbourhoods.add(row, point);
        m_places[row] = placeAt(point);
        ++m_placed;
    }
    for (Row row = 0; row < songs.size(); ++row) {
        if (m_places[row] || isHeard(songs, row))
            continue;
        if (const auto point = neighbourhoods.amid(row)) {
            m_places[row] = placeAt(*point);
            ++m_placed;
        }
    }
}

// Over that catalogue the coordinates follow these features most: by 0.87 and -0.71, and by 0.68 and 0.54.
std::vector<MapDirection> SongMap::across()
{
    return {{.feature = RawFeature::Energy, .sign = 1}, {.feature = RawFeature::Acousticness, .sign = -1}};
}

std::vector<MapDirection> SongMap::upwards()
{
    return {{.feature = RawFeature::Speechiness, .sign = 1},
            {.feature = RawFeature::Danceability, .sign = 1}};
}

} // namespace undersong::recommender
