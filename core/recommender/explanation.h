// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/taste.h"

#include <cstdint>
#include <span>
#include <vector>

namespace undersong::recommender {

//! What a part of a song's score comes from.
enum class TermKind {
    LikedExample,    //!< it sounds like a song that was liked (pairwise and joint part of the kernel)
    DislikedExample, //!< it sounds like a song that was disliked
    LikedArtist,     //!< an artist it shares with liked songs, mostly
    DislikedArtist,  //!< an artist it shares with disliked songs, mostly
    Tag,             //!< a tag it shares with songs that were liked (or, below 0, disliked)
    Listeners,       //!< the people who like a song that was liked (or disliked) like it too
    Feature,         //!< more or less of one feature (additive and linear part)
    Prior,           //!< what holds for every song: the prior mean, the bias, and what the middle of the
                     //!< catalogue gets for its features
    Itself,          //!< the song was rated: what no other example could say about it
    Expected,        //!< what was expected of this song before anything was said, see Songs::priorAt
};

//! One exact part of the mean of a song.
struct Term
{
    TermKind kind = TermKind::Prior;
    double weight = 0;                             //!< logits
    std::uint64_t song = 0;                        //!< LikedExample, DislikedExample, Listeners
    std::uint32_t artist = 0;                      //!< LikedArtist, DislikedArtist
    std::uint32_t tag = 0;                         //!< Tag
    RawFeature feature = RawFeature::Danceability; //!< Feature
    //! Feature: +1 the song has more of it than the catalogue's middle, -1 less, 0 for the key.
    int direction = 0;
};

//! The parts of the mean of the song at \p row, the weightiest (by amount) first. Their weights add up to the
//! mean that \c Taste::predict gives, within rounding; they follow from
//! mean(x) = prior(x) + sum over examples j of pull_j k(x, x_j), each part of k taken apart. A feature's term
//! is what it adds beyond its mean over standard normal songs, which goes to the prior.
std::vector<Term> explain(const Taste &taste, const Songs &songs, Row row);

//! What the example of \p song speaks for the song at \p row, all parts taken together and the other examples
//! known: logits, to first order (pull times posterior covariance). Had that example never been given, the
//! mean would be lower where this is above 0 and higher where it is below. A term can have the other sign:
//! a song may sound like a liked one that mostly speaks against it, or that others speak for better. 0 where
//! there is no such example.
double influenceOf(const Taste &taste, const Songs &songs, std::uint64_t song, Row row);
//! The same of every example the taste learned from, in the order of taste.points(); costs little more than
//! one.
std::vector<double> influences(const Taste &taste, const Songs &songs, Row row);

//! The place (1 = best) of \p row among \p candidates by mean, ties by id; \p row itself need not be one.
std::size_t placeOf(const Taste &taste, const Songs &songs, std::span<const Row> candidates, Row row);

//! What a song would be without one example.
struct Counterfactual
{
    Prediction prediction;
    std::size_t place = 0; //!< see placeOf
};

//! What the song at \p row would be, had \p example never been given.
Counterfactual rankWithout(const Taste &taste, const Songs &songs, std::uint64_t example,
                           std::span<const Row> candidates, Row row);

} // namespace undersong::recommender
