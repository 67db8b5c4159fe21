// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/ranking.h"

#include "recommender/covariances.h"
#include "recommender/exploration.h"
#include "recommender/popularitybalance.h"
#include "recommender/quantise.h"
#include "recommender/sieve.h"
#include "recommender/spacing.h"
#include "recommender/start.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace undersong::recommender {

namespace {

constexpr double kWorth = 0.15;
//! Songs that must be left to choose from before those nothing is known about are left out.
constexpr std::size_t kReserve = 20;
//! The list is put together from so many songs at least.
constexpr std::size_t kPool = 512;
//! The dial's wishes are looked for among so many at least, before any other song takes the slot.
constexpr std::size_t kPoolForWishes = 8 * 1024;
//! Exploration keeps to this share of the candidates, of them surely to so many of the best by score.
constexpr double kBetterShare = 0.02;
constexpr std::size_t kFewestBetter = 16;
constexpr std::size_t kSurelyExplored = 64;
constexpr double kJointSimilarity = 0.5;
constexpr double kArtistSimilarity = 0.3;
constexpr double kTagSimilarity = 0.2;

//! The candidates that may be offered, by row.
std::vector<Row> eligibleRows(const Taste &taste, const Songs &songs, const RankRequest &request)
{
    std::vector<Row> excluded;
    const auto exclude = [&](std::uint64_t id) {
        if (const auto row = songs.rowOf(id))
            excluded.push_back(*row);
    };
    std::ranges::for_each(request.exclude, exclude);
    if (request.ratedSongs == RatedSongs::Exclude)
        std::ranges::for_each(taste.examples(), exclude, &Example::song);
    std::ranges::sort(excluded);
    std::span<const Row> candidates = request.candidates;
    std::vector<Row> sorted;
    if (!std::ranges::is_sorted(candidates)) {
        sorted.assign(candidates.begin(), candidates.end());
        std::ranges::sort(sorted);
        candidates = sorted;
    }
    std::vector<Row> rows;
    rows.reserve(candidates.size());
    auto next = excluded.begin();
    for (const Row row : candidates) {
        while (next != excluded.end() && *next < row)
            ++next;
        const bool isExcluded = next != excluded.end() && *next == row;
        if (!isExcluded && row < songs.size() && (rows.empty() || rows.back() != row))
            rows.push_back(row);
    }
    return rows;
}

bool isExplorationSlot(std::size_t slot, double share)
{
    if (!(share > 0))
        return false;
    const auto period = static_cast<std::size_t>(std::max(1.0, std::round(1 / share)));
    return (slot + 1) % period == 0;
}

//! What makes songs of one list alike, as a covariance: all but the artists.
KernelWeights similarityOf(const KernelWeights &kernel)
{
    return {.additive = 0,
            .popularity = 0,
            .age = 0,
            .pairwise = 0,
            .joint = kJointSimilarity,
            .linear = 0,
            .artist = 0,
            .tags = kTagSimilarity,
            .listeners = 0,
            .bias = 0,
            .jointLength = kernel.jointLength};
}

//! Puts one list together out of a pool.
class List
{
public:
    List(const Taste &taste, const Songs &songs, const RankRequest &request, std::vector<Scored> pool,
         const Explorer *explorer)
        : m_songs(songs), m_request(request), m_pool(std::move(pool)), m_explorer(explorer),
          m_spacing(request.artistLimit, request.artistWindow, request.recentArtists), m_balance(taste),
          m_dial(taste, songs, request.newArtists)
    {
        std::vector<Row> rows;
        rows.reserve(m_pool.size());
        for (const Scored &song : m_pool) {
            rows.push_back(song.row);
            m_probability.push_back(likeProbability(song.score, song.variance));
            m_popularity.push_back(PopularityBalance::shareOf(songs, song.row));
        }
        m_similarity.resize(m_pool.size());
        if (m_request.relevanceShare < 1) {
            const Points points = Points::of(songs, rows);
            m_alike.emplace(points, similarityOf(taste.parameters().kernel));
            m_placesByArtist = placesByArtist(points);
        }
    }

    std::vector<Ranked> build()
    {
        while (m_list.size() < m_request.count && fillSlot()) {
        }
        return std::move(m_list);
    }

    //! Whether a slot holds what the dial did not want there.
    bool wasWishRefused() const { return m_wasWishRefused; }
    //! Whether any of \p rows may follow the songs taken, the dial aside.
    bool couldGoOnWith(std::span<const Row> rows) const
    {
        return std::ranges::any_of(rows, [this](Row row) { return isAllowed(row); });
    }

private:
    //! What the dial asks of the next slot, and where there is no such song, any.
    bool fillSlot()
    {
        const std::size_t slot = m_request.firstSlot + m_list.size();
        const bool explores = m_explorer != nullptr && isExplorationSlot(slot, m_request.explorationShare);
        const auto any = [](Row) { return true; };
        if (const auto wantsNew = m_dial.wantsNew()) {
            const auto wanted = [this, wantsNew](Row row) { return m_dial.isNew(row) == *wantsNew; };
            if ((explores && explore(wanted)) || takeBestOf(wanted))
                return true;
        }
        return (explores && explore(any)) || takeBestOf(any);
    }

    bool isAllowed(Row row) const
    {
        return !m_taken.contains(row) && m_spacing.allows(m_songs.artistsAt(row));
    }

    template<class Filter>
    bool explore(const Filter &isWanted)
    {
        const auto draw = m_explorer->draw(m_draws, [&](Row row) { return isWanted(row) && isAllowed(row); });
        if (!draw)
            return false;
        ++m_draws;
        take({.row = draw->row,
              .id = m_songs.idAt(draw->row),
              .mean = draw->mean,
              .variance = draw->variance,
              .score = draw->sample,
              .probability = likeProbability(draw->mean, draw->variance),
              .slot = SlotKind::Exploration,
              .propensity = draw->propensity});
        return true;
    }

    template<class Filter>
    bool takeBestOf(const Filter &isWanted)
    {
        const Scored *best = nullptr;
        std::pair<std::int64_t, std::uint64_t> bestOrder;
        for (std::size_t i = 0; i < m_pool.size(); ++i) {
            const Scored &song = m_pool[i];
            const std::pair order(-quantised(relevance(song, i)), m_songs.idAt(song.row));
            // The rules are asked last: they cost the most.
            if ((best == nullptr || order < bestOrder) && isWanted(song.row) && isAllowed(song.row)) {
                best = &song;
                bestOrder = order;
            }
        }
        if (best == nullptr)
            return false;
        take({.row = best->row,
              .id = m_songs.idAt(best->row),
              .mean = best->mean,
              .variance = best->variance,
              .score = best->score,
              .probability = likeProbability(best->mean, best->variance),
              .slot = SlotKind::Main,
              .propensity = 1});
        return true;
    }

    bool isBalanced() const { return m_request.popularityWorth > 0 && m_balance.isActive(); }

    //! By score alone until something was taken; then the balance of score, novelty and popularity.
    double relevance(const Scored &song, std::size_t place) const
    {
        if (m_list.empty() || (!m_alike && !isBalanced()))
            return song.score;
        double worth = m_probability[place];
        if (m_alike) {
            const double share = std::max(m_request.relevanceShare, 0.0);
            worth = share * worth - (1 - share) * m_similarity[place];
        }
        if (isBalanced())
            worth -= m_request.popularityWorth * m_balance.divergenceWith(m_popularity[place]);
        return worth;
    }

    void take(const Ranked &song)
    {
        m_taken.insert(song.row);
        m_spacing.take(m_songs.artistsAt(song.row));
        m_list.push_back(song);
        m_balance.take(PopularityBalance::shareOf(m_songs, song.row));
        const bool isNew = m_dial.isNew(song.row);
        m_list.back().isNewArtist = isNew;
        m_list.back().wantsNewArtist = m_dial.wantsNew();
        m_wasWishRefused = m_wasWishRefused || m_dial.isAgainst(isNew);
        m_dial.take(isNew);
        if (!m_alike)
            return;
        const Points point = Points::of(m_songs, std::array{song.row});
        std::vector<double> sameArtist(m_similarity.size());
        for (const std::uint32_t artist : point.artists.front()) {
            const auto range = std::ranges::equal_range(m_placesByArtist, artist, {},
                                                        &std::pair<std::uint32_t, std::size_t>::first);
            for (const auto &[same, place] : range)
                sameArtist[place] = kArtistSimilarity;
        }
        const LaneTable alike = m_alike->of(point);
        for (std::size_t i = 0; i < m_similarity.size(); ++i)
            m_similarity[i] = std::max(m_similarity[i], alike.at(0, i) + sameArtist[i]);
    }

    const Songs &m_songs;
    const RankRequest &m_request;
    std::vector<Scored> m_pool;
    const Explorer *m_explorer;
    Spacing m_spacing;
    PopularityBalance m_balance;
    Dial m_dial;
    std::vector<double> m_probability;                    //!< of a like, by score
    std::vector<std::optional<std::size_t>> m_popularity; //!< shares of PopularityBalance
    std::optional<Covariances> m_alike;                   //!< with the pool; without the artists'
    std::vector<std::pair<std::uint32_t, std::size_t>> m_placesByArtist;
    std::vector<double> m_similarity; //!< of each song of the pool to the nearest one taken
    std::unordered_set<Row> m_taken;
    std::vector<Ranked> m_list;
    std::size_t m_draws = 0;
    bool m_wasWishRefused = false;
};

std::vector<Ranked> startList(const Taste &taste, const Songs &songs, const RankRequest &request,
                              std::span<const Row> rows)
{
    Spacing spacing(request.artistLimit, request.artistWindow, request.recentArtists);
    Dial dial(taste, songs, request.newArtists);
    const double mean = taste.parameters().priorMean;
    const double variance = taste.priorVariance();
    std::vector<Ranked> list;
    spread(
        songs, rows, request.count, request.seed,
        [&](Row row) { return spacing.allows(songs.artistsAt(row)); },
        [&](Row row) {
            spacing.take(songs.artistsAt(row));
            const bool isNew = dial.isNew(row);
            list.push_back({.row = row,
                            .id = songs.idAt(row),
                            .mean = mean,
                            .variance = variance,
                            .score = mean,
                            .probability = likeProbability(mean, variance),
                            .slot = SlotKind::Start,
                            .propensity = 0,
                            .isNewArtist = isNew,
                            .wantsNewArtist = dial.wantsNew()});
            dial.take(isNew);
        });
    return list;
}

//! Explores where one of the slots of \p request is for that.
std::optional<Explorer> explorerFor(const Taste &taste, const Songs &songs, const RankRequest &request,
                                    const Sieve &sieve, std::span<const Scored> best)
{
    for (std::size_t slot = request.firstSlot; slot < request.firstSlot + request.count; ++slot) {
        if (!isExplorationSlot(slot, request.explorationShare))
            continue;
        const std::vector<Row> better = sieve.bestShare(kBetterShare, kFewestBetter);
        std::vector<Row> surely;
        for (const Scored &song : best.first(std::min({best.size(), better.size(), kSurelyExplored})))
            surely.push_back(song.row);
        return Explorer(taste, songs, std::move(surely), better, request.seed);
    }
    return {};
}

//! \p rows are those of the candidates that may be offered.
std::vector<Ranked> rankRows(const Taste &taste, const Songs &songs, const RankRequest &request,
                             std::vector<Row> rows)
{
    if (rows.empty() || request.count == 0)
        return {};
    if (taste.examples().empty() && !songs.hasPriors())
        return startList(taste, songs, request, rows);

    const Sieve sieve(taste, songs, std::move(rows), request.threads);
    const double worth = request.uncertaintyWorth.value_or(kWorth);
    const std::size_t all = sieve.rows().size();
    const std::size_t wanted = std::min(request.count, all);
    std::size_t size = std::max(kPool, 4 * wanted);
    std::vector<Scored> pool = sieve.best(size, worth);
    const std::optional<Explorer> explorer = explorerFor(taste, songs, request, sieve, pool);
    // Where the rules leave too few of the pool, a larger one is tried, unless they leave none of all.
    for (;;) {
        List list(taste, songs, request, std::move(pool), explorer ? &*explorer : nullptr);
        std::vector<Ranked> ranked = list.build();
        const bool isRefused = list.wasWishRefused() && size < kPoolForWishes;
        const bool isShort = ranked.size() < wanted && list.couldGoOnWith(sieve.rows());
        if ((!isShort && !isRefused) || size >= all)
            return ranked;
        size *= 4;
        pool = sieve.best(size, worth);
    }
}

} // namespace

std::vector<Ranked> rank(const Taste &taste, const Songs &songs, const RankRequest &request)
{
    return rankRows(taste, songs, request, eligibleRows(taste, songs, request));
}

std::vector<Ranked> offer(const Taste &taste, const Songs &songs, RankRequest request)
{
    std::vector<Row> rows = eligibleRows(taste, songs, request);
    std::vector<Row> judgeable;
    std::ranges::copy_if(rows, std::back_inserter(judgeable),
                         [&songs](Row row) { return songs.isJudgeable(row); });
    if (judgeable.size() >= request.count + kReserve)
        rows = std::move(judgeable);
    std::vector<Ranked> ranked = rankRows(taste, songs, request, rows);
    if (ranked.empty() && !rows.empty()) {
        request.artistLimit = 0;
        ranked = rankRows(taste, songs, request, std::move(rows));
    }
    return ranked;
}

} // namespace undersong::recommender
