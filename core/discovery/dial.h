// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "storage/recommendations.h"

//! The dial of new artists: what was asked, and what was given.
namespace undersong::discovery {

//! So many of the songs shown last count.
inline constexpr qint64 kDialMemory = 50;

//! \p shown are the offers shown last, newest first. Those count that were made since the dial stands at
//! \p asked percent: what was given under another wish says nothing about this one.
DialReport dialReport(const std::optional<int> &asked, const QList<storage::Recommendation> &shown);

} // namespace undersong::discovery
