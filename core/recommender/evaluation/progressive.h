// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/evaluation/metrics.h"
#include "recommender/evaluation/onlinemodel.h"
#include "recommender/evaluation/runcontrol.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace undersong::recommender {

//! The first and the last of a stretch of songs in the order they are learned, counted from 1.
struct Window
{
    std::size_t first = 0;
    std::size_t last = 0;
};
inline constexpr std::array<Window, 4> kWindows = {{{1, 25}, {26, 50}, {51, 100}, {101, 200}}};
//! After so many songs every song not yet learned is predicted as well.
inline constexpr std::array<std::size_t, 5> kStations = {10, 25, 50, 100, 200};
inline constexpr std::size_t kFolds = 10;

//! Each says nothing where no seed had anything to go by.
struct PredictionFigures
{
    std::optional<double> auc = {}; //!< mean of the seeds: predictions of different seeds do not compare
    std::optional<double> logLoss = {};
    std::optional<double> brier = {};
    std::optional<double> ece = {};
    double aucError = 0; //!< standard error of auc over seeds
};

struct ModelPredictions
{
    std::string name;
    //! By window. Log-loss, Brier and calibration error over the predictions of all seeds together: those of
    //! one seed are too few for ten bins.
    std::vector<PredictionFigures> windows;
    //! By station; means of the seeds.
    std::vector<PredictionFigures> stations;
    std::optional<double> foldAuc = {}; //!< mean of the folds
    std::optional<double> foldAccuracy = {};
    double seconds = 0; //!< measured: of one thread
};

struct ProgressiveReport
{
    std::vector<Window> windows; //!< those that begin within the smallest pool
    std::vector<std::size_t> stations;
    std::vector<ModelPredictions> models;
    double poolSize = 0;
};

//! Protocol B of the evaluation data: songs come in random order; each is predicted, then learned, up to the
//! last window. And kFolds-fold cross-validation over all \p songs, stratified, cut by \p seed.
//! Trials as drawTrial has them for seed, seed + 1, ...; nothing where it was stopped.
std::optional<ProgressiveReport> predictProgressively(std::span<const RatedSong> songs,
                                                      const TrialOptions &options, std::size_t seeds,
                                                      std::uint64_t seed, std::span<const NamedModel> models,
                                                      const RunControl &control);

//! The fold of each song, 0..folds-1: likes and dislikes are dealt out evenly, in an order drawn by \p seed.
std::vector<std::size_t> stratifiedFolds(const std::vector<bool> &isLiked, std::size_t folds,
                                         std::uint64_t seed);

} // namespace undersong::recommender
