// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace undersong::storage {

//! One part of a score, as logged. Names of songs are looked up by id when shown, never stored here.
struct StoredReason
{
    QString kind; //!< stable name chosen by the caller
    double weight = 0;
    QString subject; //!< a feature's name or an artist as the facts name it, never a name only Spotify knows
    int direction = 0;
    std::optional<catalog::SongId> song = {};

    bool operator==(const StoredReason &) const = default;
};

//! One song offered once.
struct Recommendation
{
    catalog::RecommendationId id; //!< given by \c recommendations::log
    catalog::SongId song;
    double score = 0;
    double probability = 0;
    double uncalibrated = 0;                      //!< the same before calibration
    std::optional<double> probabilityBefore = {}; //!< as last week's model has it
    //! Exploration slots: whether the best by score would have been this song, and what was expected of it.
    std::optional<double> targetPropensity = {};
    std::optional<double> targetExpected = {};
    QList<StoredReason> reasons;
    quint64 seed = 0;
    QString modelVersion;
    QString slot;          //!< stable name of the slot kind
    double propensity = 1; //!< with which probability the policy offered it here
    int rank = 0;          //!< place in the list it came with, from 0
    TimePoint createdAt;
    std::optional<TimePoint> shownAt = {}; //!< empty until it was put before the listener
    //! Whether its artists were known and none of them had been rated; empty where that was not noted.
    std::optional<bool> isNewArtist = {};
    std::optional<int> newArtistsAsked = {};  //!< percent; empty where score alone decided
    std::optional<bool> newArtistWanted = {}; //!< what that asked of this one song
};

namespace recommendations {

//! Logs a list for the session that is on, in one transaction, before any of it is shown. The ids, in the
//! order given.
Result<QList<catalog::RecommendationId>> log(Connection &connection, const QList<Recommendation> &list);
//! Idempotent: the first time counts. NotFound for an unknown id.
Result<void> markShown(Connection &connection, catalog::RecommendationId id, TimePoint at);
Result<Recommendation> find(Connection &connection, catalog::RecommendationId id);
//! Those put before the listener in the session that is on, newest first.
Result<QList<Recommendation>> shownLately(Connection &connection, qint64 limit);

} // namespace recommendations
} // namespace undersong::storage
