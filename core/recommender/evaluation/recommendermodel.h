// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/onlinemodel.h"
#include "recommender/ranking.h"

#include <cstdint>
#include <string>

namespace undersong::recommender {

//! Which parts of the kernel take part.
struct Parts
{
    bool sound = true;
    bool artist = true;
    bool listeners = true;

    bool operator==(const Parts &) const = default;
};
KernelWeights withParts(KernelWeights weights, const Parts &parts);

struct RecommenderOptions
{
    Parameters parameters = {};
    Parts parts = {};
    //! As the program asks, song by song. Candidates, count, seed, first slot, recent artists and threads are
    //! filled in.
    RankRequest request = {};
};

//! The program's own recommender, used as discovery does: songs nothing is known about only where others have
//! run out, and rather an artist again than nothing.
NamedModel recommenderModel(std::string name, const RecommenderOptions &options = {});

//! The same without exploration slots, worth of the uncertainty and list rules: the best mean always.
RecommenderOptions greedyOptions();

} // namespace undersong::recommender
