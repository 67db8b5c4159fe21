// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/interactions.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace undersong::recommender {

// How to measure collaborative filtering (protocol D):
//
//     auto train = readInteractions(trainText);   // std::expected: the fault names the line
//     auto test = readInteractions(testText);
//     const CollaborativeResult result =
//         evaluateCollaborative({.train = *train, .test = *test, .valid = validPairs},
//                               CollaborativeModel::Ials, {.threads = 2, .seed = 1});
//     // result.metrics.recall[i], .ndcg[i] at kListLengths[i]; result.fitSeconds; result.parameters
//
// It needs no id to be dense or known to the train set, it never throws but for want of memory, and gives the
// same metrics for any number of threads. Peak memory is the caller's to read.

//! Lengths of list every metric is given for.
inline constexpr std::array<std::size_t, 3> kListLengths = {10, 20, 40};

//! Means over the listeners who have at least one item in the test.
struct ListMetrics
{
    std::array<double, kListLengths.size()> recall{}; //!< hits / |test of the listener|
    //! Sum of 1 / log2(place + 1) of the hits over the same sum for min(K, |test|) hits in a row.
    std::array<double, kListLengths.size()> ndcg{};
    std::size_t listeners = 0;
};

//! Adds up ListMetrics, listener by listener.
class ListMetricsSum
{
public:
    //! \p list: best first, at least 40 long or all there is. \p test: sorted, each once; empty: not counted.
    void add(std::span<const std::uint32_t> list, std::span<const std::uint32_t> test);
    ListMetrics mean() const;

private:
    ListMetrics m_sum;
};

enum class CollaborativeModel : std::uint8_t {
    Neighbours, //!< item-item graph filter, the best 200 of each item: neighbours.h
    Ials,       //!< factors: ials.h
    Blend,      //!< three iALS of different seeds and the neighbours, by their standardised scores
    Popularity, //!< the same list for everybody
};
inline constexpr std::array kCollaborativeModels = {CollaborativeModel::Neighbours, CollaborativeModel::Ials,
                                                    CollaborativeModel::Blend,
                                                    CollaborativeModel::Popularity};
//! "neighbours", "ials", "blend", "popularity".
std::string_view nameOf(CollaborativeModel model);
std::optional<CollaborativeModel> collaborativeModelNamed(std::string_view name);

//! What the valid pairs are for, if there are any.
enum class ValidUse : std::uint8_t {
    Learn, //!< they join the train pairs
    //! Parameters are chosen by NDCG@20 on them (fit to train alone), then as Learn. Without valid pairs, by
    //! one train pair in ten. See tuning.h.
    Tune,
    Mask, //!< they are only kept out of the lists, as train pairs are
};

//! Pairs by whatever ids the files have.
struct CollaborativeData
{
    std::span<const Interaction> train;
    std::span<const Interaction> test;
    std::span<const Interaction> valid{};
};

struct CollaborativeOptions
{
    unsigned threads = 1;
    std::uint64_t seed = 1;
    ValidUse validUse = ValidUse::Tune;
    std::size_t factors = 128;    //!< of iALS; 0: as IalsOptions has it
    std::size_t epochs = 0;       //!< of iALS; 0: as IalsOptions has it
    std::size_t neighbours = 400; //!< kept for each item; 0: as NeighboursOptions has it
};

struct CollaborativeResult
{
    ListMetrics metrics;
    std::size_t listeners = 0; //!< in the matrix that was learned from
    std::size_t items = 0;
    std::size_t pairs = 0;
    double fitSeconds = 0;   //!< the last fit alone
    double tuneSeconds = 0;  //!< with ValidUse::Tune: some twenty fits
    double scoreSeconds = 0; //!< all lists of the test
    unsigned threads = 1;
    //! What the model was fitted with, by name, in a fixed order: for the report.
    std::vector<std::pair<std::string, double>> parameters;
};

//! Fits \p model and makes a list for each listener of the test, without that listener's train items (and
//! valid items, whatever their use). A listener without train items gets the popular ones.
CollaborativeResult evaluateCollaborative(const CollaborativeData &data, CollaborativeModel model,
                                          const CollaborativeOptions &options = {});

} // namespace undersong::recommender
