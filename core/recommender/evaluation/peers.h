// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/onlinemodel.h"

//! What the recommender is measured against. All see the same standardised sound, with 0 where it is unknown.
namespace undersong::recommender {

//! Picks at random; predicts the share of likes so far (Laplace's rule of succession).
NamedModel randomModel();

//! The most popular first, unknown ones last; predicts the popularity as a share.
NamedModel popularityModel();

struct LogisticOptions
{
    double c = 1; //!< the weight of the data against the penalty of half the squared length of the weights
};
//! Logistic regression with an L2 penalty (the intercept is free), refitted by Newton's method after every
//! answer; the highest probability first. Until both answers have come it picks at random.
NamedModel logisticModel(const LogisticOptions &options = {});

struct LinUcbOptions
{
    double alpha = 0.1; //!< worth of a standard deviation
};
//! LinUCB with one set of weights (Li et al. 2010, disjoint model of one arm kind), rewards 1 and 0, ridge 1.
NamedModel linUcbModel(const LinUcbOptions &options = {});

struct ThompsonOptions
{
    double width = 0.3; //!< a factor on the posterior's standard deviation
};
//! Linear Thompson sampling (Agrawal & Goyal 2013), one draw a pick, on the same regression.
NamedModel thompsonModel(const ThompsonOptions &options = {});

struct NearestOptions
{
    double length = 2.5; //!< of the Gaussian kernel
};
//! Soft nearest neighbours: kernel to liked songs minus kernel to disliked ones. Predicts the kernel-weighted
//! share of likes with one song's weight of even odds.
NamedModel nearestModel(const NearestOptions &options = {});

//! Item-item collaborative filtering: the sum of cosines with the liked songs (Pool::listeners). Dislikes do
//! not count: subtracted they are known to hurt. Predicts a squashed score.
NamedModel itemItemModel();

} // namespace undersong::recommender
