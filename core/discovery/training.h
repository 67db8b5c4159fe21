// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/modeltypes.h"
#include "discovery/recipe.h"
#include "recommender/swaprule.h"
#include "storage/outcomes.h"

//! Full fits: when one is due, and what becomes of it.
namespace undersong::discovery {

//! What decides whether a fit is due, and what it learns from.
struct TrainingData
{
    QList<catalog::Reaction> labels;
    QList<storage::outcomes::Outcome> outcomes;
    std::optional<storage::models::Model> newest; //!< made to rank, whatever became of it
    std::optional<TimePoint> newestWeekly;        //!< when one was last put aside
    qint64 inForce = 0;                           //!< the model that ranks; 0 for none

    //! As it was when so many labels were given.
    TrainingData upTo(qsizetype labelCount) const;
};
//! Discards a model first that is not in force yet and learned from labels of which one was taken back since.
Result<TrainingData> trainingData(storage::Connection &connection);

//! When the listener's taste last began to change: the test of Page and Hinkley on the log-loss of what
//! was predicted when each song was offered.
std::optional<TimePoint> lastDrift(const QList<storage::outcomes::Outcome> &outcomes);

inline constexpr qsizetype kBatch = 25; //!< labels between full fits
inline constexpr std::chrono::days kDaily{1};
inline constexpr std::chrono::days kWeekly{7};

//! A full fit that is due, and how many of the labels it learns from.
struct DueTraining
{
    storage::models::Kind kind = storage::models::Kind::Manual;
    qsizetype labels = 0;
};

//! Drift at once, Batch after 25 labels, both found by going through the log from where the newest model took
//! effect, so that they are the same whenever this is asked. Of several that came due meanwhile the last that
//! should be in force by now; else what is due now. Batch after a change of the model's version; Daily after
//! a day. Nothing before the first label, nor while the newest model is not in force yet.
std::optional<DueTraining> dueTraining(const TrainingData &data, TimePoint now);
bool isWeeklyDue(const TrainingData &data, TimePoint now);

//! What shall replace the recipe in use.
struct Proposal
{
    storage::models::Kind kind = storage::models::Kind::Manual;
    Recipe recipe;
    //! Whether the calibration is fitted anew, or as the file has it.
    enum class Calibration { Fit, Given } calibration = Calibration::Fit;
    enum class Acceptance {
        Compared, //!< taken if it does no worse
        Forced,   //!< taken however bad
        Anew,     //!< as Forced, and nothing made before it ranks again by itself
    } acceptance = Acceptance::Compared;
};
//! Of the data as it is, in the manner of \p inUse; \p asOf is when ages are taken.
Proposal proposalFor(storage::models::Kind kind, const TrainingData &data, const Recipe &inUse,
                     TimePoint asOf);

struct Trained
{
    storage::models::Model model; //!< ready to be stored
    Recipe recipe;
    recommender::SwapDecision decision;
    Refusal refusal = Refusal::None;
    std::optional<double> logLossBefore;
};

//! At most so many of the newest labels are predicted by both models, each before it is learned.
inline constexpr qsizetype kCompared = 50;

//! Fits, calibrates and compares. Up to a second at 400 labels: for the compute pool.
Result<Trained> train(const recommender::Songs &songs, const TrainingData &data, const Recipe &inUse,
                      Proposal proposal);

} // namespace undersong::discovery
