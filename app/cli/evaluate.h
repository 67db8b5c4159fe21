// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/evaluateoptions.h"
#include "cli/evaluatereport.h"
#include "recommender/evaluation/runcontrol.h"

namespace undersong::cli {

//! Runs what \p options ask for, on the calling thread and up to \c control.threads - 1 others.
//! InvalidArgument with a sentence for the person; Cancelled.
Result<Report> evaluate(const EvaluateOptions &options, const recommender::RunControl &control);

//! One protocol each.
Result<Report> evaluateOnline(const EvaluateOptions &options, const recommender::RunControl &control);
Result<Report> evaluateProgressive(const EvaluateOptions &options, const recommender::RunControl &control);
Result<Report> evaluatePlaylists(const EvaluateOptions &options, const recommender::RunControl &control);
Result<Report> evaluateLists(const EvaluateOptions &options, const recommender::RunControl &control);

//! The program's recommender with what the command line changes of it.
recommender::RecommenderOptions askedOptions(const EvaluateOptions &options);
//! What every result says: protocol, versions and seed.
QJsonObject reportFrame(const EvaluateOptions &options);
//! Those of \p models that were asked for; all where nothing was.
std::vector<recommender::NamedModel> chosen(std::vector<recommender::NamedModel> models,
                                            const QStringList &names);

} // namespace undersong::cli
