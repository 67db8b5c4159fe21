// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/scan.h"

#include "recommender/panels.h"
#include "recommender/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace undersong::recommender::inline UNDERSONG_LANES {

namespace {

//! Shorter than this, the first factor of an example far away is past all numbers, and its first nearness
//! below.
constexpr double kLeastRecurrentLength = 0.6;

constexpr std::size_t kBlock = 64;
constexpr std::size_t kRoughBlock = 8192;
constexpr double kMostSum = std::numeric_limits<std::int32_t>::max();

//! Scalar products of some rows of a table with one row of numbers. Exact, so the same for every processor.
UNDERSONG_WIDE_LOOPS void productsOf(std::span<const Row> rows, const std::int8_t *table,
                                     std::span<const std::int16_t> numbers, std::span<std::int32_t> products)
{
    const std::size_t size = numbers.size();
    const std::int16_t *b = numbers.data();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int8_t *a = table + rows[i] * size;
        std::int32_t sum = 0;
        for (std::size_t d = 0; d < size; ++d)
            sum += static_cast<std::int32_t>(a[d]) * static_cast<std::int32_t>(b[d]);
        products[i] = sum;
    }
}

//! Adds for each cell what eight examples come to there, when they are \p near in the first one.
UNDERSONG_WIDE
void addToCells(const Eight &near, const Eight &growth, double slowing, std::span<Eight> cells)
{
    WideEight here;
    WideEight factor;
    WideEight sum;
    load(near.data(), here);
    load(growth.data(), factor);
    for (Eight &cell : cells) {
        load(cell.data(), sum);
        sum += here;
        store(sum, cell.data());
        here *= factor;
        factor = factor * slowing;
    }
}

//! Adds \p worth times nearness in the middle of every cell. From cell to cell a Gaussian changes by a factor
//! that itself changes by a constant one, so two exponentials an example are enough.
void addRecurrently(const Eigen::ArrayXd &away, const Eigen::ArrayXd &worth, double width,
                    std::vector<Eight> &cells)
{
    const Eigen::ArrayXd near = (away.square() * -0.5).exp() * worth;
    const Eigen::ArrayXd growth = (away * width - 0.5 * width * width).exp();
    for (Eigen::Index first = 0; first < near.size(); first += LaneTable::kLanes) {
        const Eigen::Index count = std::min<Eigen::Index>(LaneTable::kLanes, near.size() - first);
        Eight nearAtFirst{};
        Eight growthAtFirst{};
        std::copy_n(near.data() + first, count, nearAtFirst.begin());
        std::copy_n(growth.data() + first, count, growthAtFirst.begin());
        addToCells(nearAtFirst, growthAtFirst, std::exp(-width * width), cells);
    }
}

} // namespace

Scan::Scan(const Taste &taste, const Songs &songs) : m_taste(taste), m_songs(songs), m_fine(taste)
{
    const Parameters &parameters = taste.parameters();
    const Eigen::VectorXd &pull = taste.pull();
    m_constant = static_cast<float>(parameters.priorMean + parameters.kernel.bias * pull.sum());
    const Points &points = taste.points();
    const double share = parameters.kernel.linear / kRelevanceSum;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const auto column = points.sound.col(static_cast<Eigen::Index>(d));
        m_slopes[d] =
            static_cast<float>(share * kRelevance[d] * points.linearScale.cwiseProduct(column).dot(pull));
    }
    buildCells();
    buildArtists();
    buildTags();
    buildListeners();
    m_isExample.resize(songs.size());
    for (const std::uint64_t id : points.ids) {
        if (const auto row = songs.rowOf(id))
            m_isExample[*row] = true;
    }
}

void Scan::buildCells()
{
    const KernelWeights &weights = m_taste.parameters().kernel;
    const Points &points = m_taste.points();
    const double square = weights.additiveLength * weights.additiveLength;
    const auto known = [&](std::size_t d) {
        return 1 - points.unknown.col(static_cast<Eigen::Index>(d)).array();
    };
    // The expected nearness of a standard normal song, by example and dimension, times the relevance.
    Eigen::ArrayXXd expected(points.rows(), static_cast<Eigen::Index>(kHeardDimensions));
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const auto column = static_cast<Eigen::Index>(d);
        expected.col(column) = kRelevance[d] * std::sqrt(square / (square + 1)) * known(d) *
                               (points.sound.col(column).array().square() * (-0.5 / (square + 1))).exp();
    }
    const Eigen::ArrayXd all = expected.rowwise().sum();
    const double pairwise = weights.pairwise / kPairSum;
    const Eigen::ArrayXd pull = m_taste.pull().array();
    const Eigen::ArrayXd pairs = 0.5 * (all.square() - expected.square().rowwise().sum());
    m_roughConstant = static_cast<float>(-pairwise * (pull * pairs).sum());

    m_cells.assign(kSoundDimensions * Songs::kCells, CellParts{});
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        Eigen::ArrayXd worth = pull * known(d);
        if (d == kPopularityDimension)
            worth *= weights.popularity;
        else if (d == kAgeDimension)
            worth *= weights.age;
        else
            worth *= kRelevance[d] * (weights.additive / kRelevanceSum +
                                      pairwise * (all - expected.col(static_cast<Eigen::Index>(d))));
        fillCells(d, worth);
    }
}

//! The sum of \p worth times nearness for the middle of every cell.
void Scan::fillCells(std::size_t dimension, const Eigen::ArrayXd &worth)
{
    const double length = m_taste.parameters().kernel.additiveLength;
    const double width = (Songs::cellMiddle(1) - Songs::cellMiddle(0)) / length;
    const Eigen::ArrayXd away =
        (m_taste.points().sound.col(static_cast<Eigen::Index>(dimension)).array() - Songs::cellMiddle(0)) /
        length;
    std::vector<Eight> cells(Songs::kUnknownCell);
    if (length < kLeastRecurrentLength) {
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            cells[cell][0] = ((away - width * static_cast<double>(cell)).square() * -0.5)
                                 .exp()
                                 .matrix()
                                 .dot(worth.matrix());
    } else {
        addRecurrently(away, worth, width, cells);
    }
    for (std::size_t cell = 0; cell < Songs::kUnknownCell; ++cell) {
        const float linear = dimension < kHeardDimensions
                                 ? m_slopes[dimension] * static_cast<float>(Songs::cellMiddle(cell))
                                 : 0.0F;
        const double sum = std::accumulate(cells[cell].begin(), cells[cell].end(), 0.0);
        const std::array both = {static_cast<float>(sum), linear};
        load(both.data(), m_cells[dimension * Songs::kCells + cell]);
    }
}

void Scan::buildArtists()
{
    const double weight = m_taste.parameters().kernel.artist;
    if (!(weight > 0))
        return;
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
    double mean = 0;
    for (std::size_t i = 0; i < artists.size(); ++i) {
        const auto range = std::ranges::equal_range(m_examplesByArtist, artists[i], {},
                                                    &std::pair<std::uint32_t, std::size_t>::first);
        for (const auto &[same, example] : range) {
            // An example is met once: by the first of the artists it shares.
            const std::vector<std::uint32_t> &others = m_taste.points().artists[example];
            const bool isMet = std::ranges::any_of(artists.first(i), [&](std::uint32_t artist) {
                return std::ranges::binary_search(others, artist);
            });
            if (!isMet)
                mean += m_taste.pull()(static_cast<Eigen::Index>(example)) * artistOverlap(artists, others);
        }
    }
    return static_cast<float>(m_taste.parameters().kernel.artist * mean);
}

float Scan::artistMean(Row row) const
{
    const auto places = m_songs.artistPlacesAt(row);
    if (m_examplesByArtist.empty())
        return 0;
    if (places.size() == 1)
        return m_soloMean[places.front()];
    const bool isKnown =
        std::ranges::any_of(places, [&](std::uint32_t place) { return m_isKnownArtist[place]; });
    return isKnown ? overlapMean(row) : 0.0F;
}

void Scan::buildTags()
{
    const double weight = m_taste.parameters().kernel.tags;
    if (!(weight > 0))
        return;
    const std::span<const std::uint32_t> known = m_songs.tags();
    std::vector<double> means(known.size());
    for (std::size_t j = 0; j < m_taste.points().size(); ++j) {
        for (const Tag &tag : m_taste.points().tags[j]) {
            const auto found = std::ranges::lower_bound(known, tag.id);
            if (found != known.end() && *found == tag.id)
                means[static_cast<std::size_t>(found - known.begin())] +=
                    weight * static_cast<double>(tag.weight) * m_taste.pull()(static_cast<Eigen::Index>(j));
        }
    }
    for (const double mean : means)
        m_tagMean.push_back(static_cast<float>(mean));
}

void Scan::buildListeners()
{
    const Eigen::MatrixXd &listeners = m_taste.points().listeners;
    const double weight = m_taste.parameters().kernel.listeners;
    if (!(weight > 0) || listeners.cols() == 0 ||
        static_cast<std::size_t>(listeners.cols()) != m_songs.listenerDimensions())
        return;
    const Eigen::VectorXd mean = weight * (listeners.transpose() * m_taste.pull());
    // As large as the sum of all products with bytes allows.
    const double most = std::min(32767.0, std::floor(kMostSum / (127.0 * static_cast<double>(mean.size()))));
    const double unit = std::max(mean.cwiseAbs().maxCoeff(), 1e-30) / most;
    m_listenersUnit = static_cast<float>(unit);
    for (const double value : mean) {
        m_listenersMean.push_back(static_cast<float>(value));
        m_listenersNumbers.push_back(static_cast<std::int16_t>(std::lround(value / unit)));
    }
}

float Scan::tagMean(Row row) const
{
    if (m_tagMean.empty())
        return 0;
    const auto tags = m_songs.tagsAt(row);
    const auto places = m_songs.tagPlacesAt(row);
    float mean = 0;
    for (std::size_t i = 0; i < tags.size(); ++i)
        mean += tags[i].weight * m_tagMean[places[i]];
    return mean;
}

float Scan::listenersMean(Row row) const
{
    if (m_listenersMean.empty())
        return 0;
    const Songs::ListenersPoint point = m_songs.listenersAt(row);
    float product = 0;
    for (std::size_t d = 0; d < m_listenersMean.size(); ++d)
        product += m_listenersMean[d] * static_cast<float>(point.numbers[d]);
    return product * point.scale;
}

float Scan::linearMean(Row row) const
{
    const auto sound = m_songs.soundAt(row);
    float linear = 0;
    for (std::size_t d = 0; d < kHeardDimensions; ++d)
        linear += m_slopes[d] * sound[d];
    return m_songs.linearScaleAt(row) * linear;
}

float Scan::meanOf(Row row) const
{
    return m_constant + static_cast<float>(m_songs.priorAt(row)) + linearMean(row) + artistMean(row) +
           tagMean(row) + listenersMean(row) + m_fine.meanOf(m_songs.soundAt(row), m_songs.unknownAt(row));
}

//! One table after another, so that each runs through memory by itself.
void Scan::addRoughMeans(std::span<const Row> rows, std::span<float> means) const
{
    const float constant = m_constant + m_roughConstant;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint8_t *cells = m_songs.cellsAt(rows[i]).data();
        const CellParts *parts = m_cells.data();
        CellParts sum = {};
        for (std::size_t d = 0; d < kSoundDimensions; ++d, parts += Songs::kCells)
            sum += parts[cells[d]];
        means[i] = constant + sum[0] + m_songs.linearScaleAt(rows[i]) * sum[1];
    }
    if (m_songs.hasPriors()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            means[i] += static_cast<float>(m_songs.priorAt(rows[i]));
    }
    if (!m_examplesByArtist.empty()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            means[i] += artistMean(rows[i]);
    }
    if (!m_tagMean.empty()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            means[i] += tagMean(rows[i]);
    }
    if (!m_listenersNumbers.empty()) {
        const Songs::ListenersPoint first = m_songs.listenersAt(0);
        std::vector<std::int32_t> products(rows.size());
        productsOf(rows, first.numbers.data(), m_listenersNumbers, products);
        for (std::size_t i = 0; i < rows.size(); ++i)
            means[i] +=
                static_cast<float>(products[i]) * (m_songs.listenersAt(rows[i]).scale * m_listenersUnit);
    }
}

std::vector<float> Scan::means(std::span<const Row> rows, unsigned threads) const
{
    std::vector<float> means(rows.size());
    std::vector<std::size_t> examples; // of which every part is the part's full weight
    std::vector<Row> exampleRows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_isExample[rows[i]]) {
            examples.push_back(i);
            exampleRows.push_back(rows[i]);
        }
    }
    forEachBlock((rows.size() + kBlock - 1) / kBlock, threads, [&](std::size_t block) {
        const std::size_t begin = block * kBlock;
        const std::size_t end = std::min(begin + kBlock, rows.size());
        for (std::size_t i = begin; i < end; ++i)
            means[i] = meanOf(rows[i]);
    });
    const std::vector<Prediction> predictions = m_taste.predict(m_songs, exampleRows);
    for (std::size_t i = 0; i < examples.size(); ++i)
        means[examples[i]] = static_cast<float>(predictions[i].mean);
    return means;
}

std::vector<float> Scan::roughMeans(std::span<const Row> rows, unsigned threads) const
{
    std::vector<float> means(rows.size());
    forEachBlock((rows.size() + kRoughBlock - 1) / kRoughBlock, threads, [&](std::size_t block) {
        const std::size_t begin = block * kRoughBlock;
        const std::size_t count = std::min(kRoughBlock, rows.size() - begin);
        addRoughMeans(rows.subspan(begin, count), std::span(means).subspan(begin, count));
    });
    return means;
}

} // namespace undersong::recommender::inline UNDERSONG_LANES
