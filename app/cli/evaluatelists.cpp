// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluate.h"

namespace undersong::cli {

using namespace Qt::StringLiterals;

Result<Report> evaluateLists(const EvaluateOptions & /*options*/, const recommender::RunControl & /*control*/)
{
    return fail(ErrorKind::InvalidArgument, u"This protocol is not there yet."_s);
}

} // namespace undersong::cli
