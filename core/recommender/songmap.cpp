// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/songmap.h"

#include "recommender/covariances.h"
#include "recommender/random.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace undersong::recommender {

namespace {

//! Songs placed at a time, so that the covariances stay in the cache.
constexpr std::size_t kBlock = 64;
//! A direction is named after features that follow it at least so closely.
constexpr double kTelling = 0.25;
constexpr std::size_t kNamed = 2;
//! A component with less of the variance than that is rounding.
constexpr double kLeastVariance = 1e-9;

//! What makes two songs neighbours: how they sound, who made them, what they are called, who likes them.
KernelWeights mapKernel()
{
    KernelWeights weights;
    weights.popularity = 0;
    weights.age = 0;
    weights.bias = 0;
    return weights;
}

bool hasPlace(const Songs &songs, Row row)
{
    return unheardDimensions(songs.unknownAt(row)) <= kUnknownAllowed || !songs.tagsAt(row).empty() ||
           songs.listenersAt(row).scale > 0;
}

std::vector<Row> landmarksOf(const Songs &songs, std::span<const Row> rows)
{
    std::vector<std::pair<std::uint64_t, Row>> lots;
    lots.reserve(rows.size());
    for (const Row row : rows)
        lots.emplace_back(mixed(songs.idAt(row), 0), row);
    std::ranges::sort(lots);
    std::vector<Row> landmarks;
    for (std::size_t i = 0; i < std::min(lots.size(), SongMap::kLandmarks); ++i)
        landmarks.push_back(lots[i].second);
    return landmarks;
}

//! Two components of unit variance over the landmarks, as what the covariances with them are multiplied by.
struct Projection
{
    Eigen::MatrixXd weights; //!< landmarks x 2
    Eigen::RowVector2d offset = Eigen::RowVector2d::Zero();

    Eigen::MatrixXd of(const Eigen::MatrixXd &covariances) const
    {
        return (covariances * weights).rowwise() + offset;
    }
};

Projection projectionOf(const Eigen::MatrixXd &covariance)
{
    const Eigen::Index n = covariance.rows();
    const Eigen::RowVectorXd mean = covariance.colwise().mean();
    Eigen::MatrixXd centred = covariance.rowwise() - mean;
    centred.colwise() -= centred.rowwise().mean().eval();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(centred);
    Projection projection{.weights = Eigen::MatrixXd::Zero(n, 2)};
    for (Eigen::Index c = 0; c < std::min<Eigen::Index>(2, n - 1); ++c) {
        const Eigen::Index place = n - 1 - c;
        const double value = solver.eigenvalues()(place);
        if (!(value > kLeastVariance * static_cast<double>(n)))
            continue;
        // Of unit variance: a landmark's coordinate is sqrt(n) times its entry of the unit eigenvector.
        const Eigen::VectorXd vector = solver.eigenvectors().col(place);
        projection.weights.col(c) = vector * (std::sqrt(static_cast<double>(n)) / value);
    }
    // Centring of another song's covariances: k - mean(k) - means + grand mean; the weights sum to 0, so the
    // song's own mean falls out.
    projection.offset = -(mean * projection.weights);
    return projection;
}

//! Over the songs whose dimension \p d is known.
double correlation(const Eigen::VectorXd &coordinate, const Points &points, std::size_t d)
{
    const auto column = static_cast<Eigen::Index>(d);
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
        if (points.unknown(i, column) > 0.5)
            continue;
        const double a = coordinate(i);
        const double b = points.sound(i, column);
        n += 1;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    const double spread = (xx - x * x / n) * (yy - y * y / n);
    return n >= 3 && spread > 0 ? (xy - x * y / n) / std::sqrt(spread) : 0;
}

//! Turns the plane until x follows \p feature, and mirrors it until y follows \p other.
Eigen::Matrix2d turned(const Eigen::MatrixXd &coordinates, const Points &points, RawFeature feature,
                       RawFeature other)
{
    const auto dimensionOf = [](RawFeature wanted) {
        std::size_t d = 0;
        while (rawFeatureOf(d) != wanted)
            ++d;
        return d;
    };
    const std::size_t along = dimensionOf(feature);
    Eigen::Vector2d x(correlation(coordinates.col(0), points, along),
                      correlation(coordinates.col(1), points, along));
    // Where nobody knows of either, the first landmark is on the right, the second above.
    if (!(x.norm() > 0))
        x = coordinates.rows() > 0 && coordinates(0, 0) < 0 ? Eigen::Vector2d(-1, 0) : Eigen::Vector2d(1, 0);
    x.normalize();
    Eigen::Vector2d y(-x(1), x(0));
    const double up = correlation(coordinates * y, points, dimensionOf(other));
    const double second = coordinates.rows() > 1 ? coordinates.row(1).dot(y) : 0;
    if (up < 0 || (up == 0 && second < 0))
        y = -y;
    Eigen::Matrix2d axes;
    axes.col(0) = x;
    axes.col(1) = y;
    return axes;
}

float evened(double coordinate)
{
    return static_cast<float>(std::erf(coordinate / std::numbers::sqrt2));
}

std::vector<MapDirection> tellingFeatures(const Eigen::VectorXd &coordinate, const Points &points)
{
    std::vector<MapDirection> found;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const RawFeature feature = rawFeatureOf(d);
        // Of these there is no more and no less.
        if (feature == RawFeature::Key || feature == RawFeature::Mode || feature == RawFeature::TimeSignature)
            continue;
        const double follows = correlation(coordinate, points, d);
        if (std::abs(follows) >= kTelling)
            found.push_back(
                {.feature = feature, .sign = follows > 0 ? 1 : -1, .correlation = std::abs(follows)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &MapDirection::correlation);
    return found;
}

//! Each feature names the direction it follows more.
void share(std::vector<MapDirection> &across, std::vector<MapDirection> &upwards)
{
    const auto isCloser = [](const std::vector<MapDirection> &others, const MapDirection &own) {
        const auto other = std::ranges::find(others, own.feature, &MapDirection::feature);
        return other != others.end() && other->correlation > own.correlation;
    };
    const std::vector<MapDirection> before = across;
    std::erase_if(across, [&](const MapDirection &own) { return isCloser(upwards, own); });
    std::erase_if(upwards, [&](const MapDirection &own) {
        const auto other = std::ranges::find(before, own.feature, &MapDirection::feature);
        return other != before.end() && other->correlation >= own.correlation;
    });
    across.resize(std::min(across.size(), kNamed));
    upwards.resize(std::min(upwards.size(), kNamed));
}

} // namespace

SongMap::SongMap(const Songs &songs) : m_places(songs.size())
{
    std::vector<Row> rows;
    for (Row row = 0; row < songs.size(); ++row) {
        if (hasPlace(songs, row))
            rows.push_back(row);
    }
    m_placed = rows.size();
    if (rows.empty())
        return;
    const Points landmarks = Points::of(songs, landmarksOf(songs, rows));
    const KernelWeights weights = mapKernel();
    const Eigen::MatrixXd between = kernelBetween(landmarks, landmarks, weights);
    const Projection projection = projectionOf(between);
    const Eigen::MatrixXd plain = projection.of(between);
    const Eigen::Matrix2d axes = turned(plain, landmarks, RawFeature::Energy, RawFeature::Danceability);
    const Covariances covariances(landmarks, weights);
    for (std::size_t begin = 0; begin < rows.size(); begin += kBlock) {
        const auto block = std::span(rows).subspan(begin, std::min(kBlock, rows.size() - begin));
        const LaneTable table = covariances.of(Points::of(songs, block));
        for (std::size_t i = 0; i < block.size(); ++i) {
            Eigen::RowVector2d plane = projection.offset;
            for (std::size_t j = 0; j < landmarks.size(); ++j)
                plane += table.at(i, j) * projection.weights.row(static_cast<Eigen::Index>(j));
            plane *= axes;
            m_places[block[i]] = MapPlace{.x = evened(plane(0)), .y = evened(plane(1))};
        }
    }
    const Eigen::MatrixXd final = plain * axes;
    m_across = tellingFeatures(final.col(0), landmarks);
    m_upwards = tellingFeatures(final.col(1), landmarks);
    share(m_across, m_upwards);
}

} // namespace undersong::recommender
