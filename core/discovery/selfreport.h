// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/selfevaluation.h"
#include "storage/outcomes.h"

//! How well the model does, from what it said before each answer.
namespace undersong::discovery {

//! The share of likes among the half of some answered offers that a predictor put highest, beside the
//! model's own: what it would have found had it chosen among them.
struct UpperHalf
{
    recommender::HitRate hits;
    recommender::HitRate model; //!< of the same offers
};

struct SelfReport
{
    qint64 answered = 0; //!< offers with a like or dislike in force
    recommender::SelfEvaluation evaluation;
    UpperHalf lastWeek; //!< by last week's model
    UpperHalf popular;  //!< by popularity alone
};

//! Fewer answers than that are not enough data for a figure.
inline constexpr qint64 kEnoughAnswers = 20;

SelfReport selfReport(const QList<storage::outcomes::Outcome> &outcomes);

} // namespace undersong::discovery
