// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QString>

namespace undersong::discovery {

//! "because you liked “X”", "more acoustic than you like". Lower case: it stands after a comma as well.
QString reasonText(const Reason &reason);
//! "more energetic", "calmer"; empty for features that have no "more".
QString featureText(const QString &feature, bool isMore);
//! The strongest reason that speaks for the song, or empty.
QString mainReasonText(const QList<Reason> &reasons);

} // namespace undersong::discovery
