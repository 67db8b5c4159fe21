// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/covariances.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace undersong::recommender::inline UNDERSONG_LANES {

namespace {

constexpr std::size_t kLanes = LaneTable::kLanes;
//! Unknown values stand this far apart from every known one and from each other: nearness is 0.
constexpr double kFar = 1e3;

//! Eight songs, all their dimensions.
struct Group
{
    std::array<Eight, kSoundDimensions> sound{}; //!< scaled as in Covariances::Other
    std::array<Eight, kHeardDimensions> known{}; //!< 1 where known, else 0
    //! What the joint part's exponent loses where the other song lacks a dimension that this one has.
    std::array<Eight, kHeardDimensions> lone{};
    Eight joint{};       //!< 1, or 0 where too much is unknown
    bool isWhole = true; //!< everything is known
};

//! What is known of both songs in the heard dimensions.
enum class Pair { Whole, Partly };

//! Adds what one dimension costs in the joint part's exponent.
template<Pair pair>
UNDERSONG_INLINE void addAway(const Group &group, const Covariances::Other &other,
                              const Covariances::Factors &factors, std::size_t d, const WideEight &square,
                              WideEight &away)
{
    if constexpr (pair == Pair::Whole) {
        away += factors.near[d] * square;
    } else {
        WideEight own;
        load(group.known[d].data(), own);
        if (((other.unknown >> d) & 1U) == 0) {
            away += (factors.near[d] * own) * square + (1.0 - own) * other.lost[d];
        } else {
            WideEight lone;
            load(group.lone[d].data(), lone);
            away += lone + (1.0 - own) * factors.bothLost[d];
        }
    }
}

UNDERSONG_INLINE void squareApart(const Group &group, const Covariances::Other &other, std::size_t d,
                                  WideEight &square)
{
    WideEight sound;
    load(group.sound[d].data(), sound);
    const WideEight apart = sound - other.sound[d];
    square = apart * apart;
}

UNDERSONG_INLINE void addJoint(const Group &group, const Covariances::Other &other,
                               const Covariances::Factors &factors, const WideEight &away, WideEight &all)
{
    WideEight near;
    WideEight joint;
    raiseTwoToMinus<double, kLanes>(away, near);
    load(group.joint.data(), joint);
    all += (factors.joint * other.joint) * joint * near;
}

//! Adds the parts that compare sounds.
template<Pair pair>
UNDERSONG_INLINE void addSound(const Group &group, const Covariances::Other &other,
                               const Covariances::Factors &factors, WideEight &all)
{
    WideEight sum = {};
    WideEight pairs = {};
    WideEight away = {};
    WideEight square;
    WideEight near;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        squareApart(group, other, d, square);
        raiseTwoToMinus<double, kLanes>(square, near);
        const WideEight term = kRelevance[d] * near;
        pairs += term * sum;
        sum += term;
        addAway<pair>(group, other, factors, d, square, away);
    }
    all += factors.additive * sum + factors.pairwise * pairs;
    squareApart(group, other, kPopularityDimension, square);
    raiseTwoToMinus<double, kLanes>(square, near);
    all += factors.popularity * near;
    squareApart(group, other, kAgeDimension, square);
    raiseTwoToMinus<double, kLanes>(square, near);
    all += factors.age * near;
    addJoint(group, other, factors, away, all);
}

//! The same where only the joint part counts.
template<Pair pair>
UNDERSONG_INLINE void addJointAlone(const Group &group, const Covariances::Other &other,
                                    const Covariances::Factors &factors, WideEight &all)
{
    WideEight away = {};
    WideEight square;
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        squareApart(group, other, d, square);
        addAway<pair>(group, other, factors, d, square, away);
    }
    addJoint(group, other, factors, away, all);
}

//! Every part that is the same sum for all songs: \p results has a column for each of \p others.
UNDERSONG_WIDE
void compare(const Group &group, std::span<const Eight> products, const std::vector<PanelColumn> &panels,
             std::size_t panelWidth, const std::vector<Covariances::Other> &others,
             const Covariances::Factors &factors, std::span<Eight> results)
{
    const std::size_t count = others.size();
    for (std::size_t j = 0; j < count; j += kPanelRows) {
        PanelSums sums;
        addProducts(panels.data() + j / kPanelRows * panelWidth, products.data(), products.size(), sums);
        std::array<Eight, kPanelRows> four;
        store(sums.first + factors.bias, four[0].data());
        store(sums.second + factors.bias, four[1].data());
        store(sums.third + factors.bias, four[2].data());
        store(sums.fourth + factors.bias, four[3].data());
        std::copy_n(four.begin(), std::min(kPanelRows, count - j),
                    results.begin() + static_cast<std::ptrdiff_t>(j));
    }
    if (!factors.hasNearness && !(factors.joint > 0))
        return;
    for (std::size_t j = 0; j < count; ++j) {
        const bool isWhole = group.isWhole && others[j].unknown == 0;
        WideEight all;
        load(results[j].data(), all);
        if (factors.hasNearness && isWhole)
            addSound<Pair::Whole>(group, others[j], factors, all);
        else if (factors.hasNearness)
            addSound<Pair::Partly>(group, others[j], factors, all);
        else if (isWhole)
            addJointAlone<Pair::Whole>(group, others[j], factors, all);
        else
            addJointAlone<Pair::Partly>(group, others[j], factors, all);
        store(all, results[j].data());
    }
}

Covariances::Factors factorsOf(const KernelWeights &kernel)
{
    const double steepness = 0.5 * std::numbers::log2e / (kernel.additiveLength * kernel.additiveLength);
    const double square = kernel.jointLength * kernel.jointLength;
    const double unit = std::numbers::log2e / steepness; // sounds are scaled
    Covariances::Factors factors{.scale = std::sqrt(steepness),
                                 .additive = kernel.additive / kRelevanceSum,
                                 .pairwise = kernel.pairwise / kPairSum,
                                 .popularity = kernel.popularity,
                                 .age = kernel.age,
                                 .joint = kernel.joint,
                                 .bias = kernel.bias,
                                 .hasNearness = kernel.additive > 0 || kernel.pairwise > 0 ||
                                                kernel.popularity > 0 || kernel.age > 0};
    for (std::size_t d = 0; d < kHeardDimensions; ++d) {
        const double r = kRelevance[d];
        factors.near[d] = 0.5 * r / square * unit;
        factors.missing[d] = 0.5 * r / (square + r) * unit;
        factors.cost[d] = -0.5 * std::log2(square / (square + r));
        factors.bothLost[d] = -0.5 * std::log2(square / (square + 2 * r));
    }
    return factors;
}

SoundMask unknownOf(const Points &points, Eigen::Index row)
{
    SoundMask unknown = 0;
    for (std::size_t d = 0; d < kSoundDimensions; ++d) {
        const bool isUnknown = points.unknown(row, static_cast<Eigen::Index>(d)) > 0.5;
        unknown = static_cast<SoundMask>(unknown | (isUnknown ? 1U << d : 0U));
    }
    return unknown;
}

//! The numbers of a song whose products with another's are the linear part and, after it, the listeners'.
class ProductNumbers
{
public:
    ProductNumbers(const Points &points, const KernelWeights &weights)
        : m_points(points), m_heard(weights.linear > 0 ? kHeardDimensions : 0),
          m_listenersFactor(std::sqrt(std::max(weights.listeners, 0.0)))
    {
        for (std::size_t d = 0; d < m_heard; ++d)
            m_factors[d] = std::sqrt(kRelevance[d] * weights.linear / kRelevanceSum);
    }

    std::size_t size() const
    {
        const bool hasListeners = m_listenersFactor > 0;
        return m_heard + (hasListeners ? static_cast<std::size_t>(m_points.listeners.cols()) : 0);
    }
    double at(Eigen::Index row, std::size_t place) const
    {
        if (place >= m_heard)
            return m_listenersFactor * m_points.listeners(row, static_cast<Eigen::Index>(place - m_heard));
        return m_points.linearScale(row) *
               (m_points.sound(row, static_cast<Eigen::Index>(place)) * m_factors[place]);
    }

private:
    const Points &m_points;
    std::size_t m_heard;
    double m_listenersFactor;
    std::array<double, kHeardDimensions> m_factors{};
};

//! Eight songs from \p first on, or as many as there are.
Group groupOf(const Points &points, std::size_t first, const Covariances::Factors &factors)
{
    Group group;
    const std::size_t end = std::min(first + kLanes, points.size());
    for (std::size_t i = first; i < end; ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const std::size_t lane = i - first;
        const SoundMask unknown = unknownOf(points, row);
        group.isWhole = group.isWhole && unknown == 0;
        group.joint[lane] = unheardDimensions(unknown) > kUnknownAllowed ? 0 : 1;
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            const double sound = factors.scale * points.sound(row, static_cast<Eigen::Index>(d));
            const bool isKnown = ((unknown >> d) & 1U) == 0;
            group.sound[d][lane] = isKnown ? sound : kFar;
            if (d < kHeardDimensions) {
                group.known[d][lane] = isKnown ? 1 : 0;
                group.lone[d][lane] = isKnown ? factors.missing[d] * sound * sound + factors.cost[d] : 0;
            }
        }
    }
    return group;
}

} // namespace

Covariances::Covariances(const Points &fixed, const KernelWeights &weights)
    : m_weights(weights), m_factors(factorsOf(weights)), m_others(fixed.size())
{
    const ProductNumbers products(fixed, weights);
    m_products = products.size();
    m_panels.resize((fixed.size() + kPanelRows - 1) / kPanelRows * m_products);
    for (std::size_t j = 0; j < fixed.size(); ++j) {
        const auto row = static_cast<Eigen::Index>(j);
        Other &other = m_others[j];
        other.unknown = unknownOf(fixed, row);
        other.joint = unheardDimensions(other.unknown) > kUnknownAllowed ? 0 : 1;
        for (std::size_t d = 0; d < kSoundDimensions; ++d) {
            const double sound = m_factors.scale * fixed.sound(row, static_cast<Eigen::Index>(d));
            const bool isKnown = ((other.unknown >> d) & 1U) == 0;
            other.sound[d] = isKnown ? sound : -kFar;
            if (d < kHeardDimensions)
                other.lost[d] = m_factors.missing[d] * sound * sound + m_factors.cost[d];
        }
        for (std::size_t k = 0; k < m_products; ++k)
            m_panels[j / kPanelRows * m_products + k][j % kPanelRows] = products.at(row, k);
        m_placeById.emplace(fixed.ids[j], j);
        if (weights.tags > 0) {
            for (const Tag &tag : fixed.tags[j])
                m_placesByTag.push_back(
                    {.id = tag.id, .place = j, .weight = static_cast<double>(tag.weight)});
        }
    }
    std::ranges::sort(m_placesByTag, {}, [](const TagPlace &tag) { return std::pair(tag.id, tag.place); });
    if (weights.artist > 0) {
        m_artists = fixed.artists;
        m_placesByArtist = placesByArtist(fixed);
    }
}

LaneTable Covariances::of(const Points &songs) const
{
    LaneTable table(songs.size(), size());
    const ProductNumbers numbers(songs, m_weights);
    // Listeners' points of another size say nothing about these, see Songs: the linear part comes first.
    const std::size_t products = numbers.size() == m_products
                                     ? m_products
                                     : std::min(m_weights.linear > 0 ? kHeardDimensions : 0, m_products);
    std::vector<Eight> columns(products);
    for (std::size_t first = 0; first < songs.size(); first += kLanes) {
        const std::size_t count = std::min(kLanes, songs.size() - first);
        for (std::size_t k = 0; k < products; ++k) {
            for (std::size_t lane = 0; lane < count; ++lane)
                columns[k][lane] = numbers.at(static_cast<Eigen::Index>(first + lane), k);
        }
        compare(groupOf(songs, first, m_factors), columns, m_panels, m_products, m_others, m_factors,
                table.group(first / kLanes));
    }
    addArtists(songs, table);
    addTags(songs, table);
    setSame(songs, table);
    return table;
}

void Covariances::addArtists(const Points &songs, LaneTable &table) const
{
    if (m_placesByArtist.empty())
        return;
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < songs.size(); ++i) {
        met.clear();
        for (const std::uint32_t artist : songs.artists[i]) {
            const auto range = std::ranges::equal_range(m_placesByArtist, artist, {},
                                                        &std::pair<std::uint32_t, std::size_t>::first);
            for (const auto &[same, j] : range)
                met.push_back(j);
        }
        std::ranges::sort(met);
        const auto repeated = std::ranges::unique(met);
        met.erase(repeated.begin(), repeated.end());
        for (const std::size_t j : met)
            table.at(i, j) += m_weights.artist * artistOverlap(songs.artists[i], m_artists[j]);
    }
}

void Covariances::addTags(const Points &songs, LaneTable &table) const
{
    if (m_placesByTag.empty())
        return;
    for (std::size_t i = 0; i < songs.size(); ++i) {
        for (const Tag &tag : songs.tags[i]) {
            const auto same = std::ranges::equal_range(m_placesByTag, tag.id, {}, &TagPlace::id);
            for (const TagPlace &other : same)
                table.at(i, other.place) += m_weights.tags * static_cast<double>(tag.weight) * other.weight;
        }
    }
}

//! Every part of a song with itself is the part's full weight.
void Covariances::setSame(const Points &songs, LaneTable &table) const
{
    for (std::size_t i = 0; i < songs.size(); ++i) {
        if (const auto found = m_placeById.find(songs.ids[i]); found != m_placeById.end())
            table.at(i, found->second) = m_weights.total();
    }
}

} // namespace undersong::recommender::inline UNDERSONG_LANES
