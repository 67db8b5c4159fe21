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

} // namespace undersong::cli
