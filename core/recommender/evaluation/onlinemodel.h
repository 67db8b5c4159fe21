// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/trial.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace undersong::recommender {

//! What the listener said of one song.
struct Answer
{
    Row row = 0;
    bool isLiked = false;
};

//! A song of a list.
struct Pick
{
    Row row = 0;
    bool isExploration = false; //!< offered to learn from rather than for its score
};

//! Something that picks songs of a pool and learns from the answers. It is made for one trial, sees nothing
//! but the pool and what it is told, and draws its chances from the seed it was made with. Not for several
//! threads at once.
class OnlineModel
{
public:
    OnlineModel() = default;
    OnlineModel(const OnlineModel &) = delete;
    OnlineModel &operator=(const OnlineModel &) = delete;
    virtual ~OnlineModel() = default;

    //! What is known from before; the songs were not offered.
    virtual void learnAll(std::span<const Answer> answers) = 0;
    //! The answer to a song that was offered; of a list in its order.
    virtual void learn(const Answer &answer) = 0;
    //! The song to offer next; \p remaining is never empty. Of equal songs the first in the pool.
    virtual Row pick(std::span<const Row> remaining) = 0;
    //! At most \p count songs to offer next, all before the first answer. Unless a model knows better, its
    //! picks one after the other without an answer between them.
    virtual std::vector<Pick> pickList(std::span<const Row> remaining, std::size_t count);
    //! Probabilities of a like, in the order of \p rows.
    virtual std::vector<double> predict(std::span<const Row> rows) = 0;
};

//! A model by name. \c make is called from several threads at once; the pool outlives the model.
struct NamedModel
{
    std::string name;
    std::function<std::unique_ptr<OnlineModel>(const Pool &pool, std::uint64_t seed)> make;
};

} // namespace undersong::recommender
