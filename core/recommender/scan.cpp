// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/scan.h"

#include "recommender/joint.h"
#include "recommender/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::recommender {

namespace {

constexpr std::size_t kBlock = 1024;
constexpr std::size_t kRoughBlock = 16384;

} // namespace

Scan::Scan(const Taste &taste, const Songs &songs)
    : m_taste(taste), m_songs(songs), m_sound(taste.points().sound.cast<float>()),
      m_unknown(taste.points().unknown.cast<float>())
{
    const Parameters &parameters = taste.parameters();
    const Eigen::VectorXd &pull = taste.pull();
    m_constant = static_cast<float>(parameters.priorMean + parameters.kernel.bias * pull.sum());
    m_jointPull = (pull * parameters.kernel.joint).cast<float>();
    const Points &points = taste.points();
    const double share = parameters.kernel.linear / static_cast<double>(kSoundDimensions);
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const auto column = points.sound.col(static_cast<Eigen::Index>(d));
        m_slopes[d] = static_cast<float>(share * points.linearScale.cwiseProduct(column).dot(pull));
    }
    buildSplines();
    buildCells();
    buildArtists();
    m_isExample.resize(songs.size());
    for (const std::uint64_t id : points.ids) {
        if (const auto row = songs.rowOf(id))
            m_isExample[*row] = true;
    }
}

void Scan::buildSplines()
{
    const KernelWeights &weights = m_taste.parameters().kernel;
    const Points &points = m_taste.points();
    constexpr double kWidth = 2.0 * static_cast<double>(kSoundLimit) / kPieces;
    const double steep = 1 / (weights.additiveLength * weights.additiveLength);
    const double share = weights.additive / static_cast<double>(kSoundDimensions);
    m_splines.resize(kSoundDimensions * kPieces);
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const auto column = static_cast<Eigen::Index>(d);
        const Eigen::ArrayXd pull = share * m_taste.pull().array() * (1 - points.unknown.col(column).array());
        std::array<double, kPieces + 1> value{};
        std::array<double, kPieces + 1> slope{};
        for (std::size_t k = 0; k <= kPieces; ++k) {
            const double knot = static_cast<double>(k) * kWidth - static_cast<double>(kSoundLimit);
            const Eigen::ArrayXd away = points.sound.col(column).array() - knot;
            const Eigen::ArrayXd near = pull * (away.square() * (-0.5 * steep)).exp();
            value[k] = near.sum();
            slope[k] = (near * away).sum() * steep * kWidth;
        }
        for (std::size_t k = 0; k < kPieces; ++k) {
            const double rise = value[k + 1] - value[k];
            m_splines[d * kPieces + k] = {static_cast<float>(value[k]), static_cast<float>(slope[k]),
                                          static_cast<float>(3 * rise - 2 * slope[k] - slope[k + 1]),
                                          static_cast<float>(slope[k] + slope[k + 1] - 2 * rise)};
        }
    }
}

float Scan::splineAt(std::size_t dimension, float value) const
{
    constexpr float kScale = static_cast<float>(kPieces) / (2 * kSoundLimit);
    const float place = (value + kSoundLimit) * kScale;
    const auto piece = std::min(static_cast<std::size_t>(place), kPieces - 1);
    const float t = place - static_cast<float>(piece);
    const Cubic &c = m_splines[dimension * kPieces + piece];
    return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
}

void Scan::buildCells()
{
    m_cells.assign(kSoundDimensions * Songs::kCells, CellParts{});
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        for (std::size_t cell = 0; cell < Songs::kUnknownCell; ++cell) {
            const auto value = static_cast<float>(Songs::cellMiddle(cell));
            m_cells[d * Songs::kCells + cell] = {splineAt(d, value), m_slopes[d] * value};
        }
    }
}

void Scan::buildArtists()
{
    const double weight = m_taste.parameters().kernel.artist;
    m_examplesByArtist = placesByArtist(m_taste.points());
    m_soloMean.resize(m_songs.artists().size());
    m_isKnownArtist.resize(m_songs.artists().size());
    for (const auto &[artist, example] : m_examplesByArtist) {
        const auto found = std::ranges::lower_bound(m_songs.artists(), artist);
        if (found == m_songs.artists().end() || *found != artist)
            continue;
        const auto place = static_cast<std::size_t>(found - m_songs.artists().begin());
        const auto artists = static_cast<double>(m_taste.points().artists[example].size());
        const double pull = m_taste.pull()(static_cast<Eigen::Index>(example));
        m_soloMean[place] += static_cast<float>(weight * pull / artists);
        m_isKnownArtist[place] = true;
    }
}

//! The artist part for a song of several artists, one of them known.
float Scan::overlapMean(Row row) const
{
    const auto artists = m_songs.artistsAt(row);
    std::vector<std::size_t> met;
    for (const std::uint32_t artist : artists) {
        const auto range = std::ranges::equal_range(m_examplesByArtist, artist, {},
                                                    &std::pair<std::uint32_t, std::size_t>::first);
        for (const auto &[same, example] : range)
            met.push_back(example);
    }
    std::ranges::sort(met);
    const auto repeated = std::ranges::unique(met);
    met.erase(repeated.begin(), repeated.end());
    double mean = 0;
    for (const std::size_t example : met)
        mean += m_taste.pull()(static_cast<Eigen::Index>(example)) *
                artistOverlap(artists, m_taste.points().artists[example]);
    return static_cast<float>(m_taste.parameters().kernel.artist * mean);
}

float Scan::artistMean(Row row) const
{
    const auto places = m_songs.artistPlacesAt(row);
    if (places.size() == 1)
        return m_soloMean[places.front()];
    const bool isKnown =
        std::ranges::any_of(places, [&](std::uint32_t place) { return m_isKnownArtist[place]; });
    return isKnown ? overlapMean(row) : 0.0F;
}

void Scan::meansOf(std::span<const Row> rows, float *means) const
{
    const auto count = static_cast<Eigen::Index>(rows.size());
    constexpr auto kDimensions = static_cast<Eigen::Index>(kSoundDimensions);
    Eigen::MatrixXf sound(count, kDimensions);
    Eigen::MatrixXf unknown = Eigen::MatrixXf::Zero(count, kDimensions);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row row = rows[i];
        const auto values = m_songs.soundAt(row);
        const SoundMask mask = m_songs.unknownAt(row);
        float additive = 0;
        float linear = 0;
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            const bool isUnknown = ((mask >> d) & 1U) != 0;
            sound(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(d)) = values[d];
            unknown(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(d)) = isUnknown ? 1.0F : 0.0F;
            additive += isUnknown ? 0.0F : splineAt(d, values[d]);
            linear += m_slopes[d] * values[d];
        }
        means[i] = m_constant + additive + m_songs.linearScaleAt(row) * linear + artistMean(row);
    }
    if (m_jointPull.size() == 0)
        return;
    const double length = m_taste.parameters().kernel.jointLength;
    Eigen::Map<Eigen::VectorXf>(means, count).noalias() +=
        jointOf<float>(sound, unknown, m_sound, m_unknown, length) * m_jointPull;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_isExample[rows[i]])
            means[i] = static_cast<float>(m_taste.predict(m_songs, rows.subspan(i, 1)).front().mean);
    }
}

float Scan::roughMean(Row row) const
{
    const auto cells = m_songs.cellsAt(row);
    CellParts sum{};
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const CellParts &parts = m_cells[d * Songs::kCells + cells[d]];
        sum[0] += parts[0];
        sum[1] += parts[1];
    }
    return m_constant + sum[0] + m_songs.linearScaleAt(row) * sum[1] + artistMean(row);
}

std::vector<float> Scan::means(std::span<const Row> rows, unsigned threads) const
{
    std::vector<float> means(rows.size());
    forEachBlock((rows.size() + kBlock - 1) / kBlock, threads, [&](std::size_t block) {
        const std::size_t begin = block * kBlock;
        meansOf(rows.subspan(begin, std::min(kBlock, rows.size() - begin)), means.data() + begin);
    });
    return means;
}

std::vector<float> Scan::roughMeans(std::span<const Row> rows, unsigned threads) const
{
    std::vector<float> means(rows.size());
    forEachBlock((rows.size() + kRoughBlock - 1) / kRoughBlock, threads, [&](std::size_t block) {
        const std::size_t begin = block * kRoughBlock;
        const std::size_t end = std::min(begin + kRoughBlock, rows.size());
        for (std::size_t i = begin; i < end; ++i)
            means[i] = roughMean(rows[i]);
    });
    return means;
}

} // namespace undersong::recommender
