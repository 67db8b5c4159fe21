// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace undersong::opendata {

// The names of the algorithms whose results ListenBrainz' labs serve, such as
// "session_based_days_7500_session_300_contribution_5_threshold_15_limit_50_skip_30". They are a closed list
// that changes from time to time; who asks for another one is told the list in a 400.

//! The names a refusal lists, in its order, each once. It comes as a page of HTML that quotes the validator's
//! text, or as JSON; what is read is every quoted word of at least five parts. \p refused, which it repeats,
//! is left out.
QStringList permittedAlgorithms(const QByteArray &refusal, const QString &refused);

//! The one of \p permitted that is nearest to \p wanted; nothing where there is none.
//!
//! A name is a row of parameters, each a word (or words) and its value: days 7500, session 300, filter True.
//! Two names are as far apart as the sum over all parameters that either has: 0 for the same value, 1 for one
//! that only one of them has or that differs and is no number, and r / (1 + r) with r = |ln(a / b)| for two
//! numbers. Of names equally far the first in the alphabet counts.
std::optional<QString> nearestAlgorithm(const QString &wanted, const QStringList &permitted);

} // namespace undersong::opendata
