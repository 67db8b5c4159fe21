// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/evaluateoptions.h"
#include "recommender/evaluation/online.h"
#include "recommender/evaluation/progressive.h"
#include "recommender/evaluation/recommendermodel.h"

#include <QJsonObject>
#include <QStringList>

namespace undersong::cli {

//! A result for people and for programs.
struct Report
{
    QStringList lines;
    QJsonObject json;
};

//! A table of likes by model and mark.
QStringList likesTable(const recommender::LikesReport &report);
//! What the lists were like, by model.
QStringList listsTable(const recommender::LikesReport &report);
//! {"undersong":{"likes":{"25":{"mean","se"},...},"seconds"},...}; with lists of several songs also
//! "lists":{"distance":{"mean","se"},...}, without the figures that have nothing to go by.
QJsonObject likesJson(const recommender::LikesReport &report, const EvaluateOptions &options);

//! The mean of several reports over the marks and models they all have. Their errors are taken as
//! independent.
struct MeanLikes
{
    std::vector<std::size_t> marks;
    struct Model
    {
        std::string name;
        std::vector<recommender::Summary> likes; //!< by mark
    };
    std::vector<Model> models;
};
MeanLikes meanOf(std::span<const recommender::LikesReport> reports);
QStringList likesTable(const MeanLikes &mean);
QJsonObject likesJson(const MeanLikes &mean);

//! Tables of what predictions were worth, by model and window.
QStringList predictionsTable(const recommender::ProgressiveReport &report);
//! {"undersong":{"windows":{"26-50":{"auc","logLoss","brier","ece","aucSe"},...},"after":{"50":{...},...},
//! "crossValidation":{"auc","accuracy"},"seconds"},...}; what nothing can be said of is null.
QJsonObject predictionsJson(const recommender::ProgressiveReport &report, bool showsTimes);

//! Everything the recommender was run with.
QJsonObject parametersJson(const recommender::RecommenderOptions &options);

} // namespace undersong::cli
