// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/lookupplanner.h"

#include <algorithm>
#include <cmath>

namespace undersong::discovery {

namespace {

//! What is expected of a kind nothing is known of: our own guesses, soon outweighed by what comes of it.
struct Expectation
{
    double fresh = 0; //!< songs a call
    double good = 0;  //!< share of them that is liked
};

Expectation expectationOf(OriginKind kind)
{
    switch (kind) {
    case OriginKind::SimilarSong:
        return {.fresh = 0.6, .good = 0.7};
    case OriginKind::Recommended:
        return {.fresh = 0.7, .good = 0.65};
    case OriginKind::SimilarArtist:
        return {.fresh = 7, .good = 0.55};
    case OriginKind::LikedArtist:
        return {.fresh = 6, .good = 0.65};
    case OriginKind::PlayedArtist:
        return {.fresh = 6, .good = 0.6};
    case OriginKind::KnownArtist:
        return {.fresh = 6, .good = 0.5};
    case OriginKind::OwnPlaylist:
        return {};
    case OriginKind::Chart:
        return {.fresh = 0.8, .good = 0.4};
    case OriginKind::PickedGenre:
        return {.fresh = 8, .good = 0.35};
    case OriginKind::Year:
        return {.fresh = 8, .good = 0.25};
    case OriginKind::Genre:
        return {.fresh = 8, .good = 0.15};
    }
    return {};
}

//! How many calls, and ratings, an expectation counts for: of a kind, then of one look-up among its kind.
constexpr double kKindCalls = 4;
constexpr double kKindRatings = 6;
constexpr double kLookUpCalls = 2;
constexpr double kLookUpRatings = 4;
//! Calls of one kind in a round after which another is worth half: songs found the same way are alike.
constexpr double kSameKind = 4;

//! \p hits of \p tries, as if \p weight tries had gone as \p expected.
double smoothed(qint64 hits, qint64 tries, double expected, double weight)
{
    return (static_cast<double>(hits) + weight * expected) / (static_cast<double>(tries) + weight);
}

} // namespace

LookUpPlanner::LookUpPlanner(QList<LookUp> lookUps) : m_lookUps(std::move(lookUps))
{
    for (const LookUp &lookUp : std::as_const(m_lookUps)) {
        Tally &tally = m_tallies[lookUp.origin.kind];
        tally.calls += lookUp.calls;
        tally.fresh += lookUp.fresh;
        tally.likes += lookUp.likes;
        tally.dislikes += lookUp.dislikes;
    }
}

double LookUpPlanner::promise(const LookUp &lookUp) const
{
    const Expectation expected = expectationOf(lookUp.origin.kind);
    const Tally tally = m_tallies.value(lookUp.origin.kind);
    const double kindFresh = smoothed(tally.fresh, tally.calls, expected.fresh, kKindCalls);
    const double kindGood = smoothed(tally.likes, tally.likes + tally.dislikes, expected.good, kKindRatings);
    const double fresh = smoothed(lookUp.fresh, lookUp.calls, kindFresh, kLookUpCalls);
    const double good = smoothed(lookUp.likes, lookUp.likes + lookUp.dislikes, kindGood, kLookUpRatings);
    const double sameKind = static_cast<double>(tally.callsThisRound) / kSameKind;
    const double untried = 1 / std::sqrt(1 + static_cast<double>(tally.calls));
    return lookUp.nearness * fresh * good / (1 + sameKind) + lookUp.nearness * untried;
}

std::optional<LookUp> LookUpPlanner::next() const
{
    const LookUp *best = nullptr;
    double most = 0;
    for (const LookUp &lookUp : m_lookUps) {
        if (lookUp.isDone)
            continue;
        if (lookUp.turn == LookUp::Turn::First)
            return lookUp;
        const double value = promise(lookUp);
        if (best == nullptr || value > most) {
            best = &lookUp;
            most = value;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

void LookUpPlanner::note(const QString &query, const Outcome &outcome)
{
    const auto found = std::ranges::find(m_lookUps, query, &LookUp::query);
    if (found == m_lookUps.end())
        return;
    ++found->calls;
    found->fresh += outcome.fresh;
    found->offset = outcome.offset;
    found->isDone = outcome.isDone;
    found->isStale = false;
    Tally &tally = m_tallies[found->origin.kind];
    ++tally.calls;
    ++tally.callsThisRound;
    tally.fresh += outcome.fresh;
}

void LookUpPlanner::leave(const QString &query)
{
    const auto found = std::ranges::find(m_lookUps, query, &LookUp::query);
    if (found != m_lookUps.end())
        found->isDone = true;
}

} // namespace undersong::discovery
