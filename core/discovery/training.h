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
};
Result<TrainingData> trainingData(storage::Connection &connection);

//! When the listener's taste last began to change: the test of Page and Hinkley on the log-loss of what
//! was predicted when each song was offered.
std::optional<TimePoint> lastDrift(const QList<storage::outcomes::Outcome> &outcomes);

inline constexpr qsizetype kBatch = 25; //!< labels between full fits
inline constexpr std::chrono::days kDaily{1};
inline constexpr std::chrono::days kWeekly{7};

//! Drift at once, Batch after 25 labels and after a change of the model's version, Daily after a day; nothing
//! before the first label.
std::optional<storage::models::Kind> dueTraining(const TrainingData &data, TimePoint now);
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
//! Of the data as it is, in the manner of \p inUse.
Proposal proposalFor(storage::models::Kind kind, const TrainingData &data, const Recipe &inUse,
                     TimePoint now);

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
