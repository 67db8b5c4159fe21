// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/dial.h"
#include "recommender/taste.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace undersong::recommender {

enum class SlotKind {
    Main,        //!< the best by mean and a little of the uncertainty
    Exploration, //!< a posterior sample among the better songs
    Start,       //!< nothing is known yet: spread over the candidates
};

//! Whether songs that have an example may be offered again.
enum class RatedSongs { Exclude, Allow };

struct RankRequest
{
    //! Rows of the table, in any order; rows past its end are left out, repeated ones count once.
    std::span<const Row> candidates = {};
    std::size_t count = 20;
    //! Decides the start and the exploration slots, nothing else. One number a request.
    std::uint64_t seed = 0;
    //! At most this many threads work; the result does not depend on it.
    unsigned threads = 1;
    //! Score = mean + this times the standard deviation of what can be learned (unlearnableVariance). Without
    //! a value 0.15.
    std::optional<double> uncertaintyWorth = {};
    //! Share of exploration slots: slot s is one where s + 1 is a multiple of 1 / share. 0 for none.
    double explorationShare = 1.0 / 10;
    //! Number of the first slot, so that the exploration slots keep their rhythm over short lists.
    std::size_t firstSlot = 0;
    //! Ids never to be offered.
    std::span<const std::uint64_t> exclude = {};
    RatedSongs ratedSongs = RatedSongs::Exclude;
    //! At most this many songs of an artist in any so many consecutive slots; 0 for no rule. The rule is kept
    //! even where it makes the list shorter.
    std::size_t artistLimit = 2;
    std::size_t artistWindow = 20;
    //! Artists of the songs offered just before this list, a song each, oldest first.
    std::span<const std::vector<std::uint32_t>> recentArtists = {};
    //! The dial of adventure. Without a value score alone decides.
    std::optional<NewArtists> newArtists = {};
    //! Balance of the list: 1 by score alone, less for a more mixed list (Carbonell & Goldstein 1998).
    double relevanceShare = 0.9;
    //! How much a list is to mirror the popularity of the liked songs, see PopularityBalance: so much is
    //! taken off a probability for each nat it would diverge; 0 for no rule.
    double popularityWorth = 0.05;
};

//! One song offered.
struct Ranked
{
    Row row = 0;
    std::uint64_t id = 0;
    double mean = 0;        //!< logits
    double variance = 0;    //!< logits squared
    double score = 0;       //!< mean + worth of the uncertainty; in an exploration slot the sample drawn
    double probability = 0; //!< of a like
    SlotKind slot = SlotKind::Main;
    //! Probability, over seeds, of this song in this slot given the slots before: 1 in a main slot, the share
    //! of 256 draws in an exploration slot, 0 (not known) in a start slot.
    double propensity = 0;
    bool isNewArtist = false; //!< its artists are known and none of them has an example
    //! What the dial asked of its slot; nothing where score alone decides.
    std::optional<bool> wantsNewArtist = {};
};

//! The best candidates for a taste, in the order to offer them.
//!
//! Main slots: all candidates are sieved by mean in one or two ever more exact steps (see Scan; past 4 096
//! candidates a rough one first), variances are exact, and the list is put together by maximal marginal
//! relevance over the best few hundred by score, with similarity 0.5 joint kernel + 0.3 same artist +
//! 0.2 tags, and by the balance of popularity; its first song is the best by score. Exploration slots: one
//! joint posterior draw a slot (Thompson sampling) at half width over the best fiftieth by mean (at least 16
//! songs); of many, 256: the 64 best by score, the others taken at random. Without any example: see \c
//! spread, unless something is expected of the songs all the same.
//!
//! Scores are rounded to 1e-6 before they are compared and ties go to the smaller id, so the list depends on
//! taste, table, request and seed alone: not on threads, not on the order of the candidates, not on how the
//! taste came about.
std::vector<Ranked> rank(const Taste &taste, const Songs &songs, const RankRequest &request);

//! The same as the program asks it. Songs nothing is known about keep the prior's expectation whatever is
//! said, so that every dislike would bring them forward: they are candidates only where hardly more than the
//! songs asked for may be offered without them. And where only artists are left that just had their turn,
//! another song of theirs beats silence.
std::vector<Ranked> offer(const Taste &taste, const Songs &songs, RankRequest request);

} // namespace undersong::recommender
