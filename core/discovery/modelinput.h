// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastekeeper.h"
#include "storage/learner.h"
#include "storage/listenerpoints.h"

#include <QHash>

#include <vector>

//! Between the rows of the database and the numbers of the recommender.
namespace undersong::discovery {

//! Everything the model is made from, as it may leave the database: through the learner's door alone.
struct ModelInput
{
    QList<storage::learner::Input> facts;
    QList<storage::listenerpoints::Point> points = {}; //!< where songs stand among their listeners
    QList<catalog::SongId> others;                     //!< further songs to judge, with facts or without
    QList<catalog::Reaction> labels; //!< likes and dislikes in force, the session's too, oldest first
    StoredModels models;             //!< what the last full fit found
    int year = 0;                    //!< the present one: ages of songs count from it
};

//! Builds the table and fits the taste. Takes a while: for the compute pool.
TasteSnapshot makeSnapshot(const ModelInput &input);

//! Learns anew, with the songs as they are in \p table.
TasteSnapshot learnAnew(std::shared_ptr<const SongTable> table, const QList<catalog::Reaction> &labels,
                        const StoredModels &models);

//! The rows of those of \p songs that are in the table.
std::vector<recommender::Row> rowsOf(const recommender::Songs &table, const QList<catalog::SongId> &songs);

//! What reasons call a feature: "energy", "duration_ms", ...
QString featureName(recommender::RawFeature feature);

//! A song is named as a reason only where its reaction speaks for (or against) the song at hand all in all,
//! by more than this many logits: its part could else have one sign, and what would be lost without it the
//! other, as a song may sound like one that was liked which others speak for better.
inline constexpr double kLeastInfluence = 0.01;

//! The exact parts of the score of the song at \p row, strongest first; those not to be named are in
//! Remainder, so that all still add up.
QList<Reason> reasonsFor(const TasteSnapshot &snapshot, recommender::Row row);

} // namespace undersong::discovery
