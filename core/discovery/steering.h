// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastekeeper.h"
#include "discovery/tastemap.h"
#include "recommender/songmap.h"

#include <memory>

//! What circles on the map do to what is offered (resources/docs/taste.md).
//!
//! A lens adds to the score of every song under it: kMoreWorth, or kOutWorth, within kFullShare of its radius
//! and smoothly less up to the rim. Lenses add up. It is a term of the score, never of what is believed of a
//! song: probabilities, and what is learned from answers, are as if there were no lens.
namespace undersong::discovery {

inline constexpr double kMoreWorth = 1.5; //!< logits
inline constexpr double kOutWorth = -5;
inline constexpr double kFullShare = 0.7;
//! The songs a lens is tied to: those nearest to its centre.
inline constexpr qsizetype kMostAnchors = 32;
//! With fewer of them on the map it stays where it was laid down.
inline constexpr qsizetype kFewestAnchors = 3;

//! How much of a lens is felt so far from its centre, in radii: 1..0.
double lensShare(double distance);

//! Where a lens is now: as far from the middle of its songs as it was when it was laid down.
QPointF centreNow(const storage::Lens &lens, const recommender::SongMap &map,
                  const recommender::Songs &songs);

//! A lens at \p plan, tied to the songs there.
storage::Lens lensAt(const LensPlan &plan, const recommender::SongMap &map, const recommender::Songs &songs);

//! The songs as they are to be offered: those of \p table, with what \p lenses add to each as its prior
//! (Songs::priorAt). Without lenses the songs themselves. Takes as long as a map; for the compute pool.
std::shared_ptr<const recommender::Songs> offeredSongs(const std::shared_ptr<const SongTable> &table,
                                                       const QList<storage::Lens> &lenses);

//! What the lenses add to the score of a song.
double wishOf(const TasteSnapshot &snapshot, recommender::Row row);
//! The probability of a like without that.
double unsteered(const TasteSnapshot &snapshot, recommender::Row row, double mean, double variance);

} // namespace undersong::discovery
