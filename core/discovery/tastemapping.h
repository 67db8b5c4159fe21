// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastekeeper.h"
#include "discovery/tastemap.h"

namespace undersong::discovery {

//! What a map is drawn of, beside the model.
struct MapInput
{
    QList<catalog::Reaction> labels;
    QList<catalog::SongId> candidates;
    QList<catalog::SongId> rested;
    QList<catalog::SongId> picks; //!< best first
    QList<catalog::SongId> shown; //!< offered last
    QList<storage::Lens> lenses;
};

//! The map, songs without their names. Half a second for ten thousand songs: for the compute pool.
TasteMap drawMap(const TasteSnapshot &snapshot, const MapInput &input);

} // namespace undersong::discovery
