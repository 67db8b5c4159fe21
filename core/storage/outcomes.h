// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

//! What was expected of the songs offered, and what became of it.
namespace undersong::storage::outcomes {

//! An offer and the like or dislike in force that answers it.
struct Outcome
{
    QString reaction; //!< id; grows with the log
    catalog::SongId song;
    TimePoint at; //!< of the answer
    bool isLiked = false;
    double probability = 0;
    double uncalibrated = 0;
    std::optional<double> probabilityBefore;
    std::optional<double> targetPropensity;
    std::optional<double> targetExpected;
    QString slot;
    double propensity = 0;
    //! Of the song, 0..100, as far as the model may know it; never Spotify's.
    std::optional<int> popularity;
};

//! In the order of the answers.
Result<QList<Outcome>> all(Connection &connection);

} // namespace undersong::storage::outcomes
