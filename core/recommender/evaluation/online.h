// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/listfigures.h"
#include "recommender/evaluation/metrics.h"
#include "recommender/evaluation/onlinemodel.h"
#include "recommender/evaluation/runcontrol.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace undersong::recommender {

//! Likes one model found, a trial a row.
struct ModelLikes
{
    std::string name;
    //! By mark, then by trial: likes among the first so many picks.
    std::vector<std::vector<double>> likes;
    double seconds = 0; //!< measured: of one thread, all trials together
    //! By trial: the mean of its lists but the first, which is drawn at random.
    std::vector<ListFigures> lists = {};

    Summary at(std::size_t mark) const { return summarise(likes[mark]); }
};

//! What came of many trials with many models.
struct LikesReport
{
    std::vector<std::size_t> marks; //!< those that every pool is large enough for
    std::vector<ModelLikes> models;
    double poolSize = 0; //!< mean over trials
    double likeRate = 0; //!< share of likes in the pools
};

//! Lets every model pick up to the last of \p marks songs of each trial: the first at random, the same for
//! all, then one by one with the answer to each (protocol A of the evaluation data; C as well). With a
//! \p listLength above 1 they are offered in lists of so many, the first of them random, and the answers to a
//! list come after its last song. \p drawTrial is called from several threads, once for each of 0..trials-1.
//! Nothing where it was stopped.
std::optional<LikesReport> countLikes(std::size_t trials, const std::function<Trial(std::size_t)> &drawTrial,
                                      std::span<const NamedModel> models, std::span<const std::size_t> marks,
                                      const RunControl &control, std::size_t listLength = 1);

} // namespace undersong::recommender
